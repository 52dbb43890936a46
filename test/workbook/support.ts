/** A small workbook with one table, a plan for it, and a session on the stand-in. */
import type {
  WordedCell,
  WordedContent,
  WordedDocument,
  WordedRowMarks,
  WordedPlan,
  WordedRow,
} from "../../src/domain/plan/worded";
import type { StyleName } from "../../src/domain/plan/plan";
import { createStandInOn } from "../../src/host";
import type { BookModel } from "../../src/host/model/model";
import type { HostOptions, StandIn } from "../../src/host";
import { openSession } from "../../src/workbook";
import type { Session, WorkbookState, WriteReport } from "../../src/workbook";
import { rowMarkWords } from "../../src/messages";
import { aBook, noFile } from "../support/books";

export const SHEET = "Danh sách";
export const BUSY = "Đang ghi…";
const PEOPLE = ["Mai Thành Nam", "Lê Thị Hoa", "Trần Văn Bình", "Phạm Thu Hà", "Đỗ Quang Huy"];

export const peopleBook = (): BookModel =>
  aBook({
    [SHEET]: [
      ["DANH SÁCH ĐĂNG KÝ"],
      [],
      ["STT", "Họ và tên", "Xếp loại"],
      ...PEOPLE.map((name, index) => [index + 1, name, index === 1 ? "" : "Hoàn thành tốt nhiệm vụ"]),
    ],
    "Ghi chú": [["Việc khác"]],
  });

export interface Opened {
  readonly standIn: StandIn;
  readonly session: Session;
  readonly book: BookModel;
}

const opened: StandIn[] = [];
afterEach(() => {
  for (const standIn of opened.splice(0)) standIn.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
});

export async function open(book: BookModel = peopleBook(), options?: HostOptions): Promise<Opened> {
  const standIn = await createStandInOn(book, noFile, options);
  opened.push(standIn);
  (globalThis as { Excel?: unknown }).Excel = standIn.excel;
  return { standIn, session: await openSession(rowMarkWords), book };
}

/** Another session on the same workbook, as after closing and opening the pane. */
export const again = (): Promise<Session> => openSession(rowMarkWords);

export const aState = (decisions: WorkbookState["decisions"] = {}): WorkbookState => ({
  version: 1,
  decisions,
  lastRun: { moment: "2021-03-24T09:05:00" },
});

export function rowMarks(changes: Partial<WordedRowMarks> = {}): WordedRowMarks {
  return {
    tableId: "t",
    sheet: SHEET,
    headerRow: 3,
    firstRow: 4,
    lastRow: 8,
    statusColumn: 4,
    contentColumn: 5,
    keyColumns: [2],
    statusHeader: "Trạng thái (24/03/2021 09:05)",
    contentHeader: "Nội dung cần xem",
    busyHeader: BUSY,
    status: ["Đạt", "Lỗi", "Đạt", "Đạt", "Đạt"],
    content: ["", "Lê Thị Hoa: [Xếp loại] Để trống mức xếp loại. Đề nghị đơn vị bổ sung.", "", "", ""],
    highlights: [
      {
        column: 3,
        severity: "error",
        formula: '=IFERROR(AND(N("SoThiDua")=0,LEFT($E4,LEN($B4)+1)=$B4&":",ISNUMBER(FIND("[Xếp loại]",$E4))),FALSE)',
      },
    ],
    officerArea: { firstRow: 1, lastRow: 8, firstColumn: 1, lastColumn: 3 },
    ...changes,
  };
}

export const text = (content: string): WordedContent => ({ text: content });
export const cellOf = (
  column: number,
  content: WordedContent,
  style: StyleName,
  columns = 1,
  rows = 1,
  input: string | null = null,
): WordedCell => ({ column, content, style, columns, rows, input });
export const rowOf = (...cells: WordedCell[]): WordedRow => ({
  cells,
  height: 18,
  pageBreakBefore: false,
  asked: { height: 18, pageBreakBefore: false, keepWithNext: false, onlyAtBreak: false },
});

