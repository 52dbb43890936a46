/** The pane's door on the stand-in: which changes of cells are told, and how a check after an edit gives way. */
import type { StandIn } from "../../src/host";
import type { CellsChanged, RunOptions } from "../../src/taskpane/door/door";
import { workbookDoor } from "../../src/taskpane/door/workbookDoor";
import { open } from "../host/support";
import { OTHERS, PEOPLE, book, marked } from "../actions/twoTables";

const nothing = () => undefined;
const options = (changes: Partial<RunOptions> = {}): RunOptions => ({
  language: "vi",
  signal: new AbortController().signal,
  left: new AbortController().signal,
  progress: nothing,
  asked: nothing,
  answered: nothing,
  ...changes,
});
const turn = (): Promise<void> => new Promise((done) => void setTimeout(done, 0));
const inExcel = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

afterEach(() => void delete (globalThis as { Excel?: unknown }).Excel);

/** Own writing is told although events are off, as it may be in Excel. */
async function opened() {
  const standIn: StandIn = await open(book(), { eventsWhileOff: true });
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  const door = workbookDoor();
  const heard: CellsChanged[] = [];
  await door.watch(
    (change) => heard.push(change),
    () => undefined,
  );
  const type = async (...typed: Parameters<StandIn["typeInto"]>) => {
    standIn.typeInto(...typed);
    await settled();
  };
  /** Whatever was to be told has been. */
  const settled = async () => {
    for (let turns = 0; turns < 5; turns++) {
      await turn();
      await inExcel(nothing);
    }
  };
  const findings = async () => {
    const outcome = await door.run("check", options());
    return "result" in outcome ? outcome.result.findings : [];
  };
  return { standIn, door, heard, type, settled, findings };
}

test("nothing that we write is told: check, fix, undo, acceptance, report, a check after an edit", async () => {
  const { door, heard, type, settled, findings } = await opened();
  await type(PEOPLE, "E6", "Hoàn thành  tốt nhiệm vụ");
  const shown = await findings();
  expect(heard.splice(0)).toHaveLength(1);
  await door.mend({ verb: "fix", findings: shown.filter(({ fix }) => fix !== null) }, options());
  await door.mend({ verb: "undo", steps: 1 }, options());
  await door.answer({ verb: "accept", findings: shown.slice(0, 1), reason: "đã có văn bản", by: "Người A" }, options());
  await door.run("meeting", options());
  await settled();
  expect(heard).toEqual([]);
  await type(PEOPLE, "E5", "Hoàn thành tốt nhiệm vụ");
  expect((await door.checkLive(shown, "vi"))!.result.written.cellsWritten).toBeGreaterThan(0);
  await settled();
  expect(heard).toEqual([
    { sheet: PEOPLE, address: "E5", area: { firstRow: 5, lastRow: 5, firstColumn: 5, lastColumn: 5 }, isRemote: false },
  ]);
}, 60_000);

const BESIDES: readonly [string, (workbook: Excel.Workbook) => void][] = [
  ["a sheet added", ({ worksheets }) => void worksheets.add("Nháp")],
  ["a sheet renamed", ({ worksheets }) => (worksheets.getItem(OTHERS).name = "Khác")],
  ["a sheet deleted", ({ worksheets }) => worksheets.getItem(OTHERS).delete()],
  [
    "a filter",
    ({ worksheets }) =>
      worksheets.getItem(PEOPLE).autoFilter.apply("A3:F8", 1, { filterOn: "Values", values: ["Lê Thị Hoa"] }),
  ],
  ["a calculation", ({ application }) => application.calculate("Full")],
];

test.each(BESIDES)("%s is no edit", async (_, work) => {
  const { heard, settled, findings } = await opened();
  await findings();
  await inExcel(work);
  await settled();
  expect(heard).toEqual([]);
});

test.each<[string, string, boolean, number]>([
  ["the officer's cell", "E5", false, 1],
  ["somebody else's change", "E5", true, 1],
  ["marks of somebody else's pane", "H5", true, 0],
  ["typed among the marks", "H5", false, 1],
])("%s", async (_, address, isRemote, told) => {
  const { heard, type, findings } = await opened();
  await findings();
  await type(PEOPLE, address, "Rất tốt", isRemote);
  expect(heard.map((change) => change.isRemote)).toEqual(Array.from({ length: told }, () => isRemote));
});

