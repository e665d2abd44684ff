/** The Gregorian calendar in Latin digits, whatever a language is used to: as on the sources. */
const localeOf = (language: string): string => `${language}-u-ca-gregory-nu-latn`;

const UNITS = [
  { unit: 'gigabyte', bytes: 1e9, digits: 1 },
  { unit: 'megabyte', bytes: 1e6, digits: 0 },
  { unit: 'kilobyte', bytes: 1e3, digits: 0 }
] as const;

/** "12 MB": one digit behind the point only where it counts; nothing is smaller than one kilobyte. */
export function sizeOf(bytes: number, language: string): string {
  const { unit, bytes: one, digits } = UNITS.find(({ bytes: one }) => bytes >= one) ?? UNITS[2];
  const count = bytes === 0 ? 0 : Math.max(1, bytes / one);
  const size = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: count < 10 && unit !== 'kilobyte' ? 1 : digits
  }).format(count);
  // A line never ends between the two.
  return size.replace(' ', '\u00a0');
}

/** "3 March 2027". */
export function dayOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(at);
}

/** "14:05". */
export function timeOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(at);
}

export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}

const GROUPS = 8;
const DIGITS = 4;

/** The 8 groups of 4 of a fingerprint, however it was written; null where it is none. */
export function fingerprintOf(written: string): string | null {
  const digits = written.replace(/[\s:.\-\u2066-\u2069]/g, '').toLowerCase();
  if (!/^[0-9a-f]+$/.test(digits) || digits.length !== GROUPS * DIGITS) return null;
  return (digits.match(/.{4}/g) ?? []).join(' ');
}

/** The address as it is asked for; null where it is none. */
export function addressOf(written: string): string | null {
  const address = written.trim();
  return /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? address : null;
}
