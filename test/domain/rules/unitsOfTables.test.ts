/**
 * Units that stand once for a whole table: in its name, its title, a line «Đơn vị: …» or its first row. Read by the
 * reader, judged by the rules.
 */
import { campaign2021 } from "../../../src/domain/campaign";
import type { Campaign } from "../../../src/domain/campaign";
import { readRegistration } from "../../../src/domain/registration/read";
import { runRules } from "../../../src/domain/rules/engine/run";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";

type Rows = readonly (readonly GridCell[])[];
type Book = Readonly<Record<string, Rows>>;

const people = (...lines: Rows): Rows => [
  ...lines,
  ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"],
  [1, "Mai An", "Chuyên viên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
  [2, "Lê Bình", "Chuyên viên", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
];
/** Of somebody else: the same people without a unit of their own would be the list once more. */
const NAMES = new Map<GridCell, GridCell>([
  ["Mai An", "Vũ Chi"],
  ["Lê Bình", "Hồ Dung"],
]);
const others: Rows = people().map((row) => row.map((cell) => NAMES.get(cell) ?? cell));
const phong = (stt: number, name: string): GridCell[] => [
  stt,
  name,
  8,
  "Hoàn thành tốt nhiệm vụ",
  "Tập thể lao động tiên tiến",
];
const collectives = (names: readonly string[], ...lines: Rows): Rows => [
  ...lines,
  ["STT", "Tên tập thể", "Số người", "Xếp loại", "Danh hiệu thi đua"],
  ...names.map((name, i) => phong(i + 1, name)),
];

function judged(book: Book, campaign: Campaign = campaign2021) {
  const registration = readRegistration(
    workbookOf(
      ...Object.entries(book).map(([name, rows]) =>
        sheetOf(
          name,
          rows.map((row) => [...row]),
        ),
      ),
    ),
    campaign,
  );
  const { findings } = runRules({ registration, campaign, totals: computeTotals(registration, campaign) });
  const of = (rule: string, outcome = "fail") =>
    findings
      .filter((finding) => finding.rule === rule && finding.outcome === outcome)
      .map(({ place, message, facts, fix }) => ({
        at: `${place.sheet}!${place.row}:${place.column}`,
        message,
        text: facts["text"],
        fix: fix?.value ?? null,
      }));
  return { registration, of };
}

describe("a unit that is none of the campaign's is said once, where it stands", () => {
  const NEAR = "Trung tâm Thông tin";
  test.each<[string, Book, { at: string; text: string; near: boolean; fix?: null }[]]>([
    [
      "in a line «Đơn vị: …»",
      { Sheet1: people(["Đơn vị: Trung tâm Thôn tin"]) },
      [{ at: "Sheet1!1:1", text: "Trung tâm Thôn tin", near: true }],
    ],
    [
      "in a line of two cells",
      { Sheet1: people(["Đơn vị:", "Trung tâm Thôn tin"]) },
      [{ at: "Sheet1!1:2", text: "Trung tâm Thôn tin", near: true }],
    ],
    [
      "of nobody's, in a line",
      { Sheet1: people(["Đơn vị: Vụ Pháp chế"]) },
      [{ at: "Sheet1!1:1", text: "Vụ Pháp chế", near: false }],
    ],
    [
      "in a letterhead",
      { Sheet1: people(["THANH TRA CHÍNH PHỦ"], ["TRUNG TÂM THÔN TIN"], ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"]) },
      [{ at: "Sheet1!2:1", text: "TRUNG TÂM THÔN TIN", near: true }],
    ],
    [
      "in the title",
      { Sheet1: people(["DANH SÁCH ĐĂNG KÝ THI ĐUA CỦA VỤ PHÁP CHẾ NĂM 2021"]) },
      [{ at: "Sheet1!1:1", text: "VỤ PHÁP CHẾ", near: false }],
    ],
    [
      "in the sheet's name, misspelt",
      { "Trung tâm Thôn tin": people() },
      [{ at: "Trung tâm Thôn tin!1:1", text: "Trung tâm Thôn tin", near: true, fix: null }],
    ],
    [
      "in the sheet's name, among sheets of units",
      { BTT: people(), TCTT: people(), VPC: others },
      [{ at: "VPC!1:1", text: "VPC", near: false }],
    ],
    [
      "in the first row",
      { Sheet1: collectives(["Trung tâm Thôn tin", "Phòng Phần mềm"]) },
      [{ at: "Sheet1!2:2", text: "Trung tâm Thôn tin", near: true }],
    ],
    [
      "above two tables of a sheet",
      { Sheet1: [...people(["Đơn vị: Vụ Pháp chế"]), [], ["B. TẬP THỂ"], ...collectives(["Phòng Phần mềm"])] },
      [{ at: "Sheet1!1:1", text: "Vụ Pháp chế", near: false }],
    ],
    [
      "in one group row without numerals",
      {
        Sheet1: [
          ["STT", "Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"],
          ["", "TRUNG TÂM THÔN TIN"],
          ...people().slice(1),
        ],
      },
      [{ at: "Sheet1!2:2", text: "TRUNG TÂM THÔN TIN", near: true }],
    ],
  ])("%s", (_, book, expected) => {
    const { of } = judged(book);
    // A sheet's name is no cell: there is nothing to put the name into.
    expect(of("unit-unknown")).toEqual(
      expected.map(({ at, text, near, fix }) => ({
        at,
        text,
        message: near ? "near" : "unknown",
        fix: near && fix !== null ? NEAR : null,
      })),
    );
  });
});

describe("nobody's unit is claimed where there is none", () => {
  test.each<[string, Book]>([
    ["a line to fill in", { Sheet1: people(["Đơn vị: ……………………"]) }],
    ["what is counted", { Sheet1: people(["Đơn vị tính: người"]) }],
    ["what is counted, shortly", { Sheet1: people(["Đơn vị: người"]) }],
    [
      "the agency and the bloc",
      {
        Sheet1: people(
          ["THANH TRA CHÍNH PHỦ"],
          ["KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP"],
          ["DANH SÁCH ĐĂNG KÝ THI ĐUA CỦA CÁC ĐƠN VỊ NĂM 2021"],
        ),
      },
    ],
    [
      "names of sheets that say what they hold",
      { BTT: people(), TCTT: people(), "ĐK cá nhân": people(), "Biểu 02": people(), Sheet4: people() },
    ],
    [
      "a column says it",
      {
        Sheet1: [
          ["Đơn vị: Cơ quan thường trực"],
          ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
          [1, "Mai An", "Báo Thanh tra", "HTTNV", "LĐTT"],
        ],
      },
    ],
    ["a phòng whose name comes near a unit's", { BTT: collectives(["Ban Thanh tra", "Ban Bạn đọc"]) }],
  ])("%s", (_, book) => expect(judged(book).of("unit-unknown")).toEqual([]));
});

describe("the unit's own row", () => {
  test("gives the table its unit, and other tables of the sheet", () => {
    const { registration } = judged({
      Sheet1: [...people(), [], ["B. TẬP THỂ"], ...collectives(["Báo Thanh tra", "Ban Bạn đọc"])],
    });
    expect(registration.tables.map(({ unit }) => unit)).toEqual(["Báo Thanh tra", "Báo Thanh tra"]);
    expect(registration.collectives.map(({ isUnit, unit }) => [isUnit, unit.unit])).toEqual([
      [true, "Báo Thanh tra"],
      [false, "Báo Thanh tra"],
    ]);
  });
  test("several units among the collectives give it none", () =>
    expect(
      judged({ Sheet1: collectives(["Báo Thanh tra", "Tạp chí Thanh tra"]) }).registration.tables[0]!.unit,
    ).toBeNull());
  test("of an unknown unit is no phòng, and the number of phòng is not held against it", () => {
    const { registration, of } = judged({
      Sheet1: collectives(["Vụ Pháp chế", "Phòng Phần mềm"], ["Đơn vị: Vụ Pháp chế"]),
    });
    expect(registration.collectives.map(({ isUnit, unit }) => [isUnit, unit.unit, unit.text])).toEqual([
      [true, null, "Vụ Pháp chế"],
      [false, null, "Vụ Pháp chế"],
    ]);
    expect(of("target-departments")).toEqual([]);
    expect(of("target-departments", "cannotTell").map(({ message }) => message)).toEqual(["unitUnclear"]);
  });
});
