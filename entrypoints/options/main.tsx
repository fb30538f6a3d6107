import { render } from 'preact';
import { Studio } from './Studio';

const root = document.getElementById('app');
if (root) render(<Studio />, root);
