/** When edits are checked by themselves: cases over a time that the test tells. */
import { MOST_FAILURES, PAUSE_MS, RETRY_MS, liveAtRest, liveNext } from "../../src/taskpane/state/live";
import type { LiveEvent, LiveState } from "../../src/taskpane/state/live";
import { joinedChanges, withChange } from "../../src/taskpane/state/changes";
import type { Changes } from "../../src/taskpane/state/changes";
import { changedText, liveText } from "../../src/taskpane/run/changedTexts";
import { paneText } from "../../src/messages";
import type { CellsChanged } from "../../src/taskpane/door/door";

type Told = Exclude<LiveEvent["type"], "began">;
/** How a check that begins ends, and after how long. */
type Check = readonly [ms: number, "ended" | "postponed" | "failed"];

const END = 60_000;
const event = (type: Told | "off", at: number): LiveEvent => {
  if (type === "covered") return { type };
  if (type === "switched" || type === "off") return { type: "switched", on: type === "switched", at };
  return { type, at };
};

/** When checks begin. The checks are used one after the other; the last one holds for all that follow. */
function checksAt(told: readonly (readonly [at: number, type: Told | "off"])[], checks: readonly Check[]): number[] {
  const waiting = [...told];
  const began: number[] = [];
  let state: LiveState = liveAtRest;
  let running: readonly [at: number, type: Told] | null = null;
  for (;;) {
    const next: readonly number[] = [waiting[0]?.[0], running?.[0], state.dueAt].map((at) => at ?? END);
    const at = Math.min(...next);
    if (at >= END) return began;
    if (at === next[0]) state = liveNext(state, event(waiting.shift()![1], at));
    else if (at === next[1]) {
      state = liveNext(state, event(running![1], at));
      running = null;
    } else {
      const [ms, type] = checks[began.length] ?? checks.at(-1)!;
      began.push(at);
      running = [at + ms, type];
      state = liveNext(state, { type: "began" });
    }
  }
}

const QUICK: Check = [100, "ended"];

test.each<[string, Parameters<typeof checksAt>[0], readonly Check[], readonly number[]]>([
  ["off: nothing is checked", [[0, "edited"]], [QUICK], []],
  [
    "one edit: one check after the pause",
    [
      [0, "switched"],
      [50, "edited"],
    ],
    [QUICK],
    [50 + PAUSE_MS],
  ],
  [
    "edits in quick succession: one check, after the last",
    [
      [0, "switched"],
      [0, "edited"],
      [900, "edited"],
      [1800, "edited"],
    ],
    [QUICK],
    [1800 + PAUSE_MS],
  ],
  [
    "edits during a check: exactly one more, a pause after its end",
    [
      [0, "switched"],
      [0, "edited"],
      [1100, "edited"],
      [1200, "edited"],
      [1300, "edited"],
    ],
    [[5000, "ended"], QUICK],
    [PAUSE_MS, PAUSE_MS + 5000 + PAUSE_MS],
  ],
  [
    "a check is no edit: nothing follows it",
    [
      [0, "switched"],
      [0, "edited"],
    ],
    [[3000, "ended"]],
    [PAUSE_MS],
  ],
  [
    "switched off before it is due",
    [
      [0, "switched"],
      [0, "edited"],
      [500, "off"],
    ],
    [QUICK],
    [],
  ],
  [
    "switched off during a check, with an edit after",
    [
      [0, "switched"],
      [0, "edited"],
      [1500, "edited"],
      [1600, "off"],
    ],
    [[1000, "ended"]],
    [PAUSE_MS],
  ],
  [
    "switched on after an edit that nobody has checked",
    [
      [0, "edited"],
      [400, "switched"],
    ],
    [QUICK],
    [400 + PAUSE_MS],
  ],
  [
    "switched on twice is once",
    [
      [0, "switched"],
      [0, "edited"],
      [900, "switched"],
    ],
    [QUICK],
    [PAUSE_MS],
  ],
  [
    "a whole check has seen the edit",
    [
      [0, "switched"],
      [0, "edited"],
      [700, "covered"],
    ],
    [QUICK],
    [],
  ],
  [
    "a whole check has seen it before the switch",
    [
      [0, "edited"],
      [100, "covered"],
      [200, "switched"],
    ],
    [QUICK],
    [],
  ],
  [
    "a cell is being edited: tried again until it is not, however often",
    [
      [0, "switched"],
      [0, "edited"],
    ],
    [[10, "postponed"], [10, "postponed"], [10, "postponed"], QUICK],
    [0, 1, 2, 3].map((nth) => PAUSE_MS + nth * (RETRY_MS + 10)),
  ],
  [
    "typing on while it waits: after the pause",
    [
      [0, "switched"],
      [0, "edited"],
      [1500, "edited"],
    ],
    [[10, "postponed"], QUICK],
    [PAUSE_MS, 1500 + PAUSE_MS],
  ],
  [
    "what fails is tried so often and no more",
    [
      [0, "switched"],
      [0, "edited"],
    ],
    [[10, "failed"]],
    Array.from({ length: MOST_FAILURES }, (_, nth) => PAUSE_MS + nth * (RETRY_MS + 10)),
  ],
  [
    "after that the next edit is a new one",
    [
      [0, "switched"],
      [0, "edited"],
      [9000, "edited"],
    ],
    [[10, "failed"], [10, "failed"], QUICK],
    [PAUSE_MS, PAUSE_MS + RETRY_MS + 10, 9000 + PAUSE_MS],
  ],
  [
    "an edit during a check that fails",
    [
      [0, "switched"],
      [0, "edited"],
      [1005, "edited"],
    ],
    [[10, "failed"], QUICK],
    [PAUSE_MS, PAUSE_MS + 10 + RETRY_MS],
  ],
])("%s", (_, told, checks, wanted) => {
  expect(checksAt(told, checks)).toEqual(wanted);
});

