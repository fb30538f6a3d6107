/** The streak as a sentence of fact. */
import { streakWords } from '../../data/messages/streak';
import type { Streak } from '../../data/practice/statistics/streak';
import { useWords } from '../words';

export function StreakLine({ streak }: { streak: Streak | null }) {
  const words = useWords(streakWords);
  return <p>{streak ? words.streak(streak.days, streak.restLeft) : words.noStreak}</p>;
}
