/** A small registration as an officer types it, judged by every rule of a law, with the changes that its findings offer. */
import { campaign2021 } from "../../../src/domain/campaign";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import type { FixPlan, FixWish } from "../../../src/domain/fixes/plan";
import { planFixes } from "../../../src/domain/fixes/plan";
import { patched } from "../../../src/domain/fixes/patched";
import { readRegistration } from "../../../src/domain/registration/read";
import { runRules } from "../../../src/domain/rules/engine/run";
import type { Finding } from "../../../src/domain/rules/rule";
import { computeTotals } from "../../../src/domain/totals/count";
import type { SheetCells, WorkbookCells } from "../../../src/domain/sheet/cells";
import { cellAddress } from "../../../src/domain/sheet/address";
import { columnNumber } from "../../support/addresses";
import { sheetOf, workbookOf } from "../../support/grids";
import type { GridCell } from "../../support/grids";

export const PEOPLE = "ĐK cá nhân";
const TARGETS = "Chỉ tiêu";
export const LAWS = ["2003", "2022", "2026"] as const;

/** By address; of a cell its content, or with it its number format or font. */
export type Typed = Readonly<
  Record<string, GridCell | { readonly content: GridCell; readonly format?: string; readonly font?: string }>
>;

export interface Sheets {
  readonly people?: Typed;
  readonly targets?: Typed;
}

const UNIT = "Báo Thanh tra";
const GOOD = "Hoàn thành tốt nhiệm vụ";
const NAMES = ["Mai An", "Lê Bình", "Trần Chi", "Phạm Dũng", "Đỗ Em", "Hồ Giang", "Vũ Hạnh", "Ngô Khánh"];
const PEOPLE_HEAD = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Phòng, ban, khoa",
  "Đơn vị",
  "Đăng ký xếp loại",
  "Danh hiệu thi đua",
  "Hình thức khen thưởng",
  "Sáng kiến, đề tài",
];
const DEPARTMENT = "Phòng Biên tập";
const LDTT = "Lao động tiên tiến";

const peopleRows = (): GridCell[][] => [
  ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ"],
  [],
  PEOPLE_HEAD,
  ...NAMES.map((name, index) => [index + 1, name, `0${index + 1}/02/1980`, DEPARTMENT, UNIT, GOOD, LDTT, "", ""]),
];

const collectiveRows = (): GridCell[][] => [
  ["DANH SÁCH TẬP THỂ ĐĂNG KÝ"],
  [],
  ["STT", "Tên tập thể", "Đơn vị", "Tổng số người", "Đăng ký xếp loại", "Danh hiệu thi đua"],
  [1, DEPARTMENT, UNIT, NAMES.length, GOOD, "Tập thể lao động tiên tiến"],
];

const targetsRows = (): GridCell[][] => [
  ["CHỈ TIÊU THI ĐUA"],
  [],
  [
    "STT",
    "Đơn vị",
    "Tổng số công chức, viên chức, người lao động",
    "Số người đăng ký hoàn thành tốt nhiệm vụ",
    "Tỷ lệ đăng ký hoàn thành tốt nhiệm vụ trở lên",
  ],
  [1, UNIT, NAMES.length, NAMES.length, 1],
  ["", "Tổng cộng", NAMES.length, NAMES.length, 1],
];

/** Rows are 4 to 11: eight people of one phòng, right in all but what is `typed`. */
export function workbook({ people = {}, targets = {} }: Sheets = {}): WorkbookCells {
  return workbookOf(
    typedInto(PEOPLE, peopleRows(), people),
    sheetOf("ĐK tập thể", collectiveRows()),
    typedInto(TARGETS, targetsRows(), targets),
  );
}

function typedInto(name: string, rows: GridCell[][], typed: Typed): SheetCells {
  const formats = new Map<string, string>();
  const fonts: Record<string, string> = {};
  for (const [address, given] of Object.entries(typed)) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(address)!;
    const [row, column] = [Number(digits), columnNumber(letters!)];
    const isLooked = typeof given === "object" && given !== null && "content" in given;
    const line = (rows[row - 1] ??= []);
    while (line.length < column) line.push("");
    line[column - 1] = isLooked ? given.content : given;
    if (isLooked && given.format !== undefined) formats.set(`${row}:${column}`, given.format);
    if (isLooked && given.font !== undefined) fonts[`${row}:${column}`] = given.font;
  }
  const sheet = sheetOf(name, rows, { fonts });
  const numberFormats = sheet.numberFormats.map((line, row) =>
    line.map((format, column) => formats.get(`${row + 1}:${column + 1}`) ?? format),
  );
  return { ...sheet, numberFormats };
}

export const under = (law: Campaign["law"]): Campaign => ({ ...campaign2021, law });

export function judgedBy(campaign: Campaign): (cells: WorkbookCells) => Promise<readonly Finding[]> {
  return (cells) => {
    const registration = readRegistration(cells, campaign);
    const totals = computeTotals(registration, campaign);
    return Promise.resolve(runRules({ registration, campaign, totals }).findings);
  };
}

export interface Mended {
  readonly plan: FixPlan;
  readonly cells: WorkbookCells;
  readonly findings: readonly Finding[];
}

export async function mend(
  cells: WorkbookCells,
  wish: Partial<FixWish> = {},
  campaign = campaign2021 as Campaign,
): Promise<Mended> {
  const judge = judgedBy(campaign);
  const plan = await planFixes(cells, judge, { wants: () => true, ...wish });
  const after = patched(cells, plan.changes);
  return { plan, cells: after, findings: await judge(after) };
}

/** «rule at place: what is wrong», without what only the sheet's way of writing says. */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, place, message, facts }) => {
    const at = place.row === null || place.column === null ? "" : cellAddress(place.row, place.column);
    return `${rule} ${place.sheet}!${at} ${message} ${JSON.stringify(facts)}`;
  });

/** «F4: before → after», with format and font where they change. */
export const changesOf = ({ changes }: FixPlan): readonly string[] =>
  changes.map(({ row, column, before, after, format, font }) =>
    [`${cellAddress(row, column)}: ${String(before)} → ${String(after)}`, format, font].filter(Boolean).join(", "),
  );

export const skippedOf = ({ offers }: FixPlan): readonly string[] =>
  offers.flatMap(({ finding: { rule }, skipped }) =>
    skipped.map(({ row, column, reason }) => `${rule} ${cellAddress(row, column)} ${reason}`),
  );
