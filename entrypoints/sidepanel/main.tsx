import { render } from 'preact';
import { adoptWithSites } from '../wiring/adopt-with-sites';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) void adoptWithSites().then(() => render(<SidePanel />, root));
