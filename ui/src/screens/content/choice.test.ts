import type { OfferedEdition, Publisher } from '$lib/ipc';
import { bytesToCome, citiesOf, hasLeaving, isTicked, ticked } from './choice';

const edition = (city: string, language: string, isHere: boolean): OfferedEdition => ({
  city,
  title: city.toUpperCase(),
  language,
  ownBytes: 10,
  sharedBytes: 5,
  isHere,
  isWanted: isHere
});

const publisher = (id: string, editions: OfferedEdition[]): Publisher => ({
  id,
  title: id,
  isBuiltIn: false,
  isTrial: false,
  address: null,
  fingerprint: '',
  outcome: null,
  checkedAt: null,
  succeededAt: null,
  renewedUntil: null,
  isStale: false,
  editions,
  skipped: 0
});

const CITIES = citiesOf(
  [
    publisher('lantern', [
      edition('vienna', 'de', false),
      edition('vienna', 'ar', false),
      edition('rostock', 'de', true),
      edition('rostock', 'ar', false)
    ])
  ],
  'rostock',
  'de'
);

test('the own city stands first, the others as they are offered', () => {
  expect(CITIES.map(({ title }) => title)).toEqual(['ROSTOCK', 'VIENNA']);
});

test('a city is called as in the language of the page, where it is offered in it', () => {
  const vienna = [
    { ...edition('vienna', 'ar', false), title: 'فيينا' },
    { ...edition('vienna', 'de', false), title: 'Wien' }
  ];
  const cases: [string, string][] = [
    ['de', 'Wien'],
    ['ar', 'فيينا'],
    ['uk', 'فيينا']
  ];
  for (const [language, title] of cases)
    expect(citiesOf([publisher('lantern', vienna)], null, language)[0]?.title).toBe(title);
});

test('pictures of a city come once, and not where they are here', () => {
  const cases: [Record<string, boolean>, number][] = [
    [{}, 0],
    [{ 'rostock/ar': true }, 10],
    [{ 'vienna/de': true }, 15],
    [{ 'vienna/de': true, 'vienna/ar': true }, 25],
    [{ 'rostock/de': false }, 0]
  ];
  for (const [changes, bytes] of cases)
    expect(bytesToCome(CITIES, changes), JSON.stringify(changes)).toBe(bytes);
});

test('what was chosen but did not come yet is still to come', () => {
  const unfinished = { ...edition('rostock', 'de', false), isWanted: true };

  expect(bytesToCome(citiesOf([publisher('lantern', [unfinished])], null, 'de'), {})).toBe(15);
});

test('only what is here or was chosen can leave', () => {
  expect(hasLeaving(CITIES, { 'rostock/de': false })).toBe(true);
  expect(hasLeaving(CITIES, { 'vienna/de': true })).toBe(false);
});

test('two publishers of one edition are one row and both come', () => {
  const [city] = citiesOf(
    [
      publisher('lantern', [edition('rostock', 'de', true)]),
      publisher('rostock', [edition('rostock', 'de', false)])
    ],
    'rostock',
    'de'
  );

  expect(city?.rows).toEqual([
    { city: 'rostock', language: 'de', ownBytes: 20, isHere: false, isWanted: true }
  ]);
  expect(city?.pictureBytes).toBe(5);
});

test('what is ticked is what was wanted and what was changed', () => {
  const changes = { 'rostock/de': false, 'vienna/ar': true };
  const keys = ticked(CITIES, changes).map(({ city, language }) => `${city}/${language}`);

  expect(keys).toEqual(['vienna/ar']);
  expect(CITIES[0]?.rows.map((row) => isTicked(row, {}))).toEqual([true, false]);
});
