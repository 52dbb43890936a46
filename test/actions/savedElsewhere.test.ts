/** A workbook of ours that another program saved in between is read, checked and written as before. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { actions, openSession } from "../../src/actions";
import type { BookModel } from "../../src/host/model/model";
import { loadWorkbook } from "../../src/host/xlsx";
import { caseFile } from "../support/samples";
import { openBook, options } from "./support";

const tables = ({ sheets }: BookModel): string[] => sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));

/** openpyxl writes the way to a sheet's tables from the package's root. */
function asOpenpyxlSaves(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/_rels/"))
      parts[name] = strToU8(strFromU8(bytes).replaceAll('"../tables/', '"/xl/tables/'));
  return zipSync(parts);
}

async function checkedAgain(file: Uint8Array, change: (book: BookModel) => void): Promise<Uint8Array> {
  const { book, save } = await loadWorkbook(file, "workbook.xlsx");
  change(book);
  await openBook(book);
  await actions.check.perform(await openSession(), options());
  return save();
}

test("ways to tables from the package's root", async () => {
  const first = await checkedAgain(new Uint8Array(readFileSync(caseFile("dang-ky-2021-sach"))), () => {});
  const between = asOpenpyxlSaves(first);
  const second = await checkedAgain(between, ({ sheets }) => {
    const people = sheets.find(({ name }) => name === "ĐK cá nhân")!;
    people.rows.get(20)!.set(6, { ...people.rows.get(20)!.get(6)!, v: "Hoàn thành rất tốt" });
  });
  const { book } = await loadWorkbook(second, "workbook.xlsx");
  expect(tables(book)).toContain("SoThiDua_KetQua");
}, 60_000);
