/** One line that names a document so that somebody else finds it: kind, number, date, issuer, title, and a page where there is one. */
import { type Language, wordsOf } from '../messages/catalogue';
import { packDocumentWords } from '../messages/pack-documents';
import { formatDate } from './dates';
import { type DocumentEntry, isPackDocument } from './types';

const WORDS = {
  vi: { number: 'số', date: 'ngày', of: 'của', about: 'về' },
  en: { number: 'No.', date: 'of', of: 'issued by', about: 'on' },
} as const;

/** "Quy định số 144-QĐ/TW, ngày 09/5/2024 của Bộ Chính trị về …. https://…"; a title that is only described stands in brackets. */
export function citationOf(document: DocumentEntry, language: Language): string {
  const words = WORDS[language];
  const name = document.number ? `${document.kind} ${words.number} ${document.number}`.trim() : document.title;
  const isFullDate = document.issued.length === 10;
  const date = `${isFullDate ? `${words.date} ` : ''}${formatDate(document.issued, language)}`;
  const about = document.titleVerified ? `${words.about} ${document.title}` : `[${document.title}]`;
  const page = document.sources.find(({ url }) => url !== null)?.url;
  const said = `${name}, ${date} ${words.of} ${document.issuer} ${about}.${page ? ` ${page}` : ''}`;
  if (!isPackDocument(document)) return said;
  const { title, author } = document.pack;
  return `${said} ${wordsOf(packDocumentWords, language).from(title, author)}`;
}
