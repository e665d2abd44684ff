import type { Water } from '$lib/ipc';

const CRATE_LITRES = 10;

/** Water as it stands in the cellar: crates of ten litres and single bottles of one. */
export interface Packed {
  litres: number;
  crates: number;
  bottles: number;
}

export function packed({ litres, days }: Pick<Water, 'litres' | 'days'>, people: number): Packed {
  const all = litres * days * people;
  return { litres: all, crates: Math.floor(all / CRATE_LITRES), bottles: all % CRATE_LITRES };
}
