import { expect, it } from 'vitest';
import { LANGUAGES } from './catalogue';
import { faultWords } from './subscription-faults';

const of = (problem: Parameters<typeof faultWords<'broken'>>[0]['problem'], language: 'vi' | 'en') =>
  faultWords({ code: 'broken', file: 'a.json', problem }, language);

it.each(LANGUAGES)('in %s no code of ours is read by a member, and each fault says what to do', (language) => {
  for (const problem of ['wrongSignature', 'badIndex', 'notJson', 'unknownKey', 'badDate', 'andMore'] as const) {
    expect(of(problem, language)).not.toContain(problem);
    expect(of(problem, language)).toMatch(language === 'vi' ? /báo người soạn/iu : /the author/iu);
  }
});

it('an old browser, or an old version of ours, is not said to be a damaged file', () => {
  expect(of('noEd25519', 'vi')).not.toMatch(/hỏng|báo người soạn/u);
  expect(of('noEd25519', 'vi')).toContain('cập nhật trình duyệt');
  expect(of('newerVersion', 'vi')).not.toMatch(/hỏng|báo người soạn/u);
  expect(of('newerVersion', 'vi')).toContain('cập nhật tiện ích');
});
