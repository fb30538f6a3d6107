/** Lines that belong to nothing; those that follow one another become one. */
import type { Place } from '../draft';
import { type Slice, sliceText } from './lines';

/** Cells of tables follow no line. */
const numberOf = (place: Place) =>
  place.kind === 'line' ? place.line : place.kind === 'paragraph' ? place.paragraph : Number.NaN;

export class LeftOver {
  private readonly parts: { place: Place; text: string; until: number }[] = [];

  add(slice: Slice): void {
    const text = sliceText(slice);
    const { place, apart } = slice.line;
    const number = numberOf(place);
    const last = this.parts.at(-1);
    if (last && number - last.until <= 1 && !apart) {
      last.text += `\n${text}`;
      last.until = number;
    } else this.parts.push({ place, text, until: number });
  }

  get all(): { place: Place; text: string }[] {
    return this.parts.map(({ place, text }) => ({ place, text }));
  }
}
