import { addressOf, dayOf, fingerprintOf, isSameDay, sizeOf, timeOf } from './format';

test('a size is told in the unit a person knows it by', () => {
  const cases: [number, string, string][] = [
    [0, 'en', '0 kB'],
    [12, 'en', '1 kB'],
    [640_000, 'en', '640 kB'],
    [1_240_000, 'en', '1.2 MB'],
    [12_300_000, 'de', '12 MB'],
    [3_400_000_000, 'de', '3,4 GB'],
    [52_400_000_000, 'en', '52.4 GB']
  ];
  for (const [bytes, language, shown] of cases) 
    expect(sizeOf(bytes, language), shown).toBe(shown.replace(' ', '\u00a0'));
});

test('digits are Latin in every language', () => {
  const at = new Date(2027, 2, 3, 14, 5).getTime();

  expect(sizeOf(12e6, 'ar')).toContain('12');
  expect(dayOf(at, 'fa')).toContain('2027');
  expect(timeOf(at, 'de')).toBe('14:05');
});

test('a day begins at midnight on this computer', () => {
  const night = new Date(2027, 2, 3, 23, 59).getTime();

  expect(isSameDay(night, new Date(2027, 2, 3).getTime())).toBe(true);
  expect(isSameDay(night, night + 60_000)).toBe(false);
});

test('a fingerprint may be written in any way it is read aloud', () => {
  const whole = '3f2a 91c0 77de 04b8 a1e5 5c29 f6d3 8b10';
  const same = [whole, whole.toUpperCase(), whole.replaceAll(' ', ''), whole.replaceAll(' ', ':')];
  for (const written of same) expect(fingerprintOf(written), written).toBe(whole);

  const none = ['', whole.slice(1), `${whole} 8b10`, whole.replace('f', 'g')];
  for (const written of none) expect(fingerprintOf(written), written).toBe(null);
});

test('an address is whole or none', () => {
  expect(addressOf(' https://lessons.example.org/a ')).toBe('https://lessons.example.org/a');
  for (const written of ['', 'lessons.example.org', 'https://', 'file:///a', 'javascript:1'])
    expect(addressOf(written), written).toBe(null);
});
