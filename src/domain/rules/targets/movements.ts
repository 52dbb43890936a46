import { grouped } from "../../lists";
import { runsIn } from "../../campaign/law";
import type { Cell, MovementsRow } from "../../registration/model/registration";
import { defineRule } from "../defineRule";
import { judgedUnits, lacksOfAll } from "../shared/judgedUnits";
import { primeMinisterMovements } from "../law/laws";
import { lacksList } from "../say/lacks";
import { onCell } from "../say/reports";
import { onUnit } from "../say/unitRows";

export const rule = defineRule({
  id: "movements",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Đơn vị chưa đăng ký hưởng ứng đủ các phong trào thi đua do Thủ tướng Chính phủ phát động.",
    en: "A unit that does not mark one of the Prime Minister's movements.",
  },
  why: {
    vi: "Khối tiếp tục hưởng ứng các phong trào thi đua do Thủ tướng Chính phủ phát động; mỗi đơn vị đăng ký từng phong trào.",
    en: "The bloc goes on taking part in the Prime Minister's movements; each unit registers for each of them.",
  },
  basis: primeMinisterMovements,
  messages: {
    unmarked: {
      vi: {
        found: "Đơn vị chưa đăng ký hưởng ứng {unmarked}/{all} phong trào: {names}.",
        expected: "Đơn vị phải đăng ký hưởng ứng đủ {all} phong trào của đợt thi đua.",
        remedy: "Đề nghị đơn vị bổ sung dấu x ở phong trào còn thiếu hoặc nêu lý do.",
        demand:
          "Đơn vị chưa đăng ký hưởng ứng {unmarked}/{all} phong trào: {names}; phải đăng ký hưởng ứng đủ {all} phong trào của đợt thi đua.",
      },
      en: {
        found: "Not marked by the unit: {unmarked} of {all} movements: {names}.",
        expected: "The unit must mark all {all} movements of the campaign.",
        remedy: "Please ask the unit to mark what is missing or give the reason.",
        demand:
          "Not marked by the unit: {unmarked} of {all} movements: {names}; all {all} movements of the campaign must be marked.",
        ask: "Please mark what is missing or give the reason.",
      },
    },
    nowhere: {
      vi: {
        found: "Sổ đăng ký chưa có biểu đăng ký hưởng ứng các phong trào thi đua do Thủ tướng Chính phủ phát động.",
        expected: "Sổ phải có biểu đăng ký, mỗi đơn vị một dòng, mỗi phong trào một cột.",
        remedy: "Đề nghị bổ sung biểu đăng ký phong trào, hoặc hỏi trực tiếp các đơn vị khi họp.",
        demand:
          "Sổ đăng ký chưa có biểu đăng ký hưởng ứng các phong trào thi đua do Thủ tướng Chính phủ phát động; phải có biểu này, mỗi đơn vị một dòng, mỗi phong trào một cột.",
        ask: "Đề nghị đơn vị bổ sung biểu đăng ký phong trào.",
      },
      en: {
        found: "The workbook has no table of the Prime Minister's movements.",
        expected: "There must be a table with a row for each unit and a column for each movement.",
        remedy: "Please add the table of movements, or ask the units in the meeting.",
        demand:
          "The workbook has no table of the Prime Minister's movements; there must be one, with a row for each unit and a column for each movement.",
        ask: "Please add the table of movements.",
      },
    },
    noColumn: {
      vi: {
        found: "Biểu phong trào không có dòng của đơn vị hoặc không có cột cho phong trào: {names} ({count} đơn vị).",
        expected: "Mỗi đơn vị phải có một dòng, mỗi phong trào một cột.",
        remedy: "Đề nghị bổ sung vào biểu phong trào, hoặc hỏi trực tiếp đơn vị khi họp.",
        demand:
          "Biểu phong trào chưa có dòng của đơn vị hoặc chưa có cột cho phong trào: {names} ({count} đơn vị); mỗi đơn vị phải có một dòng, mỗi phong trào một cột.",
        ask: "Đề nghị đơn vị bổ sung vào biểu phong trào.",
      },
      en: {
        found: "The table of movements has no row of the unit, or no column for: {names} ({count} units).",
        expected: "There must be a row for each unit and a column for each movement.",
        remedy: "Please add the table of movements, or ask the units in the meeting.",
        demand:
          "The table of movements has no row of the unit, or no column for: {names} ({count} units); there must be a row for each unit and a column for each movement.",
        ask: "Please add it to the table of movements.",
      },
    },
  },
  check(input, report) {
    const { registration, campaign, totals } = input;
    const names = campaign.movements.map(({ name }) => `«${name}»`);
    const runs = campaign.movements.map((movement) => runsIn(movement, campaign.year));
    if (!runs.includes(true)) return;
    const rows = grouped(registration.movements, ({ unit }) => unit.unit);
    const at = (unit: string | null, facts = {}) =>
      onUnit(input, unit, ["movements", "honours", "targets", "people", "collectives"], facts);
    if (registration.movements.length === 0) {
      report.cannotTell({ ...at(campaign.onlyUnit), ...lacksOfAll(campaign, "movements") }, "nowhere");
      return;
    }
    for (const unit of judgedUnits(campaign)) {
      const marks = totals.byUnit.get(unit)?.movements ?? [];
      const absent = names.filter((_, index) => runs[index] && (marks[index] ?? null) === null);
      const unmarked = names.filter((_, index) => runs[index] && marks[index] === false);
      const first = firstEmpty(
        rows.get(unit) ?? [],
        names.map((_, index) => runs[index] === true && marks[index] === false),
      );
      if (absent.length > 0)
        report.cannotTell({ ...at(unit, { names: absent }), ...lacksList("movements") }, "noColumn");
      if (first)
        report.fail(
          "unmarked",
          onCell(first.row, "movement", first.cell, {
            facts: { unmarked: unmarked.length, all: runs.filter(Boolean).length, names: unmarked },
          }),
        );
      else if (absent.length === 0) report.pass();
    }
  },
});

/** The first empty mark, from the left of the first row, among the movements the unit marks nowhere. */
function firstEmpty(
  rows: readonly MovementsRow[],
  wanted: readonly boolean[],
): { readonly row: MovementsRow; readonly cell: Cell } | null {
  for (const row of rows) {
    const empty = row.marks
      .flatMap((mark, index) => (mark !== null && !mark.marked && wanted[index] ? [mark.cell] : []))
      .sort((a, b) => a.column - b.column);
    if (empty[0]) return { row, cell: empty[0] };
  }
  return null;
}
