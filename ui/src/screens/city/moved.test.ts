import { meansOther } from './moved';

const heard = (kind: 'wail' | 'steady' | 'pulse', seconds: number, meaning: string) => ({
  tone: { kind },
  seconds,
  meaning
});

const ROSTOCK = [
  heard('wail', 60, 'danger'),
  heard('steady', 60, 'over'),
  heard('steady', 15, 'test')
];
const VIENNA = [heard('steady', 180, 'danger-coming'), ...ROSTOCK];
const LJUBLJANA = [
  heard('steady', 120, 'danger-coming'),
  heard('wail', 60, 'danger'),
  heard('steady', 30, 'over-or-test')
];
const LIEPAJA = [heard('pulse', 180, 'danger')];

test('a tone that means something else here is told', () => {
  const cases: [string, typeof ROSTOCK, typeof ROSTOCK, boolean[]][] = [
    ['Vienna to Rostock', VIENNA, ROSTOCK, [true, false, false, false]],
    ['Rostock to Vienna', ROSTOCK, VIENNA, [false, false, false]],
    // The other way round, in the column of the new city: three minutes are no all-clear there.
    ['Vienna beside Rostock', VIENNA, ROSTOCK, [true, false, false, false]],
    ['Ljubljana to Rostock', LJUBLJANA, ROSTOCK, [true, false, true]],
    ['Vienna to Ljubljana', VIENNA, LJUBLJANA, [false, false, true, true]],
    ['Liepaja to Rostock', LIEPAJA, ROSTOCK, [false]],
    ['Rostock to Liepaja', ROSTOCK, LIEPAJA, [false, false, false]]
  ];
  for (const [way, from, here, told] of cases) {
    expect(from.map((signal) => meansOther(signal, here)), way).toEqual(told);
  }
});
