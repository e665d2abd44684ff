import { tick } from 'svelte';

/** What had the focus may be gone after this: then the heading of its part of the page has it. */
export async function keepingFocus(work?: unknown): Promise<void> {
  const heading = document.activeElement?.closest('section')?.querySelector('h2');
  await work;
  await tick();
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
}
