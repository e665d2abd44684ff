import type { Now } from '$lib/ipc';

/** A number at the end, with what stands between it and its name. */
const NUMBER = /[\s:\u2066-\u2069]*(\d(?:[\d ]*\d)?)[\s\u2066-\u2069]*$/;

/** A number to call and whom it calls. */
export interface Number {
  name: string;
  number: string | null;
}

/** Takes apart "Police: 110". Where the number stands elsewhere the sentence stays whole. */
export function apart(text: string): Number {
  const number = NUMBER.exec(text);
  if (number?.[1] === undefined) return { name: text, number: null };
  return { name: text.slice(0, number.index), number: number[1] };
}

/** The number for every emergency, as the first row of the card says it. */
export function emergency({ call }: Now): string {
  return apart(call.numbers[0]?.lines[0]?.first.text ?? '').number ?? '';
}
