import { WorkbookError } from "../../src/workbook";
import { campaign2021 } from "../../src/domain/campaign";
import { momentText, paneText } from "../../src/messages";
import { unitChoices } from "../../src/taskpane/mapping/unitChoices";
import { stepName, stepText } from "../../src/taskpane/run/stepTexts";
import type { Running } from "../../src/taskpane/run/stepTexts";
import { atRest, isBusy, reduce } from "../../src/taskpane/state/paneState";
import type { PaneEvent, PaneState } from "../../src/taskpane/state/paneState";
import { createStore } from "../../src/taskpane/state/store";
import { localMoment } from "../../src/actions/localMoment";
import { troubleOf } from "../../src/taskpane/door/workbookDoor";
import { isDark, luminance } from "../../src/taskpane/theme";
import { aFinding, aResult } from "./support";

const after = (...events: PaneEvent[]): PaneState => events.reduce(reduce, atRest);
const result = aResult([aFinding()]);
const started: PaneEvent = { type: "started", verb: "check" };
const finished: PaneEvent = { type: "finished", result };
const typed = { answers: { slip: 2 }, left: { sheets: [], besides: [] } };
const cleared: PaneEvent = { type: "cleared", typed };
const area = { firstRow: 5, lastRow: 5, firstColumn: 3, lastColumn: 3 };
const changed: PaneEvent = { type: "workbookChanged", change: { sheet: "A", address: "C5", area, isRemote: false } };
const isStale = (...events: PaneEvent[]): boolean => after(...events).changed !== null;
const failed: PaneEvent = { type: "failed", trouble: troubleOf(new WorkbookError("cellEditMode", "")) };

describe("the pane's state", () => {
  test("runs, progresses, is done", () => {
    expect(after(started, { type: "progressed", step: "reading", done: 3, total: 8 }).phase).toEqual({
      kind: "running",
      verb: "check",
      step: "reading",
      done: 3,
      total: 8,
      cancelling: false,
      silent: false,
    });
    expect(after(started, finished)).toMatchObject({ phase: { kind: "done", verb: "check" }, result, changed: null });
  });

  test("has one run at a time", () => {
    const running = after(started);
    expect(reduce(running, { type: "started", verb: "meeting" })).toBe(running);
  });

  test("hears a late answer of nothing that runs: it changes nothing", () => {
    for (const late of [
      finished,
      cleared,
      { type: "lookedUp", question: "clearTyped", typed } as const,
      failed,
      { type: "progressed", step: "writing", done: 1, total: 2 } as const,
      { type: "cancelAsked" } as const,
    ])
      expect(reduce(atRest, late)).toBe(atRest);
  });

  test("is stale after a change, not before a result, not by our own clearing", () => {
    expect(isStale(changed)).toBe(false);
    expect(isStale(started, finished, changed)).toBe(true);
    expect(isStale(started, finished, changed, started, finished)).toBe(false);
    expect(isStale(started, changed, cleared)).toBe(false);
  });

  test("is stale from the start when the change came during the run", () => {
    expect(isStale(started, changed, finished)).toBe(true);
    expect(isStale(started, finished, started, changed, failed)).toBe(true);
  });

  test("keeps the result through a question, a failure and a cancelled run", () => {
    expect(
      after(started, finished, started, { type: "lookedUp", question: "eraseAll", typed }, { type: "declined" }),
    ).toMatchObject({ phase: { kind: "idle" }, result });
    expect(after(started, finished, started, { type: "cancelAsked" }, failed)).toMatchObject({
      phase: { kind: "failed" },
      result,
    });
  });

  test("stops a verb under way for the question what is to become of what was typed, and goes on after a yes", () => {
    const clearing: PaneEvent = { type: "started", verb: "clearMarks" };
    const asking = after(finished, clearing, { type: "lookedUp", question: "clearTyped", typed });
    expect(asking.phase).toEqual({ kind: "asking", question: "clearTyped", verb: "clearMarks", typed });
    expect(reduce(asking, { type: "declined" }).phase).toEqual({ kind: "idle" });
    expect([clearing, cleared].reduce(reduce, asking)).toEqual({
      ...atRest,
      phase: { kind: "done", verb: "clearMarks", cleared: typed, logged: null },
    });
  });

  const remapped: PaneEvent = { type: "remapped", how: "saved" };

  test("says that the reading was changed, counts it, and forgets it with the next check", () => {
    const saved = after(started, finished, remapped);
    expect(saved).toMatchObject({ result, remapped: "saved", kept: 1 });
    expect([started, finished].reduce(reduce, saved).remapped).toBeNull();
  });

  const asked: PaneEvent = { type: "lookedUp", question: "clearTyped", typed };
  test.each([
    ["nothing has happened", [], false],
    ["something runs", [started], true],
    ["something is asked", [started, asked], true],
    ["a check is done", [started, finished], false],
    ["a check has failed", [started, failed], false],
  ] satisfies [string, PaneEvent[], boolean][])("nothing else can be begun while it is busy: %s", (_, events, busy) => {
    expect(isBusy(after(...events))).toBe(busy);
  });

  test("a check that failed is no longer in view once the reading was changed", () => {
    expect(after(started, failed).phase.kind).toBe("failed");
    expect(after(started, failed, remapped).phase.kind).toBe("idle");
    expect(after(started, finished, remapped).phase.kind).toBe("done");
  });

  test("what was to be heard of a jump is said no more once something else has happened", () => {
    const heard: readonly PaneEvent[] = [started, finished, { type: "said", said: "C8" }];
    expect(after(...heard).said).toBe("C8");
    expect(after(...heard, started, finished).said).toBeNull();
    expect(after(...heard, changed).said).toBeNull();
    expect(after(...heard, { type: "remapped", how: "saved" }).said).toBeNull();
    expect(after(...heard, started, failed).said).toBeNull();
  });

  test("a failed jump stays until dismissed or until the next one works", () => {
    const lost: PaneEvent = { type: "jumpFailed", trouble: { kind: "goTo", detail: "", sheet: null } };
    expect(after(started, finished, lost).jumpTrouble?.kind).toBe("goTo");
    expect(after(started, finished, lost, { type: "dismissed" }).jumpTrouble).toBeNull();
    expect(after(started, finished, lost, { type: "jumped" }).jumpTrouble).toBeNull();
  });
});

