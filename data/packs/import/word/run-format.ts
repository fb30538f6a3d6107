/** How a run's characters look, all in all. */
import { MARK_STYLES } from '../../export/docx/styles';
import type { Format } from '../text/paragraphs';
import type { RunLook, Style } from './styles';

/** Character styles of our own files: emphasis, whatever look they have. */
const OWN_MARKS: ReadonlySet<string | undefined> = new Set(Object.values(MARK_STYLES));
const OWN_STRONG: ReadonlySet<string | undefined> = new Set([MARK_STYLES.strong, MARK_STYLES.both]);
const OWN_EMPHASIS: ReadonlySet<string | undefined> = new Set([MARK_STYLES.emphasis, MARK_STYLES.both]);

/** What a character style adds to the look; nothing where it is one of ours. */
export const ownLook = (style: string | undefined, styleOf: (id: string | undefined) => Style): RunLook =>
  OWN_MARKS.has(style) ? {} : styleOf(style).look;

/** `style`: the run's character style. */
export const formatOf = (look: RunLook, style?: string): Format => ({
  strong: OWN_STRONG.has(style),
  emphasis: OWN_EMPHASIS.has(style),
  bold: look.bold === true,
  underline: look.underline === true,
  italic: look.italic === true,
  highlight: look.highlight === true,
  colour: look.colour ?? null,
});

/** Whether runs look the same, so that they are one. */
export const sameFormat = (one: Format, other: Format): boolean =>
  (Object.keys(one) as (keyof Format)[]).every((property) => one[property] === other[property]);
