/** Whether a part of a key joins the two sides of a pair: "4-D". A typed answer may begin with a digit too ("3 / mùng 3 / ba"). */
export const isPairKey = (part: string): boolean => /^\d{1,2}-[A-H]$/u.test(part);
