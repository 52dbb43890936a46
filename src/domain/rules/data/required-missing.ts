import type { Cell, Collective, Person, RegistrationTable } from "../../registration/model/registration";
import type { Report, Reporter } from "../rule";
import { registrationForm } from "../law/bases";
import { defineRule } from "../defineRule";
import { isBlank } from "../ask/entries";
import { isSilenced } from "../ask/silenced";
import { lacksColumn } from "../say/lacks";
import { hasColumn } from "../say/places";
import { onCell, onRow, onTable } from "../say/reports";

export const rule = defineRule({
  id: "required-missing",
  severity: "error",
  section: 1,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Cá nhân thiếu họ tên, đơn vị hoặc xếp loại; tập thể thiếu tên, đơn vị, số người hoặc xếp loại.",
    en: "A person without name, unit or rating; a collective without name, unit, headcount or rating.",
  },
  why: {
    vi: "Dòng thiếu những nội dung này không thể đưa ra họp: không biết đăng ký cho ai, thuộc đơn vị nào, xếp loại mức nào. Dòng chỉ có số thứ tự không được coi là dòng dữ liệu. Số người ghi bằng chữ nhưng đọc được con số thì không coi là thiếu.",
    en: "A row without these cannot go to the meeting: nobody knows who registers, for which unit, at which level. A row that holds only its number is not a data row. A headcount written as text from which a number can be read is not missing.",
  },
  basis: registrationForm,
  messages: {
    name: {
      vi: {
        found: "Để trống họ và tên.",
        expected: "Mỗi dòng đăng ký phải ghi họ và tên một người.",
        remedy: "Đề nghị đơn vị bổ sung họ và tên, hoặc xóa dòng nếu ghi thừa.",
        demand: "Dòng đăng ký còn để trống họ và tên; mỗi dòng phải ghi họ và tên một người.",
      },
      en: {
        found: "The name is blank.",
        expected: "Every row of the list must name one person.",
        remedy: "Please add the name, or delete the row if it is not needed.",
        demand: "The name is blank; every row must name one person.",
      },
    },
    collectiveName: {
      vi: {
        found: "Để trống tên tập thể.",
        expected: "Mỗi dòng đăng ký phải ghi tên một tập thể.",
        remedy: "Đề nghị đơn vị bổ sung tên tập thể, hoặc xóa dòng nếu ghi thừa.",
        demand: "Dòng đăng ký còn để trống tên tập thể; mỗi dòng phải ghi tên một tập thể.",
      },
      en: {
        found: "The collective's name is blank.",
        expected: "Every row of the list must name one collective.",
        remedy: "Please add the name, or delete the row if it is not needed.",
        demand: "The collective's name is blank; every row must name one collective.",
      },
    },
    unit: {
      vi: {
        found: "Để trống đơn vị.",
        expected: "Mỗi dòng phải ghi rõ đơn vị thuộc khối thi đua.",
        remedy: "Đề nghị bổ sung tên đơn vị.",
        demand: "Dòng đăng ký còn để trống tên đơn vị; mỗi dòng phải ghi rõ đơn vị thuộc khối thi đua.",
      },
      en: {
        found: "The unit is blank.",
        expected: "Every row must name a unit of the bloc.",
        remedy: "Please add the unit's name.",
        demand: "The unit is blank; every row must name a unit of the bloc.",
      },
    },
    rating: {
      vi: {
        found: "Để trống mức xếp loại đăng ký.",
        expected: "Mỗi dòng phải đăng ký một trong bốn mức xếp loại.",
        remedy: "Đề nghị đơn vị bổ sung mức xếp loại đăng ký.",
        demand: "Mức xếp loại đăng ký còn để trống; mỗi dòng phải đăng ký một trong bốn mức xếp loại.",
      },
      en: {
        found: "The registered rating is blank.",
        expected: "Every row must register one of the four levels.",
        remedy: "Please ask the unit for the rating.",
        demand: "The registered rating is blank; every row must register one of the four levels.",
        ask: "Please give the rating.",
      },
    },
    noUnit: {
      vi: {
        found: "Biểu không có cột đơn vị và không ghi đơn vị ở đầu biểu ({count} dòng).",
        expected: "Mỗi dòng phải rõ đơn vị thuộc khối thi đua.",
        remedy: "Đề nghị bổ sung cột đơn vị hoặc ghi tên đơn vị ở đầu biểu.",
        demand:
          "Biểu có {count} dòng nhưng không có cột đơn vị và không ghi đơn vị ở đầu biểu; mỗi dòng phải rõ đơn vị thuộc khối thi đua.",
      },
      en: {
        found: "The table has no unit column and names no unit above it ({count} rows).",
        expected: "Every row must be known to be of a unit of the bloc.",
        remedy: "Please add a unit column, or name the unit above the table.",
        demand:
          "The table has {count} rows, no unit column and no unit named above it; every row must be known to be of a unit of the bloc.",
      },
    },
    noRating: {
      vi: {
        found: "Biểu không có cột xếp loại đăng ký ({count} dòng).",
        expected: "Mỗi dòng phải đăng ký một trong bốn mức xếp loại.",
        remedy: "Đề nghị bổ sung cột xếp loại vào biểu.",
        demand:
          "Biểu có {count} dòng nhưng không có cột xếp loại đăng ký; mỗi dòng phải đăng ký một trong bốn mức xếp loại.",
      },
      en: {
        found: "The table has no column for the registered rating ({count} rows).",
        expected: "Every row must register one of the four levels.",
        remedy: "Please add a rating column to the table.",
        demand:
          "The table has {count} rows and no column for the registered rating; every row must register one of the four levels.",
      },
    },
    noHeadcount: {
      vi: {
        found: "Biểu không có cột tổng số người của tập thể ({count} tập thể).",
        expected: "Mỗi tập thể phải ghi tổng số người.",
        remedy: "Đề nghị bổ sung cột tổng số người vào biểu.",
        demand: "Biểu có {count} tập thể nhưng không có cột tổng số người; mỗi tập thể phải ghi tổng số người.",
      },
      en: {
        found: "The table has no column for headcounts ({count} collectives).",
        expected: "Every collective must state how many people it has.",
        remedy: "Please add a column for the headcount to the table.",
        demand:
          "The table has {count} collectives and no column for headcounts; every collective must state how many people it has.",
      },
    },
    headcount: {
      vi: {
        found: "Để trống tổng số người của tập thể.",
        expected: "Mỗi tập thể phải ghi tổng số người.",
        remedy: "Đề nghị đơn vị bổ sung tổng số người.",
        demand: "Tổng số người của tập thể còn để trống; mỗi tập thể phải ghi tổng số người.",
      },
      en: {
        found: "The collective's headcount is blank.",
        expected: "Every collective must state how many people it has.",
        remedy: "Please ask the unit for the headcount.",
        demand: "The collective's headcount is blank; every collective must state how many people it has.",
        ask: "Please give the headcount.",
      },
    },
    headcountUnreadable: {
      vi: {
        found: "Ô tổng số người ghi «{text}», không đọc được thành số.",
        expected: "Tổng số người phải ghi bằng số.",
        remedy: "Đề nghị đơn vị ghi lại tổng số người bằng số.",
        demand: "Tổng số người của tập thể ghi «{text}»; tổng số người phải ghi bằng số.",
      },
      en: {
        found: "The headcount reads «{text}», which is no number.",
        expected: "The headcount must be a number.",
        remedy: "Please ask the unit to write the headcount as a number.",
        demand: "The headcount reads «{text}»; it must be a number.",
        ask: "Please write the headcount as a number.",
      },
    },
  },
  check({ registration }, report) {
    const filled = filledUnitColumns([...registration.people, ...registration.collectives]);
    for (const person of registration.people) {
      checkName(person, "name", report);
      checkUnitAndRating(person, filled.has(person.table), report);
    }
    for (const collective of registration.collectives) {
      checkName(collective, "collectiveName", report);
      checkUnitAndRating(collective, filled.has(collective.table), report);
      checkHeadcount(collective, report);
    }
  },
});

