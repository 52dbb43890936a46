/**
 * A cell holds 32,767 letters, and none of what a cell is read for may take longer than a moment over them: ten times
 * the letters take about ten times as long.
 */
import { campaign2021 } from "../../src/domain/campaign";
import { awardsOf } from "../../src/domain/campaign/awards";
import { findUnit } from "../../src/domain/campaign/units";
import { isOtherTitle } from "../../src/domain/catalogue/otherTitles";
import { findRating } from "../../src/domain/catalogue/ratings";
import { explain } from "../../src/domain/registration/explanation/explain";
import { readRegistration } from "../../src/domain/registration/read";
import { readHistory } from "../../src/domain/registration/words/history";
import { peopleInCell } from "../../src/domain/registration/words/severalPeople";
import { readName } from "../../src/domain/registration/words/personName";
import { Words } from "../../src/domain/registration/words/vocabulary";
import type { WorkbookCells } from "../../src/domain/sheet/cells";
import { readDate } from "../../src/domain/text/dates";
import { LONGEST_LIST } from "../../src/domain/text/normalise";
import { textForm } from "../../src/domain/text/form";
import { wordKey } from "../../src/domain/text/keys";
import { readMark } from "../../src/domain/text/marks";
import { readNumber } from "../../src/domain/text/numbers";
import { readRoman } from "../../src/domain/text/roman";
import { computeTotals } from "../../src/domain/totals/count";
import { sheetOf, workbookOf, type GridCell } from "../support/grids";

/** Quadratic readings took two to ten seconds over one of these; linear ones take some ten milliseconds. */
const MOST_MILLISECONDS = 1500;
const LONGEST_CELL = 32_767;
const LONG_TEXTS = [",", ". ", ".", "(", ")", " / ", '"', "1", "x ", " - ", "\u0301", "năm 2019, ", "LĐTT, "].map(
  (piece) => `Đề nghị ${piece.repeat(Math.ceil(LONGEST_CELL / piece.length)).slice(0, LONGEST_CELL - 9)}b`,
);

test.each<[string, (text: string) => unknown]>([
  ["unit", (text) => findUnit(campaign2021, text)],
  ["one title", (text) => awardsOf(campaign2021).read(text, "person")],
  ["titles", (text) => awardsOf(campaign2021).find(text, "person")],
  ["rating", findRating],
  ["years before", (text) => readHistory(text, { subject: "person", book: awardsOf(campaign2021) })],
  ["name", (text) => readName(text, { behind: true, addressed: true })],
  ["several people", (text) => peopleInCell(text, { behind: true, addressed: true })],
  [
    "several people, as long as they are read",
    (text) => peopleInCell(text.slice(0, LONGEST_LIST), { behind: true, addressed: false }),
  ],
  ["another agency's title", isOtherTitle],
  ["header", (text) => new Words(campaign2021).sense(text)],
  ["position", (text) => new Words(campaign2021).positionCell(text)],
  ["date", readDate],
  ["form", textForm],
  ["key", wordKey],
  ["mark", (text) => readMark(text)],
  ["number", readNumber],
  ["numeral", readRoman],
])("%s", (_, read) => {
  for (const text of LONG_TEXTS) {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  }
});

