import { campaignUnits } from "../law/bases";
import { defineRule } from "../defineRule";
import { allEntries } from "../ask/entries";
import { onUnit } from "../say/unitRows";

export const rule = defineRule({
  id: "unit-missing",
  severity: "error",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Đơn vị của khối chưa có dòng nào trong sổ đăng ký.",
    en: "A unit of the bloc of which no row is in the workbook.",
  },
  why: {
    vi: "Khối chỉ tổng hợp được khi đủ các đơn vị. Khi cán bộ chọn kiểm tra sổ của một đơn vị thì quy tắc này không áp dụng.",
    en: "The bloc's figures are whole only with every unit. The rule does not apply when one unit's workbook is checked.",
  },
  basis: campaignUnits,
  messages: {
    missing: {
      vi: {
        found: "Sổ đăng ký chưa có dòng nào của {unit}.",
        expected: "Mỗi đơn vị thành viên của khối phải có đăng ký trong sổ.",
        remedy:
          "Đề nghị đơn vị gửi đăng ký; nếu đơn vị đã đổi tên hoặc sáp nhập thì sửa danh sách đơn vị của đợt thi đua.",
        demand: "Sổ đăng ký chưa có dòng nào của {unit}; mỗi đơn vị thành viên của khối phải có đăng ký trong sổ.",
        ask: "Đề nghị đơn vị gửi đăng ký.",
      },
      en: {
        found: "The workbook has no row of {unit}.",
        expected: "Every member unit of the bloc must register in the workbook.",
        remedy:
          "Please ask the unit for its registration; if it was renamed or merged, correct the campaign's list of units.",
        demand: "The workbook has no row of {unit}; every member unit of the bloc must register in it.",
        ask: "Please send the registration.",
      },
    },
  },
  check(input, report) {
    const { registration, campaign } = input;
    if (campaign.onlyUnit !== null || registration.tables.length === 0) return;
    const present = new Set<string | null>();
    for (const entry of allEntries(registration)) present.add(entry.unit.unit);
    for (const { unit } of registration.stated) present.add(unit);
    for (const { name } of campaign.units) {
      if (present.has(name)) report.pass();
      else
        report.fail(
          "missing",
          onUnit(input, name, ["people", "targets", "collectives", "honours", "movements"], { unit: name }),
        );
    }
  },
});
