import { render } from 'preact';
import { adoptWithSites } from '../wiring/adopt-with-sites';
import { Studio } from './Studio';

const root = document.getElementById('app');
if (root) void adoptWithSites().then(() => render(<Studio />, root));
