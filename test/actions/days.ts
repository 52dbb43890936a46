/**
 * Days at random on one workbook: what officers and units do in between checks, reports and clearings. Afterwards the
 * workbook is as the same day without us leaves it, and everything that was typed is still there.
 */
import fc from "fast-check";
import { strToU8 } from "fflate";
import { actions, openSession } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { columnLetters } from "../../src/domain/sheet/address";
import { createStandIn } from "../../src/host";
import type { StandIn } from "../../src/host";
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { bare, packed } from "../support/packages";

const HEAD = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"];
const PEOPLE = ["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy", "Vũ Thị Mận"];
const GOOD = "Hoàn thành tốt nhiệm vụ";

/** A registration with mistakes in it. */
function registration(): Uint8Array {
  const rows = [
    ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021"],
    HEAD,
    ...PEOPLE.map((name, index) => [
      String(index + 1),
      name,
      "Báo Thanh tra",
      ["", GOOD, "Rất tốt"][index % 3]!,
      "Lao động tiên tiến",
    ]),
  ];
  const cell = (text: string, at: string): string =>
    /^\d+$/u.test(text) ? `<c r="${at}"><v>${text}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const data = rows.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((text, c) => (text === "" ? "" : cell(text, `${columnLetters(c + 1)}${r + 1}`))).join("")}</row>`,
  );
  const parts = bare(data.join(""));
  parts["xl/workbook.xml"] = strToU8(new TextDecoder().decode(parts["xl/workbook.xml"]).replace('"A"', '"ĐK cá nhân"'));
  return packed(parts);
}

/** Where the officer's table stands now; null: it was undone, deleted or renamed beyond knowing. */
function tableOn(sheet: SheetModel): { header: number; last: number; first: number; end: number } | null {
  const at = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ v }) => v === "STT"));
  if (at === undefined) return null;
  const columnOf = (text: string): number => [...at[1]].find(([, { v }]) => v === text)![0];
  const [first, end] = [columnOf("STT"), columnOf("Danh hiệu thi đua")];
  const rows = [...sheet.rows].flatMap(([row, cells]) => ((cells.get(first)?.v ?? null) === null ? [] : [row]));
  return { header: at[0], last: Math.max(...rows), first, end };
}

interface Typing {
  readonly sheet: string;
  readonly address: string;
  readonly isStatus?: boolean;
}

/** A workbook under way, with or without us. */
class Day {
  /** The workbook after each step, for Ctrl+Z. */
  readonly moments: BookModel[] = [];
  /** What was typed into our sheets and columns, and not undone. */
  typed: readonly string[] = [];
  /** A program has dropped the memory at some time. */
  isForgotten = false;
  private readonly typedThen: (readonly string[])[] = [];

  private constructor(
    private standIn: StandIn,
    private readonly isOurs: boolean,
  ) {}

  static async begin(isOurs: boolean): Promise<Day> {
    return new Day(await createStandIn(registration(), "so.xlsx"), isOurs);
  }

  get book(): BookModel {
    return this.standIn.book;
  }

  /** Sheets of the officer's, in their order: ours have other names and are no part of a day without us. */
  get sheets(): SheetModel[] {
    return this.book.sheets.filter(({ name }) => name.startsWith("ĐK"));
  }

  async step(perform: Step, text: string): Promise<void> {
    await perform(this, text);
    this.moments.push(structuredClone(this.book));
    this.typedThen.push(this.typed);
  }

