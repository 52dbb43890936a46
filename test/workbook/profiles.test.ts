/**
 * Excels that do otherwise than the stand-in usually does, each of the ways at once: the same is written, the next run finds it,
 * and clearing leaves the workbook as it was.
 */
import { actions, openSession } from "../../src/actions";
import { createStandInOn } from "../../src/host";
import type { StandIn } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import { options } from "../actions/support";
import { book, marked, OTHERS, PEOPLE } from "../actions/twoTables";
import type { WordedPlan } from "../../src/domain/plan/worded";
import { aState, peopleBook, plan, results } from "./support";

type Profile = "lenient" | "desktop" | "web";

const opened: StandIn[] = [];
afterEach(() => {
  for (const standIn of opened.splice(0)) standIn.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
});

async function openIn(profile: Profile, given: BookModel = book()): Promise<{ standIn: StandIn; book: BookModel }> {
  const standIn = await createStandInOn(given, () => Promise.reject(new Error("no file")), { profile });
  opened.push(standIn);
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  return { standIn, book: given };
}

const perform = async (verb: "check" | "meeting" | "slips" | "clearMarks" | "clearAll"): Promise<unknown> =>
  actions[verb].perform(await openSession(), options());

/** Without the sizes and pages, which are not the same where Excel takes another scale. */
const written = ({ sheets }: BookModel): unknown =>
  sheets.map(({ name, rows, charts, conditionalFormats, tables }) => ({
    name,
    rows: [...rows].map(([row, cells]) => [row, [...cells].map(([column, { v, f }]) => [column, v, f])]),
    charts: charts.map(({ title, series }) => [title.text, series]),
    lit: conditionalFormats.map(({ formula, rects }) => [formula, rects]),
    tables: tables.map((table) => [table.name, table.rect]),
  }));

const RUNS = ["check", "meeting", "meeting", "slips", "clearMarks", "check", "clearAll"] as const;

/** What stands after each run, and the workbook after the last one. */
async function allOf(profile: Profile): Promise<{ runs: unknown; cleared: unknown }> {
  const { standIn, book: own } = await openIn(profile);
  const runs: unknown[] = [];
  for (const verb of RUNS) {
    await perform(verb);
    runs.push([verb, structuredClone([written(own), marked(own)])]);
  }
  return { runs, cleared: standIn.snapshot() };
}

test.each(["desktop", "web"] as const)("every action, one after the other and again: %s", async (profile) => {
  const usual = await allOf("lenient");
  expect(JSON.stringify(usual.runs)).toContain("Phiếu");
  const { cleared, runs } = await allOf(profile);
  expect(runs).toEqual(usual.runs);
  if (profile === "desktop") expect(cleared).toEqual((await openIn("lenient")).standIn.snapshot());
});

test("where the print area is no name: clearing ends, and everything else is as it was", async () => {
  const { standIn, book: own } = await openIn("web");
  const before = standIn.snapshot() as { names: unknown };
  await perform("meeting");
  const cleared = await perform("clearAll");
  expect(cleared).toMatchObject({ stays: { printAreas: own.sheets.map(({ name }) => name), highlights: [] } });
  const left = own.names.splice(0);
  expect(left.map(({ name }) => name)).toEqual(["Print_Area", "Print_Area"]);
  expect(standIn.snapshot()).toEqual(before);
});

const officersRules = (count: number): BookModel["sheets"][number]["conditionalFormats"] =>
  Array.from({ length: count }, (_, index) => ({
    id: `{officer-${index}}`,
    rects: [{ r0: 3, c0: index % 6, r1: 7, c1: index % 6 }],
    type: "Custom",
    formula: `$A4>${index}`,
    fill: "#FF0000",
    fontColor: "",
    bold: null,
    edges: {},
    stopIfTrue: false,
    loaded: true,
  }));

/** One row more, without a rating: the highlights reach further down. */
function addSomebody({ sheets }: BookModel): void {
  const { rows } = sheets[0]!;
  const cells = [...rows.get(7)!]
    .filter(([column]) => column < 4)
    .map(([column, cell]) => [column, { ...cell }] as const);
  rows.set(8, new Map(cells));
  rows.get(8)!.get(0)!.v = 6;
  rows.get(8)!.get(1)!.v = "Hoàng Gia Khánh";
}

