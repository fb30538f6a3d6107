/** What practice interleaves over: the five standards, and 0 for questions about none of them. */
export const BUCKETS = [0, 1, 2, 3, 4, 5] as const;
export type Bucket = (typeof BUCKETS)[number];

/** `chosen` with or without `bucket`, in order; as it was where none would be left: something is always practised. */
export function withBucket(chosen: readonly Bucket[], bucket: Bucket, isOn: boolean): Bucket[] {
  const next = BUCKETS.filter((each) => (each === bucket ? isOn : chosen.includes(each)));
  return next.length > 0 ? next : [...chosen];
}