const cell = (row: number, changes: Partial<CellsChanged> = {}): CellsChanged => ({
  sheet: "ĐK cá nhân",
  address: `C${row}`,
  area: { firstRow: row, lastRow: row, firstColumn: 3, lastColumn: 3 },
  isRemote: false,
  ...changes,
});
const block = (sheet: string, first: number, last: number): CellsChanged => ({
  sheet,
  address: `A${first}:B${last}`,
  area: { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: 2 },
  isRemote: false,
});
const row = (nth: number): CellsChanged => ({
  sheet: "ĐK cá nhân",
  address: `${nth}:${nth}`,
  area: { firstRow: nth, lastRow: nth, firstColumn: 1, lastColumn: 16_384 },
  isRemote: false,
});
const after = (...all: readonly CellsChanged[]): Changes => all.reduce<Changes | null>(withChange, null)!;
const vi = paneText("vi");

test.each<[string, readonly CellsChanged[], string]>([
  ["one cell", [cell(5)], "Ô đã đổi: «ĐK cá nhân» C5."],
  ["the same one again", [cell(5), cell(5)], "Ô đã đổi: «ĐK cá nhân» C5."],
  ["two sheets", [cell(5), cell(7), cell(2, { sheet: "Chỉ tiêu" })], "Ô đã đổi: «ĐK cá nhân» C5, C7; «Chỉ tiêu» C2."],
  ["more than are named", [1, 2, 3, 4, 5].map((nth) => cell(nth)), "Ô đã đổi: «ĐK cá nhân» C1, C2, C3 và 2 ô khác."],
  [
    "blocks are counted by cells",
    [cell(1), cell(2), cell(3), block("A", 1, 5)],
    "Ô đã đổi: «ĐK cá nhân» C1, C2, C3 và 10 ô khác.",
  ],
  ["a cell of a block", [block("A", 1, 5), { ...block("A", 2, 2), address: "A2" }], "Ô đã đổi: «A» A1:B5."],
  ["whole rows are no cells", [cell(1), cell(2), cell(3), row(9)], "Ô đã đổi: «ĐK cá nhân» C1, C2, C3 và 1 chỗ khác."],
  ["a sheet whose name is not known", [cell(5, { sheet: "" })], "Ô đã đổi: C5."],
  ["somebody else", [cell(5, { isRemote: true })], "Ô do người khác đổi: «ĐK cá nhân» C5."],
  ["both", [cell(5, { isRemote: true }), cell(6)], "Ô đã đổi (có ô do người khác đổi): «ĐK cá nhân» C5, C6."],
])("what changed is named: %s", (_, all, wanted) => {
  expect(changedText(after(...all), vi)).toBe(wanted);
});

test("thousands of changes are not kept one by one, and none is lost", () => {
  const all = after(...Array.from({ length: 5000 }, (_, nth) => cell(nth + 1)));
  expect(all.places.length).toBe(200);
  expect(changedText(all, vi)).toBe("Ô đã đổi: «ĐK cá nhân» C1, C2, C3 và 4.997 chỗ khác.");
  expect(joinedChanges(all, after(cell(1, { isRemote: true })))).toMatchObject({ more: 4800, own: true, remote: true });
});

test.each<[string, Parameters<typeof liveText>[0], string]>([
  ["solved", { solved: 1, fresh: 0, left: 58 }, "Đã xử lý 1 nội dung, còn 58."],
  ["fresh", { solved: 0, fresh: 2, left: 60 }, "Có thêm 2 nội dung, tất cả 60."],
  ["both", { solved: 1, fresh: 2, left: 60 }, "Đã xử lý 1 nội dung, có thêm 2, còn 60."],
  ["neither", { solved: 0, fresh: 0, left: 60 }, "Đã tự kiểm tra: vẫn còn 60 nội dung."],
  ["nothing", { solved: 0, fresh: 0, left: 0 }, "Đã tự kiểm tra: không còn nội dung nào."],
])("what a check after an edit brought: %s", (_, last, wanted) => {
  expect(liveText(last, vi)).toBe(wanted);
});