const rulesOf = ({ sheets }: BookModel, ours: boolean): unknown =>
  sheets[0]!.conditionalFormats
    .filter(({ formula }) => formula.includes("SoThiDua") === ours)
    .map(({ formula, rects }) => [formula, rects]);

/** Rules over the officer's own columns, A to F. */
const besideMarks = (rules: unknown): unknown =>
  (rules as readonly (readonly [string, readonly { readonly c0: number }[]])[]).filter(([, rects]) =>
    rects.every(({ c0 }) => c0 < 6),
  );

test.each([1, 3, 9])(
  "%d rules of the officer's that cannot be read stay, and ours are made anew and not doubled",
  async (count) => {
    const usual = book();
    await openIn("lenient", usual);
    await perform("check");
    addSomebody(usual);
    await perform("check");
    const own = book();
    own.sheets[0]!.conditionalFormats.push(...officersRules(count));
    const { standIn } = await openIn("web", own);
    await perform("check");
    addSomebody(own);
    standIn.resetCounters();
    await perform("check");
    expect(standIn.counters.requests).toBeLessThan(45);
    expect(rulesOf(own, true)).toEqual(rulesOf(usual, true));
    expect(rulesOf(own, false)).toHaveLength(count);
    // No word of highlights: all of ours could be read.
    expect(await perform("clearAll")).toMatchObject({ stays: { highlights: [] } });
    expect(rulesOf(own, true)).toEqual([]);
    expect(rulesOf(own, false)).toHaveLength(count);
  },
);

test("where no rule can be read the check is done all the same, and ours stay as they are", async () => {
  const { standIn, book: own } = await openIn("lenient");
  await perform("check");
  const before = rulesOf(own, true);
  standIn.refuseMembers([{ member: "ConditionalFormat.custom", code: "ItemNotFound" }]);
  expect(await perform("check")).not.toHaveProperty("written.unfinished");
  addSomebody(own);
  expect(await perform("check")).toMatchObject({ written: { unfinished: [{ kind: "highlights", sheets: [PEOPLE] }] } });
  expect(rulesOf(own, true)).toEqual(before);
  expect(marked(own)[0]!.rows[5]!.slice(0, 2)).toEqual(["Hoàng Gia Khánh", "Lỗi"]);
  standIn.refuseMembers([]);
  expect(await perform("check")).not.toHaveProperty("written.unfinished");
});

const UNREADABLE = [{ member: "ConditionalFormat.custom", code: "ItemNotFound" }];

test.each<[string, (book: BookModel) => void]>([
  ["remembered", () => undefined],
  ["forgotten", ({ customXml }) => void customXml.splice(0)],
])("where no rule can be read clearing leaves ours, and says so: what was made is %s", async (_, spoil) => {
  const { standIn, book: own } = await openIn("lenient");
  await perform("check");
  const before = rulesOf(own, true);
  spoil(own);
  standIn.refuseMembers(UNREADABLE);
  expect(await perform("clearAll")).toMatchObject({ stays: { printAreas: [], highlights: [PEOPLE, OTHERS] } });
  // Those over the marks themselves go with their columns.
  expect(besideMarks(rulesOf(own, true))).toEqual(besideMarks(before));
  expect(own.names.map(({ name, visible }) => [name, visible])).toEqual([["_SoThiDua.lit", false]]);
});

