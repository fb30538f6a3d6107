/** How much a learner wants to keep, in three steps: the share of due questions that should still be known. */

export const RETENTIONS = ['light', 'medium', 'thorough'] as const;
export type Retention = (typeof RETENTIONS)[number];

/**
 * Medium is FSRS's default. By expectedAnswersPerDay, 186 questions that are known for ten days on the average cost about
 * 6, 8 and 13 answers a day; 97 % would cost 21, for two points more.
 */
export const DESIRED: Record<Retention, number> = { light: 0.85, medium: 0.9, thorough: 0.95 };
