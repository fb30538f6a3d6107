import { render } from 'preact';
import { adoptStoredCatalog } from '../wiring/adopt-catalog';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) void adoptStoredCatalog().then(() => render(<Popup />, root));
