import { ageOf, dayOf, leafOf, monthOf } from './dates';

test('a source is as old as it says, to the month', () => {
  const cases: [string, string, string][] = [
    ['2023-09', 'en', 'September 2023'],
    ['2025-03-28', 'de', 'März 2025'],
    ['2025', 'de', '2025'],
    ['2023-09', 'fa', 'سپتامبر 2023']
  ];
  for (const [checked, language, shown] of cases) {
    expect(monthOf(checked, language), checked).toBe(shown);
  }
});

test('an age is told in years from two years on', () => {
  const cases: [number, string][] = [
    [0, 'this month'],
    [1, 'last month'],
    [23, '23 months ago'],
    [24, '2 years ago'],
    [47, '3 years ago']
  ];
  for (const [months, shown] of cases) expect(ageOf(months, 'en'), shown).toBe(shown);
});

test('digits are Latin in every language', () => {
  expect(ageOf(38, 'ar')).toContain('3');
  expect(dayOf('2027-04-03', 'ar')).toContain('2027');
});

test('a day is the same day in every time zone', () => {
  expect(dayOf('2027-04-03', 'en')).toBe('Saturday, April 3, 2027');
  expect(leafOf('2027-04-03', 'de')).toEqual({ month: 'April', day: '3' });
});
