import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedFields } from '../messages/pack-places';
import { CitationSchema, LIMITS, QuestionSchema, ScenarioSchema } from '../questions/schema';
import { readPack } from './read';
import { ExamSchema, PACK_LIMITS, PackDocumentSchema, PackHeaderSchema, PackSchema } from './schema';

const doc = readFileSync(new URL('../../docs/pack-format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/u.exec(doc)?.[1] ?? '';

/** From a heading to the next. */
const section = (heading: string) => doc.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
/** What stands in brackets is about fields of fields, or says why. */
const bare = (prose: string) => prose.replace(/\([^()]*\)/gu, '');
/** Names of fields in a piece of prose. */
const fieldsIn = (prose: string) => [...prose.matchAll(/`([a-zA-Z]+)`/gu)].map(([, name]) => name);
const sentence = (prose: string, start: string) =>
  bare(prose)
    .slice(bare(prose).indexOf(start))
    .split(/[.;](?:\s|$)/u)[0] ?? '';

type Entries = Readonly<Record<string, { type: string }>>;
const split = (entries: Entries) => {
  const names = Object.keys(entries);
  const isOptional = (name: string) => entries[name]?.type === 'optional';
  return { needed: names.filter((name) => !isOptional(name)).sort(), optional: names.filter(isOptional).sort() };
};
/** Rows "| `field` | yes |". */
const tableOf = (text: string) => {
  const rows = [...text.matchAll(/^\| `(\w+)` \| (yes|no) \|/gmu)];
  const named = (needed: string) => rows.flatMap(([, name = '', said]) => (said === needed ? [name] : [])).sort();
  return { needed: named('yes'), optional: named('no') };
};

describe('docs/pack-format.md', () => {
  it('says which fields are needed and which are not, as the schema does', () => {
    expect(tableOf(section('The top of the file'))).toEqual(split(PackSchema.entries));
    expect(tableOf(section('`pack`'))).toEqual(split(PackHeaderSchema.entries));
    const of = (prose: string, needed: string, optional: string) => ({
      needed: fieldsIn(sentence(prose, needed)).sort(),
      optional: fieldsIn(sentence(prose, optional)).sort(),
    });
    expect(of(section('A document'), '`number`', 'optional `kind`')).toEqual(split(PackDocumentSchema.entries));
    const ofExam = fieldsIn(section('An exam').split(':')[0] ?? '').sort();
    expect({ needed: ofExam, optional: [] }).toEqual(split(ExamSchema.entries));
    expect(Object.keys(ScenarioSchema.entries)).toEqual(
      fieldsIn(/texts that several questions share: (.*)\|/u.exec(doc)?.[1] ?? ''),
    );
    const question = section('A question');
    expect(of(question, 'A citation in `cite` has', 'and may have `issued`')).toMatchObject({
      optional: split(CitationSchema.entries).optional,
    });
  });

  it('says what each kind of question needs', () => {
    const question = section('A question');
    const common = fieldsIn(sentence(question, 'Every question has'));
    const optional = fieldsIn(sentence(question, 'Optional in every kind').replace(/ of Regulation 144/u, ''));
    const rows = [...question.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gmu)].map(([, type, needs]) => [type, needs]);
    expect(rows).toEqual(
      QuestionSchema.options.map(({ entries }) => [
        entries.type.literal,
        split(entries).needed.find((name) => !common.includes(name)),
      ]),
    );
    for (const { entries } of QuestionSchema.options)
      expect(split(entries).optional.filter((name) => name !== 'keepLast')).toEqual([...optional].sort());
  });

  it('shows a pack that is read without a warning, with every kind of question', () => {
    const reading = readPack(example);
    expect(reading).toMatchObject({ ok: true, warnings: [] });
    const kinds = reading.ok ? reading.pack.questions.map((question) => question.type) : [];
    expect(new Set(kinds)).toEqual(new Set(['one', 'many', 'truefalse', 'fill', 'order', 'match']));
  });

  it('states every limit, with its value', () => {
    const section = doc.slice(doc.indexOf('## Limits'));
    const stated = [...section.matchAll(/^\| `(\w+)` \| ([\d,]+) \|$/gmu)].map(([, name, value]) => [
      name,
      Number(value?.replaceAll(',', '')),
    ]);
    expect(Object.fromEntries(stated)).toEqual({ ...LIMITS, ...PACK_LIMITS });
  });

  it('names every field of the format', () => {
    const prose = doc.replace(example, '');
    expect(namedFields.filter((name) => !prose.includes(`\`${name}\``))).toEqual([]);
  });
});
