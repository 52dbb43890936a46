/** The pane's door onto the real actions, over a session that the test holds. */
import { ActionError, WorkbookError } from "../../src/actions";
import type { Session } from "../../src/actions";
import { cellAddress } from "../../src/domain/sheet/address";
import { troubleOf, workbookDoor } from "../../src/taskpane/door/workbookDoor";

const NOTHING_TYPED = { answers: {}, left: { sheets: [], besides: [] } };
type Watcher = Parameters<Session["watch"]>[0];

function aSession(changes: Partial<Session> = {}) {
  const cleared: string[] = [];
  let watcher: Watcher | null = null;
  const session: Session = {
    read: () => Promise.reject(new WorkbookError("cellEditMode", "")),
    readFonts: () => Promise.resolve(new Map()),
    ready: () => Promise.resolve(),
    writeMarks: () => Promise.reject(new Error("not asked for")),
    writeSheet: () => Promise.resolve("Nhật ký"),
    log: () => Promise.resolve([]),
    write: () => Promise.reject(new Error("not asked for")),
    makeTables: () => Promise.resolve({ made: [], rewritten: [], sheets: [] }),
    writeAcceptances: () => Promise.resolve(),
    loadDecisions: () => Promise.resolve({}),
    loadLastRun: () => Promise.resolve(null),
    watchSelection: () => Promise.resolve(() => Promise.resolve()),
    changeCells: () => Promise.resolve(new Map()),
    steps: () => Promise.resolve([]),
    undo: () => Promise.resolve(null),
    own: () => Promise.reject(new Error("not asked for")),
    saveDecision: () => Promise.resolve(),
    clear: (what) => {
      cleared.push(what);
      return Promise.resolve(NOTHING_TYPED);
    },
    typed: () => Promise.resolve({ ...NOTHING_TYPED, answers: { slip: 2 } }),
    goTo: () => Promise.resolve(),
    selected: () => Promise.resolve({ sheet: "ĐK cá nhân", row: 1, column: 1, rows: 1 }),
    watch: (changed) => {
      watcher = changed;
      return Promise.resolve(() => Promise.reject(new Error("gone")));
    },
    ...changes,
  };
  return {
    session,
    cleared,
    types: (sheet: string, row = 1, column = 1, isRemote = false) => {
      const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      watcher?.({ sheet, address: cellAddress(row, column), area, isRemote });
    },
  };
}

const nothing = () => undefined;
const options = {
  language: "vi" as const,
  signal: new AbortController().signal,
  left: new AbortController().signal,
  progress: nothing,
  asked: nothing,
  answered: nothing,
};

test("every verb is an action, and says what it needs", () => {
  const door = workbookDoor(() => Promise.resolve(aSession().session));
  expect(
    (["check", "meeting", "slips", "clearMarks", "clearAll"] as const).map((verb) => door.needs(verb).asksFirst),
  ).toEqual(["never", "never", "never", "whereTyped", "always"]);
});

test("one session is opened for everything; a failed opening is tried again", async () => {
  const { session, cleared } = aSession();
  const open = jest
    .fn<Promise<Session>, []>()
    .mockRejectedValueOnce(new WorkbookError("noWorkbook", ""))
    .mockResolvedValue(session);
  const door = workbookDoor(open);
  await expect(door.run("clearMarks", options)).rejects.toThrow("noWorkbook");
  expect(await door.run("clearMarks", options)).toEqual({ cleared: NOTHING_TYPED });
  expect(await door.run("clearAll", options)).toEqual({ cleared: NOTHING_TYPED });
  expect(await door.typed(options)).toEqual({ ...NOTHING_TYPED, answers: { slip: 2 } });
  await door.goTo("A", 1, 1);
  expect(cleared).toEqual(["marks", "everything"]);
  expect(open).toHaveBeenCalledTimes(2);
});

test("changes are passed on, and stopping never fails", async () => {
  const held = aSession();
  const door = workbookDoor(() => Promise.resolve(held.session));
  const changed = jest.fn();
  const stop = await door.watch(changed, nothing);
  held.types("ĐK cá nhân");
  expect(changed).toHaveBeenCalledTimes(1);
  expect(() => stop()).not.toThrow();
});

const values = [
  ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu"],
  [1, "Mai Thành Nam", "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
  [2, "Đỗ Ngọc Ánh", "Báo Thanh tra", "Rất tốt", "Lao động tiên tiến"],
];

/** A workbook with one table of people; what is written to it is kept. */
function aWorkbook(): { session: Partial<Session>; moments: string[] } {
  const moments: string[] = [];
  const sheet = {
    id: "1",
    name: "ĐK cá nhân",
    visibility: "visible" as const,
    protected: false,
    area: { firstRow: 1, lastRow: 3, firstColumn: 1, lastColumn: 5 },
    values,
    formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map(() => "General")),
    fonts: new Map<string, string>(),
    excelTables: [],
    ownAreas: [],
    hasPrintArea: false,
  };
  return {
    moments,
    session: {
      read: () =>
        Promise.resolve({
          cells: { fileName: "so.xlsx", sheets: [sheet], structureProtected: false },
          own: { sheets: [], rowMarks: [] },
          officer: { tables: [], sheets: {} },
          state: { version: 1 as const, decisions: {}, lastRun: null },
          log: [],
        }),
      write: (plan) => {
        moments.push(plan.moment);
        return Promise.resolve({
          cellsWritten: 1,
          marks: [],
          protectedSheets: [],
          documentsSkipped: false,
          sheetNames: { results: "Kết quả kiểm tra (2)", meeting: "Báo cáo họp" },
          slipNames: { "Báo Thanh tra": "Phiếu - BTT" },
        });
      },
    },
  };
}

