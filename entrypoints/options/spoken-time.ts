/** Instants as one says them, in the language of the interface and the zone of the device. */
import { formatDate } from '../../data/documents/dates';
import type { Language } from '../../data/messages/catalogue';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** The last instant that a Date holds: ECMA-262, "Time Values and Time Range". */
const LAST = 8.64e15;

/** What was stored under a clock gone wild, or came damaged, is said as some day: a format that throws would leave the page empty. */
const said = (format: Intl.DateTimeFormat, at: number): string =>
  format.format(Number.isNaN(at) ? 0 : Math.min(LAST, Math.max(-LAST, at)));

export const timeOfDay = (at: number, language: Language): string =>
  said(new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }), at);

/** The local calendar day of an instant, ISO. */
export const isoDayOf = (at: number): string => said(new Intl.DateTimeFormat('sv-SE'), at);

/** "23/11/2026, 06:00"; in English "23 November 2026, 06:00": the day as everywhere else in the interface. */
export const dateAndTime = (at: number, language: Language): string =>
  `${formatDate(isoDayOf(at), language)}, ${timeOfDay(at, language)}`;
