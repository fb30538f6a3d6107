/** Lines and tables of a file → a draft. What Word files and pasted text share. */
import { showable } from '../../text-rules';
import type { Ask, Draft, DraftQuestion, ImportChoices, ImportFormat, Place, Progress } from '../draft';
import { MOST_QUESTIONS } from '../draft-of-text';
import { type Finding, finding } from '../findings';
import { withoutRepeatedIds } from '../repeated-ids';
import { buildQuestion } from './build-question';
import { emphasised } from './emphasis';
import { type Examined, examine } from './examine';
import { joinLines } from './join';
import { formatAsk, idleLooks } from './looks-in-file';
import { matchAnswers } from './match-answers';
import { readStructure } from './read-structure';
import { isWholeTag } from './remarks';
import type { Item, RawScenario } from './structure';

const STEP = 200;
/** Share of the work that is done once the file's structure is known. */
const STRUCTURE_READ = 0.3;

const isClear = ({ keyFrom }: DraftQuestion) => keyFrom !== null;

/** Asks what bare numbers mean where keys are some; what each way would make clear is counted. */
function numbersAsk(examined: readonly Examined[], choices: ImportChoices, clear: number): Ask[] {
  if (choices.numbersMean !== undefined) return [];
  const numbered = examined.filter(({ readings }) => readings.number !== null);
  if (numbered.length === 0) return [];
  const ways = (['from-1', 'from-0'] as const).map((choice) => {
    const named = numbered.flatMap(({ readings, texts, exampleOf }) => {
      const index = (readings.number ?? 0) - (choice === 'from-1' ? 1 : 0);
      return index >= 0 && index < texts.length ? [exampleOf([index])] : [];
    });
    return { choice, clear: clear + named.length, example: named[0] ?? '' };
  });
  return [{ about: 'numbersMean', ways }];
}

export function draftOfLines(
  format: ImportFormat,
  items: readonly Item[],
  choices: ImportChoices,
  told: readonly Finding[],
  progress?: Progress,
): Draft {
  const structure = readStructure(items);
  progress?.(STRUCTURE_READ);
  const [first] = items;
  const start: Place =
    first?.kind === 'line' ? first.line.place : (structure.questions[0]?.place ?? { kind: 'line', line: 1 });
  const findings: Finding[] = [...told];
  const { questions: all, scenarios, leftOver } = structure;
  if (all.length === 0) findings.push(finding('noQuestions', 'error', start, {}));
  if (all.length > MOST_QUESTIONS)
    findings.push(finding('tooManyQuestions', 'error', start, { count: all.length, max: MOST_QUESTIONS }));

  const matched = matchAnswers(structure);
  findings.push(...matched.findings);
  const examined = all.slice(0, MOST_QUESTIONS).map((raw) => examine(raw, matched, choices));
  const comparable = examined.filter(
    ({ written, readings }) => written !== null || (readings.readings.length === 0 && readings.findings.length === 0),
  );
  const idle = idleLooks(comparable);
  const groups = new Map<RawScenario, string>(scenarios.map((scenario, i) => [scenario, `th${i + 1}`]));
  const read = examined.map((one, i) => {
    if (i % STEP === 0) progress?.(STRUCTURE_READ + ((1 - STRUCTURE_READ) * i) / examined.length);
    const question = buildQuestion(one, idle, choices, structure.isUnlabelled);
    return { ...question, group: (one.raw.scenario && groups.get(one.raw.scenario)) ?? null };
  });
  const questions = withoutRepeatedIds(read);
  for (const scenario of scenarios)
    if (scenario.children === 0)
      findings.push(
        finding('scenarioAlone', 'warning', scenario.place, { text: showable(joinLines(scenario.slices), 200) }),
      );
  const headed = new Set(all.map(({ chapter }) => chapter));
  const lostHeadings = structure.chapters.filter((chapter) => !headed.has(chapter) || !isWholeTag(chapter));
  for (const { place, text } of [...leftOver, ...lostHeadings])
    findings.push(finding('leftOver', 'warning', place, { text: showable(text.replaceAll('\n', ' '), 200) }));
  const unmarked = examined.filter(({ isEmphasisLost }) => isEmphasisLost);
  if (unmarked[0])
    findings.push(finding('emphasisNotKept', 'warning', unmarked[0].raw.place, { count: unmarked.length }));
  const clear = questions.filter(isClear).length;
  progress?.(1);
  return {
    ...{ format, header: {}, questions, findings },
    scenarios: scenarios.map((scenario) => ({
      id: groups.get(scenario) ?? '',
      text: joinLines(scenario.slices, emphasised(scenario.slices).written),
      place: scenario.place,
    })),
    asks: [...formatAsk(comparable, choices, clear), ...numbersAsk(examined, choices, clear)],
  };
}
