import { describe, expect, it } from 'vitest';
import { byId } from '../documents/catalog';
import { isComplete, REGULATION_144, STANDARDS, standardOf } from './regulation-144';

describe('the five standards', () => {
  it('have their exact names, in order', () => {
    expect(STANDARDS.map((standard) => standard.name)).toEqual([
      'Yêu nước, tôn trọng Nhân dân, tuyệt đối trung thành với Đảng, với Tổ quốc',
      'Bản lĩnh, đổi mới, sáng tạo, hội nhập',
      'Cần, kiệm, liêm, chính, chí công vô tư',
      'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
      'Gương mẫu, khiêm tốn, tu dưỡng rèn luyện, học tập suốt đời',
    ]);
    expect(STANDARDS.map((standard) => standard.number)).toEqual([1, 2, 3, 4, 5]);
    expect(standardOf(4).name).toBe('Đoàn kết, kỷ cương, tình thương, trách nhiệm');
  });

  it('are made of the members of their names', () => {
    for (const standard of STANDARDS) expect(standard.elements.join(', ')).toBe(standard.name);
  });

  it('never say more clauses than were counted, and number none twice', () => {
    for (const { clauses, clauseCount } of STANDARDS) {
      if (clauseCount) expect(clauses.length).toBeLessThanOrEqual(clauseCount.count);
      const numbers = clauses.flatMap((clause) => clause.number ?? []);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('leave out what was not seen', () => {
    expect(standardOf(2).clauseCount).toBeNull();
    expect(standardOf(5).clauseCount).toBeNull();
    expect(standardOf(2).clauses.every((clause) => clause.number === null)).toBe(true);
    expect(standardOf(4).clauses.map((clause) => clause.theme)).not.toContain('trách nhiệm');
    expect(STANDARDS.filter(isComplete).map((standard) => standard.number)).toEqual([1, 3]);
  });

  it('unfold a member of their name where they name one', () => {
    for (const { clauses, elements } of STANDARDS) {
      const members = elements.map((element) => element.toLowerCase());
      for (const { theme } of clauses) if (theme !== null) expect(members).toContain(theme);
    }
  });

  it('say every clause shortly in both languages', () => {
    for (const { wording } of STANDARDS.flatMap((standard) => standard.clauses)) {
      for (const words of [wording.vi, wording.en]) {
        expect(words).toMatch(/^\p{Lu}.*\.$/u);
        // A clause is one glance of the card: about two lines at 60 characters.
        expect(words.length).toBeLessThanOrEqual(140);
      }
    }
  });

  it('have sources that can be opened', () => {
    for (const source of [...REGULATION_144.sources, ...STANDARDS.flatMap((standard) => standard.sources)]) {
      expect(URL.canParse(source.url ?? '')).toBe(true);
    }
    for (const standard of STANDARDS) expect(standard.sources.length).toBeGreaterThan(0);
  });
});

describe('the regulation', () => {
  it('is the one in the catalog, with its basis and guidance', () => {
    expect(byId(REGULATION_144.document)?.number).toBe('144-QĐ/TW');
    expect(byId(REGULATION_144.guidance)?.guides.map((link) => link.id)).toEqual([REGULATION_144.document]);
    for (const { name, document } of REGULATION_144.basis) {
      if (document !== null) expect(name).toContain(byId(document)?.number);
    }
  });

  it('has one article for each standard and one on implementation', () => {
    expect(REGULATION_144.articles).toBe(STANDARDS.length + 1);
    expect(REGULATION_144.implementation.article).toBe(REGULATION_144.articles);
  });
});
