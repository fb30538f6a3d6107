import { render } from 'preact';
import { adoptWithSites } from '../wiring/adopt-with-sites';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) void adoptWithSites().then(() => render(<Popup />, root));
