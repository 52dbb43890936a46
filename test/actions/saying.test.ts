/**
 * Every sentence of every sheet that is written for the sample workbooks, in both languages: nothing stands beside
 * its own denial, no half sentences, no count that differs from another.
 */
import { actions, openSession } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { say } from "../../src/messages";
import type { Language } from "../../src/messages";
import { CASES } from "../support/samples";
import { denials, fragments, miscounts, tableRows } from "../support/contradictions";
import type { Lines } from "../support/contradictions";
import { openCase, options } from "./support";

interface Written {
  readonly result: CheckResult;
  readonly sheets: ReadonlyMap<string, Lines>;
  readonly named: (role: "meeting" | "totals" | "results") => Lines;
}

/** Everything that is written, as a reader sees it. `change`: what the officer did to the workbook before. */
async function written(name: string, language: Language, change?: () => Promise<void>): Promise<Written> {
  await openCase(name);
  await change?.();
  const result = await actions.meeting.perform(
    await openSession(),
    options({ now: "2021-03-30T08:15:00", language, slips: true, meeting: { form: "report", replyBy: "2021-04-05" } }),
  );
  const names = [...Object.values(result.written.sheetNames), ...result.slips!.sheets.map(({ sheet }) => sheet)];
  const sheets = await Excel.run(async (context) => {
    const ranges = names.map((sheet) => [sheet, context.workbook.worksheets.getItem(sheet).getUsedRange()] as const);
    for (const [, range] of ranges) range.load("values");
    await context.sync();
    return new Map(ranges.map(([sheet, range]) => [sheet, linesOf(range.values as unknown[][])]));
  });
  return { result, sheets, named: (role) => sheets.get(result.written.sheetNames[role]!)! };
}

const linesOf = (values: readonly (readonly unknown[])[]): Lines =>
  values.map((row) => row.filter((value) => value !== "").map(String)).filter((cells) => cells.length > 0);

/** Rows of one unit are deleted from every sheet. */
const withoutUnit = (unit: string) => (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => [sheet, sheet.getUsedRange()] as const);
    for (const [, range] of ranges) range.load("values, rowIndex");
    await context.sync();
    for (const [sheet, range] of ranges)
      [...range.values.keys()].reverse().forEach((index) => {
        const row = range.rowIndex + index + 1;
        if (range.values[index]!.includes(unit)) sheet.getRange(`A${row}:Z${row}`).clear("Contents");
      });
    await context.sync();
  });

const SILENT = "Báo Thanh tra";
const BOOKS = [
  ...CASES.map((name) => [name, name, undefined] as const),
  ["a unit sent nothing", "dang-ky-2021-sach", withoutUnit(SILENT)] as const,
];
const LANGUAGES = ["vi", "en"] as const;

/** Cells that tell a unit or the meeting what is wrong. */
function matters({ result, sheets, named }: Written, language: Language): string[] {
  const heads = {
    slip: [say("slip.column.matter", language), say("slip.column.answer", language)],
    decided: [say("meeting.issues.column.matter", language), say("meeting.issues.column.conclusion", language)],
    supplied: [say("meeting.issues.column.rule", language), say("meeting.issues.column.cases", language)],
  };
  return [
    ...result.slips!.sheets.flatMap(({ sheet }) => tableRows(sheets.get(sheet)!, heads.slip).map((cells) => cells[3]!)),
    ...tableRows(named("meeting"), heads.decided).map((cells) => cells[1]!),
    ...tableRows(named("meeting"), heads.supplied).map((cells) => cells[2]!),
  ];
}