test("whoever types on is known by the sheet's last name", async () => {
  const { standIn, heard, findings } = await opened();
  await findings();
  standIn.typeInto(PEOPLE, "E5", "Rất tốt");
  standIn.setCellEditMode(true);
  for (let turns = 0; turns < 5; turns++) await turn();
  expect(heard.map(({ sheet, address }) => [sheet, address])).toEqual([[PEOPLE, "E5"]]);
});

/** Each request of the check after an edit in turn is the one at which a verb is asked for. */
test("a verb that comes during a check after an edit stops it or waits for it; both leave right marks", async () => {
  for (let request = 1; request <= 7; request++) {
    const { standIn, door, type, findings } = await opened();
    const shown = await findings();
    await type(PEOPLE, "E5", "Hoàn thành tốt nhiệm vụ");
    standIn.resetCounters();
    let verb: Promise<unknown> | null = null;
    const stop = standIn.onActivity(() => {
      if (standIn.counters.requests === request) verb ??= door.run("check", options());
    });
    const live = await door.checkLive(shown, "vi").catch((error: unknown) => door.troubleOf(error).kind);
    stop();
    if (verb === null) break;
    // Before its first write it is stopped; from then on it is carried to its end.
    expect(live === "cancelled" || typeof live === "object").toBe(true);
    await expect(verb).resolves.toHaveProperty("result");
    expect(marked(standIn.book)[0]!.rows[1]).toEqual(["Lê Thị Hoa", expect.any(String), ""]);
  }
}, 60_000);

test("a check after an edit that is never answered keeps nobody from leaving, and the next run goes on", async () => {
  const { standIn, door, type, findings } = await opened();
  const shown = await findings();
  await type(PEOPLE, "E5", "Rất tốt");
  standIn.resetCounters();
  standIn.setFaults([{ request: 1, kind: "silent" }]);
  const hanging = door.checkLive(shown, "vi").catch((error: unknown) => door.troubleOf(error).kind);
  while (standIn.counters.requests === 0) await turn();
  const left = new AbortController();
  const said: string[] = [];
  const told = { left: left.signal, asked: () => said.push("asked"), answered: () => said.push("answered") };
  const verb = door.run("check", options(told));
  await turn();
  expect(said).toEqual(["asked"]);
  left.abort();
  await expect(verb).rejects.toMatchObject({ kind: "notAnswering" });
  expect(said).toEqual(["asked", "answered"]);
  expect(await hanging).toBe("notAnswering");
  await expect(door.checkLive(shown, "vi")).rejects.toMatchObject({ kind: "notAnswering" });
  standIn.setFaults([]);
  await expect(door.run("check", options())).resolves.toHaveProperty("result");
  await expect(door.checkLive(shown, "vi")).resolves.toHaveProperty("result");
}, 60_000);

test("the first cell of each new selection is told by the name of its sheet, without a request, until one stops listening", async () => {
  const { standIn, door, settled } = await opened();
  const selected: unknown[] = [];
  const stop = await door.onSelected((place) => selected.push(place));
  const sheet = standIn.book.sheets.find(({ name }) => name === PEOPLE)!;
  standIn.resetCounters();
  standIn.select(sheet.id, { r0: 4, c0: 2, r1: 6, c1: 3 });
  standIn.select(sheet.id, { r0: 4, c0: 2, r1: 6, c1: 3 });
  await turn();
  expect(standIn.counters.requests).toBe(0);
  await door.goTo(OTHERS, 2, 1);
  await turn();
  expect(selected.slice(0, 1)).toEqual([{ sheet: PEOPLE, row: 5, column: 3 }]);
  expect(selected.at(-1)).toEqual({ sheet: OTHERS, row: 2, column: 1 });
  stop();
  await settled();
  const told = selected.length;
  standIn.select(sheet.id, { r0: 8, c0: 0, r1: 8, c1: 0 });
  await turn();
  expect(selected).toHaveLength(told);
});

test("what the last check found is remembered by the workbook, until its marks are taken out", async () => {
  const { door, findings } = await opened();
  expect(await door.lastCheck()).toBeNull();
  const found = await findings();
  const { counts } = (await door.lastCheck())!;
  expect(counts.error + counts.warning + counts.notice).toBe(
    found.filter(({ accepted }) => accepted === undefined).length,
  );
  await door.run("clearMarks", options());
  expect(await door.lastCheck()).toBeNull();
}, 60_000);
