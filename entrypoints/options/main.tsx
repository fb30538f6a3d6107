import { render } from 'preact';
import { adoptStoredCatalog } from '../wiring/adopt-catalog';
import { Studio } from './Studio';

const root = document.getElementById('app');
if (root) void adoptStoredCatalog().then(() => render(<Studio />, root));
