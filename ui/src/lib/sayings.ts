import type { Saying } from '$lib/ipc';

/** Where a child says its own name or street. */
const BLANK = '…';

/** A pen writes below it. */
export const hasBlank = ({ said }: Saying): boolean => said.text.includes(BLANK);

/** What is said, for a boy and a girl; once where it is the same. */
export function forms({ said, girl }: Saying): Saying['said'][] {
  return girl === null || girl.text === said.text ? [said] : [said, girl];
}

/** The last two panels of the card: the last begins with what is written by pen. */
export function panels(sayings: Saying[]): [Saying[], Saying[]] {
  const own = sayings.filter(hasBlank);
  const said = sayings.filter((saying) => !hasBlank(saying));
  // A line to write on takes the room of half a sentence.
  const third = Math.ceil(said.length / 2 + (own.length * 3) / 4);
  return [said.slice(0, third), [...own, ...said.slice(third)]];
}
