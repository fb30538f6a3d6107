/** A pack has another key: what the settings say of it goes along. */
import type { PackKey } from '../../data/practice/types';
import { changeSettings } from './settings';

export async function followMove(from: PackKey, to: PackKey): Promise<void> {
  await changeSettings((settings) => {
    const { exam } = settings;
    if (!exam?.packs.includes(from)) return settings;
    return { ...settings, exam: { ...exam, packs: exam.packs.map((key) => (key === from ? to : key)) } };
  });
}
