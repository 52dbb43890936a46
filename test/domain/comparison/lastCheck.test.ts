import { lastCheck } from "../../../src/domain/comparison";

const counts = { error: 30, warning: 8, notice: 21 };

test("what a workbook remembers of its last check, and nothing more", () =>
  expect(lastCheck({ moment: "2026-11-27T16:05:00", counts: { ...counts, other: 1 }, previous: {} })).toEqual({
    moment: "2026-11-27T16:05:00",
    counts,
  }));

test.each([
  [null],
  [{}],
  [{ moment: 7, counts }],
  [{ moment: "2026-11-27T16:05:00", counts: null }],
  [{ moment: "2026-11-27T16:05:00", counts: { error: 1, warning: "2", notice: 3 } }],
])("of %j nothing is said", (kept) => expect(lastCheck(kept)).toBeNull());
