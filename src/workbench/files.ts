/** Files that belong to the page: beside it on a server, or inside it where the page is one file without a network (.ci/oneFile.cjs puts them there). */

/** Where the files lie, from the page; .ci/oneFile.cjs takes them by the same names. */
export const FILES = {
  client: "excel-web-16.00.js",
  excelize: "wasm/excelize.wasm.gz",
  ironcalc: "wasm/ironcalc.wasm",
  sample: "samples/dang-ky-2021.xlsx",
} as const;

const inPage = (path: string): HTMLElement | null => document.querySelector(`script[data-file="${path}"]`);

/** Of the page itself; null where it lies beside the page. */
export function embedded(path: string): Uint8Array<ArrayBuffer> | null {
  const element = inPage(path);
  if (element === null) return null;
  const letters = atob(element.textContent);
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export async function pageFile(path: string): Promise<Uint8Array> {
  return embedded(path) ?? new Uint8Array(await (await fetch(path)).arrayBuffer());
}

/** An address, or how to come by the bytes in the page. */
export function sourceOf(path: string): string | (() => Uint8Array<ArrayBuffer>) {
  return inPage(path) === null ? path : () => embedded(path)!;
}
