/** How many tiles stand in the first of two rows; a few stand in one. */
export function columnsFor(tiles: number): 3 | 4 {
  return tiles === 4 || tiles > 6 ? 4 : 3;
}
