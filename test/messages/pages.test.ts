import { pageBreaks } from "../../src/messages/pages";
import type { PageRow } from "../../src/messages/pages";
import type { SheetDocument, StyleName } from "../../src/domain/plan/plan";

const print: SheetDocument["print"] = {
  orientation: "landscape", margins: { top: 20, bottom: 20, left: 30, right: 15 }, fitToWidth: true, pageNumbers: true, area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
};
// 170 mm less a little slack are 467 points: four rows of 100.
const row = (style: StyleName = "body", height = 100, breakBefore = false): PageRow => ({ styles: [style], height, breakBefore });
const broken = (rows: readonly PageRow[], more: Partial<SheetDocument["print"]> = {}, widths = [100]): number[] =>
  pageBreaks(rows, widths, { ...print, ...more }).flatMap((isBroken, index) => (isBroken ? [index + 1] : []));

test("pages begin where the last one is full", () => expect(broken(Array.from({ length: 10 }, () => row()))).toEqual([5, 9]));

test("headings go over with what follows them", () => {
  expect(broken([row(), row(), row("heading"), row("tableHead"), row(), row()])).toEqual([3]);
});

test("a table that fits on a page is not torn, a longer one only keeps its head", () => {
  expect(broken([row(), row(), row("heading"), row("tableHead"), row("tableText")])).toEqual([3]);
  expect(broken([row(), row("tableHead"), row("tableText"), row("tableText"), row("tableText"), row()])).toEqual([2, 6]);
  expect(broken([row(), row("heading"), row("tableHead"), ...Array.from({ length: 6 }, () => row("tableText"))])).toEqual([5, 9]);
});

test("in a long table the heading of a group goes over with its first row", () => {
  expect(broken([row("tableHead"), row("tableText"), row("tableText"), row("tableTotalText"), row("tableText"), row("tableText")])).toEqual([4]);
});

test("breaks that are asked for stay and start the count anew", () => {
  expect(broken([row(), row(), row("title", 100, true), row(), row(), row(), row()])).toEqual([3, 7]);
});

test("repeated title rows take their room on later pages", () => {
  expect(broken(Array.from({ length: 9 }, () => row()), { titleRows: [1, 1] })).toEqual([5, 8]);
});

test("a sheet wider than the page is shrunk, so more rows fit", () => {
  expect(broken(Array.from({ length: 10 }, () => row()), {}, [272])).toEqual([10]);
});

test("a row higher than the page, and headings without end, do not hang", () => {
  expect(broken([row("body", 409), row("body", 409)])).toEqual([2]);
  expect(broken(Array.from({ length: 9 }, () => row("heading")))[0]).toBe(2);
});