  async inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
    await this.standIn.excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  }

  async ours(verb: keyof typeof actions): Promise<void> {
    if (!this.isOurs) return;
    (globalThis as { Excel?: unknown }).Excel = this.standIn.excel;
    // Steps are minutes: what is undone is of another time.
    const now = `2021-03-24T09:${String(this.moments.length).padStart(2, "0")}:00`;
    const options = { now, language: "vi", campaign: campaign2021 } as const;
    await actions[verb].perform(await openSession(), options);
  }

  /** Types where only we write. */
  typeIntoOurs(where: (book: BookModel) => Typing | null, text: string): void {
    const place = this.isOurs ? where(this.book) : null;
    // Without the memory a note over a status beside reasons cannot be told from a status.
    if (place === null || (this.isForgotten && place.isStatus === true)) return;
    this.standIn.typeInto(place.sheet, place.address, text);
    this.typed = [...this.typed, text];
  }

  typeInto(sheet: string, address: string, text: string): void {
    this.standIn.typeInto(sheet, address, text);
  }

  /** Ctrl+Z, some times: cells, formats, sheets and names go back, custom XML does not. */
  undo(steps: number): void {
    const at = this.moments.length - 1 - steps;
    const then = this.moments[at];
    if (then === undefined) return;
    const { customXml, styles } = this.book;
    // The list of formats only grows: the stand-in remembers places in it.
    Object.assign(this.book, structuredClone(then), { customXml, styles });
    this.typed = this.typedThen[at]!;
  }

  async saveAndOpen(): Promise<void> {
    const file = await this.standIn.save();
    this.end();
    this.standIn = await createStandIn(file, "so.xlsx");
  }

  forget(): void {
    this.isForgotten = true;
    this.book.customXml = this.book.customXml.filter(({ namespaceUri }) => namespaceUri !== NAMESPACE);
  }

  end(): void {
    this.standIn.dispose();
    delete (globalThis as { Excel?: unknown }).Excel;
  }

  picture(): {
    names: { name: string; scope: string | null }[];
    sheets: { name: string; cells: [string, unknown, ...unknown[]][] }[];
  } {
    return this.standIn.snapshot() as ReturnType<Day["picture"]>;
  }
}

type Step = (day: Day, text: string) => Promise<void> | void;

const onTable =
  (work: (table: NonNullable<ReturnType<typeof tableOn>>, sheet: Excel.Worksheet) => void): Step =>
  async (day) => {
    const [sheet] = day.sheets;
    const table = tableOn(sheet!);
    if (table === null) return;
    const before = JSON.stringify(day.picture());
    await day.inExcel((context) => work(table, context.workbook.worksheets.getItem(sheet!.name)));
    const after = JSON.stringify(day.picture());
    // A note goes with the row that the officer deletes.
    day.typed = day.typed.filter((text) => !before.includes(text) || after.includes(text));
  };

const rowWithin = ({ header, last }: { header: number; last: number }, share: number): number =>
  header + 2 + Math.floor(share * (last - header));

/** Beside one of the officer's rows, in our column `at`. */
const besideRow =
  (share: number, at: 0 | 1) =>
  (book: BookModel): Typing | null => {
    const sheet = book.sheets.find(({ name }) => name.startsWith("ĐK"))!;
    const table = tableOn(sheet);
    const header = table === null ? undefined : sheet.rows.get(table.header);
    const status = [...(header ?? [])].find(([, { v }]) => String(v).startsWith("Trạng thái ("))?.[0];
    if (table === null || status === undefined) return null;
    return {
      sheet: sheet.name,
      address: `${columnLetters(status + at + 1)}${rowWithin(table, share)}`,
      isStatus: at === 0,
    };
  };

/** In a cell for units or the meeting, or beside it: column G of a slip is for answers. */
const onSheet =
  (name: RegExp, address: string) =>
  (book: BookModel): Typing | null => {
    const sheet = book.sheets.find((each) => name.test(each.name));
    return sheet === undefined ? null : { sheet: sheet.name, address };
  };

