import type { UnitTotals } from "../../totals/totals";
import { defineRule } from "../defineRule";
import { lacksList } from "../say/lacks";
import { lacksOfAll, onFigure } from "../shared/judgedUnits";
import { campaignTargets } from "../law/laws";

export const rule = defineRule({
  id: "target-departments",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Số đơn vị cấp phòng trong sổ đăng ký khác số của đợt thi đua.",
    en: "The number of phòng-level collectives differs from the campaign's.",
  },
  why: {
    vi: "Khối đã nêu rõ số đơn vị cấp phòng khi phát động. Đếm mọi tập thể cấp phòng có trong biểu, có hay chưa có danh hiệu và xếp loại mức nào cũng vậy; dòng của chính đơn vị không phải là phòng.",
    en: "The bloc named the number at its launch. Every phòng listed counts, with or without a title and whatever its rating; a unit's own row is none.",
  },
  basis: campaignTargets,
  messages: {
    fewer: {
      vi: {
        found: "Sổ đăng ký có {departments} tập thể cấp phòng: {split}.",
        expected: "Đợt thi đua nêu {target} đơn vị cấp phòng; còn thiếu {difference}.",
        remedy: "Đề nghị kiểm tra đơn vị nào chưa đăng ký đủ tập thể cấp phòng.",
        demand:
          "Sổ đăng ký có {departments} tập thể cấp phòng ({split}); phải đủ {target} tập thể theo đợt thi đua, còn thiếu {difference}.",
        ask: "Đề nghị đơn vị rà soát, đăng ký đủ tập thể cấp phòng.",
      },
      en: {
        found: "The workbook has {departments} phòng-level collectives: {split}.",
        expected: "The campaign names {target}; short by {difference}.",
        remedy: "Please see which unit has not registered all of them.",
        demand:
          "The workbook has {departments} phòng-level collectives ({split}); the campaign's {target} must be there. Short by {difference}.",
        ask: "Please register every phòng.",
      },
    },
    fewerWithout: {
      vi: {
        found: "Sổ đăng ký có {departments} tập thể cấp phòng: {split}; chưa có số liệu của {without}.",
        expected: "Đợt thi đua nêu {target} đơn vị cấp phòng; còn thiếu {difference}.",
        remedy: "Đề nghị các đơn vị chưa có số liệu gửi biểu tập thể.",
        demand:
          "Sổ đăng ký có {departments} tập thể cấp phòng ({split}), chưa có số liệu của {without}; phải đủ {target} tập thể theo đợt thi đua, còn thiếu {difference}.",
      },
      en: {
        found: "The workbook has {departments} phòng-level collectives: {split}; no figures from {without}.",
        expected: "The campaign names {target}; short by {difference}.",
        remedy: "The units without figures should send their collectives.",
        demand:
          "The workbook has {departments} phòng-level collectives ({split}), without figures from {without}; the campaign's {target} must be there. Short by {difference}.",
      },
    },
    more: {
      vi: {
        found: "Sổ đăng ký có {departments} tập thể cấp phòng: {split}.",
        expected: "Đợt thi đua nêu {target} đơn vị cấp phòng; đang nhiều hơn {difference}.",
        remedy: "Đề nghị kiểm tra tập thể ghi trùng, hoặc tập thể không phải cấp phòng.",
        demand:
          "Sổ đăng ký có {departments} tập thể cấp phòng ({split}), nhiều hơn {difference} so với {target} tập thể của đợt thi đua; hai số phải bằng nhau.",
        ask: "Đề nghị đơn vị rà soát tập thể ghi trùng, hoặc tập thể không phải cấp phòng.",
      },
      en: {
        found: "The workbook has {departments} phòng-level collectives: {split}.",
        expected: "The campaign names {target}; {difference} more than that.",
        remedy: "Please look for collectives listed twice or not of the phòng level.",
        demand:
          "The workbook has {departments} phòng-level collectives ({split}), {difference} more than the campaign's {target}; the two must be equal.",
        ask: "Please look for collectives listed twice or not of the phòng level.",
      },
    },
    unitUnclear: {
      vi: {
        found:
          "Sổ đăng ký có {departments} tập thể cấp phòng, trong đó {unclear} tập thể ở bảng chưa rõ đơn vị ({tables}).",
        expected: "Đợt thi đua nêu {target} đơn vị cấp phòng.",
        remedy: "Đề nghị xác định đơn vị của bảng rồi kiểm tra lại.",
        demand:
          "Sổ đăng ký có {departments} tập thể cấp phòng, trong đó {unclear} tập thể ở bảng chưa rõ đơn vị ({tables}); đợt thi đua nêu {target} tập thể, các bảng phải ghi rõ đơn vị.",
        ask: "Đề nghị đơn vị ghi rõ tên đơn vị ở đầu bảng.",
      },
      en: {
        found:
          "The workbook has {departments} phòng-level collectives, {unclear} of them in tables whose unit is unclear ({tables}).",
        expected: "The campaign names {target}.",
        remedy: "Please settle whose those tables are and check again.",
        demand:
          "The workbook has {departments} phòng-level collectives, {unclear} of them in tables whose unit is unclear ({tables}); the campaign names {target}, and tables must say whose they are.",
        ask: "Please name the unit above the table.",
      },
    },
    noFigures: {
      vi: {
        found: "Chưa có biểu tập thể và biểu chỉ tiêu cũng chưa ghi số đơn vị cấp phòng.",
        expected: "Sổ phải có biểu tập thể cấp phòng, hoặc có số đơn vị cấp phòng trong biểu chỉ tiêu.",
        remedy: "Đề nghị các đơn vị bổ sung biểu tập thể.",
        demand:
          "Chưa có biểu tập thể và biểu chỉ tiêu cũng chưa ghi số đơn vị cấp phòng; phải có biểu tập thể, hoặc số đơn vị cấp phòng trong biểu chỉ tiêu.",
        ask: "Đề nghị đơn vị gửi biểu tập thể.",
      },
      en: {
        found: "There is no table of collectives, and no number of phòng is stated.",
        expected: "There must be a table of collectives, or their number in the targets table.",
        remedy: "Please ask the units for the table of collectives.",
        demand:
          "There is no table of collectives, and no number of phòng is stated; there must be a table of collectives, or their number in the targets table.",
        ask: "Please send the table of collectives.",
      },
    },
  },
  check(input, report) {
    const { registration, campaign, totals } = input;
    // A target of the whole bloc: one unit's workbook is not held against it.
    if (campaign.onlyUnit !== null) return;
    const target = campaign.targets.departments;
    if (target === null) return;
    const { departments, unknown } = totals.bloc;
    const at = (facts = {}) => onFigure(input, null, ["statedDepartments"], facts);
    // A table without a known unit may hold the unit's own row among its phòng.
    const unclear = registration.collectives.filter(
      ({ isUnit, unit, table }) =>
        !isUnit && unit.unit === null && unit.cell === null && (table.unknownUnit !== undefined || unit.text === ""),
    );
    if (unknown.includes("departments")) {
      const silent = totals.units.flatMap((own) => (own.unknown.includes("departments") ? (own.unit ?? []) : []));
      report.cannotTell({ ...at(), ...lacksOfAll(campaign, "collectives", silent) }, "noFigures");
    } else if (departments === target) report.pass();
    else if (unclear.length > 0)
      report.cannotTell(
        at({
          departments,
          unclear: unclear.length,
          tables: [...new Set(unclear.map(({ table }) => `«${table.sheet}»`))],
          target,
        }),
        "unitUnclear",
      );
    else {
      // The campaign states the total alone, so a unit is only named with its number, never blamed.
      const [known, silent] = [true, false].map((isSaid) =>
        totals.units.filter((unit) => !unit.unknown.includes("departments") === isSaid),
      ) as [UnitTotals[], UnitTotals[]];
      const facts = {
        departments,
        split: known.map((unit) => `${unit.unit ?? ""} ${unit.departments}`),
        without: silent.map(({ unit }) => unit ?? ""),
        target,
        difference: Math.abs(departments - target),
      };
      const fewer = silent.length === 0 ? "fewer" : "fewerWithout";
      report.fail(departments < target ? fewer : "more", at(facts));
      if (departments >= target) return;
      for (const { unit } of silent)
        report.cannotTell(
          { ...onFigure(input, unit, ["statedDepartments"]), ...lacksList("collectives") },
          "noFigures",
        );
    }
  },
});
