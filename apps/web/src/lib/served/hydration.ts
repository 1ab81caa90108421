let done = false;

/** Whether the first page of the visit has been taken over from the server's markup. */
export const isHydrated = (): boolean => done;

/** To be called once the first page has been taken over. */
export function hydrated(): void {
  done = true;
}
