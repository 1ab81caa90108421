const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;" };

/**
 * The HTML that puts a frame into another page. `address` is absolute; the frame has no sandbox
 * because links in it open new windows, and it loads no scripts anyway.
 */
export function frameCode(address: string, title: string, height: number): string {
  const plain = (text: string) => text.replaceAll(/[&"<]/g, (sign) => ESCAPES[sign] ?? sign);
  return `<iframe src="${plain(address)}" title="${plain(title)}" width="100%" height="${height}" style="border:1px solid #dedbd3" loading="lazy"></iframe>`;
}
