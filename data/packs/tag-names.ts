/** Standard and difficulty as tags, for formats whose only spare room is tags. Written and read here. */
import type { Question, Standard } from '../questions/schema';

const STANDARD = 'chuan-muc-';
const DIFFICULTY = 'do-kho-';

export const standardTag = (standard: Standard): string => `${STANDARD}${standard}`;

/** All tags of a question, its standard and difficulty among them. */
export function tagsFor({ standard, difficulty, tags = [] }: Pick<Question, 'standard' | 'difficulty' | 'tags'>) {
  return [
    ...(standard === undefined ? [] : [standardTag(standard)]),
    ...(difficulty === undefined ? [] : [`${DIFFICULTY}${difficulty}`]),
    ...tags,
  ];
}

export interface ReadTags {
  standard: Standard | null;
  difficulty: 1 | 2 | 3 | null;
  tags: string[];
}

/** What tagsFor put together, taken apart again. */
export function readTags(written: readonly string[]): ReadTags {
  const read: ReadTags = { standard: null, difficulty: null, tags: [] };
  for (const tag of written) {
    const found = /^(?:chuan-muc-([1-5])|do-kho-([1-3]))$/u.exec(tag);
    if (found?.[1] !== undefined) read.standard = Number(found[1]) as Standard;
    else if (found?.[2] !== undefined) read.difficulty = Number(found[2]) as 1 | 2 | 3;
    else if (!read.tags.includes(tag)) read.tags.push(tag);
  }
  return read;
}
