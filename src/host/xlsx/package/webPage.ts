/** Web pages and plain XML under a workbook's name, which many systems hand out as «Excel». */

/** Enough for a declaration, a comment and the head of a page. */
const BEGINNING = 4_096;
const [LITTLE, BIG] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, BEGINNING);
  const marked = (mark: readonly number[]): boolean => mark.every((byte, i) => head[i] === byte);
  if (marked(LITTLE)) return new TextDecoder("utf-16le").decode(head);
  return new TextDecoder(marked(BIG) ? "utf-16be" : "utf-8").decode(head);
}

/** HTML, a web archive, or the XML of Excel 2003. */
const SIGNS: readonly RegExp[] = [
  /^<(?:!doctype\s+html|html|head|meta|table|style|body)\b/,
  /^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s)*<(?:html|table)\b/,
  /^mime-version:/,
  /urn:schemas-microsoft-com:office:(?:spreadsheet|excel)/,
];

export function isWebPage(bytes: Uint8Array): boolean {
  const text = beginning(bytes)
    .replace(/^\uFEFF?\s*/, "")
    .toLowerCase();
  return SIGNS.some((sign) => sign.test(text));
}
