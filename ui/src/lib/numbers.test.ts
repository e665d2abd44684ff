import { apart } from './numbers';

test.each([
  { text: 'Polizei: \u2068110\u2069', name: 'Polizei', number: '110' },
  { text: 'المساعدة في كل خطر: \u2068112\u2069', name: 'المساعدة في كل خطر', number: '112' },
  { text: 'Helpline: 116 111', name: 'Helpline', number: '116 111' },
  { text: 'Ruf 112 an.', name: 'Ruf 112 an.', number: null }
])('a number stands beside its name: $text', ({ text, name, number }) => {
  expect(apart(text)).toEqual({ name, number });
});
