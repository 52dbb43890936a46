/**
 * The annexes that a meeting votes on, over the sample workbooks: who stands in a group are those that the totals count,
 * unit by unit, and no annex is longer than a meeting has patience for.
 */
import { actions, openSession } from "../../src/actions";
import type { ActionOptions, CheckResult } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import type { UnitTotals } from "../../src/domain/totals/totals";
import type { SheetModel } from "../../src/host/model/model";
import { CASES } from "../support/samples";
import { openCase, options } from "./support";

const VOTED = ["units", "people", "teams"] as const;
type Voted = (typeof VOTED)[number];
interface Annexes {
  readonly result: CheckResult;
  readonly sheets: Readonly<Record<Voted, SheetModel>>;
}

async function annexesOf(name: string, changes: Partial<ActionOptions> = {}): Promise<Annexes> {
  const { book } = await openCase(name);
  const result = await actions.meeting.perform(await openSession(), options(changes));
  const sheet = (role: Voted): SheetModel => book.sheets.find((each) => each.name === result.written.sheetNames[role])!;
  return { result, sheets: { units: sheet("units"), people: sheet("people"), teams: sheet("teams") } };
}

interface Group {
  /** As its head says. */
  readonly count: number;
  /** Candidates by unit; what is voted on by number counts as many. */
  readonly byUnit: Readonly<Record<string, number>>;
}

const UNITS = campaign2021.units.map(({ name }) => name);
const HEAD = /^[A-Z]\. (?<award>.+?) \((?<count>\d+)\)/u;
const BY_NUMBER = /^(?<count>\d+) người$/u;

/** What stands in the annex, by award. */
function groupsOf({ rows }: SheetModel): Record<string, Group> {
  const groups: Record<string, { count: number; byUnit: Record<string, number> }> = {};
  let award = "";
  let unit = "";
  for (const [, cells] of [...rows].sort(([one], [other]) => one - other)) {
    const texts = [...cells].sort(([one], [other]) => one - other).map(([, { v }]) => v);
    const [first] = texts;
    const head = typeof first === "string" ? HEAD.exec(first)?.groups : undefined;
    if (head !== undefined) {
      award = head.award!;
      unit = "";
      groups[award] = { count: Number(head.count), byUnit: {} };
    } else if (typeof first === "string" && award !== "" && !first.startsWith("Chưa gồm")) unit = first;
    if (typeof first !== "number" || award === "") continue;
    const byNumber = texts.flatMap((text) => BY_NUMBER.exec(String(text))?.groups?.count ?? []);
    const own = unit === "" ? String(texts[1]) : unit;
    const { byUnit } = groups[award]!;
    byUnit[own] = (byUnit[own] ?? 0) + Number(byNumber[0] ?? 1);
  }
  return groups;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

/** Of each unit that the totals count any for. */
function counted({ totals }: CheckResult, of: (unit: UnitTotals) => number): Record<string, number> {
  return Object.fromEntries(
    UNITS.map((unit) => [unit, of(totals.byUnit.get(unit)!)] as const).filter(([, count]) => count > 0),
  );
}

const AWARDS: readonly [Voted, string, (unit: UnitTotals) => number][] = [
  ["units", "Tập thể lao động xuất sắc", ({ honours }) => Number(honours.includes("ttldxs"))],
  ["units", "Cờ thi đua của Thanh tra Chính phủ", ({ honours }) => Number(honours.includes("coBo"))],
  ["units", "Cờ thi đua của Chính phủ", ({ honours }) => Number(honours.includes("coChinhPhu"))],
  ["units", "Bằng khen của Tổng Thanh tra Chính phủ", ({ honours }) => Number(honours.includes("bkBo"))],
  ["people", "Chiến sĩ thi đua cơ sở", ({ cstdcs }) => cstdcs],
  ["people", "Chiến sĩ thi đua ngành Thanh tra", ({ cstdNganh }) => cstdNganh],
  ["people", "Chiến sĩ thi đua toàn quốc", ({ cstdtq }) => cstdtq],
  ["people", "Lao động tiên tiến", ({ ldtt }) => ldtt],
  ["people", "Giấy khen", ({ commendations }) => commendations.giayKhen ?? 0],
  ["people", "Bằng khen của Tổng Thanh tra Chính phủ", ({ commendations }) => commendations.bkBo ?? 0],
  ["teams", "Tập thể lao động xuất sắc", ({ ttldxs }) => ttldxs],
  ["teams", "Tập thể lao động tiên tiến", ({ ttldtt }) => ttldtt],
];
/** Voted on by number: its head counts the units. */
const LDTT = "Lao động tiên tiến";
/** Of phòng the totals count no commendations, and what is unclear nowhere. */
const NOT_COUNTED = ["teams: Giấy khen"];
const UNCLEAR = "Chưa rõ danh hiệu, hình thức khen thưởng nên chưa biểu quyết";

describe.each(CASES)("%s", (name) => {
  let annexes: Annexes;
  beforeEach(async () => (annexes = await annexesOf(name)), 60_000);

  test("each group holds whom the totals count, unit by unit, its head says how many, and there is no other", () => {
    const { result, sheets } = annexes;
    const compared = new Set<string>();
    for (const [role, award, of] of AWARDS) {
      const { count, byUnit } = groupsOf(sheets[role])[award] ?? { count: 0, byUnit: {} };
      const ofUnits = Object.fromEntries(Object.entries(byUnit).filter(([unit]) => UNITS.includes(unit)));
      expect([role, award, ofUnits]).toEqual([role, award, counted(result, of)]);
      const rows = award === LDTT ? Object.keys(byUnit).length : sum(byUnit);
      expect([role, award, count]).toEqual([role, award, rows]);
      if (rows > 0) compared.add(`${role}: ${award}`);
    }
    expect(compared.size).toBeGreaterThan(5);
    const others = VOTED.flatMap((role) =>
      Object.entries(groupsOf(sheets[role])).flatMap(([award, { count }]) => (count > 0 ? [`${role}: ${award}`] : [])),
    ).filter((group) => !compared.has(group) && !NOT_COUNTED.includes(group) && !group.endsWith(UNCLEAR));
    expect(others).toEqual([]);
    const { bloc } = result.totals;
    const heads = (role: Voted, award: string): number => groupsOf(sheets[role])[award]?.count ?? 0;
    expect([heads("people", "Chiến sĩ thi đua cơ sở"), heads("teams", "Tập thể lao động xuất sắc")]).toEqual([
      bloc.cstdcs,
      bloc.ttldxs,
    ]);
  });

  test("of five units they take six pages together, in both phases, also with the notes of a council", async () => {
    const council = { members: 17, quorum: 0.66, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" } as const;
    const campaign = { ...campaign2021, council };
    const all = [annexes];
    for (const phase of ["dang-ky", "binh-xet"] as const)
      all.push(await annexesOf(name, { campaign, meeting: { phase } }));
    for (const { sheets } of all) {
      const pages = VOTED.map((role) => [role, sheets[role].page.rowBreaks.length + 1] as const);
      for (const role of VOTED) expect(sheets[role].rows.size).toBeGreaterThan(8);
      const sumOfPages = pages.reduce((total, [, count]) => total + count, 0);
      expect([pages, Math.max(6, sumOfPages)]).toEqual([pages, 6]);
    }
  }, 120_000);
});