test("a check runs the real rules over the session and stamps the officer's clock", async () => {
  const { session, moments } = aWorkbook();
  const door = workbookDoor(
    () => Promise.resolve(aSession(session).session),
    () => new Date(2021, 2, 26, 10, 32, 0),
  );
  const steps: string[] = [];
  const outcome = await door.run("check", { ...options, progress: (step) => steps.push(step) });
  expect("result" in outcome && outcome.result.findings.map((one) => [one.rule, one.place])).toContainEqual([
    "rating-unknown",
    { sheet: "ĐK cá nhân", row: 3, column: 4 },
  ]);
  expect(moments).toEqual(["2021-03-26T10:32:00"]);
  expect(steps).toContain("checking");
});

test("an answer to a finding that is there no more is told with the check; one that fits is not", async () => {
  const { session } = aWorkbook();
  const door = workbookDoor(() => Promise.resolve(aSession(session).session));
  const found = await door.run("check", options);
  const findings = "result" in found ? found.result.findings : [];
  const one = findings.find(({ rule }) => rule === "rating-unknown")!;
  const gone = { ...one, subject: { ...one.subject, name: "Người khác" } };
  const accept = async (finding: typeof one) => {
    const outcome = await door.answer({ verb: "accept", findings: [finding], reason: "x", by: "y" }, options);
    return "result" in outcome ? outcome.result.mended : null;
  };
  expect([await accept(one), await accept(gone)]).toEqual([undefined, { gone: 1 }]);
});

test("a preview reads under what is tried and writes nothing; what is saved is kept under the decisions, or forgotten", async () => {
  const kept: unknown[] = [];
  const { session, moments } = aWorkbook();
  const door = workbookDoor(() =>
    Promise.resolve(
      aSession({ ...session, saveDecision: (name, value) => Promise.resolve(void kept.push([name, value])) }).session,
    ),
  );
  const found = await door.preview();
  expect(found.reading.described.map(({ sheet, kind, decided }) => [sheet, kind, decided])).toEqual([
    ["ĐK cá nhân", "people", false],
  ]);
  expect(found.decided).toEqual({ tables: [], onlyUnit: null });
  const mapping = {
    tables: [{ ...found.reading.described[0]!.mapping, kind: "notThisCampaign" as const }],
    onlyUnit: "Báo Thanh tra",
  };
  const tried = await door.preview({ mapping, headerRows: [] });
  expect(tried.reading.described.map(({ outcome }) => outcome)).toEqual(["notThisCampaign"]);
  expect(tried.decided).toEqual(mapping);
  expect([moments, kept]).toEqual([[], []]);
  await door.saveMapping(mapping);
  await door.saveMapping(null);
  expect(kept).toEqual([
    ["mapping", mapping],
    ["mapping", null],
  ]);
});

test("what is filled into a sheet of ours is told as that and does not make the check stale; a change elsewhere does", async () => {
  const held = aSession(aWorkbook().session);
  const door = workbookDoor(() => Promise.resolve(held.session));
  const changed = jest.fn();
  const typed = jest.fn();
  await door.watch(changed, typed);
  await door.run("meeting", options);
  held.types("Báo cáo họp");
  held.types("Kết quả kiểm tra (2)");
  held.types("Phiếu - BTT");
  expect(changed).not.toHaveBeenCalled();
  expect(typed).toHaveBeenCalledTimes(3);
  held.types("ĐK cá nhân");
  expect(changed).toHaveBeenCalledTimes(1);
  expect(typed).toHaveBeenCalledTimes(3);
});

test("errors become troubles by kind", () => {
  expect(troubleOf(new WorkbookError("sheetProtected", "AccessDenied", "A"))).toEqual({
    kind: "sheetProtected",
    detail: "AccessDenied",
    sheet: "A",
  });
  expect(troubleOf(new ActionError("noRegistration", ["A", "B"]))).toEqual({
    kind: "noRegistration",
    detail: "A, B",
    sheet: null,
  });
  expect(troubleOf(new RangeError("x"))).toEqual({ kind: "unexpected", detail: "RangeError: x", sheet: null });
  expect(troubleOf("odd")).toEqual({ kind: "unexpected", detail: "odd", sheet: null });
});

test("after a run that was left a new session begins once the workbook answers, and only then", async () => {
  const left = new AbortController();
  const never = new Promise<never>(() => undefined);
  const silent = aSession({ clear: () => never });
  let answer = nothing as () => void;
  const next = aSession({ ready: () => new Promise<void>((done) => (answer = done)) });
  const open = jest
    .fn<Promise<Session>, []>()
    .mockResolvedValueOnce(silent.session)
    .mockResolvedValueOnce(next.session);
  const door = workbookDoor(open);
  door.run("clearMarks", { ...options, left: left.signal }).catch(nothing);
  await Promise.resolve();
  left.abort();
  const again = door.run("clearMarks", options);
  await new Promise((done) => setTimeout(done, 0));
  expect(next.cleared).toEqual([]);
  answer();
  await again;
  expect(next.cleared).toEqual(["marks"]);
  await door.run("clearAll", options);
  expect(next.cleared).toEqual(["marks", "everything"]);
  expect(open).toHaveBeenCalledTimes(2);
});
