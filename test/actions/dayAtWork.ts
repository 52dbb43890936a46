/** One workbook on the stand-in on one day, with or without us: what stands in it, what was typed, what Ctrl+Z brings back. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { actions, openSession } from "../../src/actions";
import { campaign2021 } from "../../src/domain/campaign";
import { columnLetters } from "../../src/domain/sheet/address";
import { createStandIn } from "../../src/host";
import type { StandIn } from "../../src/host";
import type { BookModel, SheetModel } from "../../src/host/model/model";
import { NAMESPACE } from "../../src/workbook/memory/stateXml";
import { cutAndPaste } from "./dayCuts";
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
  readonly isStatus?: boolean;
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
  /** What stood on our sheets and was cut onto sheets of the officer's: it is the officer's since. */
  pasted: readonly Pasted[] = [];
  private readonly overStatuses = new Set<string>();
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
    if (place.isStatus === true) this.overStatuses.add(text);
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

  pasteOurs(name: RegExp, onto: string): void {
    const from = this.book.sheets.find((each) => name.test(each.name));
    const to = this.book.sheets.find((each) => each.name === onto)!;
    if (!this.isOurs || from === undefined) return;
    const area = { r0: 0, c0: 0, r1: 400, c1: 40 };
    cutAndPaste(this.book, { from, area, to, row: 0, column: 0 });
    this.pasted = [...this.pasted, { sheet: onto, cells: this.contents(onto) }];
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

  /** Saved by openpyxl, which drops the memory and keeps names. */
  async throughOpenpyxl(): Promise<void> {
    await this.saveAndOpen(this.overStatuses.size === 0 ? savedByOpenpyxl : undefined);
    this.forget();
  }

  forget(): void {
    this.isForgotten = true;
    // Without the memory a note over a status cannot be told from a status (docs/reliability.md).
    if (this.overStatuses.size > 0) return;
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

export type Step = (day: Day, text: string) => Promise<void> | void;

function savedByOpenpyxl(file: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
  try {
    const path = join(folder, "so.xlsx");
    writeFileSync(path, file);
    const script = "import sys, openpyxl; book = openpyxl.load_workbook(sys.argv[1]); book.save(sys.argv[1])";
    execFileSync(process.env["PYTHON"] ?? "python3", ["-c", script, path]);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
