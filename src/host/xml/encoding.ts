/** Bytes of an XML part to text and back: UTF-8, UTF-16 with its mark, and what else a declaration may name. */
import { DamagedPart } from "../errors/workbookFileError";

/** How a part was encoded; what we hold of it in memory is UTF-8 and says so. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "other";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const [LESS, NOTHING] = [0x3c, 0];
const DECLARED = /^(<\?xml\s[^>]*?\bencoding\s*=\s*)(["'])([\w.:-]*)\2/;
/** A declaration stands in the first letters, which all are of ASCII. */
const DECLARATION = 200;

function utf16Of([one, two]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((one === 0xff && two === 0xfe) || (one === LESS && two === NOTHING)) return "utf-16le";
  return (one === 0xfe && two === 0xff) || (one === NOTHING && two === LESS) ? "utf-16be" : null;
}

/** Text of a part, its declaration saying UTF-8. @throws DamagedPart where the bytes are none of the encoding's */
export function decodedXml(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  const head = Array.from(bytes.subarray(0, DECLARATION), (byte) => String.fromCharCode(byte)).join("");
  const declared = DECLARED.exec(head.replace(/^\u00ef\u00bb\u00bf/, ""))?.[3]?.toLowerCase() ?? "utf-8";
  // What says UTF-16 and is not: a program changed the letters and forgot the declaration.
  const label = utf16 ?? (declared.startsWith("utf-16") || declared === "" ? "utf-8" : declared);
  let text: string;
  let encoding: Encoding;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    text = decoder.decode(bytes);
    encoding = decoder.encoding === "utf-8" || utf16 !== null ? (utf16 ?? "utf-8") : "other";
  } catch {
    throw new DamagedPart("encoding", { found: label.toUpperCase() });
  }
  return { text: saying(text, "UTF-8"), encoding };
}

/** The text with another encoding in its declaration, where it has one that differs. */
function saying(text: string, encoding: string): string {
  return text.replace(DECLARED, (all, before: string, quote: string, now: string) =>
    now.toLowerCase() === encoding.toLowerCase() ? all : `${before}${quote}${encoding}${quote}`,
  );
}

/** Bytes of a text as the part was encoded before; an encoding that nobody writes any more becomes UTF-8. */
export function encodedXml(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8" || encoding === "other") return new TextEncoder().encode(text);
  const marked = `\uFEFF${saying(text, "UTF-16")}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}
