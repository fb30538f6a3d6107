import { expect, it } from 'vitest';
import { formerAddresses } from './former';

it('names each address that is followed no more once, with what came from there', () => {
  const from = (source: string, title: string) => ({ source, header: { title } });
  const packs = [
    from('https://a.example/index.json', 'Một'),
    from('https://b.example/x.json', 'Hai'),
    from('https://a.example/index.json', 'Ba'),
    from('bo.json', 'Từ tệp'),
    from('https://', 'Hỏng'),
  ];
  expect(formerAddresses(packs, ['https://b.example/x.json'])).toEqual([
    { address: 'https://a.example/index.json', titles: ['Một', 'Ba'] },
  ]);
});
