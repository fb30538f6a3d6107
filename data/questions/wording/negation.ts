/** Negations in what is asked: overlooked when they are not emphasised, and a riddle in a statement to be judged. */

/** In a question, and in a statement to be judged (where "sai" of a "không" is a riddle). */
const ASKED =
  /(?<!\p{L})(?:KHÔNG(?!\p{L})|(?:nào|đâu)(?!\p{L})[^?]*(?<!\p{L})(không)(?: được)? (?:phải|thuộc|nằm|có|đúng|nêu))/u;
const JUDGED = /(?<!\p{L})(không) (?:phải|thuộc|nằm|có|nêu|nói|nhắc|đòi hỏi|liên quan|dành)(?!\p{L})/iu;
/** Other words that turn a question round. */
const TURNED =
  /(?:nào|đâu)(?!\p{L})[^?]*(?<!\p{L})(sai|chưa đúng|không đúng|ngoại trừ)(?!\p{L})|(?<!\p{L})(ngoại trừ)(?!\p{L})[^?]*\?/u;

/** The negation that turns a question, or a statement to be judged, round; null where there is none. */
export const negationIn = (stem: string, isJudged: boolean): string | null => {
  const found = (isJudged ? JUDGED : ASKED).exec(stem);
  return found && (found[1] ?? found[0]);
};

/** The same, and other words that turn a question round ("sai", "ngoại trừ"), as they are in real banks. */
export const turningWordIn = (stem: string, isJudged: boolean): string | null => {
  const turned = isJudged ? null : TURNED.exec(stem);
  return negationIn(stem, isJudged) ?? turned?.[1] ?? turned?.[2] ?? null;
};
