/**
 * Learners whose memory is not FSRS's, so that a plan made with FSRS is not tried on its own assumptions. Two models of
 * the literature with different shapes of forgetting; what a learner can recall depends on nothing that the plan sees.
 * Times are in seconds since the first day.
 */
import { hash32, randomFrom } from '../../data/practice/seed';

export const DAY_SECONDS = 86_400;

export interface Memory {
  /** Chance, 0–1, that the answer is recalled. */
  recall(at: number): number;
  /** The question was answered or its explanation read. */
  study(at: number): void;
}

/** One learner: a memory for every question, new at first. */
export interface Learner {
  id: string;
  memoryOf(question: string): Memory;
}

export type MemoryModel = keyof typeof MODELS;

/** Two independent standard normal numbers of a seed (Box–Muller). */
function normals(...words: (string | number)[]): [number, number] {
  const random = randomFrom(hash32(...words));
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * Power law of practice (ACT-R; Pavlik & Anderson 2005): activation is the log of a sum of traces t^-d, each decaying the
 * quicker the more active the memory was when it was laid (the spacing effect). c, a, τ, s are theirs, s wider
 * for question texts instead of word pairs; time passes 40 times slower between sessions, as in their fit.
 */
const POWER = { c: 0.217, a: 0.177, threshold: -0.704, noise: 0.35, outside: 0.025 };

function powerLawLearner(id: string): Learner {
  const [ability, decay] = normals(id, 'power');
  return {
    id,
    memoryOf(question) {
      const [ease] = normals(id, question, 'power');
      // Half is recalled a day after one study, on average; the spreads are those of people and of questions.
      const bonus = 0.65 + 0.25 * ability + 0.35 * ease;
      const a = POWER.a * Math.exp(0.15 * decay);
      const traces: { at: number; decay: number }[] = [];
      const strength = (at: number) =>
        traces.reduce((sum, trace) => sum + Math.max(1, (at - trace.at) * POWER.outside) ** -trace.decay, 0);
      return {
        recall(at) {
          if (traces.length === 0) return 0;
          const activation = bonus + Math.log(strength(at));
          return 1 / (1 + Math.exp((POWER.threshold - activation) / POWER.noise));
        },
        study(at) {
          traces.push({ at, decay: POWER.c * strength(at) + a });
        },
      };
    },
  };
}

/**
 * Two stores: a quick one that a study fills and that empties in days, a slow one that empties in months and gains only
 * what the quick one had lost by then (Bjork's new theory of disuse in two exponentials).
 */
const STORES = { quickDays: 1.5, slowDays: 60, gain: 0.3 };

function twoStoreLearner(id: string): Learner {
  const [ability, haste] = normals(id, 'stores');
  return {
    id,
    memoryOf(question) {
      const [ease] = normals(id, question, 'stores');
      const odds = (STORES.gain / (1 - STORES.gain)) * Math.exp(0.5 * ability + 0.6 * ease);
      const gain = odds / (1 + odds);
      const quickSeconds = STORES.quickDays * DAY_SECONDS * Math.exp(0.3 * haste);
      const slowSeconds = STORES.slowDays * DAY_SECONDS;
      let last: { at: number; slow: number } | null = null;
      const stand = (at: number) => {
        if (!last) return { quick: 0, slow: 0 };
        const passed = at - last.at;
        return { quick: Math.exp(-passed / quickSeconds), slow: last.slow * Math.exp(-passed / slowSeconds) };
      };
      return {
        recall(at) {
          const { quick, slow } = stand(at);
          return 1 - (1 - quick) * (1 - slow);
        },
        study(at) {
          const { quick, slow } = stand(at);
          last = { at, slow: slow + gain * (1 - slow) * (1 - quick) };
        },
      };
    },
  };
}

export const MODELS = { 'power law': powerLawLearner, 'two stores': twoStoreLearner } as const;
export const MODEL_NAMES = Object.keys(MODELS) as MemoryModel[];

export const makeLearner = (model: MemoryModel, number: number): Learner => MODELS[model](`${model} ${number}`);
