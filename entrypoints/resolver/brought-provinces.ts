/** What `data/provinces.json` is in every other bundle. */
import { brought } from './brought';

export default brought.provinces;
