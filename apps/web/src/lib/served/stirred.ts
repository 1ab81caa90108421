declare global {
  /** Made by app.html, which is there before any module: fulfilled by what a reader does first. */
  var stirred: Promise<unknown> | undefined;
}

/** Once the reader has begun to do something. */
export async function stirred(): Promise<void> {
  await globalThis.stirred;
}
