/** Saving for print: other sheets are hidden in the file, the workbook in memory is not. */
import { again, open, partsOf } from "./support";
import { loadWorkbook } from "../../../src/host/xlsx/index";

test("the sheets asked for alone can be seen, in the order asked for, the first of them in front", async () => {
  const w = await open("rich");
  const names = w.book.sheets.map(({ name }) => name);
  const [first, second] = [names[1]!, names[2]!];
  const before = w.book.sheets.map(({ visibility }) => visibility);
  const bytes = await w.save({ visibleOnly: [second, first] });
  const { book } = await loadWorkbook(bytes, "a.xlsx");
  expect(book.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual([
    second,
    first,
  ]);
  expect(book.sheets.find(({ id }) => id === book.activeSheet)!.name).toBe(second);
  expect(w.book.sheets.map(({ visibility }) => visibility)).toEqual(before);
  expect((await again(w)).book.sheets.map(({ visibility }) => visibility)).toEqual(before);
  const areas = ({ names, sheets }: typeof book) =>
    names.flatMap(({ name, scope }) => (name === "Print_Area" ? [sheets.find(({ id }) => id === scope)!.name] : []));
  expect(areas(w.book)).toContain(names[0]);
  expect(areas(book)).not.toContain(names[0]);
  expect([...partsOf(bytes).keys()].sort()).toEqual([...partsOf(await w.save()).keys()].sort());
});