export function results(
  found: readonly string[] = ["Để trống mức xếp loại."],
  changes: Partial<WordedDocument> = {},
): WordedDocument {
  const head = rowOf(cellOf(1, text("STT"), "tableHead"), cellOf(2, text("Nội dung"), "tableHead"));
  const rows = [
    rowOf(cellOf(1, text("KẾT QUẢ KIỂM TRA"), "title", 2)),
    rowOf(),
    head,
    ...found.map((each, index) =>
      rowOf(cellOf(1, { number: index + 1 }, "tableNumber"), cellOf(2, text(each), "tableText")),
    ),
  ];
  return {
    role: "results",
    subject: "",
    name: "Kết quả kiểm tra",
    columnWidths: [8, 60],
    rows,
    freezeRows: 3,
    charts: [],
    table: {
      name: "KetQuaKiemTra",
      area: { firstRow: 3, lastRow: 3 + found.length, firstColumn: 1, lastColumn: 2 },
      style: "TableStyleLight1",
    },
    print: {
      orientation: "landscape",
      titleRows: [3, 3],
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      fitToWidth: true,
      area: { firstRow: 1, lastRow: 3 + found.length, firstColumn: 1, lastColumn: 2 },
      pageNumbers: true,
    },
    showGridlines: false,
    ...changes,
  };
}

export function totals(people = 5): WordedDocument {
  return {
    ...results([]),
    role: "totals",
    name: "Tổng hợp số liệu",
    table: null,
    rows: [
      rowOf(cellOf(1, text("TỔNG HỢP"), "title", 2)),
      rowOf(cellOf(1, text("Cá nhân"), "tableText"), cellOf(2, { number: people }, "tableNumber")),
      rowOf(cellOf(1, text("Gấp đôi"), "tableText"), cellOf(2, { formula: "=B2*2" }, "tableNumber")),
    ],
  };
}

export function meeting(): WordedDocument {
  return {
    ...totals(),
    role: "meeting",
    name: "Báo cáo họp",
    rows: [
      rowOf(cellOf(1, text("BÁO CÁO"), "title", 2)),
      rowOf(
        cellOf(1, { formula: "='Tổng hợp số liệu'!B2" }, "tableNumber"),
        cellOf(2, { serial: 44279.378 }, "moment"),
      ),
      rowOf(cellOf(1, text("Điển hình tiên tiến"), "heading", 2)),
      rowOf(cellOf(1, null, "inputCell", 2)),
    ],
  };
}

export const plan = (changes: Partial<WordedPlan> = {}): WordedPlan => ({
  rowMarks: [rowMarks()],
  documents: [results(), totals(), meeting()],
  moment: "2021-03-24T09:05:00",
  ...changes,
});

/** Value of a cell as the model holds it; "" where there is none. */
export function valueAt(book: BookModel, sheetName: string, row: number, column: number): unknown {
  return (
    book.sheets
      .find(({ name }) => name === sheetName)
      ?.rows.get(row - 1)
      ?.get(column - 1)?.v ?? ""
  );
}

export async function writeOnce(
  opening: Opened,
  wanted: WordedPlan = plan(),
  state: WorkbookState = aState(),
): Promise<WriteReport> {
  await opening.session.read();
  return opening.session.write(wanted, state);
}

/**
 * What became of a run that Excel refused something: told as a WorkbookError before the time of the run, and after it no reason to
 * fail.
 */
export async function outcome(run: Promise<unknown>): Promise<"refused" | "done"> {
  const error: unknown = await run.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) return "done";
  expect(error).toMatchObject({ name: "WorkbookError" });
  return "refused";
}

/** Of runs with the first, second … request gone wrong: from the one on that only sets looks, all end well. */
export function expectLateOnesDone(outcomes: readonly string[]): void {
  expect(outcomes.join(" ")).toMatch(/^(?:refused )+(?:done ?)+$/u);
}
