import { directionOf, negotiate } from './languages';

test.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ckb', 'rtl'],
  ['kmr', 'ltr'],
  ['uk', 'ltr'],
  ['C', 'ltr']
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test.each([
  { wishes: ['uk', 'de'], chosen: 'uk' },
  { wishes: ['de-AT', 'en'], chosen: 'de' },
  { wishes: ['de_DE.UTF-8'], chosen: 'de' },
  { wishes: ['fa-AF'], chosen: 'fa' },
  { wishes: ['xx', 'C', 'en'], chosen: 'en' },
  { wishes: ['sr-Latn'], chosen: null },
  { wishes: [], chosen: null }
])('$wishes gives $chosen', ({ wishes, chosen }) => {
  expect(negotiate(wishes, ['en', 'de', 'uk', 'ar', 'fa', 'sr'])).toBe(chosen);
});
