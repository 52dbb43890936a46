/** A flag of which the bloc has fewer than its units register. */
import type { AwardId } from "../../catalogue/awards";
import type { Message, Reporter, RuleInput } from "../rule";
import { honoursByUnit } from "../ask/honoursByUnit";
import { HONOUR_TABLES, onUnit } from "../say/unitRows";
import { lacksOfAll } from "./judgedUnits";

export const noHonours: Message = {
  vi: {
    found: "Sổ đăng ký chưa có danh hiệu, hình thức khen của chính các đơn vị.",
    expected: "Sổ phải có biểu đăng ký danh hiệu, hình thức khen của từng đơn vị.",
    remedy: "Đề nghị các đơn vị bổ sung biểu đăng ký của chính đơn vị trước khi họp khối.",
    demand:
      "Sổ đăng ký chưa có danh hiệu, hình thức khen của chính các đơn vị; phải có biểu đăng ký danh hiệu, hình thức khen của từng đơn vị.",
    ask: "Đề nghị đơn vị bổ sung biểu đăng ký của chính đơn vị.",
  },
  en: {
    found: "The workbook has no honours registered by the units themselves.",
    expected: "There must be a table of the units' own honours.",
    remedy: "Please add the units' own registration before the meeting.",
    demand: "The workbook has no honours registered by the units themselves; there must be a table of them.",
    ask: "Please add the unit's own registration.",
  },
};

/** One notice for the whole bloc; not applicable where one unit's workbook is checked. */
export function checkQuota(
  input: RuleInput,
  flag: AwardId,
  quota: number | null,
  report: Reporter<"tooMany" | "noHonours">,
): void {
  const { registration, campaign } = input;
  if (campaign.onlyUnit !== null || quota === null) return;
  const honours = honoursByUnit(registration);
  const at = (facts = {}) => onUnit(input, null, HONOUR_TABLES, facts);
  if (![...honours.values()].some(({ rows }) => rows.some(({ awards }) => awards.length > 0))) {
    report.cannotTell({ ...at(), ...lacksOfAll(campaign, "honours") }, "noHonours");
    return;
  }
  const units = campaign.units.map(({ name }) => name).filter((name) => honours.get(name)?.awards.has(flag));
  if (units.length <= quota) report.pass();
  else report.fail("tooMany", at({ registered: units.length, quota, units }));
}
