import { day } from './day';

const date = new Date(2026, 10, 26);

test.each([
  { language: 'de', shown: '26. November 2026' },
  { language: 'ar', shown: '26 نوفمبر 2026' },
  { language: 'ru', shown: /^26 ноября 2026 г$/ },
  { language: 'fa', shown: /^26 نوامبر 2026$/ }
])('a day has digits everybody can read: $language', ({ language, shown }) => {
  expect(day(date, language)).toMatch(shown);
});
