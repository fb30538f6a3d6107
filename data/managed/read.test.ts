import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../public/managed-schema.json';
import { listedPatterns } from '../site-switch';
import { readManaged } from './read';
import { isManaged, LOCKABLE, MANAGED_KEYS, UNMANAGED } from './types';

const SOUND = {
  organisation: ' Tỉnh ủy Thử ',
  language: 'en',
  sites: ['nhandan.vn', 'www.trang-thu.example', 'nhandan.vn'],
  subscriptions: [{ address: 'https://goi.example/', name: 'Bộ của tỉnh' }, { address: 'https://goi.example/a.json' }],
  welcome: false,
  locked: ['sites', 'subscriptions'],
};
const faults = (policy: unknown) => readManaged(policy).problems.map(({ key, at, fault }) => [key, at, fault]);

describe('readManaged', () => {
  it('reads what is sound', () => {
    expect(readManaged(SOUND)).toEqual({
      organisation: 'Tỉnh ủy Thử',
      language: 'en',
      sites: [
        ...['https://*.nhandan.vn/*', 'http://*.nhandan.vn/*'],
        ...['https://*.trang-thu.example/*', 'http://*.trang-thu.example/*'],
      ],
      subscriptions: [
        { address: 'https://goi.example/index.json', name: 'Bộ của tỉnh' },
        { address: 'https://goi.example/a.json', name: null },
      ],
      welcome: false,
      locked: new Set(['sites', 'subscriptions']),
      problems: [],
    });
  });

  it('knows the word for the whole list, and no list from an empty one', () => {
    expect(readManaged({ sites: ['listed'] }).sites).toEqual(listedPatterns());
    const none = readManaged({ sites: [], locked: ['sites'] });
    expect(none.sites).toEqual([]);
    expect(none.locked).toEqual(new Set(['sites']));
  });

  it('leaves out one bad value, says where it stands, and takes the rest', () => {
    const managed = readManaged({ ...SOUND, sites: ['https://nhandan.vn/', 'tuoitre.vn', '*', 7, 'vn'] });
    expect(managed.sites).toEqual(['https://*.tuoitre.vn/*', 'http://*.tuoitre.vn/*']);
    expect(managed.problems.map(({ key, at, found }) => `${key} ${at} ${found}`)).toEqual([
      ...['sites 1 "https://nhandan.vn/"', 'sites 3 "*"', 'sites 4 7', 'sites 5 "vn"'],
    ]);
    expect(managed.language).toBe('en');
  });

  it.each([
    [{ language: 'fr' }, [['language', null, 'language']]],
    [{ organisation: 'a\u202Eb' }, [['organisation', null, 'text']]],
    [{ welcome: 'false' }, [['welcome', null, 'switch']]],
    [{ sites: 'nhandan.vn' }, [['sites', null, 'list']]],
    [
      { subscriptions: [{ address: 'http://goi.example/' }, 'https://goi.example/'] },
      [
        ['subscriptions', 1, 'address'],
        ['subscriptions', 2, 'address'],
      ],
    ],
    [{ language: 'vi', locked: ['language', 'welcome'] }, [['locked', 2, 'lock']]],
    [{ Language: 'vi' }, [['Language', null, 'key']]],
  ])('reports %j', (policy, expected) => expect(faults(policy)).toEqual(expected));

  it('locks nothing that it could not read', () => {
    const managed = readManaged({ sites: ['*'], language: 'xx', locked: ['sites', 'language', 'subscriptions'] });
    expect(managed.locked.size).toBe(0);
    expect(managed.problems.filter(({ fault }) => fault === 'unset')).toHaveLength(3);
  });

  it('takes anything without an error, and nothing for no policy', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ ...Object.fromEntries(MANAGED_KEYS.map((key) => [key, fc.anything()])) })),
        (stored) => void readManaged(stored),
      ),
    );
    for (const nothing of [{}, null, undefined]) expect(readManaged(nothing)).toEqual(UNMANAGED);
    expect(isManaged(UNMANAGED)).toBe(false);
  });
});

describe('the schema for Chrome', () => {
  it('has the keys that are read, and leaves values to us so that we can say what is wrong with them', () => {
    expect(Object.keys(schema.properties)).toEqual([...MANAGED_KEYS]);
    expect(JSON.stringify(schema)).not.toMatch(/"(?:enum|pattern|minimum|required)":/u);
    for (const key of LOCKABLE) expect(schema.properties.locked.description).toContain(key);
  });
});