/** Numbers of errors, warnings and notices, wherever a sheet tells them of the whole workbook. */
function told({ named }: Written, language: Language): number[][] {
  const totals = named("totals");
  const heading = totals.findIndex(([first]) => first === say("totals.block.findings", language));
  const sum = totals.slice(heading).find(([first]) => first === say("totals.bloc", language))!;
  const source = named("meeting").find(([first = ""]) => first.startsWith("7. "))![0]!;
  const [, counts = ""] = source.split("08:15");
  return [sum.slice(1, 4).map(Number), (counts.match(/\d+/gu) ?? []).map(Number)];
}

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(BOOKS)(
    "%s",
    async (_title, name, change) => {
      const all = await written(name, language, change);
      const texts = [...all.sheets].flatMap(([sheet, lines]) =>
        lines.flatMap((cells) => cells.map((cell) => [sheet, cell] as const)),
      );
      expect(texts.flatMap(([sheet, text]) => denials(text, language).map((fault) => `${sheet}: ${fault}`))).toEqual(
        [],
      );
      const own = matters(all, language);
      expect(own.length).toBeGreaterThan(4);
      expect(own.flatMap((text) => fragments(text, language))).toEqual([]);
      expect(
        [...all.sheets].flatMap(([sheet, lines]) => miscounts(lines).map((fault) => `${sheet}: ${fault}`)),
      ).toEqual([]);
      const [first, ...others] = told(all, language);
      expect(first).toHaveLength(3);
      for (const other of others) expect(other).toEqual(first);
      for (const { sheet } of all.result.slips!.sheets) {
        const points = tableRows(all.sheets.get(sheet)!, [say("slip.column.matter", language)]).length;
        const lead = all.sheets.get(sheet)!.find(([text = ""]) => text.includes("30/03/2021"))![0]!;
        expect(lead).toMatch(new RegExp(`(?:^|\\D)${points}(?:\\D|$)`, "u"));
      }
      const owesNothing = [...all.named("meeting")].flat().includes(say("meeting.issues.supplyNone", language));
      expect([owesNothing, owesNothing && all.result.slips!.asked.length > 0]).toEqual([owesNothing, false]);
    },
    120_000,
  );
});

test("a unit that sent nothing is «–» in every table and named under every figure of the bloc", async () => {
  const { named } = await written("dang-ky-2021-sach", "vi", withoutUnit(SILENT));
  const bloc = `Toàn khối (${campaign2021.units.length - 1}/${campaign2021.units.length} đơn vị có số liệu)`;
  const note = `Chưa gồm ${SILENT}: sổ không có số liệu.`;
  for (const [role, tables] of [
    ["totals", 6],
    ["meeting", 1],
  ] as const)
    expect([role, named(role).filter(([first]) => first === bloc).length]).toEqual([role, tables]);
  expect(named("totals").filter(([first]) => first === note)).toHaveLength(6);
  // Key figures, honours and the chart.
  expect(named("meeting").filter(([first]) => first === note)).toHaveLength(3);
  const rows = named("totals").filter(([, second]) => second === SILENT);
  const targets = new Set(["1", "0.3", String(campaign2021.units.find(({ name }) => name === SILENT)!.departments)]);
  // The last table counts findings.
  for (const [, , ...figures] of rows.slice(0, -1))
    expect(figures.filter((figure) => figure !== "–" && !targets.has(figure))).toEqual([]);
  expect(rows).toHaveLength(7);
});

describe("what the test of sentences finds", () => {
  test.each([
    ["Danh sách cá nhân không có cột kỷ luật nên chưa xét được. Danh sách cá nhân có cột kỷ luật.", "vi"],
    ["The list of people has no discipline column here. The list of people has discipline column.", "en"],
    ["Sổ đăng ký chưa có dòng nào của Báo Thanh tra; sổ đăng ký có dòng nào của Báo Thanh tra.", "vi"],
  ] as const)("a statement beside its denial: %s", (text, language) => {
    expect(denials(text, language)).toHaveLength(1);
  });

  test.each([
    "Danh sách cá nhân không có cột kỷ luật; danh sách cá nhân phải có cột kỷ luật.",
    "Toàn khối có 3 người. Đơn vị khác chưa có ai.",
  ])("and lets be: %s", (text) => {
    expect(denials(text, "vi")).toEqual([]);
  });

  test.each([
    ["Cột «Số người» ghi 39. Bằng 38 theo danh sách.", ["demands nothing", "is half a sentence"]],
    ["Chữ Unicode, phông Times New Roman.", ["demands nothing"]],
    ["Ô sáng kiến còn trống. Có sáng kiến được công nhận.", ["demands nothing", "is half a sentence"]],
    ["Ô ghi sai; phải ghi đúng", ["has no end"]],
    ["ô ghi sai; phải ghi đúng.", ["begins small"]],
  ])("fragments: %s", (text, faults) => {
    expect(fragments(text, "vi").map((fault) => fault.split(":")[0])).toEqual(faults);
  });

  test("a count that is not the number of rows", () => {
    const rows = [["A. Cờ thi đua (2)"], ["1", "Báo", "x"], ["Cộng", "1", "2"]];
    expect(miscounts(rows)).toEqual(["A. Cờ thi đua (2): 1 rows"]);
    expect(miscounts([["A. Cờ thi đua (1)"], ["1", "Báo", "x"], ["B. Khác (0)"], ["Không có."]])).toEqual([]);
  });
});
