/** The Gregorian calendar in Latin digits, whatever a language is used to: as on the sources. */
const localeOf = (language: string): string => `${language}-u-ca-gregory-nu-latn`;

const dated = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The month and year of a source; the year alone where it says no more. */
export function monthOf(checked: string, language: string): string {
  const [year = '', month] = checked.split('-');
  const shown = { year: 'numeric', timeZone: 'UTC' } as const;
  const options = month === undefined ? shown : { ...shown, month: 'long' as const };
  return new Intl.DateTimeFormat(localeOf(language), options).format(
    dated(`${year}-${month ?? '01'}-01`)
  );
}

/** How long ago: years from two years on, months before. */
export function ageOf(months: number, language: string): string {
  const age = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  return months >= 24 ? age.format(-Math.floor(months / 12), 'year') : age.format(-months, 'month');
}

/** A day in full: day of the week, day, month and year. */
export function dayOf(date: string, language: string): string {
  const options = { dateStyle: 'full', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(localeOf(language), options).format(dated(date));
}

/** What stands on the leaf of a calendar. */
export function leafOf(date: string, language: string): { month: string; day: string } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(
      dated(date)
    );
  return { month: part({ month: 'long' }), day: String(Number(date.slice(-2))) };
}
