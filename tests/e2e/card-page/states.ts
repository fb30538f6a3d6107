/** Everything that a card can show, one state each, with real entries of the catalog. */
import type { DocumentId } from '../../../data/documents/types';
import type { Reason, Resolution } from '../../../data/references/resolution';
import type { Provision, Reference } from '../../../data/references/types';

export interface CardState {
  reference: Reference;
  written: string;
  resolution: Resolution;
  pinned: boolean;
}

const id = (name: string) => name as DocumentId;
const PROVISION: Provision = { start: 0, end: 13, article: 3, clause: 2, point: null };

function reference(written: string, provision: Provision | null = null): Reference {
  return {
    start: 0,
    end: written.length,
    system: 'party',
    form: 'full',
    number: '144',
    year: null,
    type: 'QĐ',
    issuerCode: 'TW',
    canonical: null,
    leadStart: null,
    provision,
    name: null,
    irregular: false,
  };
}

function state(written: string, resolution: Resolution, provision: Provision | null = null): CardState {
  return { reference: reference(written, provision), written, resolution, pinned: false };
}

function certain(written: string, document: string, provision: Provision | null = null): CardState {
  const reasons: Reason[] = [{ code: 'date-beside', date: '2024-05-09' }];
  return state(written, { state: 'certain', document: id(document), reasons }, provision);
}

export const CARD_STATES = {
  regulation: certain('khoản 2 Điều 3 Quy định số 144-QĐ/TW', '144-qd-tw-2024', PROVISION),
  pinned: { ...certain('Quy định số 144-QĐ/TW', '144-qd-tw-2024'), pinned: true },
  replaced: certain('Quy định số 37-QĐ/TW', '37-qd-tw-2021'),
  newer: certain('Quy định số 191-QĐ/TW', '191-qd-tw-2024'),
  expired: certain('Chỉ thị số 40-CT/TW', '40-ct-tw-2024'),
  described: certain('Kế hoạch số 03-KH/TW', '03-kh-tw-2026'),
  'no-source': certain('Nghị quyết số 05-NQ/TW', '05-nq-tw-2016'),
  'long-title': certain('Chỉ thị số 34-CT/TU', '34-ct-tu-da-nang-2023'),
  likely: state('Quy định 144', {
    state: 'likely',
    document: id('144-qd-tw-2024'),
    reasons: [
      { code: 'title-words', words: 'chuẩn mực đạo đức cách mạng của cán bộ, đảng viên' },
      { code: 'page-date-in-term', term: 'XIII', published: '2025-03-02' },
    ],
  }),
  ambiguous: state('Chỉ thị số 35-CT/TW', {
    state: 'ambiguous',
    candidates: [id('35-ct-tw-1998'), id('35-ct-tw-2014'), id('35-ct-tw-2019'), id('35-ct-tw-2024')],
    reasons: [{ code: 'several-known', count: 4 }],
  }),
  'one-candidate': state(
    'điểm a khoản 2 Điều 3 Chỉ thị số 28-CT/TW',
    { state: 'ambiguous', candidates: [id('28-ct-tw-2019')], reasons: [{ code: 'nothing-decides' }] },
    { ...PROVISION, point: 'a' },
  ),
  province: state('Chỉ thị số 34-CT/TU', {
    state: 'decoded',
    decoded: { kind: 'Chỉ thị', number: '34', year: null, issuer: 'một tỉnh ủy, thành ủy', province: null },
    reasons: [{ code: 'not-in-catalog' }, { code: 'province-unknown' }],
  }),
  'pack-document': certain('Chỉ thị số 34-CT/TU', 'pack-a'),
  'pack-claims': certain('Kết luận số 21-KL/TW', '21-kl-tw-2021'),
  'two-packs': state('Chỉ thị số 34-CT/TU', {
    state: 'ambiguous',
    candidates: [id('pack-a'), id('pack-b')],
    reasons: [{ code: 'several-known', count: 2 }],
  }),
  'state-document': state('khoản 1 Điều 5 Nghị định số 30/2020/NĐ-CP', {
    state: 'decoded',
    decoded: { kind: 'Nghị định', number: '30', year: 2020, issuer: 'Chính phủ', province: null },
    reasons: [{ code: 'state-document' }],
  }),
} satisfies Record<string, CardState>;

export type CardStateName = keyof typeof CARD_STATES;
