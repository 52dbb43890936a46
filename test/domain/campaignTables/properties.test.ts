/** Any edit of the officer's tables: nothing falls over, and nothing changes that is not said or asked for. */
import fc from "fast-check";
import type { Campaign } from "../../../src/domain/campaign/campaign";
import { campaign2021, campaignJson, parseCampaign } from "../../../src/domain/campaign";
import type { TableCells } from "../../../src/domain/campaign/officerTables";
import { planOfficerSheets, readTables } from "../../../src/domain/campaignTables";
import type { CellScalar } from "../../../src/domain/sheet/cells";

const standing = (campaign: Campaign): TableCells[] =>
  planOfficerSheets(campaign)
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => name !== "STD_ChapNhan")
    .map(({ name, values }) => ({ name, sheet: "Đợt thi đua", firstRow: 1, firstColumn: 1, values }));

const last: Campaign = campaign2021;
const read = (tables: readonly TableCells[]) => readTables({ tables, sheets: {} }, { last, year: 2026 });

const typed: fc.Arbitrary<CellScalar> = fc.oneof(
  fc.constantFrom<CellScalar>("", "Có", "Không", "x", "Lỗi", "2022", "25 %", "#REF!", "ldtt-rating", "Năm", "a;b", ";"),
  fc.double({ noNaN: true }),
  fc.string({ maxLength: 12 }),
  fc.boolean(),
);

/** What a rule does under a campaign: switched off, how grave, by which values. */
const rulesOf = ({ rules = {}, parameters = {} }: Campaign): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set([...Object.keys(rules), ...Object.keys(parameters)])].map((rule) => [
      rule,
      JSON.stringify([rules[rule] ?? null, parameters[rule] ?? null]),
    ]),
  );

test("one random edit of any cell is in force, without effect, or a fault at that cell", () => {
  const tables = standing(last);
  const cells = tables.flatMap((table, t) =>
    table.values.flatMap((line, r) => line.map((_cell, c) => [t, r, c] as const)),
  );
  fc.assert(
    fc.property(fc.constantFrom(...cells), typed, ([t, r, c], value) => {
      const edited = tables.map((table, index) =>
        index === t
          ? {
              ...table,
              values: table.values.map((line, row) =>
                row === r ? line.map((cell, column) => (column === c ? value : cell)) : line,
              ),
            }
          : table,
      );
      const { campaign, problems } = read(edited);
      const before = rulesOf(last);
      const after = rulesOf(campaign);
      const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (rule) => before[rule] !== after[rule],
      );
      // A rule changes only by an edit of its own line, or of a line's key that takes it out of the table.
      if (changed.length > 0)
        expect(
          changed.every((rule) => tables[t]!.values[r]![0] === rule || problems.length > 0 || lawChanged(campaign)),
        ).toBe(true);
      // A fault is told where it is, or about the head of its table.
      for (const { table, row } of problems)
        expect([table, row === r + 1 || row === 1 || duplicates(problems)]).toEqual([tables[t]!.name, true]);
    }),
    { numRuns: 1000 },
  );
});

/** Under another law or in another year other values are in force, and those written for the old one are the officer's. */
const lawChanged = ({ law, year, dossierDate }: Campaign): boolean =>
  law !== last.law || year !== last.year || (dossierDate ?? null) !== (last.dossierDate ?? null);
const duplicates = (problems: ReturnType<typeof read>["problems"]): boolean =>
  problems.every(({ code }) => code === "duplicate" || code === "unknownName" || code === "notSet");

test("many random edits, lines cut and tables deleted never make it fall over", () => {
  const tables = standing(last);
  fc.assert(
    fc.property(
      fc.array(fc.record({ table: fc.nat(5), row: fc.nat(60), column: fc.nat(5), value: typed }), { maxLength: 12 }),
      fc.subarray([0, 1, 2, 3, 4, 5]),
      (edits, kept) => {
        const edited = tables
          .map((table, t) => ({
            ...table,
            values: table.values.map((line, r) =>
              line.map((cell, c) => edits.find((e) => e.table === t && e.row === r && e.column === c)?.value ?? cell),
            ),
          }))
          .filter((_table, t) => kept.includes(t));
        const { campaign, problems } = read(edited);
        expect(problems.filter(({ code }) => code === "tableMissing")).toHaveLength(6 - kept.length);
        // What was read goes through the tables once more unchanged.
        expect(read(standing(campaign)).campaign).toEqual(campaign);
      },
    ),
    { numRuns: 120 },
  );
});

