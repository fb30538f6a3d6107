/** For the tests of the studio: how its page is worked, and the files that are put into it. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { exampleFile } from '../../data/packs/example';
import { questionKeyOf, unsignedPackKey } from '../../data/packs/identity';
import { readPack } from '../../data/packs/read';
import { isRecord, type Json, type JsonRecord } from '../../data/packs/tree';
import type { AnswerEvent } from '../../data/practice/types';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../data/store/backup-schema';
import { type Browser, expect } from './fixtures';

export const NARROW = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };
export const TITLE = 'Bộ câu hỏi thử nghiệm';

export const asFile = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** The example pack at an edition; its second question's gaps as given. */
export function example(edition: number, gaps = [['6'], ['5', 'năm']]): JsonRecord {
  const file = exampleFile();
  const questions = file.questions.map((item) => (isRecord(item) && item.id === 'c2' ? { ...item, gaps } : item));
  return { ...file, pack: { ...file.pack, edition, changes: [] }, questions };
}

/** A sound pack of `count` questions: big enough that reading and writing take a while. */
export function bigPack(count: number): JsonRecord {
  const file = exampleFile();
  const [first] = file.questions;
  const questions: Json[] = Array.from({ length: count }, (_, i) => ({
    ...(isRecord(first ?? null) ? (first as JsonRecord) : {}),
    id: `q${i}`,
    stem: `Câu thứ ${i} trong một bộ thật dài hỏi điều gì?`,
  }));
  return {
    ...file,
    pack: { ...file.pack, uid: 'b'.repeat(26), title: 'Bộ thật dài', edition: 1, changes: [] },
    questions,
    scenarios: [],
    exams: [],
  };
}

export function readSound(text: string) {
  const reading = readPack(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

export const studio = (browser: Browser, section = 'packs') => browser.page(`options.html#${section}`);
export const packs = (page: Page) => page.getByRole('region', { name: 'Đang có' }).getByRole('heading', { level: 3 });
/** The first field for files: packs to add, or a backup to restore. */
export const choose = (page: Page, ...files: ReturnType<typeof asFile>[]) =>
  page.locator('input[type=file]').first().setInputFiles(files);

export async function add(page: Page, content: unknown): Promise<void> {
  await choose(page, asFile('thu.json', content));
  await page.getByRole('button', { name: 'Thêm bộ câu hỏi' }).click();
  await expect(packs(page)).toHaveCount(2);
  // The list hears of it first; what is said of it would take the place of what the next act says.
  await expect(page.getByText(/^Đã thêm “/u)).toBeVisible();
}

export async function downloaded(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
const fact = (id: string, at: number) => ({
  id,
  at,
  zone: 'Asia/Ho_Chi_Minh',
  offsetMinutes: 420,
  dayStart: 4,
  device: 'other-device',
});

/** A file as another device would have saved it: one pack, two answers, settings. */
export function otherDevicesBackup() {
  const pack = readSound(JSON.stringify(example(1)));
  const key = unsignedPackKey(pack);
  const answers = ['c1', 'c3'].map(
    (id, i): AnswerEvent => ({
      ...fact(`e${i}`, Date.UTC(2026, 10, 20, 3) + i),
      kind: 'answer',
      questionKey: questionKeyOf(key, id),
      edition: 1,
      shown: ['a', 'b', 'c'],
      chosen: ['a'],
      certainty: null,
      ms: 4000,
    }),
  );
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: 0,
    device: 'other-device',
    events: answers,
    packs: [{ key, pack, edition: 1, addedAt: 5, paused: true, source: 'thu.json' }],
    archived: [],
    answerKeys: [],
    settings: { language: 'vi', sites: ['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'], buckets: [1, 2] },
  };
}
