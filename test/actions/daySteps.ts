/** What officers, units and the meeting do in between, as steps of a day that are drawn at random. */
import fc from "fast-check";
import { columnLetters } from "../../src/domain/sheet/address";
import type { BookModel, Rect } from "../../src/host/model/model";
import { cutAndPaste } from "./dayCuts";
import { GOOD, tableOn } from "./dayAtWork";
import type { Day, Step, Typing } from "./dayAtWork";
import type { ProgramName } from "./dayPrograms";

const onTable =
  (work: (table: NonNullable<ReturnType<typeof tableOn>>, sheet: Excel.Worksheet) => void): Step =>
  async (day) => {
    const [sheet] = day.sheets;
    const table = tableOn(sheet!);
    if (table === null) return;
    await day.replacing(() => day.inExcel((context) => work(table, context.workbook.worksheets.getItem(sheet!.name))));
  };

/** Below it the header is meant. */
const LEAST_OF_ROWS = 0.1;

const rowWithin = ({ header, last }: { header: number; last: number }, share: number): number =>
  header + 2 + Math.floor(share * (last - header));

/** In our column `at`, beside one of the officer's rows or the header. */
export const besideRow =
  (share: number, at: 0 | 1, isAppended = false) =>
  (book: BookModel): Typing | null => {
    const sheet = book.sheets.find(({ name }) => name.startsWith("ĐK"))!;
    const table = tableOn(sheet);
    const header = table === null ? undefined : sheet.rows.get(table.header);
    const status = [...(header ?? [])].find(([, { v }]) => String(v).startsWith("Trạng thái ("))?.[0];
    if (table === null || status === undefined) return null;
    return {
      sheet: sheet.name,
      address: `${columnLetters(status + at + 1)}${share > LEAST_OF_ROWS ? rowWithin(table, share) : table.header + 1}`,
      isAppended,
    };
  };

/** In a cell for units or the meeting, or beside it: column H of a slip is for answers. */
const onSheet =
  (name: RegExp, address: string) =>
  (book: BookModel): Typing | null => {
    const sheet = book.sheets.find((each) => name.test(each.name));
    return sheet === undefined ? null : { sheet: sheet.name, address };
  };

/** Columns right of the officer's own that a cut of the whole table takes along, ours among them. */
const BESIDE = 8;

/** Cells of the officer's table onto another place of its sheet; a cell's place is told from the table's own. */
const cutOnTable =
  (cut: (table: NonNullable<ReturnType<typeof tableOn>>) => { area: Rect; row: number; column: number } | null): Step =>
  (day) => {
    const [sheet] = day.sheets;
    const table = tableOn(sheet!);
    const wanted = table === null ? null : cut(table);
    if (wanted !== null) day.replacing(() => cutAndPaste(day.book, { ...wanted, from: sheet!, to: sheet! }));
  };

export const cutRowBelow = (at: number): Step =>
  cutOnTable((table) => {
    const row = rowWithin(table, at) - 1;
    return { area: { r0: row, r1: row, c0: table.first, c1: table.end }, row: table.last + 1, column: table.first };
  });

/** Onto the place beside the table that we like to take. */
const cutCellBeside = (at: number, columns: number): Step =>
  cutOnTable((table) => {
    const row = rowWithin(table, at) - 1;
    if (row > table.last) return null;
    const column = table.end - 1;
    return { area: { r0: row, r1: row, c0: column, c1: column }, row, column: table.end + columns };
  });

const cutTableLower: Step = cutOnTable(({ header, last, first, end }) => ({
  area: { r0: header, r1: last, c0: first, c1: end + BESIDE },
  row: header + 3,
  column: first,
}));

/** A sheet of the officer's that is full of what is the officer's own. */
async function filledSheet(day: Day): Promise<string> {
  const name = `ĐK dán ${day.moments.length}`;
  await day.inExcel(({ workbook }) => {
    const rows = Array.from({ length: 30 }, (_, row) => Array.from({ length: 8 }, (__, at) => `việc ${row}.${at}`));
    workbook.worksheets.add(name).getRange("A1:H30").values = rows;
  });
  return name;
}

/** All that stands on a sheet of ours, among the officer's own: our name goes along. */
const cutOurSheet =
  (name: RegExp, row: number): Step =>
  async (day) =>
    day.pasteOurs(name, await filledSheet(day), row);

export const cutOurColumns: Step = async (day) => {
  const onto = await filledSheet(day);
  await day.replacing(() => day.pasteColumns(onto));
};

