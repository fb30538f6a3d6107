/** The cases that rows name in "Nhóm" and tell in "Tình huống". */
import { showable } from '../../text-rules';
import type { DraftScenario } from '../draft';
import { idOf, type ReadRow } from './read-question';

/** Ids of cases without a name: th1, th2 … */
const FIRST = 'th';

/** The cases in the order of their rows; sets each question's group and tells what is missing or told twice. */
export function readScenarios(rows: readonly ReadRow[]): DraftScenario[] {
  const byId = new Map<string, DraftScenario>();
  const byText = new Map<string, string>();
  const named = new Set(rows.map(({ group }) => idOf(group)));
  let made = 0;
  const newId = () => {
    do made++;
    while (named.has(`${FIRST}${made}`));
    return `${FIRST}${made}`;
  };
  const idOfRow = ({ group, scenario }: ReadRow): string | null => {
    if (idOf(group) !== '') return idOf(group);
    return scenario === '' && group === '' ? null : (byText.get(scenario || group) ?? newId());
  };
  const ids = rows.map((row) => {
    const id = idOfRow(row);
    if (id === null || row.scenario === '') return id;
    const { reader, layout, scenario } = row;
    const place = reader.place(layout.single.get('scenario') ?? null);
    const held = byId.get(id);
    if (!held) {
      byId.set(id, { id, text: scenario, place });
      byText.set(scenario, id);
    } else if (held.text !== scenario)
      reader.tell('scenarioDiffers', 'warning', layout.single.get('scenario'), { row: rowOf(held) });
    return id;
  });
  for (const [i, row] of rows.entries()) {
    const id = ids[i] ?? null;
    if (id !== null && byId.has(id)) row.question.group = id;
    else if (id !== null)
      row.reader.tell('groupWithoutText', 'warning', row.layout.single.get('group'), { group: showable(row.group) });
  }
  return [...byId.values()];
}

const rowOf = ({ place }: DraftScenario) => (place.kind === 'cell' ? place.row : 0);
