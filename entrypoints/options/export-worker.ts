/** Says what other kinds of file can't hold of a pack, and writes them: a second and more for 2,000 questions. */
import type { Language } from '../../data/messages/catalogue';
import { type ExportLosses, type ExportTarget, exportLosses, WRITERS } from '../../data/packs/export/targets';
import type { Pack, PackRest } from '../../data/packs/schema';
import type { Question } from '../../data/questions/schema';
import { hearing, say } from './parcels';

export type ToExporter =
  /** What is asked about from now on. */
  | { kind: 'pack'; rest: PackRest; questions: Question[] }
  | { kind: 'losses'; target: ExportTarget; language: Language }
  /** `rest`: the head as it goes out, with what its author says and signs. */
  | { kind: 'write'; target: ExportTarget; language: Language; rest: PackRest };

export type FromExporter = ({ kind: 'losses' } & ExportLosses) | { kind: 'written'; content: string | Uint8Array };

let held: Pack | null = null;

function answer(message: ToExporter): FromExporter | null {
  if (message.kind === 'pack') {
    held = { ...message.rest, questions: message.questions };
    return null;
  }
  if (!held) throw new Error(`${message.kind} before pack`);
  const { kind, target, language } = message;
  if (kind === 'losses') return { kind, ...exportLosses(held, target, language) };
  return { kind: 'written', content: WRITERS[target].write({ ...message.rest, questions: held.questions }, language) };
}

addEventListener(
  'message',
  hearing<ToExporter>((message) => {
    const said = answer(message);
    if (said) say(said);
  }),
);
