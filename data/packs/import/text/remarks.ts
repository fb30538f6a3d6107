/** What stands around a question: explanation, citations, "Mã", "Độ khó", chapter. What can't be taken over is told. */

import * as v from 'valibot';
import { readCited } from '../../../questions/cited';
import { IdSchema, LIMITS, StandardSchema } from '../../../questions/schema';
import { showable } from '../../text-rules';
import type { DraftQuestion } from '../draft';
import { type Finding, finding } from '../findings';
import { readCitations } from './cite';
import { emphasised } from './emphasis';
import { chapterLabel } from './headings';
import { joinLines } from './join';
import { type Slice, sliceText } from './lines';
import type { RawChapter, RawQuestion } from './structure';

const DIFFICULTIES: Readonly<Record<string, 1 | 2 | 3>> = {
  ...{ '1': 1, dễ: 1, easy: 1 },
  ...{ '2': 2, 'trung bình': 2, vừa: 2, medium: 2 },
  ...{ '3': 3, khó: 3, hard: 3 },
};
const WORD_BEFORE = /[\p{L} ]{2,40}[:：=][ \t]?$/u;
const LOOK_BACK = 44;

/** "Nguồn: Sách …" with the word in front: without it nobody knows what the line is. */
function withWord({ line, start, end }: Slice): string {
  const word = WORD_BEFORE.exec(line.text.slice(Math.max(0, start - LOOK_BACK), start))?.[0] ?? '';
  return sliceText({ line, start: start - word.length, end });
}

export type Remarks = Pick<DraftQuestion, 'explain' | 'cite' | 'id' | 'standard' | 'difficulty' | 'tags'> & {
  findings: Finding[];
};

/** `reasons`: texts that stood behind the key's letter. */
export function readRemarks(raw: RawQuestion, reasons: readonly string[]): Remarks {
  const remarks: Remarks = {
    ...{ explain: '', cite: [], id: null, standard: null, difficulty: null, tags: [], findings: [] },
  };
  const leave = (slice: Slice) =>
    remarks.findings.push(finding('leftOver', 'warning', slice.line.place, { text: showable(withWord(slice), 200) }));
  const told: string[] = [];
  for (const slice of raw.cite) {
    const text = sliceText(slice);
    const read = readCitations(text);
    // Our own files' way, also for documents that the finder doesn't know.
    const ours = read.isWhole ? null : readCited(text);
    const isOurs = ours !== null && (ours.article ?? ours.issued ?? ours.url) !== undefined;
    const { cite, isWhole } = isOurs ? { cite: [ours], isWhole: true } : read;
    const fits = remarks.cite.length + cite.length <= LIMITS.citations;
    if (fits) remarks.cite.push(...cite);
    if (!fits || !isWhole) told.push(withWord(slice));
  }
  const explain = [joinLines(raw.explain, emphasised(raw.explain).written), ...reasons, ...told];
  remarks.explain = explain.filter((text) => text !== '').join('\n');
  for (const { keyword, slice } of raw.meta) {
    const value = sliceText(slice).toLowerCase();
    const difficulty = DIFFICULTIES[value];
    const standard = v.safeParse(StandardSchema, Number(value));
    // A second one takes nobody's place.
    if (keyword === 'id' && remarks.id === null && v.is(IdSchema, value)) remarks.id = value;
    else if (keyword === 'standard' && remarks.standard === null && standard.success)
      remarks.standard = standard.output;
    else if (keyword === 'difficulty' && remarks.difficulty === null && difficulty) remarks.difficulty = difficulty;
    else if (keyword === 'tags' || keyword === 'difficulty') remarks.tags.push(...sliceText(slice).split(/[,;]/u));
    else leave(slice);
  }
  remarks.tags.push(...raw.notes, ...chapterTag(raw.chapter));
  const tags = [...new Set(remarks.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  remarks.tags = tags.filter((tag) => tag.length <= LIMITS.tag).slice(0, LIMITS.tags);
  for (const tag of tags)
    if (!remarks.tags.includes(tag)) remarks.findings.push(finding('leftOver', 'warning', raw.place, { text: tag }));
  for (const slice of raw.after) leave(slice);
  return remarks;
}

/** The chapter's heading, or its number alone where that is too long for a tag. */
function chapterTag(chapter: RawChapter | null): string[] {
  if (chapter === null) return [];
  const tag = isWholeTag(chapter) ? chapter.text : chapterLabel(chapter.text, true);
  return tag === null ? [] : [tag];
}

export const isWholeTag = ({ text }: RawChapter): boolean => text.length <= LIMITS.tag;
