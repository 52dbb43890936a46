/** Last year's registration, chosen in the pane and kept in the workbook; on the real client over the stand-in. */
import { readFileSync } from "node:fs";
import { actions, lastYearChanges, openSession } from "../../src/actions";
import { cellsOfFile } from "../../src/files";
import type { WorkbookCells } from "../../src/domain/sheet/cells";
import type { BookModel } from "../../src/host/model/model";
import { workbookDoor } from "../../src/taskpane/door/workbookDoor";
import { caseFile } from "../support/samples";
import { openCase, options } from "./support";

/** The clean sample as if it were of that year. */
async function registrationOf(year: number): Promise<WorkbookCells> {
  const cells = await cellsOfFile(new Uint8Array(readFileSync(caseFile("dang-ky-2021-sach"))), `so-${year}.xlsx`);
  const dated = (value: WorkbookCells["sheets"][number]["values"][number][number]) =>
    typeof value === "string" ? value.replaceAll("2021", String(year)) : value;
  return {
    ...cells,
    sheets: cells.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map(dated)) })),
  };
}

const TOTALS = "Tổng hợp số liệu";
const compares = (book: BookModel): boolean =>
  [...book.sheets.find(({ name }) => name === TOTALS)!.rows.values()].some((row) =>
    [...row.values()].some(({ v }) => v === "So với năm 2020"),
  );

test("it is kept for every later check, also after «Bỏ đánh dấu», until it is dropped", async () => {
  const { book } = await openCase("dang-ky-2021");
  const session = await openSession();
  const { chooseLastYear, loadLastYear } = await lastYearChanges();
  const sheets = book.sheets.length;
  const chosen = { fileName: "so-2020.xlsx", year: 2020 };
  expect(await chooseLastYear(session, options(), await registrationOf(2020))).toEqual(chosen);
  expect([await loadLastYear(session), book.sheets.length]).toEqual([chosen, sheets]);
  await actions.check.perform(session, options());
  expect(compares(book)).toBe(true);
  await actions.clearMarks.perform(session, options());
  await actions.check.perform(session, options({ now: "2021-04-03T08:00:00" }));
  expect(compares(book)).toBe(true);
  expect(await chooseLastYear(session, options(), null)).toBeNull();
  expect(await loadLastYear(session)).toBeNull();
  await actions.check.perform(session, options({ now: "2021-04-04T08:00:00" }));
  expect(compares(book)).toBe(false);
}, 60_000);

test("what is no registration of a year before is refused, and what was kept stays", async () => {
  await openCase("dang-ky-2021");
  const session = await openSession();
  const door = workbookDoor(() => Promise.resolve(session));
  const { chooseLastYear, loadLastYear } = await lastYearChanges();
  await chooseLastYear(session, options(), await registrationOf(2019));
  await expect(chooseLastYear(session, options(), await registrationOf(2021))).rejects.toThrow("lastYearNotBefore");
  const bytes = new TextEncoder().encode("nothing of the kind");
  expect(await door.chooseLastYear({ name: "a.xlsx", bytes })).toMatchObject({
    refused: { kind: "notWorkbook", file: "a.xlsx" },
  });
  const present = new Uint8Array(readFileSync(caseFile("dang-ky-2021-sach")));
  expect(await door.chooseLastYear({ name: "b.xlsx", bytes: present })).toEqual({
    refused: { kind: "lastYearNotBefore", file: "b.xlsx", detail: "2021" },
  });
  expect(await loadLastYear(session)).toEqual({ fileName: "so-2019.xlsx", year: 2019 });
  expect(await door.chooseLastYear(null)).toEqual({ chosen: null });
}, 60_000);
