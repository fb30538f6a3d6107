/**
 * Numbers so often named bare that the number itself is evidence: Regulations on conduct, discipline, inspection and officials that newspapers cite without "số".
 * From the catalog's entries of two or more sources; two-digit conclusions are left out because quantities look the same. Sorted.
 */
const WELL_KNOWN: Readonly<Record<string, readonly string[]>> = {
  KL: ['126', '127', '132', '137', '183', '192', '198', '208', '210'],
  QĐ: [
    '22',
    '24',
    '37',
    '41',
    '69',
    '80',
    '96',
    '101',
    '114',
    '131',
    '132',
    '142',
    '144',
    '148',
    '178',
    '205',
    '207',
    '208',
    '212',
    '213',
    '232',
    '294',
    '296',
    '365',
    '366',
    '377',
  ],
};

export function isWellKnown(code: string, number: string): boolean {
  return WELL_KNOWN[code]?.includes(number) ?? false;
}
