import { chosen } from '$lib/settings.svelte';

const WIDE_REM = 72;

/** Whether the window has room for what else would be folded away; large letters need more. */
export function isWide(): boolean {
  return window.innerWidth / (16 * chosen.now.textSize) >= WIDE_REM;
}
