let done = false;
let clicked: HTMLElement | undefined;

/** Whether the first page of the visit has been taken over from the server's markup. */
export const isHydrated = (): boolean => done;

/** Notes the last click on something that cannot answer before the page is taken over. */
export function noteClicks(): void {
  addEventListener("click", note, { capture: true });
}

/** To be called once the first page has been taken over: the click that was noted is made again. */
export function hydrated(): void {
  done = true;
  removeEventListener("click", note, { capture: true });
  clicked?.click();
  clicked = undefined;
}

function note(event: Event): void {
  const { target } = event;
  const control = target instanceof Element ? target.closest("button, input") : null;
  if (!(control instanceof HTMLElement) || control.matches("[type=submit]")) return;
  event.preventDefault();
  event.stopPropagation();
  clicked = control;
}
