import { describe, expect, it } from 'vitest';
import { BODIES, evenCapitals, readIssuer } from './bodies';

describe('readIssuer', () => {
  it('reads every example as its own body and no counter-example', () => {
    for (const body of BODIES) {
      for (const example of body.examples) {
        const found = readIssuer(evenCapitals(example));
        expect({ example, level: found?.level, body: found?.body }).toEqual({
          example,
          level: body.level,
          body: body.name,
        });
      }
      for (const counter of body.counterExamples) {
        const found = readIssuer(evenCapitals(counter));
        expect({
          counter,
          same: found?.level === body.level && found.body === body.name && found.words === counter,
        }).toEqual({ counter, same: false });
      }
    }
  });

  it('needs a whole name at the start', () => {
    expect(readIssuer('theo Bộ Chính trị')).toBeNull();
    expect(readIssuer('Ban Bí thưa')).toBeNull();
  });

  it('reads headlines in capitals', () => {
    expect(readIssuer(evenCapitals('BỘ CHÍNH TRỊ về'))?.body).toBe('Bộ Chính trị');
  });
});