/** Blank, and not an error value: those are cell-error's. */
const missing = (text: string, cell: Cell | null): boolean => isBlank(text) && !isSilenced(cell);

function checkName<M extends "name" | "collectiveName">(
  row: Person | Collective,
  message: M,
  report: Reporter<M>,
): void {
  if (missing(row.name, row.nameCell) && (row.nameCell === null || isBlank(row.nameCell.text)))
    report.fail(message, onRow(row, "name", row.nameCell));
  else report.pass();
}

/**
 * Tables whose unit column is filled in row by row: there a blank cell is missing, even under a unit's group row.
 * Where the unit stands once above its rows, as in a merged cell, most cells of the column are blank and none is
 * missing.
 */
function filledUnitColumns(rows: readonly (Person | Collective)[]): ReadonlySet<RegistrationTable> {
  const counts = new Map<RegistrationTable, { rows: number; blank: number }>();
  for (const { table, unit } of rows) {
    if (unit.cell === null) continue;
    const count = counts.get(table) ?? { rows: 0, blank: 0 };
    counts.set(table, { rows: count.rows + 1, blank: count.blank + (isBlank(unit.cell.text) ? 1 : 0) });
  }
  return new Set([...counts].filter(([, count]) => count.blank * 2 < count.rows).map(([table]) => table));
}

function checkUnitAndRating(
  row: Person | Collective,
  unitColumnFilled: boolean,
  report: Reporter<"unit" | "noUnit" | "rating" | "noRating">,
): void {
  const { unit, rating } = row;
  if (unitColumnFilled && unit.cell !== null && missing(unit.cell.text, unit.cell))
    report.fail("unit", onCell(row, "unit", unit.cell));
  else if (unit.unit !== null || !missing(unit.text, unit.cell)) report.pass();
  else if (unit.cell) report.fail("unit", onCell(row, "unit", unit.cell));
  else report.cannotTell(ofTable(row), "noUnit");

  if (rating.state === "noColumn")
    report.cannotTell({ ...ofTable(row), ...lacksColumn(row.table, "rating") }, "noRating");
  else if (rating.state === "missing" && !isSilenced(rating.cell))
    report.fail("rating", onRow(row, "rating", rating.cell));
  else report.pass();
}

/** Of the table as a whole, met at one of its rows. */
const ofTable = (row: Person | Collective): Report => ({
  ...onTable(row.table),
  unit: row.unit.unit ?? row.table.unit,
  row: row.row,
});

function checkHeadcount(
  collective: Collective,
  report: Reporter<"headcount" | "noHeadcount" | "headcountUnreadable">,
): void {
  const { cell, state } = collective.headcount;
  if (state === "noColumn" || !hasColumn(collective.table, "headcount"))
    report.cannotTell({ ...ofTable(collective), ...lacksColumn(collective.table, "headcount") }, "noHeadcount");
  else if (isSilenced(cell)) report.pass();
  else if (state === "missing") report.fail("headcount", onRow(collective, "headcount", cell));
  else if (state === "unreadable")
    report.fail("headcountUnreadable", onRow(collective, "headcount", cell, { facts: { text: cell?.text ?? "" } }));
  else report.pass();
}
