/**
 * One cause in few or in many cells of a table: letters decomposed, spaces doubled, an abbreviation, an old encoding,
 * numbers typed as text. What is said of them is told by `oneCause.ts`.
 */
import { isLegacySuspect, isSurelyUnicode } from "../../../src/domain/text/legacy/legacy";
import { isSyllable } from "../../../src/domain/text/legacy/syllables";
import type { GridCell } from "../grids";
import type { Dice } from "./dice";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { Known } from "./known";
import { FONTS, inOldEncoding, STRAY_LETTERS } from "./letters";
import { listOf, listedOf, recordOf, REGISTER, type Column, type Further, type Listed, type Rows } from "./lists";
import type { Slip } from "./oneCause";
import { AWARD_WORDS, RATING_WORDS } from "./words";

const SHEET = "Đăng ký";
const NAME = 2;
const RATING = 5;
const TITLE = 6;

/** As the catalogue writes them: nothing is said of these cells. */
const COLUMNS: readonly Column[] = [
  { header: "Chức vụ", cell: ({ position }) => position },
  { header: "Xếp loại", cell: ({ rating }) => RATING_WORDS[rating][0]! },
  { header: "Danh hiệu thi đua", cell: ({ title }) => (title === null ? "" : AWARD_WORDS[title][0]!) },
];

/** Few are slips, many are a habit. */
const howMany = (dice: Dice): number => dice.pick([1, 3, 4, 5, 5, 6, 6, 7, 10, 1000]);

interface Cause extends Pick<Slip, "rule" | "cause"> {
  /** From 1, as a sheet counts. */
  readonly columns: readonly number[];
  readonly write: (cell: GridCell) => GridCell;
  /** In every cell that it changes. */
  readonly everywhere?: boolean;
}

/** Some cells of the last `body` rows, written otherwise. */
function withSlips(dice: Dice, rows: Rows, body: number, each: Cause): SlippedRows {
  const { rule, cause, columns, write, everywhere = false } = each;
  const places = rows.flatMap((row, i) =>
    i < rows.length - body ? [] : columns.map((column) => ({ row: i + 1, column, clean: row[column - 1]! })),
  );
  const chosen = dice.some(
    places.filter(({ clean }) => clean !== "" && write(clean) !== clean),
    everywhere ? places.length : howMany(dice),
  );
  dice.note(`${rule}: ${cause} in ${chosen.length} cells`);
  const out = rows.map((row) => [...row]);
  for (const { row, column, clean } of chosen) out[row - 1]![column - 1] = write(clean);
  const slips = chosen.map(({ row, column, clean }) => ({ rule, cause, sheet: SHEET, row, column, clean }));
  return { rows: out, slips };
}

interface SlippedRows {
  readonly rows: Rows;
  readonly slips: readonly Slip[];
}

/** A register, each of the causes in some of its cells. */
function registerWith(dice: Dice, people: readonly Listed[], causes: readonly Cause[]): SlippedRows {
  let rows = listOf(dice, people, COLUMNS, REGISTER);
  const slips: Slip[] = [];
  for (const cause of causes) {
    const slipped = withSlips(dice, rows, people.length, cause);
    rows = slipped.rows;
    slips.push(...slipped.slips);
  }
  return { rows, slips };
}

const further = (people: readonly Listed[], { rows, slips }: SlippedRows, fonts = {}): Further => ({
  sheets: [{ name: SHEET, rows, fonts }],
  expected: people.map((person) => recordOf(person, SHEET)),
  slips,
});

const ofText =
  (write: (text: string) => string) =>
  (cell: GridCell): GridCell =>
    typeof cell === "string" ? write(cell) : cell;

function strayLetters(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const cause = dice.pick(Object.keys(STRAY_LETTERS) as (keyof typeof STRAY_LETTERS)[]);
  const columns = dice.some([NAME, 3, 4, RATING, TITLE], dice.pick([1, 1, 2, 5]));
  const write = ofText(STRAY_LETTERS[cause]);
  return further(people, registerWith(dice, people, [{ rule: "text-form", cause, columns, write }]));
}

