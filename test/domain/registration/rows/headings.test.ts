import { answerOf, Heading, type HeadingAnswer } from "../../../../src/domain/registration/rows/headings";
import { RowSigns } from "../../../../src/domain/registration/rows/rowSigns";
import type { TableKind } from "../../../../src/domain/registration/model/fields";
import type { GridCell } from "../../../support/grids";
import { frameOf, words, type ColumnSpec } from "../steps";

const COLUMNS: Readonly<Record<TableKind, readonly ColumnSpec[]>> = {
  people: ["stt", "name", "position", "rating", "note"],
  collectives: ["stt", "name", "headcount", "rating", "note"],
  honours: ["stt", "unit", "titleOrAward", "note"],
  movements: ["stt", "movement", { kind: "movement", movement: null }, "note"],
  targets: ["stt", "unit", "statedExcellent", "note"],
};

function headingOf(kind: TableKind, cells: readonly GridCell[]): Heading {
  const row = new RowSigns(frameOf({ kind, columns: COLUMNS[kind], rows: [cells] }), words, 1);
  return new Heading(row, row.lead!);
}
const asked = (kind: TableKind, cells: readonly GridCell[]): HeadingAnswer => answerOf(headingOf(kind, cells));

type Cases = readonly (readonly [string, readonly GridCell[], HeadingAnswer])[];

const PEOPLE: Cases = [
  ["a unit's name", ["", "Báo Thanh tra"], "group"],
  ["a unit's name with an order number", [1, "Báo Thanh tra"], "group"],
  ["a unit's name with figures", ["", "Báo Thanh tra", "", 12], "group"],
  ["a unit's name and a text beside it: somebody of that name", ["", "Báo Thanh tra", "Trưởng phòng"], "data"],
  ["a note beside it is no text", ["", "Báo Thanh tra", "", "", "Đã nộp"], "group"],
  ["a figure typed as text is none", ["", "Báo Thanh tra", "", "12"], "group"],
  ["«Không» is none", ["", "Báo Thanh tra", "Không"], "group"],
  ["a roman number beside it", ["II", "Các cá nhân khác"], "group"],
  ["a roman number before it", ["", "II. Các cá nhân khác"], "group"],
  ["a phòng", ["", "Phòng Đào tạo"], "group"],
  ["a phòng with an order number", [1, "Phòng Đào tạo"], "group"],
  ["a name that begins as a phòng's does", ["", "Tổ Văn An"], "group"],
  ["the leadership", ["", "Lãnh đạo"], "group"],
  ["the leadership with an order number", [1, "Lãnh đạo"], "group"],
  ["a letter before it", ["", "A. Các cá nhân khác"], "group"],
  ["a letter beside it", ["A", "Các cá nhân khác"], "group"],
  ["a small letter beside it", ["a)", "Các cá nhân khác"], "group"],
  ["a small letter without a mark", ["a", "Các cá nhân khác"], "unread"],
  ["a letter beyond H", ["K", "Các cá nhân khác"], "unread"],
  ["«Đ» with a point", ["Đ.", "Các cá nhân khác"], "group"],
  ["a letter behind something else", ["XA", "Các cá nhân khác"], "unread"],
  ["a letter before something else", ["Ab", "Các cá nhân khác"], "unread"],
  ["a small letter behind something else", ["ba)", "Các cá nhân khác"], "unread"],
  ["a small letter before something else", ["a)b", "Các cá nhân khác"], "unread"],
  ["a letter within", ["", "Khối A. Khác"], "data"],
  ["two letters before it", ["", "AB. Các cá nhân khác"], "unread"],
  ["a letter right before it", ["", "A.Các cá nhân khác"], "group"],
  ["a letter, and somebody's name", ["", "A. Nguyễn Văn An"], "data"],
  ["an order number", [1, "Các cá nhân khác"], "data"],
  ["a figure", ["", "Các cá nhân khác", "", 5], "data"],
  ["somebody's name", ["", "Nguyễn Văn An"], "data"],
  ["somebody's name in capitals", ["", "NGUYỄN VĂN AN"], "data"],
  ["capitals", ["", "CÁC CÁ NHÂN KHÁC"], "group"],
  ["capitals with an order number", [1, "CÁC CÁ NHÂN KHÁC"], "data"],
  ["a sentence", ["", "Các cá nhân khác"], "unread"],
  ["words that all begin with a capital", ["", "Abc Xyz"], "data"],
  ["an organisation that is none of the campaign's", ["", "Trường THPT Abc"], "group"],
  ["«Đơn vị: …», whatever follows", ["", "Đơn vị: Abc Xyz"], "group"],
  ["a digit", ["", "A1 B2"], "group"],
  ["a digit beside figures", ["", "A1 B2", "", 5], "group"],
  ["a digit with an order number", [1, "A1 B2"], "data"],
  ["a digit in a sentence", ["", "Các cá nhân 2"], "unread"],
  ["in the order column", ["Abc Xyz", "", "", 5], "group"],
  ["a sentence in the order column", ["Các cá nhân", ""], "unread"],
  ["honours written as a line", ["", "- Danh hiệu: Tập thể lao động xuất sắc"], "unread"],
  ["honours in capitals as a line", ["", "- TẬP THỂ LAO ĐỘNG XUẤT SẮC"], "unread"],
  ["honours in capitals without a dash", ["", "TẬP THỂ LAO ĐỘNG XUẤT SẮC"], "group"],
  ["a dash before something else in capitals", ["", "- CÁC CÁ NHÂN KHÁC"], "group"],
  ["a dash before a figure", ["", "-5 TẬP THỂ LAO ĐỘNG XUẤT SẮC"], "group"],
  ["honours and a dash within", ["", "TẬP THỂ LAO ĐỘNG XUẤT SẮC - TTCP"], "group"],
  ["honours right behind a dash", ["", "-TẬP THỂ LAO ĐỘNG XUẤT SẮC"], "unread"],
  ["honours in brackets behind a dash", ["", "- (TẬP THỂ LAO ĐỘNG XUẤT SẮC)"], "group"],
  ["honours and something that is none, as a line", ["", "- TẬP THỂ LAO ĐỘNG XUẤT SẮC; BẰNG KHEN ABC"], "unread"],
  ["honours as a line with a figure beside it", ["", "- TẬP THỂ LAO ĐỘNG XUẤT SẮC", "", "", 5], "data"],
  ["honours as a line with an order number", [1, "- TẬP THỂ LAO ĐỘNG XUẤT SẮC"], "data"],
];

