import type { IconName } from '$components/icons';

/** The sign at the door of a room; a unit this Lantern does not know yet has a lamp. */
const SIGNS: Partial<Record<string, IconName>> = {
  'be-ready': 'rucksack',
  warnings: 'siren',
  'emergency-call': 'call',
  blackout: 'bulbOff',
  fire: 'flame',
  water: 'ripple',
  leaving: 'door',
  feelings: 'smile'
};

export function signOf(unit: string): IconName {
  return SIGNS[unit] ?? 'bulb';
}
