/** What practice interleaves over: the five standards, and 0 for questions about none of them. */
export const BUCKETS = [0, 1, 2, 3, 4, 5] as const;
export type Bucket = (typeof BUCKETS)[number];