const COLLECTIVES: Cases = [
  ["a unit's name", ["", "Báo Thanh tra"], "group"],
  ["a unit's name with a roman number", ["I", "Báo Thanh tra", 12], "group"],
  ["a unit's name with a letter", ["A", "Báo Thanh tra", 12], "group"],
  ["a unit's name with an order number", [1, "Báo Thanh tra"], "data"],
  ["a unit's name with a headcount: its own row", ["", "Báo Thanh tra", 12], "data"],
  ["a roman number", ["I", "Các tập thể khác"], "group"],
  ["a letter", ["A", "Các tập thể khác"], "group"],
  ["capitals", ["", "CÁC TẬP THỂ KHÁC"], "group"],
  ["capitals with an order number", [1, "CÁC TẬP THỂ KHÁC"], "data"],
  ["capitals with a figure", ["", "CÁC TẬP THỂ KHÁC", 5], "data"],
  ["a phòng in capitals", ["", "PHÒNG ĐÀO TẠO"], "data"],
  ["a phòng", ["", "Phòng Đào tạo"], "data"],
  ["a sentence", ["", "Các tập thể khác"], "data"],
  ["an organisation that is none of the campaign's", ["", "Trường THPT Abc"], "group"],
  ["such an organisation with an order number", [1, "Trường THPT Abc"], "data"],
  ["such an organisation with a headcount", ["", "Trường THPT Abc", 12], "data"],
  ["such an organisation with a letter", ["A", "Trường THPT Abc", 12], "group"],
];

const HONOURS: Cases = [
  ["a unit's name", ["", "Báo Thanh tra"], "data"],
  ["a unit's name with a roman number", ["I", "Báo Thanh tra"], "data"],
  ["a roman number", ["I", "Khối các đơn vị"], "group"],
  ["a roman number before it", ["", "I. Khối các đơn vị"], "group"],
  ["a letter", ["A", "Khối các đơn vị"], "group"],
  ["a roman number before it, and an order number", [1, "I. Khối các đơn vị"], "data"],
  ["capitals", ["", "KHỐI CÁC ĐƠN VỊ"], "data"],
];

