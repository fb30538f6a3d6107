/**
 * Short numbers so often named bare that the number itself is evidence: Regulations on conduct (37), removal and resignation (41), discipline (69),
 * appointments (80), confidence votes (96), inspection (22) and the Charter (24). The catalog holds two sources or more of each. Three digits need no list.
 */
const WELL_KNOWN_REGULATIONS = /^(?:2[24]|37|41|69|80|96)$/;

export function isWellKnown(code: string, number: string): boolean {
  return code === 'QĐ' && WELL_KNOWN_REGULATIONS.test(number);
}
