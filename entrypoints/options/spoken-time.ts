/** Instants as one says them, in the language of the interface and the zone of the device. */
import type { Language } from '../../data/messages/catalogue';

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

export const timeOfDay = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(at);

export const dateAndTime = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The local calendar day of an instant, ISO. */
export const isoDayOf = (at: number): string => new Intl.DateTimeFormat('sv-SE').format(at);
