// Whether the focus was set by a key: then the space bar belongs to the control that has it.

let isByKey = false;

/** Watches the page's input; once per window. */
export function watchInput(): void {
  addEventListener('keydown', ({ key }) => (isByKey ||= key === 'Tab'), { capture: true });
  addEventListener('pointerdown', () => (isByKey = false), { capture: true });
}

/** Whether a key such as space is meant for the control in focus and not for the screen. */
export function belongsToControl(event: KeyboardEvent): boolean {
  const { target } = event;
  const isControl =
    target instanceof Element && target.closest('button, [role="button"], input') !== null;
  return isControl && isByKey;
}