const MOVEMENTS: Cases = [
  ["a unit's name over its movements", ["", "Báo Thanh tra"], "group"],
  ["with an order number", [1, "Báo Thanh tra"], "group"],
  ["an organisation that is none of the campaign's", ["", "Trường THPT Abc"], "group"],
  ["something else", ["", "Các phong trào"], "data"],
];

describe.each<[TableKind, Cases]>([
  ["people", PEOPLE],
  ["collectives", COLLECTIVES],
  ["honours", HONOURS],
  ["movements", MOVEMENTS],
])("among %s", (kind, cases) =>
  test.each(cases)("%s", (_, cells, expected) => expect(asked(kind, cells)).toBe(expected)),
);

describe("in a list of collectives that numbers its rows, one without a number", () => {
  const ROWS = [[1, "Phòng Đào tạo", 5] as const];
  const among = (...cells: readonly GridCell[]): HeadingAnswer => {
    const frame = frameOf({ kind: "collectives", columns: COLUMNS.collectives, rows: [cells, ...ROWS] });
    const row = new RowSigns(frame, words, 1);
    return answerOf(new Heading(row, row.lead!));
  };
  test("is a group", () => expect(among("", "A1 B2")).toBe("group"));
  test("is one, whatever it is called", () => expect(among("", "Phòng Tài chính")).toBe("group"));
  test("is data with figures of its own", () => expect(among("", "A1 B2", 12)).toBe("data"));
  test("is data with a text beside it", () => expect(among("", "A1 B2", "", "HTTNV")).toBe("data"));
});

test("a table of movements with a column of units has units as data", () => {
  const columns: ColumnSpec[] = ["stt", "unit", "movement"];
  const row = new RowSigns(frameOf({ kind: "movements", columns, rows: [["", "Báo Thanh tra"]] }), words, 1);
  expect(answerOf(new Heading(row, row.lead!))).toBe("data");
});

test.each<[string, readonly GridCell[], Partial<Heading["group"]>]>([
  ["a unit", ["I", "Báo Thanh tra"], { text: "Báo Thanh tra", roman: true, unit: "Báo Thanh tra", department: false }],
  ["a phòng", ["", "1.2. Phòng Đào tạo :"], { text: "Phòng Đào tạo", roman: false, unit: null, department: true }],
  ["a dash within", ["", "Phòng - Đào tạo"], { text: "Phòng - Đào tạo" }],
  ["a bullet right before it", ["", "+Phòng Đào tạo"], { text: "Phòng Đào tạo" }],
  ["a colon within", ["", "Phòng: Đào tạo"], { text: "Phòng: Đào tạo" }],
  ["a colon right behind it", ["", "Phòng Đào tạo:"], { text: "Phòng Đào tạo" }],
  ["a colon and letters behind it", ["", "Phòng Đào tạo:a"], { text: "Phòng Đào tạo:a" }],
  ["a roman number that is the heading", ["XXVII", ""], { text: "XXVII", roman: false, column: 1 }],
  ["neither unit nor phòng", ["", "KHÁC"], { text: "KHÁC", unit: null, department: false, leadership: false }],
  ["a bullet", ["", "+ Phòng Đào tạo"], { text: "Phòng Đào tạo", department: true }],
  ["the leadership", ["", "Lãnh đạo"], { leadership: true, department: false, column: 2 }],
  ["«Ban lãnh đạo», which is no phòng", ["", "Ban lãnh đạo"], { leadership: true, department: false }],
  ["«Ban Giám đốc», which is no phòng", ["", "Ban Giám đốc"], { leadership: true, department: false }],
  ["in the order column", ["Phòng Đào tạo", ""], { text: "Phòng Đào tạo", column: 1, roman: false }],
  ["a roman number leading it", ["", "II. Khối khác"], { text: "Khối khác", roman: true }],
])("what a group row says: %s", (_, cells, expected) =>
  expect(headingOf("people", cells).group).toMatchObject({ row: 1, ...expected }),
);
