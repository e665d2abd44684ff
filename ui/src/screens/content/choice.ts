import type { Edition, OfferedEdition, Publisher } from '$lib/ipc';

/** A language of a city, from whichever publishers offer it. */
export interface Row extends Edition {
  ownBytes: number;
  isHere: boolean;
  isWanted: boolean;
}

/** A city and its languages. */
export interface CityRows {
  city: string;
  title: string;
  rows: Row[];
  /** What its pictures add, once; nothing where they are here. */
  pictureBytes: number;
}

/** What is ticked otherwise than it was found, by `keyOf`. */
export type Changes = Partial<Record<string, boolean>>;

export const keyOf = ({ city, language }: Edition): string => `${city}/${language}`;

/** All that is offered, city by city, the own city first; each is called as in this language. */
export function citiesOf(
  publishers: Publisher[],
  own: string | null,
  language: string
): CityRows[] {
  const cities = new Map<string, CityRows>();
  for (const { editions } of publishers) {
    for (const city of new Set(editions.map(({ city }) => city))) {
      const offered = editions.filter((edition) => edition.city === city);
      cities.set(city, withCity(cities.get(city), offered, { city, language }));
    }
  }
  return [...cities.values()].toSorted((a, b) => Number(b.city === own) - Number(a.city === own));
}

function withCity(
  known: CityRows | undefined,
  offered: OfferedEdition[],
  { city, language }: Edition
): CityRows {
  const called = offered.find((edition) => edition.language === language) ?? offered[0];
  const isHere = offered.some(({ isHere }) => isHere);
  const shared = isHere ? 0 : Math.max(...offered.map(({ sharedBytes }) => sharedBytes));
  return {
    city,
    title: known?.title ?? called?.title ?? city,
    rows: offered.reduce(withOffer, known?.rows ?? []),
    pictureBytes: (known?.pictureBytes ?? 0) + shared
  };
}

/** Two publishers may offer the same: then both come. */
function withOffer(
  rows: Row[],
  { city, language, ownBytes, isHere, isWanted }: OfferedEdition
): Row[] {
  const known = rows.find((row) => row.language === language);
  if (!known) return [...rows, { city, language, ownBytes, isHere, isWanted }];
  const both = {
    ...known,
    ownBytes: known.ownBytes + ownBytes,
    isHere: known.isHere && isHere,
    isWanted: known.isWanted || isWanted
  };
  return rows.map((row) => (row === known ? both : row));
}

export const isTicked = (row: Row, changes: Changes): boolean =>
  changes[keyOf(row)] ?? row.isWanted;

export function ticked(cities: CityRows[], changes: Changes): Row[] {
  return cities.flatMap(({ rows }) => rows.filter((row) => isTicked(row, changes)));
}

/** Bytes that what is ticked adds to what is here. */
export function bytesToCome(cities: CityRows[], changes: Changes): number {
  return cities.reduce((sum, { rows, pictureBytes }) => {
    const coming = rows.filter((row) => isTicked(row, changes) && !row.isHere);
    const own = coming.reduce((sum, { ownBytes }) => sum + ownBytes, 0);
    return sum + own + (coming.length > 0 ? pictureBytes : 0);
  }, 0);
}

/** Whether anything that is here was cleared. */
export function hasLeaving(cities: CityRows[], changes: Changes): boolean {
  const rows = cities.flatMap(({ rows }) => rows);
  return rows.some((row) => (row.isWanted || row.isHere) && changes[keyOf(row)] === false);
}
