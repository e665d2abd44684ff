import type { Unit } from '$lib/ipc';

const COLUMNS = 3;
/** With the arrow to go on, a page of two rows has at most seven choices. */
const ROWS = 2;

export interface Page {
  /** Rooms, or parts of a room that is too large for one page. */
  units: Unit[];
  rows: number;
}

/** Units laid out in rows of three in their order; each stays in one piece where a page can hold it. */
export function pages(units: Unit[]): Page[] {
  const found: Page[] = [];
  let room = 0;
  for (const unit of units.flatMap(split)) {
    const { length } = unit.lessons;
    const wide = Math.min(COLUMNS, length);
    const high = Math.ceil(length / COLUMNS);
    let page = found.at(-1);
    if (wide > room) {
      room = COLUMNS;
      if (!page || page.rows + high > ROWS) found.push((page = { units: [], rows: 0 }));
      page.rows += high;
    }
    page?.units.push(unit);
    room -= wide;
  }
  return found;
}

function split(unit: Unit): Unit[] {
  const size = COLUMNS * ROWS;
  return Array.from({ length: Math.ceil(unit.lessons.length / size) }, (_, part) => ({
    ...unit,
    lessons: unit.lessons.slice(part * size, (part + 1) * size)
  }));
}