const name = fc.stringMatching(/^[A-ZĐ][a-zêôơưáạảếộị]{1,8}( [A-ZĐ][a-zêôơưáạảếộị]{1,8}){0,3}$/u);
const share = fc.option(fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000));
const campaigns: fc.Arbitrary<Campaign> = fc
  .record({
    year: fc.integer({ min: 2004, max: 2099 }),
    names: fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: (text) => text.toLowerCase() }),
    departments: fc.array(fc.option(fc.nat(30)), { minLength: 8, maxLength: 8 }),
    goodOrBetter: share,
    excellent: share,
    cstdcsOfLdtt: share,
    months: fc.option(fc.integer({ min: 1, max: 36 })),
    applies: fc.boolean(),
  })
  .map(({ year, names, departments, goodOrBetter, excellent, cstdcsOfLdtt, months, applies }) => ({
    ...last,
    year,
    law: "2022",
    units: names.map((unit, index) => ({
      name: unit,
      aliases: [],
      pledge: ["ttldxs"],
      departments: departments[index]!,
    })),
    chair: names[0]!,
    targets: { ...last.targets, goodOrBetter, excellent },
    caps: { ...last.caps, cstdcsOfLdtt },
    ...(months === 6 ? {} : { parameters: { "short-service": { months } } }),
    ...(applies ? {} : { rules: { "ldtt-rating": { applies } } }),
  }));

test("any campaign comes back as it was laid out", () => {
  fc.assert(
    fc.property(campaigns, (campaign) => {
      const { campaign: back, problems } = readTables(
        { tables: standing(campaign), sheets: {} },
        { last: null, year: 0 },
      );
      expect(problems).toEqual([]);
      expect(back).toEqual(campaign);
    }),
    { numRuns: 200 },
  );
});

/** Keys of a campaign file with something in them; each may be left out. */
const FILE = {
  bloc: "Khối thi đua số 1",
  agency: "UBND tỉnh Lào Cai",
  agencyShort: "UBND tỉnh",
  head: "Chủ tịch UBND tỉnh",
  level: "province",
  theme: "Kỷ cương, sáng tạo",
  law: "2022",
  dossierDate: "2025-12-01",
  staff: "civilServants",
  deadline: "2025-03-25",
  awards: [
    { code: "coBo", name: "Cờ thi đua của UBND tỉnh", aliases: ["Cờ tỉnh"] },
    {
      code: "GVG",
      name: "Giáo viên giỏi",
      aliases: ["GV giỏi"],
      kind: "title",
      subjects: ["person"],
      includes: ["ldtt"],
    },
  ],
  movements: ["Thi đua học tập suốt đời", { name: "Thi đua chuyển đổi số", aliases: ["CĐS"], from: 2025, to: 2030 }],
  targets: { goodOrBetter: 0.955, excellent: 0.2, departments: 12, unitPlans: 2 },
  caps: {
    excellentOfGood: 0.25,
    excellentBase: "goodOrBetter",
    excellentException: 0.3,
    excellentBindsPartyMembersOnly: true,
    cstdcsOfLdtt: 0.12,
    cstdcsRounding: "ceil",
    ministryFlags: 2,
    governmentFlags: 1,
  },
  council: { members: 15, quorum: 2 / 3, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "present" },
  titlesImplyLower: false,
  parameters: { "short-service": { months: 9 } },
  rules: { "ldtt-rating": { applies: false }, "flag-quota": { severity: "warning" } },
};
const UNITS = [
  { name: "Sở Y tế", aliases: ["SYT"], pledge: ["coBo", "ttldxs"], departments: 3 },
  { name: "Sở Nội vụ", aliases: [], pledge: [], departments: null },
];

test("any campaign file through the tables and back is the same", () => {
  fc.assert(
    fc.property(
      fc.subarray(Object.entries(FILE)),
      fc.constantFrom(2021, 2025, 2026),
      fc.constantFrom({}, { chair: "Sở Y tế" }, { onlyUnit: "Sở Nội vụ" }),
      (given, year, more) => {
        const { campaign } = parseCampaign({ ...Object.fromEntries(given), year, units: UNITS, ...more });
        const { campaign: back, problems } = readTables(
          { tables: standing(campaign!), sheets: {} },
          { last: null, year: 1 },
        );
        expect([campaignJson(back), problems]).toEqual([campaignJson(campaign!), []]);
      },
    ),
    { numRuns: 200 },
  );
});
