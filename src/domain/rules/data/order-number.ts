import type { Cell, Entry, RowRole } from "../../registration/model/registration";
import type { Fix } from "../rule";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries, byTable } from "../ask/entries";
import { onCell } from "../say/reports";

/** The last row that carries a number; before the first one 0. */
interface Numbered {
  readonly number: number;
  readonly entry: Entry | null;
}

export const rule = defineRule({
  id: "order-number",
  severity: "notice",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Số thứ tự bị cách quãng hoặc trùng trong một nhóm.",
    en: "Order numbers with gaps or repeats inside a group.",
  },
  why: {
    vi: "Số thứ tự sai thường là dấu vết của dòng bị xóa, chèn hoặc sao chép. Chỉ báo ở số sai đầu tiên của mỗi nhóm; ô để trống không bị coi là sai.",
    en: "A wrong number is often the trace of a row deleted, inserted or copied. Only the first wrong one of each group is shown; a blank cell is not wrong.",
  },
  basis: registrationForm,
  messages: {
    gap: {
      vi: {
        found: "Số thứ tự ghi {stated}, bị cách quãng.",
        expected: "Số thứ tự {expected}.",
        remedy: "Đề nghị kiểm tra có thiếu dòng hay không rồi đánh lại số thứ tự.",
        demand: "Số thứ tự ghi {stated} nên bị cách quãng; phải là {expected}.",
      },
      en: {
        found: "The order number is {stated}, which leaves a gap.",
        expected: "The number {expected}.",
        remedy: "Please check whether a row is missing, then renumber.",
        demand: "The order number is {stated}, which leaves a gap; it must be {expected}.",
      },
    },
    repeat: {
      vi: {
        found: "Số thứ tự ghi {stated}, bị trùng hoặc lùi lại.",
        expected: "Số thứ tự {expected}.",
        remedy: "Đề nghị kiểm tra có dòng thừa hay không rồi đánh lại số thứ tự.",
        demand: "Số thứ tự ghi {stated} nên bị trùng hoặc lùi lại; phải là {expected}.",
      },
      en: {
        found: "The order number is {stated}, which repeats or goes back.",
        expected: "The number {expected}.",
        remedy: "Please check whether a row is there twice, then renumber.",
        demand: "The order number is {stated}, which repeats or goes back; it must be {expected}.",
      },
    },
  },
  check({ registration }, report) {
    for (const entriesOfTable of byTable(allEntries(registration)).values()) {
      const rows = numberedRows(inRows(entriesOfTable));
      const wrong = new Set<number>();
      let last: Numbered = { number: 0, entry: null };
      rows.forEach((row, index) => {
        const { entry, stt, number, blanks } = row;
        if (isRight(number, entry, last, blanks)) report.pass();
        else if (!wrong.has(entry.group)) {
          wrong.add(entry.group);
          const renumbered = renumber(rows, index, last);
          const expected = renumbered[0]!.number;
          report.fail(
            number > last.number ? "gap" : "repeat",
            onCell(entry, "stt", stt, { facts: { stated: number, expected }, fix: fixOf(renumbered) }),
          );
        }
        last = { number, entry };
      });
    }
  },
});

/** A row that carries a number. */
interface NumberedRow {
  readonly entry: Entry;
  readonly stt: Cell;
  readonly number: number;
  /** So many rows without a number stand above it, below the one before. */
  readonly blanks: number;
}

function numberedRows(entries: readonly Entry[]): readonly NumberedRow[] {
  const rows: NumberedRow[] = [];
  let blanks = 0;
  let before = (entries[0]?.table.firstRow ?? 1) - 1;
  for (const entry of entries) {
    blanks += rowsBetween(before, entry, "data");
    before = entry.row;
    const { stt } = entry;
    const number = stt && orderNumber(stt);
    if (!stt || number === null) {
      blanks += 1;
      continue;
    }
    rows.push({ entry, stt, number, blanks });
    blanks = 0;
  }
  return rows;
}

interface Renumbered extends NumberedRow {
  /** What it was. */
  readonly was: number;
}

/**
 * The numbers from a wrong one on, as they would be had it been typed right: what is right then stays. The first is the wrong
 * one itself.
 */
function renumber(rows: readonly NumberedRow[], from: number, before: Numbered): readonly Renumbered[] {
  const found: Renumbered[] = [];
  const goesOn = goesOnThroughGroups(rows.slice(0, from));
  let last = before;
  for (const row of rows.slice(from)) {
    // A formula counts by itself, and what it will say is not known here.
    if (row.stt.formula && found.length > 0) break;
    const isFirst = found.length === 0;
    const isNewGroup = last.entry?.group !== row.entry.group;
    const number =
      !isFirst && isRight(row.number, row.entry, last, row.blanks)
        ? row.number
        : last.number * Number(!isNewGroup || goesOn || !isFirst) + 1;
    found.push({ ...row, number, was: row.number });
    last = { number, entry: row.entry };
  }
  return found;
}

/** The first number of a group follows the last one of the group before. */
const goesOnThroughGroups = (rows: readonly NumberedRow[]): boolean =>
  rows.some((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && before.entry.group !== row.entry.group && row.number === before.number + 1;
  });

function fixOf([first, ...others]: readonly Renumbered[]): Fix | null {
  if (first === undefined || first.stt.formula) return null;
  const also = others
    .filter(({ number, was }) => number !== was)
    .map(({ entry: { row }, stt, number }) => ({ row, column: stt.column, value: written(stt, number) }));
  return { value: written(first.stt, first.number), ...(also.length === 0 ? {} : { also }) };
}

/** As the cell writes numbers: «03.» stays a text of that form. */
function written({ value, text }: Cell, number: number): string | number {
  if (typeof value === "number") return number;
  return text.replace(/\d+/u, (digits) => String(number).padStart(digits.startsWith("0") ? digits.length : 1, "0"));
}

/**
 * The next number; or a later one, because rows without a number may have been counted or not; or 1 again, in a new
 * group or in a phòng within it.
 */
function isRight(number: number, entry: Entry, last: Numbered, blanks: number): boolean {
  const next = last.number + 1;
  if (number >= next && number <= next + blanks) return true;
  return number === 1 && (last.entry?.group !== entry.group || hasGroupRowBetween(last.entry, entry));
}

/**
 * One entry per row, from the top: a list may mix people and collectives, and a row of a wide table registers several
 * things.
 */
function inRows<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...new Map([...entries].sort((a, b) => a.row - b.row).map((entry) => [entry.row, entry])).values()];
}

/** «3», «03», «3.»; null for blank, «a», «1.2». */
function orderNumber(cell: Cell): number | null {
  if (typeof cell.value === "number") return Number.isInteger(cell.value) ? cell.value : null;
  const digits = /^\s*(\d{1,6})\s*[.)]?\s*$/u.exec(cell.text)?.[1];
  return digits === undefined ? null : Number(digits);
}

function hasGroupRowBetween(before: Entry, entry: Entry): boolean {
  return rowsBetween(before.row, entry, "group") > 0;
}

/** Rows of the kind above the entry's, below `before`; those of data count on another list, or nobody was read of them. */
function rowsBetween(before: number, { table, row }: Entry, kind: RowRole): number {
  const between = table.roles.slice(before + 1 - table.firstRow, row - table.firstRow);
  return between.filter((role) => role === kind).length;
}
