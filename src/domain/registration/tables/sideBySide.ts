/** One line of headers cut into the tables that stand side by side. */
import type { ColumnNumber } from "../../sheet/cells";
import type { HeaderColumn } from "./headerRows";
import { isIdentity, isName, type HeaderMeaning } from "../words/headerMeanings";
import type { Words } from "../words/vocabulary";

/**
 * Cuts one line of headers into tables that stand side by side: a second «STT» or second name column begins a new one, and so does
 * a wide gap. In a single header row a gap may be a merged cell: `isEmpty` tells whether a column holds nothing at all.
 */
export function sideBySide(
  columns: readonly HeaderColumn[],
  words: Words,
  isEmpty: (column: ColumnNumber) => boolean = () => true,
): HeaderColumn[][] {
  const tables: HeaderColumn[][] = [];
  let current: HeaderColumn[] = [];
  let seen = new Set<HeaderMeaning>();
  for (const [at, header] of columns.entries()) {
    const meaning = words.sense(header.texts[0]!).meaning;
    let gap = 0;
    for (
      let column = header.column - 1;
      current.length > 0 && column > current.at(-1)!.column && isEmpty(column);
      column--
    )
      gap++;
    // The order number stands first: after the name of a list without one it begins the next list, if that has a name of its own.
    const begins =
      meaning === "stt" &&
      (seen.has("stt") ||
        namedOnBothSides(
          seen,
          columns.slice(at + 1).map((each) => words.sense(each.texts[0]!).meaning),
          gap,
        ));
    const again =
      gap >= 1 &&
      meaning !== null &&
      (isIdentity(meaning) || meaning === "stt") &&
      (seen.has(meaning) || seen.has("stt"));
    // An empty column between two names: each list has its own, wherever it stands in it.
    const twoNames =
      gap >= 1 &&
      [...seen].some((each) => isName(each)) &&
      columns.slice(at).some((each) => isName(words.sense(each.texts[0]!).meaning));
    if (current.length > 0 && (begins || again || twoNames || gap >= 3)) {
      tables.push(current);
      current = [];
      seen = new Set<HeaderMeaning>();
    }
    current.push(header);
    if (meaning !== null) seen.add(meaning);
  }
  if (current.length > 0) tables.push(current);
  return tables;
}

/** Without a gap an order number may stand among the columns of one list: then the same kind of name must stand on either side of it. */
function namedOnBothSides(
  left: ReadonlySet<HeaderMeaning>,
  right: readonly (HeaderMeaning | null)[],
  gap: number,
): boolean {
  const before = [...left].filter(isIdentity);
  const after = right.filter((each): each is HeaderMeaning => isIdentity(each));
  if (gap >= 1) return before.length > 0 && after.length > 0;
  return after.some((each) => left.has(each) || (isName(each) && before.some((other) => isName(other))));
}
