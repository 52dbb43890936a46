/**
 * Every sentence of every sheet that is written for the sample workbooks, in both languages: nothing stands beside
 * its own denial, no half sentences, no count that differs from another. And for workbooks that lack a column: it is
 * asked once of every unit it concerns, and nothing unknown is a number.
 */
import { actions, openSession } from "../../src/actions";
import type { CheckResult } from "../../src/actions";
import { parseArguments } from "../../src/cli/arguments";
import { printed } from "../../src/cli/print";
import { campaign2021 } from "../../src/domain/campaign";
import { catalogue } from "../../src/domain/rules";
import type { Message } from "../../src/domain/rules/rule";
import { say } from "../../src/messages";
import type { Language } from "../../src/messages";
import { CASES } from "../support/samples";
import { denials, fragments, miscounts, tableRows } from "../support/contradictions";
import type { Lines } from "../support/contradictions";
import { openCase, options } from "./support";

interface Written {
  readonly result: CheckResult;
  /** What the command line prints. */
  readonly terminal: string;
  readonly sheets: ReadonlyMap<string, Lines>;
  readonly named: (role: "brief" | "meeting" | "remarks" | "totals" | "results") => Lines;
}

interface Book {
  readonly title: string;
  readonly sample: string;
  /** What the officer did to the sample before. */
  readonly change?: () => Promise<void>;
}

const runs = new Map<string, Promise<Written>>();

/** Everything that is written, as a reader sees it; each workbook is checked once in a language. */
function written(book: Book, language: Language): Promise<Written> {
  const key = `${book.title}|${language}`;
  let run = runs.get(key);
  if (run === undefined) runs.set(key, (run = write(book, language)));
  return run;
}

