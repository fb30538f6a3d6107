import { render } from 'preact';
import { adoptStoredCatalog } from '../wiring/adopt-catalog';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) void adoptStoredCatalog().then(() => render(<SidePanel />, root));
