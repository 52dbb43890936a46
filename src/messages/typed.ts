/** What somebody typed into our sheets and columns, in words: how much, and where. Pane and command line say it alike. */
import type { SheetRole } from "../domain/plan/sheetRoles";
import type { PaneText } from "./pane";

/** Cells filled in, by the role of the sheet. */
type Answers = Readonly<Partial<Record<SheetRole, number>>>;

interface Left {
  readonly sheets: readonly string[];
  readonly besides: readonly { readonly sheet: string; readonly addresses: readonly string[] }[];
}

/** By sheet. */
interface Stays {
  readonly printAreas: readonly string[];
  readonly highlights: readonly string[];
}

/** What is said of what was typed, and the sheets it is said of. */
const SAID = [
  ["typed.results", ["results"]],
  ["typed.totals", ["totals"]],
  ["typed.slip", ["slip"]],
  ["typed.brief", ["brief"]],
  ["typed.meeting", ["meeting"]],
  ["typed.remarks", ["remarks"]],
  ["typed.papers", ["units", "people", "teams", "ballot", "tally", "minutes", "submission", "proposed", "pledges"]],
] as const satisfies readonly (readonly [string, readonly SheetRole[]])[];
/** More addresses than this are for a look at the sheet. */
const MOST_ADDRESSES = 6;

/** «2 câu trả lời của đơn vị trong phiếu, 3 chỗ đã điền trong báo cáo họp»; null: nothing was typed. */
export function answersText(answers: Answers, text: PaneText): string | null {
  const said = SAID.flatMap(([key, roles]) => {
    const count = roles.reduce((sum, role) => sum + (answers[role] ?? 0), 0);
    return count === 0 ? [] : [text(key, { count })];
  });
  return said.length === 0 ? null : said.join(", ");
}

/** «ĐK cá nhân» (N5, O7:O9). */
export function besidesText(besides: Left["besides"]): string {
  return besides
    .map(({ sheet, addresses }) => {
      const shown = addresses.slice(0, MOST_ADDRESSES).join(", ");
      return `«${sheet}» (${shown}${addresses.length > MOST_ADDRESSES ? ", …" : ""})`;
    })
    .join(", ");
}

/** Whole sentences about what stays where it is; none where nothing does. */
export function leftTexts({ sheets, besides }: Left, text: PaneText): string[] {
  return [
    ...(sheets.length > 0 ? [text("left.sheets", { sheets: sheetNames(sheets) })] : []),
    ...(besides.length > 0 ? [text("left.besides", { places: besidesText(besides) })] : []),
  ];
}

/** That it was taken out, and what became of everything that somebody had typed there. `isAll`: nothing of it is kept. */
export function clearedTexts(
  isAll: boolean,
  { answers, left, stays }: { readonly answers: Answers; readonly left: Left; readonly stays?: Stays },
  text: PaneText,
): string[] {
  const typed = answersText(answers, text);
  return [
    text(isAll ? "done.clearAll" : "done.clearMarks"),
    ...(typed === null ? [] : [text(isAll ? "typed.lost" : "typed.kept", { answers: typed })]),
    ...leftTexts(left, text),
    ...(stays === undefined ? [] : staysTexts(stays, text)),
  ];
}

/** What is left to the officer to take out, and how. */
function staysTexts({ printAreas, highlights }: Stays, text: PaneText): string[] {
  return [
    ...(printAreas.length > 0 ? [text("stays.printArea", { sheets: sheetNames(printAreas) })] : []),
    ...(highlights.length > 0 ? [text("stays.highlights", { sheets: sheetNames(highlights) })] : []),
  ];
}

const sheetNames = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(", ");
