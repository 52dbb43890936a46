/** Lists of people who are none of the bloc's are said or asked about, and not counted. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { read, readWith } from "../reading";

const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường"];
const list = (title: string, headers: readonly string[], cells: readonly GridCell[]) =>
  sheetOf("Khác", [[title], ["STT", ...headers], ...NAMES.map((name, index) => [index + 1, name, ...cells])]);

const CASES: readonly [string, string, readonly string[], readonly GridCell[], "read" | "certain" | "asked"][] = [
  [
    "pupils",
    "DANH SÁCH HỌC SINH NĂM 2021",
    ["Họ và tên học sinh", "Lớp", "Học lực", "Hạnh kiểm", "Danh hiệu"],
    ["7A", "Khá", "Tốt", "Học sinh tiên tiến"],
    "certain",
  ],
  [
    "pupils by class and title",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Danh hiệu"],
    ["7A", "Học sinh giỏi"],
    "certain",
  ],
  [
    "households",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên chủ hộ", "Thôn", "Danh hiệu"],
    ["Thôn 1", "Gia đình văn hóa"],
    "certain",
  ],
  [
    "somebody by class with a rating, and no title",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Xếp loại"],
    ["7A", "HTTNV"],
    "asked",
  ],
  [
    "teachers by class, with titles of the catalogue",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Lớp", "Xếp loại", "Danh hiệu"],
    ["7A", "HTTNV", "LĐTT"],
    "read",
  ],
  [
    "titles of the catalogue under headers of pupils",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Học lực", "Danh hiệu"],
    ["Khá", "LĐTT"],
    "asked",
  ],
  [
    "ratings by month",
    "THEO DÕI NĂM 2021",
    ["Họ và tên", "Tháng 1", "Tháng 2", "Tháng 3", "Xếp loại"],
    [9, 8, 9, "HTTNV"],
    "asked",
  ],
  [
    "staff",
    "DANH SÁCH NĂM 2021",
    ["Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
    ["Báo Thanh tra", "HTTNV", "LĐTT"],
    "read",
  ],
];

test.each(CASES)("%s", (_, title, headers, cells, expected) => {
  const sheet = list(title, headers, cells);
  const registration = read(sheet);
  const questions = explain(registration, workbookOf(sheet), campaign2021).questions.filter(
    ({ kind }) => kind === "othersList",
  );
  expect(registration.people).toHaveLength(expected === "read" ? NAMES.length : 0);
  expect(registration.notes!.found.map(({ outcome }) => outcome)).toEqual([
    expected === "read" ? "read" : "othersList",
  ]);
  expect(questions).toHaveLength(expected === "asked" ? 1 : 0);
});

test("the officer's word goes before", () => {
  const [, title, headers, cells] = CASES[1]!;
  const sheet = list(title, headers, cells);
  const { mapping } = explain(read(sheet), workbookOf(sheet), campaign2021).described[0]!;
  const decided = { tables: [{ ...mapping, kind: "people" as const }], onlyUnit: null };
  expect(readWith({ mapping: decided }, sheet).people).toHaveLength(NAMES.length);
});
