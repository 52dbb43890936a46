/**
 * JSON as custom XML parts in a namespace of ours, in pieces. A new set of pieces is added before the old set goes, so that
 * at every moment one whole set is there; the highest whole serial number counts.
 */
const LONGEST_PIECE = 200_000;

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;
/** Whoever saved the file may have written the quotes so. */
const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);
const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => SIGNS[name]!);

/** The pieces as XML, in order. */
export function encodePieces(namespace: string, value: unknown, serial: number): string[] {
  const json = asciiJson(value);
  const pieces: string[] = [];
  for (let start = 0; start < json.length; start += LONGEST_PIECE)
    pieces.push(json.slice(start, start + LONGEST_PIECE));
  return pieces.map((piece, index) => {
    const attributes = `serial="${serial}" piece="${index + 1}" of="${pieces.length}"`;
    return `<state xmlns="${namespace}" ${attributes}>${escaped(piece)}</state>`;
  });
}

/** Everything beyond ASCII as \u escapes: a cut between pieces can then never fall inside a character. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(/[^\x20-\x7E]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** The newest whole value among the parts that `read` takes for one, and the highest serial number in use. */
export function decodePieces<T>(
  parts: readonly string[],
  read: (value: unknown) => T | null,
): { readonly value: T | null; readonly serial: number } {
  const sets = setsOf(parts);
  const serials = [...sets.keys()].sort((one, other) => other - one);
  const [highest = 0] = serials;
  for (const serial of serials) {
    const json = wholeText(sets.get(serial)!);
    const value = json === null ? null : read(parsed(json));
    if (value !== null) return { value, serial: highest };
    // Not ours to mend: an older whole set is tried.
  }
  return { value: null, serial: highest };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** More pieces than we ever make, and more runs than there will be, are no numbers of ours. */
const MOST = { pieces: 10_000, serial: 1_000_000_000 };

interface PieceSet {
  readonly of: number;
  readonly pieces: Map<number, string>;
}

/** By serial number. */
function setsOf(parts: readonly string[]): Map<number, PieceSet> {
  const sets = new Map<number, PieceSet>();
  for (const xml of parts) {
    const match = /<(?:\w+:)?state\b([^>]*)>([\s\S]*)<\/(?:\w+:)?state>/u.exec(xml);
    if (match === null) continue;
    const number = (attribute: string): number =>
      Number(new RegExp(`\\b${attribute}="(\\d+)"`, "u").exec(match[1]!)?.[1] ?? NaN);
    const serial = number("serial");
    const of = number("of");
    // NaN, where there is none, is no less than anything.
    if (!(serial <= MOST.serial && of >= 1 && of <= MOST.pieces)) continue;
    const set = sets.get(serial) ?? { of, pieces: new Map<number, string>() };
    set.pieces.set(number("piece"), unescaped(match[2]!));
    sets.set(serial, set);
  }
  return sets;
}

/** null: a piece is missing. */
function wholeText({ of, pieces }: PieceSet): string | null {
  const texts = Array.from({ length: of }, (_, index) => pieces.get(index + 1));
  return texts.includes(undefined) ? null : texts.join("");
}
