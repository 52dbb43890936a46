/** A title that only one bloc has is known wherever a table may name it: a column, a cell, a heading, a title line, a sheet. */
import { awardsOf } from "../../../src/domain/campaign/awards";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { campaign2021 } from "../../../src/domain/campaign";
import { readRegistration } from "../../../src/domain/registration/read";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";

const TITLE = "Giáo viên giỏi";
const campaign: Campaign = {
  ...campaign2021,
  awards: [{ code: "GVG", name: TITLE, aliases: ["GV giỏi"], kind: "title", subjects: ["person"], includes: ["ldtt"] }],
};
const PEOPLE = ["Nguyễn Thử An", "Trần Thử Bình", "Lê Thử Chi"];
const GOOD = "Hoàn thành tốt nhiệm vụ";

const row = (at: number, ...more: GridCell[]): GridCell[] => [at + 1, PEOPLE[at]!, "Báo Thanh tra", GOOD, ...more];
const headers: GridCell[] = ["STT", "Họ và tên", "Đơn vị", "Xếp loại"];
const plain = [headers, ...PEOPLE.map((_, at) => row(at))];

test.each<[string, string, GridCell[][]]>([
  ["a cell", "ĐK cá nhân", [[...headers, "Danh hiệu thi đua"], ...PEOPLE.map((_, at) => row(at, "GV giỏi"))]],
  ["a column that is marked", "ĐK cá nhân", [[...headers, TITLE, "LĐTT"], ...PEOPLE.map((_, at) => row(at, "x", ""))]],
  ["a title line", "ĐK cá nhân", [[`DANH SÁCH ĐĂNG KÝ DANH HIỆU ${TITLE.toUpperCase()} NĂM 2021`], [], ...plain]],
  ["a heading", "ĐK cá nhân", [headers, [`I. Danh hiệu ${TITLE} (3 cá nhân)`], ...PEOPLE.map((_, at) => row(at))]],
  ["the sheet's name", `${TITLE} 2021`, plain],
])("%s", (_, sheet, rows) => {
  const { people } = readRegistration(workbookOf(sheetOf(sheet, rows)), campaign);
  const book = awardsOf(campaign);
  expect(
    people.map(({ awards }) => awards.flatMap(({ award }) => (award === null ? [] : [book.name(award).vi]))),
  ).toEqual(PEOPLE.map(() => [TITLE]));
});
