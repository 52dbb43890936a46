/** The small decisions of reading and writing, each by itself. */
import type { WordedDocument } from "../../src/domain/plan/worded";
import { parseAddress } from "../../src/workbook/excel/address";
import { jsonBytes } from "../../src/workbook/excel/text";
import { withDecision } from "../../src/workbook/session/decisions";
import { areaOf, extentOf } from "../../src/workbook/write/extent";
import { isStillOurs, samePrintArea } from "../../src/workbook/write/printArea";

test.each([
  ["Sheet1!A1:M40", "A1:M40", true],
  ["Sheet1!A1:M44", "A1:M40", true],
  ["Sheet1!A1:N40", "A1:M40", true],
  ["Sheet1!A1:N44", "A1:M40", false],
  ["Sheet1!B1:M40", "A1:M40", false],
  ["Sheet1!A2:M40", "A1:M40", false],
  [null, "A1:M40", false],
])("print area %s, set by us as %s: still ours %s", (now, set, ours) => expect(isStillOurs(now, set)).toBe(ours));

test.each([
  ["Sheet1!$A$1:$M$40", "A1:M40", true],
  ["Sheet1!A1:M41", "A1:M40", false],
  [null, "A1:M40", false],
])("print area %s is %s: %s", (now, wanted, same) => expect(samePrintArea(now, wanted)).toBe(same));

test.each([
  ["B5", [5, 5, 2, 2]],
  ["A:A", [1, 1_048_576, 1, 1]],
  ["3:4", [3, 4, 1, 16_384]],
  ["$B$2:$AB$9", [2, 9, 2, 28]],
] as const)("%s reaches from row to row and from column to column as %j", (address, place) => {
  const { firstRow, lastRow, firstColumn, lastColumn } = parseAddress(address)!.area;
  expect([firstRow, lastRow, firstColumn, lastColumn]).toEqual(place);
});

test.each(["", "abc", "Đăng ký", "«ổ»", 'a"b\\c', "dòng\nsau"])("%j is never measured too small", (text) => {
  const sent = Buffer.byteLength(JSON.stringify(text));
  expect(jsonBytes(text)).toBeGreaterThanOrEqual(sent);
  expect(jsonBytes(text)).toBeLessThanOrEqual(sent + 1);
});

test("a document reaches as far as its merged cells", () => {
  const merged = { column: 2, columns: 4, rows: 3, content: null, style: "body", input: null } as const;
  const plan = { columnWidths: [10, 10], rows: [{ cells: [] }, { cells: [merged] }] };
  expect(areaOf(merged, 2)).toEqual({ firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 5 });
  expect(extentOf(plan as unknown as WordedDocument)).toEqual({ rows: 4, columns: 5 });
  expect(extentOf({ ...plan, rows: [{ cells: [] }] } as unknown as WordedDocument)).toEqual({ rows: 1, columns: 2 });
});

test("one decision is kept, changed or forgotten, and no other is touched", () => {
  const decisions = { mapping: { a: 1 }, meeting: { form: "annex" } };
  expect(withDecision(decisions, "mapping", { a: 2 })).toEqual({ mapping: { a: 2 }, meeting: { form: "annex" } });
  expect(withDecision(decisions, "mapping", null)).toEqual({ meeting: { form: "annex" } });
  expect(withDecision({}, "notes", "x")).toEqual({ notes: "x" });
  expect(decisions).toEqual({ mapping: { a: 1 }, meeting: { form: "annex" } });
});
