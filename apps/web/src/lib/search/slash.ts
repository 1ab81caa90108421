/** Where a stroke is a letter, or chooses by one. */
const WRITTEN = "textarea, select, input:not([type=radio], [type=checkbox], [type=range])";

/** Takes the focus to the search where `/` is pressed and nothing is being written. */
export function searchOnSlash(event: KeyboardEvent): void {
  const { target } = event;
  const writes =
    target instanceof HTMLElement && (target.isContentEditable || target.matches(WRITTEN));
  if (event.key !== "/" || writes || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>("header input[type=search]")?.focus();
}
