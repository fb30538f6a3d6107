/** Says on the screen what of a sheet only the print holds. */
import { pageWords } from '../../data/messages/print-page';
import { useWords } from '../words';

/** `shown` of `all` questions stand above. */
export function Rest({ shown, all }: { shown: number; all: number }) {
  const words = useWords(pageWords);
  return shown < all ? <p class="paper-rest print-screen">{words.rest(shown, all)}</p> : null;
}