async function write({ sample: name, change }: Book, language: Language): Promise<Written> {
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
  const typed = parseArguments(["BOOK.xlsx", "--lang", language, "--slips"]);
  return {
    result,
    terminal: printed(result, { requests: 0, cellsWritten: 0, bytesSent: 0, bytesReceived: 0, actions: 0 }, typed),
    sheets,
    named: (role) => sheets.get(result.written.sheetNames[role]!)!,
  };
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

/** Columns of a list are empty from the header down, as where an office never had them. */
const withoutCells =
  (sheet: string, ...areas: readonly string[]) =>
  (): Promise<void> =>
    Excel.run(async (context) => {
      for (const area of areas) context.workbook.worksheets.getItem(sheet).getRange(area).clear("Contents");
      await context.sync();
    });

const SILENT = "Báo Thanh tra";
const LISTS = "dang-ky-2021-sach";
const SHEETS_OF_UNITS = "dang-ky-2021-theo-don-vi";
const people = (...columns: readonly string[]) =>
  withoutCells("ĐK cá nhân", ...columns.map((column) => `${column}7:${column}250`));
const peopleOfNews = (column: string) => withoutCells("BTT", `${column}18:${column}90`);
const ALL = campaign2021.units.map(({ name }) => name);
const RATING = { vi: /cột xếp loại/u, en: /rating column/u } as const;
const TITLE = { vi: /cột danh hiệu|cột còn thiếu/u, en: /column/u } as const;
const HONOURS = { vi: /biểu đăng ký của chính đơn vị|biểu đăng ký của đơn vị/u, en: /own registration/u } as const;
const INITIATIVE = { vi: /cột sáng kiến/u, en: /column for initiatives/u } as const;

interface Lacking extends Book {
  /** Each of them is asked for once of each of the units, and of no other. */
  readonly asks: readonly Readonly<Record<Language, RegExp>>[];
  readonly of: readonly string[];
  readonly languages: readonly Language[];
}
const LACKING: readonly Lacking[] = [
  {
    title: "no ratings of people",
    sample: LISTS,
    change: people("G"),
    asks: [RATING],
    of: ALL,
    languages: ["vi", "en"],
  },
  {
    title: "no ratings of people, and none stated",
    sample: LISTS,
    change: async () => {
      await people("G")();
      await withoutCells("Chỉ tiêu", "A1:I20")();
    },
    asks: [RATING],
    of: ALL,
    languages: ["vi"],
  },
  { title: "no titles of people", sample: LISTS, change: people("H"), asks: [TITLE], of: ALL, languages: ["vi"] },
  { title: "no initiatives", sample: LISTS, change: people("J"), asks: [INITIATIVE], of: ALL, languages: ["vi", "en"] },
  {
    title: "neither ratings nor initiatives",
    sample: LISTS,
    change: people("G", "J"),
    asks: [RATING, INITIATIVE],
    of: ALL,
    languages: ["vi"],
  },
  {
    title: "no ratings, and no honours of any unit",
    sample: LISTS,
    change: async () => {
      await people("G")();
      await withoutCells("ĐK đơn vị", "A1:G20")();
    },
    asks: [RATING, HONOURS],
    of: ALL,
    languages: ["vi"],
  },
  {
    title: "no honours of two units",
    sample: LISTS,
    change: withoutCells("ĐK đơn vị", "A11:G12"),
    asks: [HONOURS],
    of: ALL.filter((unit) => unit === SILENT || unit === "Tạp chí Thanh tra"),
    languages: ["vi"],
  },
  {
    title: "no ratings of one unit's people",
    sample: SHEETS_OF_UNITS,
    change: peopleOfNews("E"),
    asks: [RATING],
    of: [SILENT],
    languages: ["vi"],
  },
  {
    title: "no titles of one unit's people",
    sample: SHEETS_OF_UNITS,
    change: peopleOfNews("F"),
    asks: [TITLE],
    of: [SILENT],
    languages: ["vi"],
  },
  {
    title: "no initiatives of one unit's people",
    sample: SHEETS_OF_UNITS,
    change: peopleOfNews("H"),
    asks: [INITIATIVE],
    of: [SILENT],
    languages: ["vi"],
  },
];

const NOTHING_SENT: Book = { title: "a unit sent nothing", sample: LISTS, change: withoutUnit(SILENT) };
const BOOKS: readonly (readonly [title: string, language: Language, book: Book])[] = [
  ...[...CASES.map((name): Book => ({ title: name, sample: name })), NOTHING_SENT].flatMap((book) =>
    (["vi", "en"] as const).map((language) => [book.title, language, book] as const),
  ),
  ...LACKING.flatMap((book) => book.languages.map((language) => [book.title, language, book] as const)),
];

/** Cells that tell a unit or the meeting what is wrong. */
function matters({ result, sheets, named }: Written, language: Language): string[] {
  const heads = {
    slip: [say("slip.column.matter", language), say("slip.column.number", language)],
    decided: [say("meeting.issues.column.matter", language), say("meeting.issues.column.conclusion", language)],
  };
  return [
    ...result.slips!.sheets.flatMap(({ sheet }) => tableRows(sheets.get(sheet)!, heads.slip).map((cells) => cells[2]!)),
    ...tableRows(named("meeting"), heads.decided).map((cells) => cells[1]!),
    ...partOf(named("remarks"), "supply", language).map((cells) => cells[1]!),
  ];
}

const PARTS = ["supply", "unclear", "accepted"] as const;

/** The numbered rows of one part of «Phụ lục IV». */
function partOf(annex: Lines, part: (typeof PARTS)[number], language: Language): Lines {
  const at = (id: string): number => annex.findIndex(([first]) => first === say(`remarks.${id as "supply"}`, language));
  const next = PARTS[PARTS.indexOf(part) + 1];
  const rows = annex.slice(at(part) + 1, next === undefined ? annex.length : at(next));
  return rows.filter(([first = ""]) => /^\d+$/u.test(first));
}

/** Lines of the report that count what stands in a part of its annex, against that part's rows. */
function countedApart({ named }: Written, language: Language): string[] {
  const lines = named("meeting").flat();
  const pattern = (
    key: "restSupply" | "restSupplyMixed" | "restSupplyBloc" | "restUnclear" | "restAccepted",
  ): RegExp => {
    const facts = { count: "#", units: "#", beyond: "#" };
    const [before = "", after = ""] = say(`meeting.issues.${key}`, language, facts).split("#");
    const quoted = [before, after].map((text) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
    return new RegExp(`^${quoted.join("(\\d+)")}`, "u");
  };
  const counted = (...patterns: readonly RegExp[]): number =>
    Number(lines.flatMap((line) => patterns.flatMap((each) => each.exec(line)?.[1] ?? []))[0] ?? 0);
  const told = {
    supply: counted(pattern("restSupply"), pattern("restSupplyMixed"), pattern("restSupplyBloc")),
    unclear: counted(pattern("restUnclear")),
    accepted: counted(pattern("restAccepted")),
  };
  return PARTS.flatMap((part) => {
    const rows = partOf(named("remarks"), part, language).length;
    return told[part] === rows ? [] : [`${part}: ${told[part]} told, ${rows} rows`];
  });
}

test.each(BOOKS)(
  "%s, in %s",
  async (_title, language, book) => {
    const all = await written(book, language);
    const texts = [
      ...[...all.sheets].flatMap(([sheet, lines]) =>
        lines.flatMap((cells) => cells.map((cell) => [sheet, cell] as const)),
      ),
      ...all.terminal.split("\n").map((line) => ["terminal", line] as const),
    ];
    expect(texts.flatMap(([sheet, text]) => denials(text, language).map((fault) => `${sheet}: ${fault}`))).toEqual([]);
    const own = matters(all, language);
    expect(own.length).toBeGreaterThan(4);
    expect(own.flatMap((text) => fragments(text, language))).toEqual([]);
    expect([...all.sheets].flatMap(([sheet, lines]) => miscounts(lines).map((fault) => `${sheet}: ${fault}`))).toEqual(
      [],
    );
    expect(countedApart(all, language)).toEqual([]);
    for (const { sheet } of all.result.slips!.sheets) {
      const points = tableRows(all.sheets.get(sheet)!, [say("slip.column.matter", language)]).length;
      const lead = all.sheets.get(sheet)!.find(([text = ""]) => text.includes("30/03/2021"))![0]!;
      expect(lead).toMatch(new RegExp(`(?:^|\\D)${points}(?:\\D|$)`, "u"));
    }
    const owesNothing = all.named("remarks").flat().includes(say("remarks.supplyNone", language));
    expect([owesNothing, owesNothing && all.result.slips!.asked.length > 0]).toEqual([owesNothing, false]);
    expect(wronglyFreed(all, language)).toEqual([]);
    expect(numbersOfUnknown(all)).toEqual([]);
    expect(votedOn(all)).toEqual(countedInTotals(all, language) ?? 0);
  },
  120_000,
);

const FREED = { vi: "Không phải bổ sung:", en: "Nothing to add:" } as const;

/** Units that are said to owe nothing, and are named by the meeting as those that have to send something. */
function wronglyFreed({ result, named, terminal }: Written, language: Language): string[] {
  const { asked, without } = result.slips!;
  const annex = named("remarks");
  const from = annex.findIndex(([first]) => first === say("remarks.supply", language));
  const text = annex.slice(from).flat().join("\n");
  const freed = terminal.split("\n").filter((line) => line.startsWith(FREED[language]));
  return [
    ...without.filter((unit) => text.includes(unit)),
    ...asked.filter((unit) => freed.some((line) => line.includes(unit))),
  ];
}

/** Figures of which the workbook says nothing, and which a sheet shows as a number. */
function numbersOfUnknown({ result, named }: Written): string[] {
  const { bloc, units } = result.totals;
  const nobodyRated = [bloc, ...units].every(({ unknown }) => unknown.includes("excellent"));
  const texts = [...named("meeting"), ...named("brief")].flat();
  const zeros = texts.filter((text) => /\(0\)|(?:^|\s)0\/\d+ (?:người|people)|\(0[.,]?0* ?%\)/u.test(text));
  return nobodyRated ? [...zeros, ...texts.filter((text) => /\d %\)/u.test(text))] : zeros;
}

/** How many people the report says are voted on for CSTĐCS. */
function votedOn({ named }: Written): number {
  const told = /(?:(\d+) cá nhân đề nghị Chiến sĩ thi đua cơ sở|: people (\d+))/u;
  const [, ofThem, ofPeople] = told.exec(named("meeting").flat().join("\n")) ?? [];
  return Number(ofThem ?? ofPeople ?? 0);
}
function countedInTotals({ named }: Written, language: Language): number | null {
  const totals = named("totals");
  const title = say("totals.block.titles", language, { number: "" });
  const heading = totals.findIndex(([first = ""]) => /^\d/u.test(first) && first.endsWith(title));
  const isSum = ([first = ""]: readonly string[]): boolean => first.startsWith(say("totals.bloc", language));
  const sum = totals.slice(heading).find(isSum)!;
  const head = totals[heading + 1]!;
  const at = head.indexOf(say("totals.group.cstdcs", language));
  expect(at).toBeGreaterThan(0);
  // LĐTT has a number and a share before it.
  const value = sum[3]!;
  return value === "–" ? null : Number(value);
}

test.each(LACKING.flatMap((book) => book.languages.map((language) => [book.title, language, book] as const)))(
  "%s, in %s: asked once of every unit that it concerns",
  async (_title, language, book) => {
    const { asks, of } = book;
    const { result, sheets, named } = await written(book, language);
    for (const { [language]: wanted } of asks) {
      const rows = result.slips!.sheets.map(({ unit, sheet }): [string, number] => [
        unit,
        tableRows(sheets.get(sheet)!, [say("slip.column.matter", language)]).filter((cells) => wanted.test(cells[2]!))
          .length,
      ]);
      expect(new Map(rows)).toEqual(new Map(ALL.map((unit) => [unit, of.includes(unit) ? 1 : 0])));
      const lines = partOf(named("remarks"), "unclear", language).map((cells) => cells.join(" "));
      const [said = "", ...others] = lines.filter((line) => wanted.test(line));
      expect(others).toEqual([]);
      expect(ALL.filter((unit) => said.includes(unit))).toEqual(of);
    }
  },
  120_000,
);

describe("the officer's own sentences", () => {
  const said = catalogue.flatMap((rule) =>
    Object.entries<Message>(rule.messages).map(([id, message]) => [`${rule.id}.${id}`, message] as const),
  );

  test.each(said)("%s: what is missing is not said to be there", (_id, { vi, en }) => {
    expect([...denials(`${vi.found} ${vi.expected}`, "vi"), ...denials(`${en.found} ${en.expected}`, "en")]).toEqual(
      [],
    );
    const isMissing = /(?:chưa|không) (?:có|ghi|đăng ký)|còn trống|để trống/iu.test(vi.found);
    const isStated = /(?:^|\s)có(?:\s|$)/iu.test(vi.expected) && !/phải|không được|có thể/iu.test(vi.expected);
    expect([vi.found, vi.expected, isMissing && isStated]).toEqual([vi.found, vi.expected, false]);
  });
});

test("a unit that sent nothing is «–» in every table and named under every figure of the bloc", async () => {
  const { named } = await written(NOTHING_SENT, "vi");
  const bloc = `Toàn khối (${campaign2021.units.length - 1}/${campaign2021.units.length} đơn vị có số liệu)`;
  const note = `Chưa gồm ${SILENT}: sổ không có số liệu.`;
  for (const [role, tables] of [
    ["totals", 6],
    // The table of key figures and the column of the chart.
    ["meeting", 2],
  ] as const)
    expect([role, named(role).filter(([first]) => first === bloc).length]).toEqual([role, tables]);
  expect(named("totals").filter(([first]) => first === note)).toHaveLength(6);
  // Key figures, honours and the chart.
  expect(named("meeting").filter(([first]) => first === note)).toHaveLength(3);
  expect(named("brief").flat()).toContain(say("brief.silentUnits", "vi", { units: [SILENT] }));
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
