import type { Direction } from '$lib/ipc';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** Which way a language runs: its script decides (`ckb` is Arabic script without saying so). */
export function directionOf(language: string): Direction {
  const script = localeOf(language)?.maximize().script;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/** The first wish that is offered, exactly or at least the same language; none if none is. */
export function negotiate(wishes: string[], offered: string[]): string | null {
  for (const wish of wishes) {
    const near = offered.find((tag) => tag === wish) ?? offered.find((tag) => isSame(tag, wish));
    if (near !== undefined) return near;
  }
  return null;
}

/** The same language in the same script, whatever the region. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [localeOf(one)?.maximize(), localeOf(other)?.maximize()];
  return a !== undefined && a.language === b?.language && a.script === b.script;
}

/** A tag as systems write it (`de_DE.UTF-8`, `C`) may be none at all. */
function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/[.@].*$/, '').replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** A language's name in itself, for places where its tile is not at hand. */
export const ownName = (language: string): string => nameIn(language, language);

/** What a language is called in another one. */
export function nameIn(other: string, language: string): string {
  const name = new Intl.DisplayNames([other], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(other) + name.slice(1);
}