export function copySheet(day: Day): void {
  const [sheet] = day.sheets;
  if (day.sheets.length > 2) return;
  const name = `${sheet!.name} (${day.sheets.length + 1})`;
  const id = `{COPY${day.book.sheets.length}-${day.moments.length}}`;
  day.book.sheets.push({ ...structuredClone(sheet!), id, name, tables: [], added: true });
  // Excel makes twins of all names that point there.
  for (const each of day.book.names.filter(
    ({ formula, scope }) => scope === null && formula.includes(`'${sheet!.name}'!`),
  ))
    day.book.names.push({ ...each, scope: id, formula: each.formula.replace(`'${sheet!.name}'!`, `'${name}'!`) });
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
/** Programs that save in between are slow: they are drawn now and then, where they are asked for. */
export const throughProgram = (name: ProgramName): fc.Arbitrary<readonly [name: string, step: Step]> =>
  fc.constant([`save by ${name}`, (day: Day) => day.throughProgram(name)]);

export const steps: fc.Arbitrary<readonly [name: string, step: Step]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(["check", (day: Day) => day.ours("check")] as const) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("meeting", "slips", "clearMarks")
      .map((verb) => [verb, (day: Day) => day.ours(verb as "meeting")] as const),
  },
  fc
    .tuple(share, fc.constantFrom(0 as const, 1 as const), fc.boolean())
    .map(
      ([at, column, isAppended]) =>
        [
          `${isAppended ? "add to" : "type over"} our ${column === 0 ? "status" : "reason"} ${at.toFixed(2)}`,
          (day: Day, text: string) => day.typeIntoOurs(besideRow(at, column, isAppended), text),
        ] as const,
    ),
  fc
    .constantFrom<[RegExp, string]>(
      [/^Phiếu/u, "H23"],
      [/^Phiếu/u, "J3"],
      [/^Kết quả/u, "N6"],
      [/^Kết quả/u, "K7"],
      [/^Báo cáo/u, "M5"],
      [/^Kết quả/u, "B6"],
      [/^Báo cáo/u, "B8"],
      [/^Phiếu/u, "C11"],
    )
    .map(
      ([name, address]) =>
        [
          `type on ${String(name)} ${address}`,
          (day: Day, text: string) => day.typeIntoOurs(onSheet(name, address), text),
        ] as const,
    ),
  share.map(
    (at) =>
      [
        "mend",
        (day: Day) => {
          const table = tableOn(day.sheets[0]!);
          if (table !== null)
            day.typeInto(day.sheets[0]!.name, `${columnLetters(table.end)}${rowWithin(table, at)}`, GOOD);
        },
      ] as const,
  ),
  share.map(
    (at) =>
      [
        "insert row",
        onTable((table, sheet) => {
          const row = rowWithin(table, at);
          sheet.getRange(`${row}:${row}`).insert("Down");
        }),
      ] as const,
  ),
  share.map(
    (at) =>
      [
        "delete row",
        onTable((table, sheet) => {
          const row = rowWithin(table, at);
          if (table.last - table.header > 3) sheet.getRange(`${row}:${row}`).delete("Up");
        }),
      ] as const,
  ),
  share.map(
    (at) =>
      [
        "insert column",
        onTable(({ first, end }, sheet) => {
          const letters = columnLetters(first + 2 + Math.floor(at * (end - first)));
          sheet.getRange(`${letters}:${letters}`).insert("Right");
        }),
      ] as const,
  ),
  share.map(
    (at) =>
      [
        "delete column",
        onTable(({ first, end }, sheet) => {
          const letters = columnLetters(first + 2 + Math.floor(at * (end - first - 1)));
          // Names are needed for a table to be one.
          if (end - first > 3) sheet.getRange(`${letters}:${letters}`).delete("Left");
        }),
      ] as const,
  ),
  share.map((at) => ["cut a row", cutRowBelow(at)] as const),
  fc
    .tuple(share, fc.integer({ min: 1, max: 4 }))
    .map(([at, columns]) => [`cut a cell ${columns} columns beside`, cutCellBeside(at, columns)] as const),
  fc.constant(["cut the table lower", cutTableLower] as const),
  fc
    .tuple(fc.constantFrom(/^Kết quả/u, /^Báo cáo/u, /^Phiếu/u), fc.constantFrom(0, 4))
    .map(([name, row]) => [`cut ${String(name)} onto row ${row} of the officer's`, cutOurSheet(name, row)] as const),
  fc.constant(["cut our columns onto a sheet of the officer's", cutOurColumns] as const),
  fc.constant([
    "clear, check",
    async (day: Day) => {
      await day.ours("clearMarks");
      await day.ours("check");
    },
  ] as const),
  fc
    .boolean()
    .map(
      (ascending) =>
        [
          "sort",
          onTable(
            ({ header, last, first, end }, sheet) =>
              void sheet
                .getRange(`${columnLetters(first + 1)}${header + 2}:${columnLetters(end + 1)}${last + 1}`)
                .sort.apply([{ key: 1, ascending }]),
          ),
        ] as const,
    ),
  fc.constant([
    "filter",
    onTable(
      ({ header, last, first, end }, sheet) =>
        void sheet.autoFilter.apply(
          sheet.getRange(`${columnLetters(first + 1)}${header + 1}:${columnLetters(end + 1)}${last + 1}`),
        ),
    ),
  ] as const),
  fc.constant(["copy the sheet", copySheet] as const),
  fc.constant([
    "rename",
    (day: Day, text: string) =>
      day.inExcel((context) => void (context.workbook.worksheets.getItem(day.sheets[0]!.name).name = `ĐK ${text}`)),
  ] as const),
  fc.integer({ min: 1, max: 3 }).map((times) => [`undo ${times}`, (day: Day) => day.undo(times)] as const),
  fc.constant(["save and open", (day: Day) => day.saveAndOpen()] as const),
  fc.constant(["another program drops the memory", (day: Day) => day.forget()] as const),
);
