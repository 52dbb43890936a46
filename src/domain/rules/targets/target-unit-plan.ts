import type { TargetsRow } from "../../registration/model/registration";
import { defineRule } from "../defineRule";
import { judgedUnits, lacksOfAll, onFigure } from "../shared/judgedUnits";
import { campaignTargets } from "../law/laws";
import { lacksList } from "../say/lacks";
import { onCell } from "../say/reports";

export const rule = defineRule({
  id: "target-unit-plan",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Đơn vị chưa đăng ký hoàn thành xuất sắc kế hoạch công tác năm.",
    en: "A unit that does not register to complete its yearly plan excellently.",
  },
  why: {
    vi: "Khi phát động, khối nêu chỉ tiêu cả năm đơn vị hoàn thành xuất sắc kế hoạch nhiệm vụ công tác được giao.",
    en: "At the launch the bloc set the target that all five units complete their plans excellently.",
  },
  basis: campaignTargets,
  messages: {
    notRegistered: {
      vi: {
        found:
          "Đơn vị chưa đăng ký hoàn thành xuất sắc kế hoạch công tác năm {year}; cả khối có {registered} đơn vị đăng ký.",
        expected: "Chỉ tiêu của đợt thi đua là {target} đơn vị hoàn thành xuất sắc kế hoạch công tác.",
        remedy: "Đề nghị đơn vị bổ sung đăng ký hoặc giải trình với khối.",
        demand:
          "Đơn vị chưa đăng ký hoàn thành xuất sắc kế hoạch công tác năm {year} (cả khối có {registered}/{target} đơn vị đăng ký); mỗi đơn vị phải đăng ký nội dung này.",
      },
      en: {
        found:
          "The unit does not register to complete its plan of {year} excellently; in the bloc {registered} units do.",
        expected: "The campaign's target is {target} units.",
        remedy: "Please ask the unit to register it or explain it to the bloc.",
        demand:
          "The unit does not register to complete its plan of {year} excellently (in the bloc {registered} of {target} units do); every unit must.",
        ask: "Please register it or explain it to the bloc.",
      },
    },
    nowhere: {
      vi: {
        found: "Sổ đăng ký chưa có cột đăng ký hoàn thành xuất sắc kế hoạch công tác.",
        expected: "Biểu chỉ tiêu phải có cột này và mỗi đơn vị một dòng.",
        remedy: "Đề nghị bổ sung vào biểu chỉ tiêu, hoặc hỏi trực tiếp các đơn vị khi họp.",
        demand:
          "Sổ đăng ký chưa có cột đăng ký hoàn thành xuất sắc kế hoạch công tác; biểu chỉ tiêu phải có cột này và mỗi đơn vị một dòng.",
        ask: "Đề nghị đơn vị bổ sung vào biểu chỉ tiêu.",
      },
      en: {
        found: "The workbook has no column for the yearly plan.",
        expected: "The targets table must have the column and a row for each unit.",
        remedy: "Please add it to the targets table, or ask the units in the meeting.",
        demand:
          "The workbook has no column for the yearly plan; the targets table must have it, with a row for each unit.",
        ask: "Please add it to the targets table.",
      },
    },
    noColumn: {
      vi: {
        found: "Biểu chỉ tiêu không có dòng hoặc không có cột đăng ký kế hoạch công tác của đơn vị ({count} đơn vị).",
        expected: "Biểu chỉ tiêu phải có cột này và mỗi đơn vị một dòng.",
        remedy: "Đề nghị bổ sung vào biểu chỉ tiêu, hoặc hỏi trực tiếp đơn vị khi họp.",
        demand:
          "Biểu chỉ tiêu chưa có dòng của đơn vị hoặc chưa có cột đăng ký kế hoạch công tác ({count} đơn vị); biểu phải có cột này và mỗi đơn vị một dòng.",
        ask: "Đề nghị đơn vị bổ sung vào biểu chỉ tiêu.",
      },
      en: {
        found: "The targets table has no row, or no column, for the unit's yearly plan ({count} units).",
        expected: "The targets table must have the column and a row for each unit.",
        remedy: "Please add it to the targets table, or ask the units in the meeting.",
        demand:
          "The targets table has no row, or no column, for the unit's yearly plan ({count} units); it must have the column and a row for each unit.",
        ask: "Please add it to the targets table.",
      },
    },
  },
  check(input, report) {
    const { registration, campaign, totals } = input;
    const rows = new Map<string, TargetsRow>();
    for (const row of registration.targets)
      if (row.plan !== null && row.unit.unit !== null && !rows.has(row.unit.unit)) rows.set(row.unit.unit, row);
    const registered = totals.units.filter(({ plan }) => plan === true).length;
    const target = campaign.targets.unitPlans;
    if (target === null) return;
    if (rows.size === 0) {
      report.cannotTell({ ...onFigure(input, campaign.onlyUnit, []), ...lacksOfAll(campaign, "plan") }, "nowhere");
      return;
    }
    for (const unit of judgedUnits(campaign)) {
      const row = rows.get(unit);
      if (!row?.plan) report.cannotTell({ ...onFigure(input, unit, []), ...lacksList("plan") }, "noColumn");
      // An officer who asks for fewer plans than there are units lets some go without.
      else if (totals.byUnit.get(unit)?.plan === true || (campaign.onlyUnit === null && registered >= target))
        report.pass();
      else
        report.fail(
          "notRegistered",
          onCell(row, "plan", row.plan.cell, { facts: { year: String(campaign.year), registered, target } }),
        );
    }
  },
});