type Cells = readonly (readonly [header: string, usual: GridCell])[];
const PEOPLE: Cells = [
  ["STT", 1],
  ["Họ và tên", "Mai An"],
  ["Ngày sinh", "01/02/1980"],
  ["Chức vụ", "Chuyên viên"],
  ["Phòng", "Phòng Tổng hợp"],
  ["Đơn vị", "Báo Thanh tra"],
  ["Xếp loại", "HTTNV"],
  ["Danh hiệu thi đua", "LĐTT"],
  ["Hình thức khen thưởng", "Giấy khen"],
  ["Sáng kiến", "Số hóa"],
  ["Thành tích các năm trước", "LĐTT 2020"],
  ["Kỷ luật", "Không"],
  ["Ngày vào cơ quan", "01/01/2010"],
  ["Ngày đăng ký", "15/03/2021"],
  ["Ghi chú", ""],
];
const TABLES: readonly (readonly [what: string, cells: Cells])[] = [
  ["people", PEOPLE],
  [
    "people by marks",
    [
      ["STT", 1],
      ["Họ và tên", "Mai An"],
      ["Chức vụ, đơn vị", "Chuyên viên, Báo Thanh tra"],
      ["HTTNV", "x"],
      ["LĐTT", "x"],
    ],
  ],
  [
    "codes",
    [
      ["STT", 1],
      ["Họ và tên", "Mai An"],
      ["Đơn vị", "Báo Thanh tra"],
      ["Mã XL", ""],
      ["Mã danh hiệu", "DH1"],
    ],
  ],
  [
    "collectives",
    [
      ["STT", 1],
      ["Tên tập thể", "Phòng Tổng hợp"],
      ["Đơn vị", "Báo Thanh tra"],
      ["Số người", 5],
      ["Xếp loại", "HTTNV"],
      ["Danh hiệu", "TTLĐTT"],
      ["Kế hoạch công tác", "x"],
    ],
  ],
  [
    "movements",
    [
      ["STT", 1],
      ["Đơn vị", "Báo Thanh tra"],
      ["Phong trào thi đua đăng ký", "Nông thôn mới"],
    ],
  ],
  [
    "movements on their side",
    [
      ["STT", 1],
      ["Phong trào", "Nông thôn mới"],
      ["Báo Thanh tra", "x"],
      ["Tạp chí Thanh tra", "x"],
    ],
  ],
  [
    "targets",
    [
      ["STT", 1],
      ["Đơn vị", "Báo Thanh tra"],
      ["Tổng số người", 40],
      ["Tỷ lệ HTXSNV", "30%"],
      ["Số phòng", 4],
    ],
  ],
  [
    "targets on their side",
    [
      ["STT", 1],
      ["Nội dung chỉ tiêu", "Tổng số người"],
      ["Đơn vị tính", "người"],
      ["Báo Thanh tra", 40],
    ],
  ],
];

/** Where a long text may stand: in a column, as a header, above the table, as a heading inside it. */
const ELSEWHERE = ["header", "title", "heading"] as const;
type Place = number | (typeof ELSEWHERE)[number];

function bookOf(cells: Cells, at: Place, text: string): WorkbookCells {
  const header: GridCell[] = [...cells.map(([name]) => name), ...(at === "header" ? [text] : [])];
  const row = cells.map(([, usual], column) => (column === at ? text : usual));
  const usual = cells.map(([, each]) => each);
  const rows = [
    ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
    ...(at === "title" ? [[text]] : []),
    header,
    ...(at === "heading" ? [[text]] : []),
    row,
    ...[2, 3].map((number) => [number, ...usual.slice(1)]),
  ];
  const codes = sheetOf("DANHMUC", [
    ["Mã", "Tên danh hiệu"],
    ["DH1", "Lao động tiên tiến"],
  ]);
  return workbookOf(sheetOf("Danh sách", rows), codes);
}

/** Milliseconds of reading and explaining, and of the counts. */
function timeOf(book: WorkbookCells): number {
  const start = performance.now();
  const registration = readRegistration(book, campaign2021);
  explain(registration, book, campaign2021);
  computeTotals(registration, campaign2021);
  return performance.now() - start;
}

/** Less says nothing about growth: the machine may have been busy for so long. */
const A_MOMENT = 400;
/** Ten times the letters; a quadratic reading takes a hundred times as long. */
const MOST_GROWTH = 40;

describe("a workbook with one long cell takes about ten times as long for ten times the letters", () => {
  const PIECES = [",", "(", " - ", "…", "1/", "LĐTT, ", "; "];
  const textOf = (piece: string, letters: number): string =>
    `Đề nghị ${piece.repeat(Math.ceil(letters / piece.length))}`.slice(0, letters - 1) + "b";
  const PLACES = TABLES.flatMap(([what, cells]) =>
    [...cells.map((_, column) => column), ...ELSEWHERE].map((at): [string, Cells, Place] => [
      `${what}: ${typeof at === "number" ? `«${cells[at]![0]}»` : at}`,
      cells,
      at,
    ]),
  );

  test.each(PLACES)("%s", (_, cells, at) => {
    const slow = PIECES.flatMap((piece) => {
      const long = bookOf(cells, at, textOf(piece, LONGEST_CELL));
      if (timeOf(long) <= A_MOMENT) return [];
      const short = bookOf(cells, at, textOf(piece, LONGEST_CELL / 10));
      const growth = Math.min(timeOf(long), timeOf(long)) / Math.max(timeOf(short), timeOf(short), 1);
      return growth > MOST_GROWTH ? [`«${piece}»: ${growth.toFixed(0)} times`] : [];
    });
    expect(slow).toEqual([]);
  });

  test("two thousand commas in every column", () => {
    for (const [, cells] of TABLES)
      for (const column of cells.keys())
        expect(timeOf(bookOf(cells, column, "Báo Thanh tra,".repeat(2000)))).toBeLessThan(MOST_MILLISECONDS);
  });
});