describe("what clearing left, because it could not be read", () => {
  /** Checked and cleared, with rules of ours left on both sheets. */
  async function leftBehind(): Promise<{ standIn: StandIn; book: BookModel; before: unknown }> {
    const opened = await openIn("lenient");
    const before = opened.standIn.snapshot();
    await perform("check");
    opened.standIn.refuseMembers(UNREADABLE);
    await perform("clearAll");
    expect(rulesOf(opened.book, true)).not.toEqual([]);
    return { ...opened, before };
  }

  test.each(["clearMarks", "clearAll"] as const)("the next clearing takes it out: %s", async (verb) => {
    const { standIn, book: own, before } = await leftBehind();
    standIn.refuseMembers([]);
    expect(await perform(verb)).not.toHaveProperty("stays");
    // The log is no mark.
    own.customXml.splice(0, verb === "clearMarks" ? 1 : 0);
    expect(standIn.snapshot()).toEqual(before);
  });

  test("it is said again as long as it cannot be read", async () => {
    const { standIn, book: own, before } = await leftBehind();
    expect(await perform("clearAll")).toMatchObject({ stays: { highlights: [PEOPLE, OTHERS] } });
    expect(own.names).toHaveLength(1);
    standIn.refuseMembers([]);
    await perform("clearAll");
    expect(standIn.snapshot()).toEqual(before);
  });

  test("the next check makes it anew, and not a second time", async () => {
    const usual = await openIn("lenient");
    await perform("check");
    const { standIn, book: own } = await leftBehind();
    expect(await perform("check")).toMatchObject({
      written: { unfinished: [{ kind: "highlights", sheets: [PEOPLE, OTHERS] }] },
    });
    standIn.refuseMembers([]);
    expect(await perform("check")).not.toHaveProperty("written.unfinished");
    expect([written(own), own.names]).toEqual([written(usual.book), usual.book.names]);
  });

  test("where a sheet got another id it is looked for on all of them", async () => {
    const { standIn, book: own } = await leftBehind();
    own.sheets[0]!.id = "{elsewhere}";
    expect(await perform("clearAll")).toMatchObject({ stays: { highlights: [PEOPLE, OTHERS] } });
    standIn.refuseMembers([]);
    await perform("clearAll");
    expect(own.names).toEqual([]);
    expect(rulesOf(own, true)).toEqual([]);
  });
});

test("where all is taken out, clearing has no more to say", async () => {
  await openIn("lenient");
  await perform("check");
  expect(await perform("clearAll")).not.toHaveProperty("stays");
});

test("a sheet that was renamed since it was read: nothing is written under its old name", async () => {
  const { standIn, book: own } = await openIn("desktop");
  const before = standIn.counters.requests;
  const stop = standIn.onActivity(() => {
    if (standIn.counters.requests !== before + 3) return;
    stop();
    own.sheets.find(({ name }) => name === PEOPLE)!.name = "Đổi tên";
  });
  await expect(perform("check")).rejects.toMatchObject({ kind: "changed" });
  expect(own.names).toEqual([]);
});

test.each([
  ["one", 1],
  ["several", 3],
])("%s sheet of charts or macros: left out, and everything else is done", async (_, count) => {
  const usual = await openIn("lenient");
  await perform("meeting");
  const wanted = marked(usual.book);
  const own = book();
  const plain = (await openIn("lenient", own)).standIn;
  for (let number = 1; number <= count; number++) {
    await plain.excel.run(async (context) => {
      context.workbook.worksheets.add(`Biểu đồ ${number}`).visibility = "VeryHidden";
      await context.sync();
    });
    own.sheets.find(({ name }) => name === `Biểu đồ ${number}`)!.isForeign = true;
  }
  const before = plain.snapshot();
  await perform("meeting");
  await perform("meeting");
  expect(marked(own)).toEqual(wanted);
  await perform("clearAll");
  expect(plain.snapshot()).toEqual(before);
});

test.each(["lenient", "desktop"] as const)(
  "a link that changes in the table of results: it alone changes (%s)",
  async (profile) => {
    const { book: own } = await openIn(profile, peopleBook());
    const linked = (...links: readonly string[]) => {
      const document = results(links);
      const rows = document.rows.map((row, index) =>
        index < 3
          ? row
          : { ...row, cells: [row.cells[0]!, { ...row.cells[1]!, content: { formula: `="${links[index - 3]}"` } }] },
      );
      return plan({ documents: [{ ...document, rows }] });
    };
    const write = async (wanted: WordedPlan): Promise<void> => {
      const session = await openSession();
      await session.read();
      await session.write(wanted, aState());
    };
    await write(linked("A1", "A2", "A3"));
    await write(linked("A1", "B9", "A3"));
    const said = own.sheets.find(({ name }) => name === "Kết quả kiểm tra")!;
    expect([3, 4, 5].map((row) => said.rows.get(row)!.get(1)!.v)).toEqual(["A1", "B9", "A3"]);
  },
);
