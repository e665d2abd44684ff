// Whether the focus was set by a key: then the space bar belongs to the control that has it.

let isByKey = false;

/** How long a pointer rests on a control before the control says its name. */
const REST_MS = 180;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Does something once the pointer has rested; not when it is pressed or moves on before. */
export function whenResting(act: () => void): void {
  clearTimeout(resting);
  resting = setTimeout(act, REST_MS);
}

/** Watches the page's input; once per window. */
export function watchInput(): void {
  addEventListener('keydown', ({ key }) => (isByKey ||= key === 'Tab'), { capture: true });
  addEventListener(
    'pointerdown',
    () => {
      isByKey = false;
      clearTimeout(resting);
    },
    { capture: true }
  );
}

/** Whether a key such as space is meant for the control in focus and not for the screen. */
export function belongsToControl(event: KeyboardEvent): boolean {
  const { target } = event;
  const isControl =
    target instanceof Element && target.closest('button, [role="button"], input') !== null;
  return isControl && isByKey;
}
