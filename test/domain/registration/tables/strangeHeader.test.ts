import { RowInQuestion } from "../../../../src/domain/registration/tables/headerOrData";
import { headerColumns } from "../../../../src/domain/registration/tables/headerRows";
import { ReadSheet } from "../../../../src/domain/registration/tables/readSheet";
import { isStrangeHeader } from "../../../../src/domain/registration/tables/strangeHeader";
import { TableAbove } from "../../../../src/domain/registration/tables/tableAbove";
import { formula, type GridCell } from "../../../support/grids";
import { gridOf, words } from "../steps";

type Row = readonly GridCell[];

const HEAD = ["STT", "Họ và tên", "Chức vụ", "Danh hiệu"];
const AN = [1, "Mai Văn An", "Lái xe", "LĐTT"];
const BINH = [2, "Lê Thị Bình", "Kế toán", "CSTĐCS"];
const STRANGE = ["Số hiệu", "Người làm", "Việc làm", "Mức nhận"];

/** `row` after a break below one row of a table; `below`: what stands under it. */
function asked(row: Row, below: readonly Row[] = [AN, BINH], between: readonly Row[] = [[]], first: Row = AN): boolean {
  const rows = [HEAD, first, ...between, row, ...below];
  const sheet = new ReadSheet(gridOf(rows), words);
  const above = new TableAbove(sheet, null, { rows: [1], columns: headerColumns(sheet.grid, [1], 1, 4) });
  const at = 3 + between.length;
  const place = { sheet, row: at, filled: sheet.grid.filled(at), span: { first: 1, last: 4 }, above };
  return isStrangeHeader(sheet, at, new RowInQuestion(place));
}

test.each<[string, boolean]>([
  ["after an empty row", asked(STRANGE)],
  ["after a title", asked(STRANGE, [AN, BINH], [["II. KHÁC"]])],
  ["after a total", asked(STRANGE, [AN, BINH], [["", "Tổng cộng", "", 5]])],
  ["with a column that stays empty", asked([...STRANGE, "Khác"])],
  ["over figures", asked(["Nội dung", "Hạng hai", "Hạng ba"], [["Số lượng", 2, 3]])],
  ["over days", asked(["Nội dung", "Ngày đầu", "Ngày cuối"], [["Abc", "01/02/2021", "03/04/2021"]])],
  ["over marks", asked(["Nội dung", "Hạng hai", "Hạng ba"], [["Abc", "x", "x"]])],
])("a header nobody knows: %s", (_, found) => expect(found).toBe(true));

test.each<[string, boolean]>([
  ["right below other rows", asked(STRANGE, [AN, BINH], [])],
  ["with fewer columns than a table has", asked(["Người làm", "Mức nhận"], [["Mai Văn An", "LĐTT"]])],
  ["with nothing below it", asked(STRANGE, [])],
  ["over an empty row", asked(STRANGE, [[], AN])],
  ["with a number in it", asked([5, "Người làm", "Việc làm", "Mức nhận"])],
  ["with somebody's name in it", asked(["Số hiệu", "Hà Văn Chi", "Việc làm", "Mức nhận"])],
  ["with a phòng in it", asked(["Số hiệu", "Phòng Đào tạo", "Việc làm", "Mức nhận"])],
  ["with a day in it", asked(["01/02/2021", "Người làm", "Việc làm", "Mức nhận"])],
  ["with a formula in it", asked(["Số hiệu", formula("=A1", "Người làm"), "Việc làm", "Mức nhận"])],
  ["with a single letter in it", asked(["A", "Người làm", "Việc làm", "Mức nhận"])],
  ["with a sentence in it", asked(["Số hiệu", "a".repeat(61), "Việc làm", "Mức nhận"])],
  ["with a value of the table above", asked(["Số hiệu", "Người làm", "Lái xe", "Mức nhận"])],
  ["with a value of the rows below", asked(["Số hiệu", "Người làm", "Kế toán", "Mức nhận"])],
  ["with a column of the rows below left out", asked(["Số hiệu", "Người làm", "Việc làm"])],
  ["with a title over titles", asked(["Số hiệu", "Người làm", "Việc làm", "Bằng khen của Tổng TTCP"])],
  ["with one column alone of another sort", asked(STRANGE, [["Abc", "Mai Văn An", "Lái tàu", "Uvw"]])],
])("no header nobody knows: %s", (_, found) => expect(found).toBe(false));
