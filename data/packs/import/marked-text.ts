/** A text of a file whose texts may be HTML, as plain text, with what was found in it. */
import { showable } from '../text-rules';
import type { Place } from './draft';
import { type Finding, finding } from './findings';
import { plainFromHtml } from './simple-html';
import { tidyImported } from './tidy';

/** What was dropped is told as a warning, what can't be as an error; `found` takes it. */
export function fromHtml(html: string, place: Place, found: Finding[]): string {
  const { text, dropped, needed } = plainFromHtml(html);
  const tag = needed ?? dropped;
  if (tag !== null) {
    const severity = needed === null ? 'warning' : 'error';
    const params = { found: showable(tag) };
    if (!found.some((one) => one.code === 'markupInText' && one.severity === severity))
      found.push(finding('markupInText', severity, place, params));
  }
  return tidyImported(text).text;
}
