/** Birth dates that nobody who works can have are asked about, with their cells; no other date is. */
import { campaign2021 } from "../../../src/domain/campaign";
import { NO_MAPPING } from "../../../src/domain/registration/model/decisions";
import { explain } from "../../../src/domain/registration/explanation/explain";
import { questionText } from "../../../src/messages";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { read, readWith } from "./reading";

const NAMES = ["Mai Thị An", "Lê Văn Bình", "Vũ Chi", "Hồ Dung", "Đỗ Yên"];

const sheet = (births: readonly GridCell[], header = "Năm sinh") =>
  sheetOf("ĐK cá nhân", [
    ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021 CỦA BÁO THANH TRA"],
    ["STT", "Họ và tên", header, "Chức vụ", "Xếp loại", "Danh hiệu"],
    ...births.map((birth, row) => [row + 1, NAMES[row]!, birth, "Phóng viên", "HTTNV", "LĐTT"]),
  ]);
const asked = (births: readonly GridCell[], header?: string) =>
  explain(read(sheet(births, header)), workbookOf(sheet(births, header)), campaign2021).questions.map(
    ({ kind, cells = [] }) => [kind, ...cells],
  );

test.each<[string, readonly GridCell[], readonly string[]]>([
  ["a year", [1980, 1898, 1985], ["C4 (1898)"]],
  ["a year typed as text", ["1980", "1898", "1985"], ["C4 (1898)"]],
  ["a whole date", ["05/03/1980", "05/03/1898", "12/1/1985"], ["C4 (05/03/1898)"]],
  ["a day of Excel's", [29285, 44197, 31048], ["C4 (01/01/2021)"]],
  ["a child's", [1980, 2007, 1985], ["C4 (2007)"]],
  ["to come", [1980, "05/03/2068", 1985], ["C4 (05/03/2068)"]],
  ["several", [1898, 1980, 2020], ["C3 (1898)", "C5 (2020)"]],
])("unlikely: %s", (_, births, cells) => expect(asked(births)).toEqual([["oddDates", ...cells]]));

test.each<[string, readonly GridCell[], string]>([
  ["the oldest and the youngest", [1921, 2006, 1985], "Năm sinh"],
  ["no date", ["", "chưa rõ", 1985], "Năm sinh"],
  ["two figures", ["05/03/80", "12/1/85", "1/1/99"], "Năm sinh"],
  ["ages", [42, 35, 51], "Tuổi"],
  ["an error", ["#N/A", 1980, 1985], "Năm sinh"],
])("likely, or none: %s", (_, births, header) => expect(asked(births, header)).toEqual([]));

test("a year that Excel would take for a day of 1905 is no birth date", () =>
  expect(read(sheet([1980, 1898, 1985])).people.map(({ birthDate }) => birthDate)).toEqual(["1980", null, "1985"]));

test("what the officer has said of the column is not asked again", () => {
  const cells = sheet([1980, 1898, 1985]);
  const book = workbookOf(cells);
  const [table] = explain(read(cells), book, campaign2021).described;
  const column = { header: "Năm sinh", nth: 1, field: "birthDate", mark: null, year: null } as const;
  const said = { ...table!.mapping, columns: [column] };
  const registration = readWith({ mapping: { ...NO_MAPPING, tables: [said] } }, cells);
  expect(explain(registration, book, campaign2021).questions).toEqual([]);
});

test("it is said with cells and column", () => {
  const cells = sheet([1980, 1898, 1985]);
  const [question] = explain(read(cells), workbookOf(cells), campaign2021).questions;
  expect(questionText(question!, "vi")).toBe(
    "Cột C «Năm sinh» trên trang tính «ĐK cá nhân» có ngày, năm sinh khó đúng: C4 (1898). Đề nghị kiểm tra lại các ô này, hoặc cho biết cột này ghi nội dung gì.",
  );
});
