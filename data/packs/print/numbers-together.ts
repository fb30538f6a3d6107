/** On paper a document's number stays in one piece; on the screen it may break, for there it is copied as it stands. */

/** "159-HD/BTGTW", "144-QĐ/TW", "30/2023/QH15". */
const NUMBER = /\d+[-/](?:\d{4}[-/])?\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*/gu;

/** A word joiner, which shows nothing, behind each hyphen and slash of a document's number. */
export const withNumbersTogether = (text: string): string =>
  text.replace(NUMBER, (number) => number.replace(/[-/]/g, '$&\u2060'));
