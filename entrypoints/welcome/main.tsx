import { render } from 'preact';
import { adoptStoredCatalog } from '../wiring/adopt-catalog';
import { Welcome } from './Welcome';

const root = document.getElementById('app');
if (root) void adoptStoredCatalog().then(() => render(<Welcome />, root));
