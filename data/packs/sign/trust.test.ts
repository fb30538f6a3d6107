import { describe, expect, it } from 'vitest';
import type { PackKey } from '../../practice/types';
import type { Identity } from './identify';
import type { AuthorKey } from './keys';
import { type HeldPack, standingOf } from './trust';

const key = (text: string) => text as PackKey;
const [ann, binh] = ['ann', 'binh'] as AuthorKey[] as [AuthorKey, AuthorKey];
const uid = 'a'.repeat(26);
const header = { uid, slug: 'chi-bo' };
const held = (packKey: string, change: Partial<HeldPack['header']> = {}): HeldPack => ({
  key: key(packKey),
  header: { ...header, title: 'Bộ', edition: 1, ...change },
});
const signed = (author: AuthorKey, formerKeys: PackKey[] = []): Identity => ({
  kind: 'signed',
  key: key(`${author}/chi-bo`),
  author,
  isProject: false,
  formerKeys,
});
const unsigned: Identity = { kind: 'unsigned', key: key(`u-${uid}`) };

describe('a pack that comes', () => {
  it('is new, and its author seen for the first time', () => {
    expect(standingOf(signed(ann), header, [], [])).toEqual({
      trust: { kind: 'first', author: ann },
      held: null,
      namesakes: [],
    });
  });

  it('is the project’s, whoever was pinned', () => {
    const ours = { ...signed(ann), isProject: true } as Identity;
    expect(standingOf(ours, header, [], []).trust).toEqual({ kind: 'project', author: ann });
  });

  it('is the next edition of what is held under its key, by a known author', () => {
    const pin = { author: ann, name: 'Chị An', since: 5 };
    expect(standingOf(signed(ann), header, [held('ann/chi-bo')], [pin])).toEqual({
      trust: { kind: 'known', ...pin },
      held: { key: 'ann/chi-bo', how: 'same' },
      namesakes: [],
    });
  });

  it('under another key is another pack and says so', () => {
    const mine = held('ann/chi-bo');
    expect(standingOf(signed(binh), header, [mine], [])).toMatchObject({ held: null, namesakes: [mine] });
    expect(standingOf(signed(binh), { ...header, uid: 'b' }, [mine], [])).toMatchObject({
      held: null,
      namesakes: [mine],
    });
  });

  it('under another key is the same pack where the old key said so', () => {
    const mine = held('ann/chi-bo');
    expect(standingOf(signed(binh, [key('ann/chi-bo')]), header, [mine], [])).toMatchObject({
      held: { key: 'ann/chi-bo', how: 'hand-over' },
      namesakes: [],
    });
  });

  it('with a signature may take over the unsigned pack of its uid, never one built in or another’s', () => {
    expect(standingOf(signed(ann), header, [held(`u-${uid}`)], []).held).toEqual({ key: `u-${uid}`, how: 'take-over' });
    expect(standingOf(signed(ann), header, [held('b-chi-bo')], []).held).toBeNull();
    expect(standingOf(signed(ann), header, [held('u-other', { uid: 'other' })], []).held).toBeNull();
  });

  it('without signature never touches a signed one of its uid', () => {
    const mine = held('ann/chi-bo');
    expect(standingOf(unsigned, header, [mine], [])).toEqual({
      trust: { kind: 'unsigned' },
      held: null,
      namesakes: [mine],
    });
    expect(standingOf(unsigned, header, [mine, held(`u-${uid}`)], []).held).toEqual({ key: `u-${uid}`, how: 'same' });
  });
});
