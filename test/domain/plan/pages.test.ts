import { pageBreaks } from "../../../src/domain/plan/layout/pages";
import type { PageRow } from "../../../src/domain/plan/layout/pages";
import type { SheetDocument, StyleName } from "../../../src/domain/plan/plan";

const print: SheetDocument["print"] = {
  orientation: "landscape",
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  fitToWidth: true,
  pageNumbers: true,
  area: { firstRow: 1, lastRow: 100, firstColumn: 1, lastColumn: 1 },
};
// 170 mm less a little slack are 467 points: four rows of 100.
const row = (style: StyleName = "body", height = 100, breakBefore = false): PageRow => ({
  styles: [style],
  height,
  breakBefore,
});
const kept = (count: number, style: StyleName = "tableText", height = 100): PageRow[] =>
  Array.from({ length: count }, (_, index) => ({ ...row(style, height), keepWithNext: index < count - 1 }));
const rows = (count: number): PageRow[] => Array.from({ length: count }, () => row());
const broken = (all: readonly PageRow[], widths = [100]): number[] =>
  pageBreaks(all, widths, print).flatMap((isBroken, index) => (isBroken ? [index + 1] : []));

test("every page begins at a break of ours, so that no program ends one elsewhere", () =>
  expect(broken(rows(10))).toEqual([5, 9]));

test("a page that is asked for begins where it is asked for", () =>
  expect(broken([...rows(2), row("title", 100, true), ...rows(5)])).toEqual([3, 7]));

test("what is kept together goes over whole", () => {
  expect(broken([...rows(2), ...kept(3)])).toEqual([3]);
  expect(broken([...rows(1), ...kept(3)])).toEqual([]);
  expect(broken([...rows(7), ...kept(2), ...rows(1), ...kept(2)])).toEqual([5, 8, 11]);
});

test("but is torn where the page before would be left nearly empty, unless it carries a chart", () => {
  expect(broken([row("body", 60), ...kept(4, "tableText", 110)])).toEqual([5]);
  expect(
    broken([row("body", 60), ...kept(4, "tableText", 110).map((each) => ({ ...each, underChart: true }))]),
  ).toEqual([2]);
});

test("a heading goes over with what follows it", () =>
  expect(broken([...rows(3), row("heading"), row(), ...rows(2)])).toEqual([4]));

test("a heading over a table longer than a page stays with its first row, and no group's line is the last on a page", () => {
  expect(broken([...rows(3), row("heading"), ...kept(6)])).toEqual([4, 8]);
  expect(broken([...rows(3), row("tableTotalText"), ...rows(2)])).toEqual([4]);
});

test("repeated title rows take their room on the pages after them", () => {
  const all = [row("tableHead"), ...rows(8)];
  expect(
    pageBreaks(all, [100], { ...print, titleRows: [1, 1] }).flatMap((isBroken, index) => (isBroken ? [index + 1] : [])),
  ).toEqual([5, 8]);
});

test("a last page of two lines takes rows of the page before it, but no page that is asked for does", () => {
  expect(broken([...rows(4), row("body", 70)])).toEqual([4]);
  expect(broken([...rows(2), ...kept(2), ...kept(2, "tableText", 40)])).toEqual([3]);
  // What cannot be parted from a whole page stays; so does what would leave the page before nearly empty.
  expect(broken([...kept(4), row("body", 70)])).toEqual([5]);
  expect(broken([row("body", 80), ...kept(4), row("body", 70)])).toEqual([2, 6]);
  expect(broken([...rows(4), row("body", 70, true)])).toEqual([5]);
  expect(broken([...rows(4), row("body", 100)])).toEqual([5]);
  // What stands below the printed rows is on no page.
  const printed = { ...print, area: { ...print.area, lastRow: 5 } };
  expect(pageBreaks([...rows(4), row("body", 70), ...rows(3)], [100], printed).indexOf(true)).toBe(3);
});

test("what is higher than a page is torn, not moved", () => expect(broken([...rows(2), ...kept(6)])).toEqual([5]));

test("a sheet wider than the page is shrunk, so more rows fit", () => expect(broken(rows(12), [272])).toEqual([10]));

test("headings without end do not hang, and are left to the printer", () =>
  expect(broken(Array.from({ length: 9 }, () => row("heading")))).toEqual([]));

test("a table's head stands again where a page begins with it, and takes no room anywhere else", () => {
  const head = (onlyAtBreak: boolean): PageRow => ({ ...row("tableHead", 60), onlyAtBreak });
  const table = [
    head(false),
    row("tableText"),
    ...Array.from({ length: 6 }, () => [head(true), row("tableText")]).flat(),
  ];
  // 60 and four rows of 100; then each page has its head of 60 again.
  expect(broken(table)).toEqual([9]);
  expect(broken([...rows(1), ...table])).toEqual([8]);
  expect(broken([...rows(1), ...table, ...rows(3)])).toEqual([8, 16]);
});
