/** A note that says that somebody is disciplined, beside a discipline column or without one. */
import { sheetOf, type GridCell } from "../../support/grids";
import { read } from "./reading";

function noted(headers: readonly string[], ...cells: readonly GridCell[]) {
  const [person] = read(
    sheetOf("ĐK cá nhân", [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021 CỦA BÁO THANH TRA"],
      ["STT", "Họ và tên", "Xếp loại", "Danh hiệu", ...headers],
      [1, "Mai Thị An", "HTTNV", "LĐTT", ...cells],
      [2, "Lê Văn Bình", "HTTNV", "LĐTT", ...cells.map(() => "")],
    ]),
  ).people;
  return person!.disciplineNoted && `${person!.disciplineNoted.level} in column ${person!.disciplineNoted.cell.column}`;
}

test.each<[string, readonly string[], readonly GridCell[], string | null]>([
  ["alone", ["Ghi chú"], ["Đang bị kỷ luật khiển trách"], "reprimand in column 5"],
  ["beside a column that says none", ["Kỷ luật", "Ghi chú"], ["Không", "Bị cảnh cáo"], "warningOrWorse in column 6"],
  ["beside one that says it", ["Kỷ luật", "Ghi chú"], ["Khiển trách", "Bị cảnh cáo"], null],
  ["the second note", ["Ghi chú", "Ý kiến"], ["Nghỉ thai sản", "Đang bị kỷ luật"], "unknown in column 6"],
  ["in an old encoding", ["Ghi chú"], ["§ang bÞ kû luËt khiÓn tr¸ch"], "reprimand in column 5"],
  ["none", ["Ghi chú"], ["Không bị kỷ luật"], null],
  ["no notes", [], [], null],
])("%s", (_, headers, cells, expected) => expect(noted(headers, ...cells)).toBe(expected));
