/** How much a day asks of a learner (DESIGN, Practising). In a file of its own: whoever reads settings needs no queue. */
export interface DailyLimits {
  newPerDay: number;
  reviewsPerDay: number;
}
export const DAILY_LIMITS: DailyLimits = { newPerDay: 8, reviewsPerDay: 40 };
