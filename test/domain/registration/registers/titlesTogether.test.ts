/** A title that stands in headings, in the title line or in the sheet's name; lists per title are one registration. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import { computeTotals } from "../../../../src/domain/totals/count";
import type { SheetCells } from "../../../../src/domain/sheet/cells";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { people, read } from "../reading";

const HEADER = ["STT", "Họ và tên", "Đơn vị", "Xếp loại"];
const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường", "Phạm Minh Đức"];
const rows = (...names: readonly string[]): GridCell[][] =>
  names.map((name, index) => [index + 1, name, "Báo Thanh tra", "HTTNV"]);
const titlesOf = (...sheets: readonly SheetCells[]) =>
  people(read(...sheets)).map((line) => `${line.split(" | ")[0]!}: ${line.split(" | ")[4]!}`);

test("headings give the title; who stands under two stands once, with both", () => {
  const list = [
    HEADER,
    ["I. Danh hiệu Lao động tiên tiến (4 cá nhân)"],
    ...rows(...NAMES),
    ["II. Danh hiệu Chiến sĩ thi đua cơ sở (1 cá nhân)"],
    ...rows(NAMES[1]!),
  ];
  expect(titlesOf(sheetOf("DS", list))).toEqual([
    "Nguyễn Văn Bình: ldtt",
    "Lê Văn Cường: ldtt",
    "Phạm Minh Đức: ldtt",
    "Trần Thị Hoa: cstdcs+ldtt",
  ]);
});

test("the same title twice remains two rows", () => {
  const list = [HEADER, ["I. Danh hiệu Lao động tiên tiến"], ...rows(...NAMES, NAMES[0]!)];
  expect(titlesOf(sheetOf("DS", list))).toHaveLength(NAMES.length + 1);
});

test("lists by title line and by the sheet's name are one registration", () => {
  const registration = read(
    sheetOf("1", [["DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2021"], HEADER, ...rows(...NAMES)]),
    sheetOf("CSTĐCS", [["DANH SÁCH ĐĂNG KÝ NĂM 2021"], HEADER, ...rows(NAMES[1]!)]),
  );
  const { bloc } = computeTotals(registration, campaign2021);
  expect(bloc).toMatchObject({ people: 4, ldtt: 4, cstdcs: 1 });
  expect(bloc.unknown).not.toContain("cstdcs");
});

test("two titles in the title line say nothing of anybody, and are asked about", () => {
  const list = [["DANH SÁCH ĐĂNG KÝ LĐTT, CSTĐCS NĂM 2021"], HEADER, ...rows(...NAMES)];
  const sheet = sheetOf("1", list);
  expect(explain(read(sheet), workbookOf(sheet), campaign2021).questions.map(({ kind }) => kind)).toEqual([
    "titlesUnclear",
  ]);
  expect(computeTotals(read(sheet), campaign2021).bloc.unknown).toEqual(expect.arrayContaining(["ldtt", "cstdcs"]));
});

describe("a list of one title beside registers counts nobody again, however few it names", () => {
  const register = (unit: string, names: readonly string[]): SheetCells =>
    sheetOf(unit, [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
      [...HEADER, "Danh hiệu"],
      ...names.map((name, index) => [index + 1, name, unit, "HTTNV", "CSTĐCS"]),
    ]);
  const registers = [register("Báo Thanh tra", NAMES.slice(0, 2)), register("Tạp chí Thanh tra", ["Vũ Thị Mai"])];
  const groups = sheetOf("DS", [
    ...[["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"], HEADER, ["I. Danh hiệu Lao động tiên tiến"], ...rows(...NAMES)],
    ...[["II. Danh hiệu Chiến sĩ thi đua cơ sở"], ...rows(NAMES[1]!)],
  ]);
  const cstdcs = (...listed: readonly GridCell[][]) => sheetOf("CSTĐCS", [["DANH SÁCH NĂM 2021"], HEADER, ...listed]);
  const OTHER: GridCell[] = [2, "Vũ Thị Mai", "Tạp chí Thanh tra", "HTTNV"];

  test.each<[string, readonly SheetCells[], number, number]>([
    ["of one sheet", [...registers, cstdcs(...rows(NAMES[1]!))], 3, 3],
    ["of one person of each sheet", [...registers, cstdcs(...rows(NAMES[1]!), OTHER)], 3, 3],
    ["before the registers", [cstdcs(...rows(NAMES[1]!), OTHER), ...registers], 3, 3],
    ["whose titles stand in headings", [groups, cstdcs(...rows(NAMES[1]!))], 4, 1],
  ])("%s", (_, sheets, all, own) => {
    const registration = read(...sheets);
    expect(computeTotals(registration, campaign2021).bloc).toMatchObject({ people: all, cstdcs: own });
    expect(explain(registration, workbookOf(...sheets), campaign2021).questions).toMatchObject([
      { kind: "samePeople", sheet: "CSTĐCS" },
    ]);
  });
});