test.each([
  ["reading, 3 of 8", { step: "reading", done: 3, total: 8 }, "Đang đọc sổ", "Đang đọc sổ: 3/8"],
  ["reading, of how many is not known", { step: "reading", done: 3, total: 0 }, "Đang đọc sổ", "Đang đọc sổ"],
  ["not begun", { step: null, done: 0, total: 8 }, "Đang bắt đầu", "Đang bắt đầu"],
  [
    "being cancelled",
    { step: "writing", done: 3, total: 8, cancelling: true, silent: false },
    "Đang hủy, chờ Excel xong việc dở dang",
    "Đang hủy, chờ Excel xong việc dở dang",
  ],
] satisfies [string, Partial<Running>, string, string][])("%s: said aloud and shown", (_, how, said, shown) => {
  const running: Running = { kind: "running", verb: "check", cancelling: false, silent: false, ...how };
  expect([stepName(running, paneText("vi")), stepText(running, paneText("vi"))]).toEqual([said, shown]);
});

describe("units to choose from", () => {
  const campaign = campaign2021;
  const names = campaign.units.map(({ name }) => name);
  test("are the campaign's, and the one chosen now where the campaign does not have it", () => {
    expect(unitChoices(campaign, null)).toEqual(names);
    expect(unitChoices(campaign, names[1]!)).toEqual(names);
    expect(unitChoices(campaign, "Phòng cũ")).toEqual([...names, "Phòng cũ"]);
  });
});

describe("light and dark", () => {
  test.each([
    ["#ffffff", 1],
    ["#000", 0],
    ["808080", 0.2159],
  ])("luminance of %s", (colour, expected) => expect(luminance(colour)).toBeCloseTo(expected, 3));
  test.each([null, "", "white", "#12"])("%p is no colour", (colour) => expect(luminance(colour)).toBeNull());
  test("goes by the program's background, and by the system where that is not known", () => {
    expect(isDark("#262626", false)).toBe(true);
    expect(isDark("#FFFFFF", true)).toBe(false);
    expect(isDark(null, true)).toBe(true);
    expect(isDark(null, false)).toBe(false);
  });
});

test("moments are the officer's own clock", () => {
  const moment = localMoment(new Date(2021, 2, 5, 8, 4, 9));
  expect(moment).toBe("2021-03-05T08:04:09");
  expect(momentText(moment)).toBe("08:04, 05/03/2021");
});

describe("what is remembered on this machine", () => {
  test("survives where storage is refused, for as long as the pane lives", () => {
    const store = createStore(() => {
      throw new Error("SecurityError");
    });
    expect(store.language()).toBeNull();
    store.rememberLanguage("en");
    store.rememberView("b", "view");
    expect(store.view("b")).toBe("view");
    expect(store.language()).toBe("en");
  });
});
