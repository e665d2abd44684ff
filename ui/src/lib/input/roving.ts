import type { Attachment } from 'svelte/attachments';

const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 }
};

/** One stop for Tab in a grid: the arrow keys go to the nearest `[data-cell]` that way. */
export const roving: Attachment<HTMLElement> = (grid) => {
  const cells = () => [...grid.querySelectorAll<HTMLElement>('[data-cell]')];
  const stop = (chosen: HTMLElement) => {
    for (const cell of cells()) cell.tabIndex = cell === chosen ? 0 : -1;
  };
  const rest = () => {
    const [first, ...others] = cells();
    const isSet = others.some((cell) => cell.tabIndex === 0 && first?.tabIndex === -1);
    if (first && !isSet) stop(first);
  };

  const move = (event: KeyboardEvent) => {
    const way = ARROWS[event.key];
    const from = cells().find((cell) => cell === event.target);
    if (!way || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = nearest(from, cells(), way);
    if (next) next.focus();
  };
  const arrive = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.dataset['cell'] !== undefined) stop(target);
  };

  rest();
  const watcher = new MutationObserver(rest);
  watcher.observe(grid, { childList: true, subtree: true });
  grid.addEventListener('keydown', move);
  grid.addEventListener('focusin', arrive);
  return () => {
    watcher.disconnect();
    grid.removeEventListener('keydown', move);
    grid.removeEventListener('focusin', arrive);
  };
};

/** The cell that lies that way and strays least to the side. */
export function nearest<Cell extends { getBoundingClientRect: () => DOMRect }>(
  from: Cell,
  cells: Cell[],
  way: { x: number; y: number }
): Cell | null {
  const here = middle(from);
  const distance = (cell: Cell): number => {
    const there = middle(cell);
    const ahead = (there.x - here.x) * way.x + (there.y - here.y) * way.y;
    const aside = Math.abs((there.x - here.x) * way.y) + Math.abs((there.y - here.y) * way.x);
    return ahead > 1 ? ahead + 3 * aside : Infinity;
  };
  const best = cells.reduce<Cell | null>(
    (best, cell) => (best === null || distance(cell) < distance(best) ? cell : best),
    null
  );
  return best !== null && distance(best) < Infinity ? best : null;
}

function middle(cell: { getBoundingClientRect: () => DOMRect }): { x: number; y: number } {
  const { left, right, top, bottom } = cell.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
