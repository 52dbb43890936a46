/** Workbooks that version 0.1 wrote and people have filled in: the present one keeps what was typed. */
import { ANNEXES } from "../support/ownSheets";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { actions, openSession } from "../../src/actions";
import { cellAddress } from "../../src/domain/sheet/address";
import { evaluateMissing } from "../../src/host/formulas/evaluate";
import type { BookModel } from "../../src/host/model/model";
import { loadWorkbook } from "../../src/host/xlsx";
import type { LoadedWorkbook } from "../../src/host/xlsx";
import { NAMESPACE, decodeState } from "../../src/workbook/memory/stateXml";
import { CASES } from "../support/samples";
import { openBook, options } from "./support";

interface Typed {
  readonly cell: string;
  /** The cell's meaning, as the workbook remembers it. */
  readonly key: string;
  readonly text?: string;
  readonly number?: number;
  readonly formula?: string;
  readonly result?: number;
}
/** By workbook and sheet. */
type TypedTexts = Readonly<Record<string, Readonly<Record<string, readonly Typed[]>>>>;

const folder = join(__dirname, "../cases/written-by-0.1");
const typed = JSON.parse(readFileSync(join(folder, "typed.json"), "utf8")) as TypedTexts;

/** Under the name that the written sheets tell. */
async function loaded(file: string, name: string): Promise<LoadedWorkbook> {
  const workbook = await loadWorkbook(new Uint8Array(readFileSync(file)), `${name}.xlsx`);
  await evaluateMissing(workbook.book);
  return workbook;
}
const filledIn = (name: string): Promise<LoadedWorkbook> => loaded(join(folder, `${name}.xlsx`), name);
const reopened = async ({ book, save }: LoadedWorkbook): Promise<BookModel> =>
  (await loadWorkbook(await save(), book.fileName)).book;

/** Figures reach their targets or not: «Đạt» is said of no row there. */
const BRIEF = "Tóm tắt";

const memoryOf = ({ customXml }: BookModel) =>
  decodeState(customXml.filter(({ namespaceUri }) => namespaceUri === NAMESPACE).map(({ xml }) => xml)).state;

/** «='Báo cáo họp'!$A$1» → «Báo cáo họp». */
const sheetMarked = (book: BookModel, mark: string): string =>
  /^=?'?(.*?)'?!/u.exec(book.names.find(({ name }) => name === mark)!.formula)![1]!.replaceAll("''", "'");

/** What stands in the cells made for officers and units, by sheet and by the cell's meaning. */
function inputs(book: BookModel): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(memoryOf(book).book.documents).map(([mark, record]) => {
      const name = sheetMarked(book, mark);
      const { rows } = book.sheets.find((sheet) => sheet.name === name)!;
      const standing = record.inputs.map(([row, column, key]) => {
        const cell = rows.get(row - 1)?.get(column - 1);
        return [key!, { at: cellAddress(row, column), is: cell?.f ?? cell?.v ?? null }] as const;
      });
      return [name, Object.fromEntries(standing)];
    }),
  );
}

const texts = (book: BookModel): string[] =>
  book.sheets.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => [...row.values()].flatMap(({ v }) => (typeof v === "string" ? [v] : []))),
  );

/** What was typed into cells that no sheet has now, by meaning. */
function waiting(book: BookModel): Record<string, unknown> {
  const records = Object.values(memoryOf(book).book.documents);
  return Object.fromEntries(
    records
      .flatMap(({ kept }) => kept)
      .flatMap((each) =>
        typeof each === "string" ? [] : [[each.key, each.formula?.replace(/^=/u, "") ?? each.value]],
      ),
  );
}

/** Headers of our status columns: a second pair would be one more. */
const columnsOfOurs = (book: BookModel): number => texts(book).filter((text) => text.startsWith("Trạng thái (")).length;

/** The words of 0.1; no sample has them in a cell of its own. */
const oldWords = (book: BookModel): string[] => texts(book).filter((text) => text === "Đạt" || /xóa cờ/iu.test(text));

const contentOf = ({ text, number, formula }: Typed): unknown => text ?? number ?? formula;

describe.each(CASES)("%s", (name) => {
  const ofSheets = typed[name]!;

  test("is filled in where typed.json says, in cells that the workbook remembers by their meaning", async () => {
    const standing = inputs((await filledIn(name)).book);
    for (const [sheet, entries] of Object.entries(ofSheets)) {
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries)
        expect({ sheet, key: entry.key, ...(standing[sheet]![entry.key] as object) }).toEqual({
          sheet,
          key: entry.key,
          at: entry.cell,
          is: contentOf(entry),
        });
    }
  });

  test("is checked and reported on, and every typed text is still there under its meaning", async () => {
    const workbook = await filledIn(name);
    await openBook(workbook.book);
    const session = await openSession();
    const checked = await actions.check.perform(session, options({ now: "2026-12-01T08:00:00" }));
    const reported = await actions.meeting.perform(session, options({ now: "2026-12-01T08:05:00", slips: true }));
    // The result is the one that was remembered, apart from what is now said of the unit and was of its table.
    const changed = [checked, reported].map(({ comparison }) => {
      const { fresh = 0, solved = 0 } = comparison?.counts ?? {};
      return [fresh - solved, fresh <= 1];
    });
    expect(changed).toEqual([
      [0, true],
      [0, true],
    ]);
    const after = await reopened(workbook);
    expect(columnsOfOurs(after)).toBe(columnsOfOurs((await filledIn(name)).book));
    expect(oldWords({ ...after, sheets: after.sheets.filter(({ name: sheet }) => sheet !== BRIEF) })).toEqual([]);
    const standing = inputs(after);
    const rests = waiting(after);
    // What an earlier report held may have its cell on an annex now.
    const nowOf = (sheet: string, key: string): unknown =>
      (
        [sheet, ...ANNEXES].map((each) => standing[each]?.[key]).find((each) => each !== undefined) as
          { is: unknown } | undefined
      )?.is ?? rests[key];
    for (const [sheet, entries] of Object.entries(ofSheets))
      expect({
        sheet,
        ...Object.fromEntries(entries.map(({ key }) => [key, nowOf(sheet, key)])),
      }).toEqual({ sheet, ...Object.fromEntries(entries.map((entry) => [entry.key, contentOf(entry)])) });
    for (const annex of ANNEXES)
      expect(Object.keys(standing[annex]!).filter((key) => Object.hasOwn(rests, key))).toEqual([]);
  });
});