/** Each written word is a cause of its own. */
function abbreviations(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const spelt = (column: number, [full, ...others]: readonly string[]): Cause => {
    const cause = dice.pick(others.slice(0, 3));
    return { rule: "spelling", cause, columns: [column], write: (cell) => (cell === full ? cause : cell) };
  };
  const causes = [
    spelt(RATING, RATING_WORDS.good),
    spelt(RATING, RATING_WORDS.excellent),
    spelt(TITLE, AWARD_WORDS.ldtt),
    spelt(TITLE, AWARD_WORDS.cstdcs),
  ];
  return further(people, registerWith(dice, people, dice.some(causes, dice.int(1, causes.length))));
}

/** «Cao Thò Hoàng Mai» is a name in Unicode, too: among names in Unicode only its font tells that it is none. */
const mayBeUnicode = (encoded: string): boolean => encoded.split(" ").every(isSyllable);

/** Names in an old encoding, with its font or without. */
function oldEncoding(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const cause = dice.pick(["TCVN3", "VNI"] as const);
  const hasFont = dice.now("with its font", 0.5);
  // «Lê An» was typed in Unicode later: a name that has no letter of Unicode alone. «Hoàng» is «Hồng» in VNI.
  const somePlain = dice.now("but for names of letters that both have", 0.3);
  const write = ofText((text) => {
    const encoded = inOldEncoding(text, cause);
    if (encoded === null || !isLegacySuspect(encoded)) return text;
    if (somePlain && !isSurelyUnicode(text) && !/Hoàng/.test(text)) return text;
    return hasFont || !mayBeUnicode(encoded) ? encoded : text;
  });
  const slipped = registerWith(dice, people, [
    { rule: "legacy-encoding", cause, columns: [NAME], write, everywhere: somePlain },
  ]);
  const fonts = slipped.slips.map(({ row, column }) => [`${row}:${column}`, FONTS[cause]] as const);
  return further(people, slipped, hasFont ? Object.fromEntries(fonts) : {});
}

function numbersAsText(dice: Dice): Omit<Cause, "columns"> {
  const measure = dice.pick(["", " người", " cán bộ"]);
  return {
    rule: "number-as-text",
    cause: measure,
    write: (cell) => (typeof cell === "number" ? `${cell}${measure}` : cell),
  };
}

function figuresAsText(dice: Dice, { units }: Known): Further {
  const headers = ["STT", "Đơn vị", "Tổng số người", "Số người HTXSNV", "Số người HTTNV"];
  const list = units.map(({ name, people, excellent, good }, i) => [i + 1, name, people, excellent, good]);
  const rows = [["BẢNG TỔNG HỢP CHỈ TIÊU THI ĐUA NĂM 2021"], headers, ...list];
  const columns = dice.some([3, 4, 5], dice.int(1, 3));
  const slipped = withSlips(dice, rows, units.length, { ...numbersAsText(dice), columns });
  return {
    sheets: [{ name: SHEET, rows: slipped.rows }],
    expected: units.map((unit): Record_ => ({
      kind: "targets",
      key: keyOf(unit.name),
      sheet: SHEET,
      fields: { people: String(unit.people), excellent: String(unit.excellent), good: String(unit.good) },
    })),
    slips: slipped.slips,
  };
}

function headcountsAsText(dice: Dice, { collectives }: Known): Further {
  const list = collectives.map(({ name, unit, headcount, rating }, i) => [
    i + 1,
    name,
    unit,
    headcount,
    RATING_WORDS[rating][0]!,
    AWARD_WORDS.ttldtt[0]!,
  ]);
  const headers = ["STT", "Tên tập thể", "Đơn vị", "Số người", "Xếp loại", "Danh hiệu thi đua"];
  const rows = [["DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2021"], headers, ...list];
  const slipped = withSlips(dice, rows, list.length, { ...numbersAsText(dice), columns: [4] });
  return {
    sheets: [{ name: SHEET, rows: slipped.rows }],
    expected: collectives.map((each): Record_ => ({
      kind: "collective",
      key: keyOf(each.name),
      sheet: SHEET,
      fields: { unit: each.unit, headcount: String(each.headcount), awards: awardsKey(["ttldtt"]) },
    })),
    slips: slipped.slips,
  };
}

export const CAUSES: readonly (readonly [what: string, build: (dice: Dice, known: Known) => Further])[] = [
  ["stray letters in some cells", strayLetters],
  ["abbreviations in some cells", abbreviations],
  ["an old encoding in some cells", oldEncoding],
  ["figures as text", figuresAsText],
  ["headcounts as text", headcountsAsText],
];
