/** A day as it is written in a language: its own words, digits everybody can read, no full stop of its own. */
export function day(date: Date, language: string): string {
  const format = { dateStyle: 'long', calendar: 'gregory', numberingSystem: 'latn' } as const;
  return new Intl.DateTimeFormat(language, format).format(date).replace(/\.$/, '');
}
