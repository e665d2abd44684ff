import { packed } from './water';

test('people, days and litres make crates and bottles', () => {
  const cases: [number, number, number, [number, number, number]][] = [
    [2, 3, 1, [6, 0, 6]],
    [2, 3, 4, [24, 2, 4]],
    [2, 10, 1, [20, 2, 0]],
    [3, 14, 2, [84, 8, 4]]
  ];
  for (const [litres, days, people, [all, crates, bottles]] of cases) {
    const packing = packed({ litres, days }, people);
    expect(packing, `${litres} × ${days} × ${people}`).toEqual({ litres: all, crates, bottles });
  }
});
