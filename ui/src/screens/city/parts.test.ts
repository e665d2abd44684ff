import type { Fact } from '$lib/ipc';
import { numberIn, PARTS, signOf, signOfMeaning } from './parts';

function fact(id: string, ...texts: string[]): Fact {
  const sentence = (text: string) => ({
    text,
    words: [],
    marks: [],
    clip: null,
    durationMs: 0,
    language: 'de',
    direction: 'ltr' as const
  });
  return {
    id,
    lines: texts.map((text) => ({ first: sentence(text), second: null })),
    source: '',
    checked: null,
    ageMonths: null,
    isExpired: false,
    isDoubtful: false,
    isUnsigned: false
  };
}

test('the number of a fact is in its first line, and hours are none', () => {
  const cases: [string[], string | null][] = [
    [['Polizei: \u2068110\u2069'], '110'],
    [['Telefon: \u2068116111\u2069', 'von 14 bis 20 Uhr'], '116111'],
    [['von 14 bis 20 Uhr', '112'], null],
    [[], null]
  ];
  for (const [texts, number] of cases) {
    expect(numberIn(fact('one', ...texts)), texts.join()).toBe(number);
  }
});

test('a fact that is not known has the sign of its part', () => {
  expect(signOf(fact('police'), PARTS[0])).toBe('shield');
  expect(signOf(fact('mountain-rescue'), PARTS[0])).toBe('call');
});

test('the same meaning has the same sign', () => {
  const meanings = ['danger', 'danger-coming', 'over', 'test', 'over-or-test'];
  expect(meanings.map(signOfMeaning)).toEqual(['siren', 'siren', 'check', 'info', 'info']);
});
