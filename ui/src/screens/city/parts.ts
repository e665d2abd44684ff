import type { IconName } from '$components/icons';
import type { City, Fact } from '$lib/ipc';
import type { MessageId } from '$lib/l10n/index.svelte';

/** What is known of a city, part by part, in the order of the tabs. */
export const PARTS = [
  { id: 'numbers', message: 'city-numbers', icon: 'call' },
  { id: 'signals', message: 'city-signals', icon: 'siren' },
  { id: 'warnings', message: 'city-warnings', icon: 'phone' },
  { id: 'helpPoints', message: 'city-help', icon: 'lifebuoy' },
  { id: 'supplies', message: 'city-supplies', icon: 'bottle' },
  { id: 'dangers', message: 'city-dangers', icon: 'alert' },
  { id: 'testDays', message: 'city-tests', icon: 'calendar' }
] as const satisfies { id: keyof City; message: MessageId; icon: IconName }[];

export type Part = (typeof PARTS)[number];
export type PartId = Part['id'];

/** The sign of a fact; one that is not known here has the sign of its part. */
const SIGNS: Partial<Record<string, IconName>> = {
  emergency: 'lifebuoy',
  fire: 'flame',
  ambulance: 'ambulance',
  police: 'shield',
  gas: 'wind',
  helpline: 'smile',
  phone: 'phone',
  apps: 'apps',
  radio: 'radio',
  pages: 'world',
  'warm-hall': 'heart',
  water: 'bottle',
  stock: 'food',
  cash: 'cash',
  'storm-surge': 'ripple',
  flood: 'ripple',
  phosphorus: 'flame',
  industry: 'wind',
  storm: 'wind',
  heat: 'sun',
  earthquake: 'home',
  'sea-ice': 'snow'
};

export function signOf({ id }: Fact, { icon }: Part): IconName {
  return SIGNS[id] ?? icon;
}

/** The sign of what a signal means; the same meaning has the same sign in every city. */
export function signOfMeaning(meaning: string): IconName {
  if (meaning.startsWith('danger')) return 'siren';
  return meaning === 'over' ? 'check' : 'info';
}

/** The number a fact is about, to be shown large; hours of the day are none. */
export function numberIn({ lines }: Fact): string | null {
  return lines[0]?.first.text.match(/\d{3,}/)?.[0] ?? null;
}
