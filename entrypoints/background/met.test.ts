import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { DocumentId } from '../../data/documents/types';
import { SETTINGS_KEY } from '../../data/stored-language';
import { today } from '../wiring/clock';
import { isRemembered, noteMet } from './met';

const { recordMet, practiceStore } = vi.hoisted(() => {
  const recordMet = vi.fn();
  return { recordMet, practiceStore: vi.fn(async () => ({ store: { recordMet } })) };
});
vi.mock('../wiring/practice-store', () => ({ practiceStore }));

const DOCUMENT = '144-qd-tw-2024' as DocumentId;
const remember = (remembersMet: boolean) => fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { remembersMet } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

it('remembers only outside private windows, and only where that is on', () => {
  expect(isRemembered({ isPrivate: false, remembersMet: true })).toBe(true);
  expect(isRemembered({ isPrivate: false, remembersMet: false })).toBe(false);
  expect(isRemembered({ isPrivate: true, remembersMet: true })).toBe(false);
  expect(isRemembered({ isPrivate: true, remembersMet: false })).toBe(false);
});

it('writes the document and the day', async () => {
  await noteMet(DOCUMENT, false);
  expect(recordMet.mock.calls).toEqual([[DOCUMENT, today()]]);
});

it('does not even open the database in a private window, or switched off', async () => {
  await noteMet(DOCUMENT, true);
  await remember(false);
  await noteMet(DOCUMENT, false);
  expect(practiceStore).not.toHaveBeenCalled();
});

it('writes nothing that was switched off while the database opened', async () => {
  practiceStore.mockImplementationOnce(async () => {
    await remember(false);
    return { store: { recordMet } };
  });
  await noteMet(DOCUMENT, false);
  expect(recordMet).not.toHaveBeenCalled();
});

it('ends quietly where the browser keeps no data', async () => {
  practiceStore.mockRejectedValueOnce(new Error('refused'));
  await expect(noteMet(DOCUMENT, false)).resolves.toBeUndefined();
  recordMet.mockRejectedValueOnce(new Error('newer'));
  await expect(noteMet(DOCUMENT, false)).resolves.toBeUndefined();
});
