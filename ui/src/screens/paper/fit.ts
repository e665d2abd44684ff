/** How much smaller words may become, the largest first. */
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/** The largest size that fits; the smallest where none does. */
export function largest(sizes: readonly number[], fits: (size: number) => boolean): number {
  return sizes.find(fits) ?? sizes.at(-1) ?? 1;
}

/** Gives the words in a box the largest size (`--fit`) at which nothing is cut. */
export function fit(box: HTMLElement): () => void {
  const at = (size: number) => box.style.setProperty('--fit', String(size));
  const fits = (size: number) => {
    at(size);
    return ![box, ...box.querySelectorAll('[data-words]')].some(spills);
  };
  const measure = () => at(largest(SIZES, fits));
  measure();
  // Words are as wide as their letters, and letters come later.
  const { fonts } = document;
  fonts.addEventListener('loadingdone', measure);
  return () => fonts.removeEventListener('loadingdone', measure);
}

function spills({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}
