/**
 * The proposals of a workbook and of the same one with every unit renamed and every year moved within one law give the
 * same findings at the same cells.
 */
import * as fc from "fast-check";
import { propose } from "../../../src/domain/fit/proposal";
import { readRegistration } from "../../../src/domain/registration/read";
import { runRules } from "../../../src/domain/rules/engine/run";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { computeTotals } from "../../../src/domain/totals/count";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { nameOf } from "./books";

interface Bloc {
  readonly units: readonly string[];
  readonly year: number;
  readonly agency: string;
}

/** What stands in the workbook, with its units by number and its years counted from this one. */
interface Content {
  readonly people: readonly {
    readonly unit: number;
    readonly rating: string;
    readonly title: string;
    readonly initiative: string;
    readonly won: readonly number[];
  }[];
  readonly phong: readonly number[];
  readonly honours: readonly (readonly string[])[];
  readonly listed: boolean;
}

const RATINGS = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "", "Rất tốt"];
const TITLES = [
  "Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua toàn quốc",
  "Tập thể lao động xuất sắc",
];
const UNITS = 4;

const content = fc.record<Content>({
  people: fc.array(
    fc.record({
      unit: fc.nat(UNITS - 1),
      rating: fc.constantFrom(...RATINGS),
      title: fc.constantFrom(...TITLES),
      initiative: fc.constantFrom("", "Số hóa hồ sơ"),
      won: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    }),
    { minLength: 16, maxLength: 30 },
  ),
  phong: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: UNITS, maxLength: UNITS }),
  honours: fc.array(fc.array(fc.constantFrom("x", ""), { minLength: 3, maxLength: 3 }), {
    minLength: UNITS,
    maxLength: UNITS,
  }),
  listed: fc.boolean(),
});

/** Names of many kinds; some begin as no organisation's name does, some are near to one another. */
const NAMES = [
  "Sở Nội vụ",
  "Sở Y tế",
  "Xã Bản Lầu",
  "Phường Cốc Lếu",
  "Chi cục Thuế khu vực II",
  "Ban Quản lý dự án số 7",
  "Trường THPT số 1",
  "Trường THPT số 2",
  "Đội Thanh niên xung kích",
  "Công ty Cấp nước",
  "Trung tâm Thông tin",
  "Báo Thanh tra",
];
const bloc = (years: readonly number[]) =>
  fc.record<Bloc>({
    units: fc.shuffledSubarray(NAMES, { minLength: UNITS, maxLength: UNITS }),
    year: fc.constantFrom(...years),
    agency: fc.constantFrom("UBND TỈNH LÀO CAI", "BỘ Y TẾ", "THANH TRA CHÍNH PHỦ"),
  });

function workbook({ people, phong, honours, listed }: Content, { units, year, agency }: Bloc): WorkbookCells {
  const titled = (title: string, rows: readonly (readonly GridCell[])[]) => [
    [agency],
    [`${title} NĂM ${year}`],
    [],
    ...rows,
  ];
  // Every unit has rows of its own, so that each is one of many.
  const rowsOf = [...people, ...Array.from({ length: UNITS * 3 }, (_, at) => ({ ...people[0]!, unit: at % UNITS }))];
  const sheets = [
    sheetOf(
      "ĐK cá nhân",
      titled("DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA", [
        ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua", "Sáng kiến", "Thành tích các năm trước"],
        ...rowsOf.map(({ unit, rating, title, initiative, won }, at) => [
          at + 1,
          nameOf(at),
          units[unit]!,
          rating,
          title,
          initiative,
          won.length === 0 ? "" : `CSTĐCS ${won.map((back) => year - back).join(", ")}`,
        ]),
      ]),
    ),
  ];
  if (listed)
    sheets.push(
      sheetOf(
        "Chỉ tiêu",
        titled("CHỈ TIÊU THI ĐUA", [
          ["STT", "Đơn vị", "Tổng số người", "Số đơn vị cấp phòng"],
          ...units.map((unit, at) => [at + 1, unit, 5, phong[at]!]),
        ]),
      ),
      sheetOf(
        "ĐK đơn vị",
        titled("ĐĂNG KÝ DANH HIỆU CỦA ĐƠN VỊ", [
          ["STT", "Đơn vị", "Tập thể lao động xuất sắc", "Cờ thi đua của Chính phủ", "Giấy khen"],
          ...units.map((unit, at) => [at + 1, unit, ...honours[at]!]),
        ]),
      ),
    );
  return workbookOf(...sheets);
}

function findings(cells: WorkbookCells): string[] {
  const { campaign } = propose(cells, {}, { year: 2025 });
  const registration = readRegistration(cells, campaign);
  const totals = computeTotals(registration, campaign);
  return runRules({ registration, campaign, totals })
    .findings.map(
      ({ rule, severity, place: { sheet, row, column } }) => `${rule} ${severity} ${sheet}!${row}:${column}`,
    )
    .sort();
}

test.each([
  ["the Law of 2003", [2019, 2020, 2021]],
  ["the Law of 2022", [2024, 2025]],
])("%s", (_, years) => {
  fc.assert(
    fc.property(content, bloc(years), bloc(years), (said, one, other) => {
      const found = findings(workbook(said, one));
      expect(findings(workbook(said, other))).toEqual(found);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 15, seed: 14 },
  );
});