function copySheet(day: Day): void {
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
const steps: fc.Arbitrary<readonly [name: string, step: Step]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(["check", (day: Day) => day.ours("check")] as const) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("meeting", "slips", "clearMarks")
      .map((verb) => [verb, (day: Day) => day.ours(verb as "meeting")] as const),
  },
  fc
    .tuple(share, fc.constantFrom(0 as const, 1 as const))
    .map(
      ([at, column]) =>
        ["type beside", (day: Day, text: string) => day.typeIntoOurs(besideRow(at, column), text)] as const,
    ),
  fc
    .constantFrom<[RegExp, string]>(
      [/^Phiếu/u, "G14"],
      [/^Phiếu/u, "J3"],
      [/^Kết quả/u, "N6"],
      [/^Kết quả/u, "K7"],
      [/^Báo cáo/u, "M5"],
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

/** Every cell in which something typed into ours stands is no part of a day without us. */
function withoutTyped(
  day: Day,
  officers: ReadonlySet<string>,
  typed: readonly string[],
  isContentsOnly: boolean,
): unknown {
  const { sheets, names, ...book } = day.picture();
  const isTyped = (value: unknown): boolean => typed.some((text) => String(value) === text);
  return {
    ...book,
    customXml: null,
    // Sheets of ours that stay, because somebody typed there, have print areas of their own.
    // A print area of ours that rows and columns put in have stretched both ways is taken for the officer's.
    names: names.filter(({ name, scope }) => (scope === null || officers.has(scope)) && name !== "Print_Area"),
    sheets: sheets
      .filter(({ name }) => officers.has(name))
      .map((sheet) => {
        const cells = sheet.cells.filter(([, value]) => !isTyped(value));
        if (!isContentsOnly) return { ...sheet, cells };
        return { name: sheet.name, cells: cells.flatMap(([at, value]) => (value === null ? [] : [[at, value]])) };
      }),
  };
}

async function spend(isOurs: boolean, day: readonly (readonly [string, Step])[]): Promise<Day> {
  const spent = await Day.begin(isOurs);
  await spent.step(() => undefined, "");
  for (const [index, [, step]] of day.entries()) await spent.step(step, `ghi chú ${index + 1}`);
  await spent.ours("clearMarks");
  return spent;
}

async function judge(day: readonly (readonly [string, Step])[]): Promise<void> {
  const without = await spend(false, day);
  const officers = new Set(without.book.sheets.map(({ name }) => name));
  // Without the memory nobody knows what the place looked like before, once something on it has changed.
  const isContentsOnly = without.isForgotten;
  const expected = withoutTyped(without, officers, [], isContentsOnly);
  without.end();
  const spent = await spend(true, day);
  const { typed, book } = spent;
  const kept = JSON.stringify([spent.picture(), book.customXml]);
  const lost = typed.filter((text) => !kept.includes(text) && !kept.includes(escaped(text)));
  const left = withoutTyped(spent, officers, typed, isContentsOnly);
  spent.end();
  expectSame({ lost, left }, { lost: [], left: expected });
}

/** As the memory writes it: custom XML holds letters beyond ASCII as \uXXXX. */
const escaped = (text: string): string =>
  JSON.stringify(
    text.replace(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
  ).slice(1, -1);

function expectSame(is: unknown, wanted: unknown): void {
  const differences: string[] = [];
  const compare = (path: string, one: unknown, other: unknown): void => {
    if (JSON.stringify(one) === JSON.stringify(other)) return;
    if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
      return void differences.push(`${path}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`);
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      compare(`${path}.${key}`, (one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]);
  };
  compare("", is, wanted);
  if (differences.length > 0) throw new Error(differences.slice(0, 8).join("\n"));
}

/** So many days from a seed; throws with the shortest day that goes wrong. */
export async function days(count: number, seed: number, longest = 10): Promise<void> {
  const day = fc.array(steps, { minLength: 2, maxLength: longest });
  await fc.assert(
    fc.asyncProperty(day, async (drawn) => {
      try {
        await judge(drawn);
      } catch (error) {
        throw new Error(
          `${drawn.map(([name]) => name).join(", ")}\n${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      }
    }),
    { numRuns: count, seed },
  );
}
