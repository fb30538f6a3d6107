/** The one-press remedy for options that speak of the others: at the end, and kept there. */
import { keepLastFor } from '../lints/about-options';
import type { EditQuestion } from './edit-question';

/** The question with options such as "tất cả các đáp án trên" last and kept last; which is right stays as it is. */
export function withAboutOptionsLast(edit: EditQuestion): EditQuestion {
  const keepLast = keepLastFor(edit);
  const isKept = ({ id }: { id: string }) => keepLast.includes(id);
  const kept = keepLast.flatMap((id) => edit.options.find((option) => option.id === id) ?? []);
  return { ...edit, keepLast, options: [...edit.options.filter((option) => !isKept(option)), ...kept] };
}
