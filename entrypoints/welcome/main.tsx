import { render } from 'preact';
import { adoptWithSites } from '../wiring/adopt-with-sites';
import { Welcome } from './Welcome';

const root = document.getElementById('app');
if (root) void adoptWithSites().then(() => render(<Welcome />, root));
