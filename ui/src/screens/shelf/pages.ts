import type { Unit } from '$lib/ipc';

/** With the arrow to go on, a page has at most seven choices. */
const TILES = 6;
const COLUMNS = 3;

/** Units packed onto pages in their order; a unit too large for one page goes on on the next. */
export function pages(units: Unit[]): Unit[][] {
  const found: Unit[][] = [];
  let room = 0;
  for (const unit of units.flatMap(split)) {
    if (unit.lessons.length > room) {
      found.push([]);
      room = TILES;
    }
    found.at(-1)?.push(unit);
    room -= unit.lessons.length;
  }
  return found;
}

/** How many rows of three the units of a page fill; a unit stays in one piece where it fits. */
export function rowsOf(units: Unit[]): number {
  let rows = 0;
  let room = 0;
  for (const { lessons } of units) {
    const wide = Math.min(COLUMNS, lessons.length);
    if (wide > room) room = COLUMNS;
    else rows -= 1;
    rows += Math.ceil(lessons.length / COLUMNS);
    room -= wide;
  }
  return rows;
}

function split(unit: Unit): Unit[] {
  const parts = Math.ceil(unit.lessons.length / TILES);
  return Array.from({ length: parts }, (_, part) => ({
    ...unit,
    lessons: unit.lessons.slice(part * TILES, (part + 1) * TILES)
  }));
}
