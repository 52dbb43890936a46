/** One workbook on the stand-in on one day, with or without us: what stands in it, what was typed, what Ctrl+Z brings back. */
import { strToU8 } from "fflate";
import { actions, openSession } from "../../src/actions";
import type { TypedTexts } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { columnLetters } from "../../src/domain/sheet/address";
import { createStandIn } from "../../src/host";
import type { StandIn } from "../../src/host";
import { parseLocal, splitSheet } from "../../src/host/grid/address";
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { cutAndPaste } from "./dayCuts";
import { programs } from "./dayPrograms";
import type { ProgramName } from "./dayPrograms";
import { bare, packed } from "../support/packages";

const HEAD = ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"];
const PEOPLE = ["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy", "Vũ Thị Mận"];
export const GOOD = "Hoàn thành tốt nhiệm vụ";

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
export function tableOn(sheet: SheetModel): { header: number; last: number; first: number; end: number } | null {
  const at = [...sheet.rows].find(([, cells]) => [...cells.values()].some(({ v }) => v === "STT"));
  if (at === undefined) return null;
  const columnOf = (text: string): number => [...at[1]].find(([, { v }]) => v === text)![0];
  const [first, end] = [columnOf("STT"), columnOf("Danh hiệu thi đua")];
  const rows = [...sheet.rows].flatMap(([row, cells]) => ((cells.get(first)?.v ?? null) === null ? [] : [row]));
  return { header: at[0], last: Math.max(...rows), first, end };
}

export interface Typing {
  readonly sheet: string;
  readonly address: string;
  /** What stands there already stays, with the note behind it. */
  readonly isAppended?: boolean;
}

export interface Pasted {
  readonly sheet: string;
  readonly cells: readonly string[];
}

/** A workbook under way, with or without us. */
export class Day {
  /** The workbook after each step, for Ctrl+Z. */
  readonly moments: BookModel[] = [];
  /** What was typed into our sheets and columns, and not undone. */
  typed: readonly string[] = [];
  /** A program has dropped the memory at some time. */
  isForgotten = false;
  /** Our columns were cut to another sheet: what the place beside the table looked like is not asked for. */
  isPlaceLost = false;
  /** What stood on our sheets and was cut onto sheets of the officer's: it is the officer's since. */
  pasted: readonly Pasted[] = [];
  /** Steps before it were taken in a file that has been closed since: nobody takes them back. */
  private openedAt = 0;
  private readonly noted: (readonly [typed: readonly string[], pasted: readonly Pasted[]])[] = [];

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
    this.noted.push([this.typed, this.pasted]);
  }

  async inExcel(work: (context: Excel.RequestContext) => void): Promise<void> {
    await this.standIn.excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  }

  /** What clearing says of what had been typed; otherwise null. */
  async ours(verb: keyof typeof actions): Promise<TypedTexts | null> {
    if (!this.isOurs) return null;
    (globalThis as { Excel?: unknown }).Excel = this.standIn.excel;
    // Steps are minutes: what is undone is of another time.
    const now = `2021-03-24T09:${String(this.moments.length).padStart(2, "0")}:00`;
    const options = { now, language: "vi", campaign: campaign2021 } as const;
    const done = await actions[verb].perform(await openSession(), options);
    return "answers" in done ? done : null;
  }

  /** Types where only we write. */
  typeIntoOurs(where: (book: BookModel) => Typing | null, text: string): void {
    const place = this.isOurs ? where(this.book) : null;
    if (place === null) return;
    const before = this.textAt(place);
    const whole = place.isAppended === true ? `${before} (${text})`.trim() : text;
    this.standIn.typeInto(place.sheet, place.address, whole);
    this.typed = [...this.typed.filter((each) => each !== before), whole];
  }

  typeInto(sheet: string, address: string, text: string): void {
    this.standIn.typeInto(sheet, address, text);
  }

  /** A note goes with the row that the officer deletes, and with the cell that the officer pastes over. */
  async replacing(work: () => Promise<void> | void): Promise<void> {
    const before = JSON.stringify(this.picture());
    await work();
    const after = JSON.stringify(this.picture());
    this.typed = this.typed.filter((text) => !before.includes(text) || after.includes(text));
  }

  private textAt({ sheet, address }: Typing): string {
    const cells = this.picture().sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const [, value] = cells.find(([at]) => at === address) ?? [];
    return typeof value === "string" ? value : "";
  }

  /** All that stands on a sheet of ours, from this cell on, among what stands there. */
  pasteOurs(name: RegExp, onto: string, row: number): void {
    const from = this.book.sheets.find((each) => name.test(each.name));
    const to = this.book.sheets.find((each) => each.name === onto)!;
    if (!this.isOurs || from === undefined) return;
    cutAndPaste(this.book, { from, area: { r0: 0, c0: 0, r1: 400, c1: 40 }, to, row, column: 0 });
    this.pasted = [...this.pasted, { sheet: onto, cells: this.contents(onto) }];
  }

  /** Our two columns, where they stand; their name goes along, and they stay ours. */
  pasteColumns(onto: string): void {
    const name = this.book.names.find((each) => each.name.startsWith("_SoThiDua.flags") && each.scope === null);
    const place = name === undefined ? null : splitSheet(name.formula.replace(/^=/u, ""));
    const area = place === null ? null : parseLocal(place.local);
    const from = this.book.sheets.find((each) => each.name === place?.sheet);
    const to = this.book.sheets.find((each) => each.name === onto)!;
    // Where they stood before nobody knows any more.
    this.isPlaceLost = true;
    if (!this.isOurs || from === undefined || area === null) return;
    const before = this.contents(onto);
    cutAndPaste(this.book, { from, area, to, row: area.r0, column: 1 });
    const after = new Set(this.contents(onto));
    this.pasted = [...this.pasted, { sheet: onto, cells: before.filter((cell) => after.has(cell)) }];
  }

  /** Addresses and contents; of formulas only that there is one: what they point at may be cleared. */
  contents(sheet: string): string[] {
    const cells = this.picture().sheets.find(({ name }) => name === sheet)?.cells ?? [];
    return cells.flatMap(([at, value, formula]) =>
      value === null && formula === null ? [] : [JSON.stringify([at, formula === null ? value : "="])],
    );
  }

  /** Ctrl+Z, some times: cells, formats, sheets and names go back, custom XML does not. */
  undo(steps: number): void {
    const at = this.moments.length - 1 - steps;
    const then = this.moments[at];
    if (then === undefined || at < this.openedAt) return;
    const { customXml, styles } = this.book;
    // The list of formats only grows: the stand-in remembers places in it.
    Object.assign(this.book, structuredClone(then), { customXml, styles });
    [this.typed, this.pasted] = this.noted[at]!;
  }

  /** `through`: a program that opens the file and saves it in its own way. */
  async saveAndOpen(through: (file: Uint8Array) => Uint8Array = (file) => file): Promise<void> {
    const file = through(await this.standIn.save());
    this.end();
    this.standIn = await createStandIn(file, "so.xlsx");
    this.openedAt = this.moments.length;
  }

  async throughProgram(program: ProgramName): Promise<void> {
    await this.saveAndOpen(programs[program].saved);
    this.forget();
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
    sheets: { name: string; cells: [string, unknown, ...unknown[]][]; conditionalFormats: { formula: string }[] }[];
  } {
    return this.standIn.snapshot() as ReturnType<Day["picture"]>;
  }
}

export type Step = (day: Day, text: string) => unknown;
