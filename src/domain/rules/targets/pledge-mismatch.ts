import type { AwardId } from "../../catalogue/awards";
import { countsAs } from "../../totals/ladder";
import { defineRule } from "../defineRule";
import { campaignPledges } from "../law/laws";
import { honoursByUnit } from "../ask/honoursByUnit";
import { lacksList } from "../say/lacks";
import { HONOUR_TABLES, onUnit } from "../say/unitRows";
import { judgedUnits, lacksOfAll } from "../shared/judgedUnits";
import { mayRegister } from "../shared/registers";

export const rule = defineRule({
  id: "pledge-mismatch",
  severity: "warning",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Danh hiệu, hình thức khen đơn vị đăng ký khác với chỉ tiêu đơn vị đã đề ra khi phát động.",
    en: "A unit's registered honours differ from its pledge.",
  },
  why: {
    vi: "Khi phát động, mỗi đơn vị đã nêu chỉ tiêu phấn đấu. Khác nhau chưa hẳn là sai, nhưng khối cần biết đơn vị thay đổi vì lý do gì.",
    en: "Each unit named what it strives for at the launch. A difference need not be wrong, but the bloc should know the reason.",
  },
  basis: campaignPledges,
  messages: {
    missing: {
      vi: {
        found: "So với chỉ tiêu đã đề ra, đơn vị chưa đăng ký: {missing}.",
        expected: "Đăng ký đúng chỉ tiêu đã đề ra: {pledge}.",
        remedy: "Đề nghị đơn vị bổ sung đăng ký hoặc giải trình việc điều chỉnh chỉ tiêu.",
        demand:
          "So với chỉ tiêu đã đề ra ({pledge}), đơn vị chưa đăng ký: {missing}; phải đăng ký đủ chỉ tiêu đã đề ra hoặc giải trình.",
      },
      en: {
        found: "Pledged and not registered: {missing}.",
        expected: "The pledge is: {pledge}.",
        remedy: "Please ask the unit to register what is missing or explain the change.",
        demand:
          "Of the pledge ({pledge}) the unit has not registered: {missing}; it must register what it pledged or explain the change.",
        ask: "Please register what is missing or explain the change.",
      },
    },
    extra: {
      vi: {
        found: "So với chỉ tiêu đã đề ra, đơn vị đăng ký thêm: {extra}.",
        expected: "Đăng ký đúng chỉ tiêu đã đề ra: {pledge}.",
        remedy: "Đề nghị đơn vị xác nhận việc đăng ký thêm hoặc rút đăng ký.",
        demand:
          "So với chỉ tiêu đã đề ra ({pledge}), đơn vị đăng ký thêm: {extra}; phải đăng ký đúng chỉ tiêu đã đề ra hoặc giải trình.",
      },
      en: {
        found: "Registered beyond the pledge: {extra}.",
        expected: "The pledge is: {pledge}.",
        remedy: "Please ask the unit to confirm or withdraw what was added.",
        demand:
          "Beyond the pledge ({pledge}) the unit registers: {extra}; it must register what it pledged or explain the change.",
        ask: "Please confirm or withdraw what was added.",
      },
    },
    both: {
      vi: {
        found: "So với chỉ tiêu đã đề ra, đơn vị chưa đăng ký: {missing}; đăng ký thêm: {extra}.",
        expected: "Đăng ký đúng chỉ tiêu đã đề ra: {pledge}.",
        remedy: "Đề nghị đơn vị điều chỉnh đăng ký hoặc giải trình việc thay đổi chỉ tiêu.",
        demand:
          "So với chỉ tiêu đã đề ra ({pledge}), đơn vị chưa đăng ký: {missing}; đăng ký thêm: {extra}; phải đăng ký đúng chỉ tiêu đã đề ra hoặc giải trình.",
      },
      en: {
        found: "Pledged and not registered: {missing}; registered beyond the pledge: {extra}.",
        expected: "The pledge is: {pledge}.",
        remedy: "Please ask the unit to change its registration or explain the change.",
        demand:
          "Of the pledge ({pledge}) the unit has not registered: {missing}; registered beyond it: {extra}; it must register what it pledged or explain the change.",
        ask: "Please change the registration or explain the change.",
      },
    },
    unclear: {
      vi: {
        found:
          "Đơn vị có danh hiệu, hình thức khen chưa đọc được nên chưa đối chiếu hết với chỉ tiêu: {pledge} ({count} đơn vị).",
        expected: "Danh hiệu, hình thức khen của đơn vị phải ghi rõ tên.",
        remedy: "Đề nghị ghi lại cho rõ rồi kiểm tra lại.",
        demand:
          "Đơn vị có danh hiệu, hình thức khen chưa đọc được nên chưa đối chiếu hết với chỉ tiêu đã đề ra: {pledge} ({count} đơn vị); danh hiệu, hình thức khen phải ghi rõ tên.",
        ask: "Đề nghị đơn vị ghi lại cho rõ.",
      },
      en: {
        found:
          "An honour of the unit cannot be read, so not all of the pledge could be compared: {pledge} ({count} units).",
        expected: "The unit's honours by their names.",
        remedy: "Please have them written clearly and check again.",
        demand:
          "An honour of the unit cannot be read, so not all of the pledge could be compared: {pledge} ({count} units); honours must be given by their names.",
        ask: "Please write them clearly.",
      },
    },
    nowhere: {
      vi: {
        found: "Sổ đăng ký chưa có danh hiệu, hình thức khen của chính các đơn vị để đối chiếu với chỉ tiêu đã đề ra.",
        expected: "Mỗi đơn vị phải có một dòng đăng ký danh hiệu, hình thức khen của chính đơn vị.",
        remedy: "Đề nghị bổ sung biểu đăng ký của đơn vị, hoặc đối chiếu trực tiếp khi họp.",
        demand:
          "Sổ đăng ký chưa có danh hiệu, hình thức khen của chính các đơn vị để đối chiếu với chỉ tiêu đã đề ra; mỗi đơn vị phải có một dòng đăng ký của chính đơn vị.",
        ask: "Đề nghị đơn vị bổ sung biểu đăng ký của chính đơn vị.",
      },
      en: {
        found: "The workbook has no honours registered by the units themselves to compare with their pledges.",
        expected: "There must be a row for each unit with its own honours.",
        remedy: "Please add the units' own registration, or compare in the meeting.",
        demand:
          "The workbook has no honours registered by the units themselves to compare with their pledges; each unit must have a row with its own honours.",
        ask: "Please add the unit's own registration.",
      },
    },
    noHonours: {
      vi: {
        found:
          "Đơn vị chưa có dòng đăng ký danh hiệu, hình thức khen của chính đơn vị để đối chiếu với chỉ tiêu đã đề ra ({count} đơn vị).",
        expected: "Mỗi đơn vị phải có một dòng đăng ký danh hiệu, hình thức khen của chính đơn vị.",
        remedy: "Đề nghị bổ sung biểu đăng ký của đơn vị, hoặc đối chiếu trực tiếp khi họp.",
        demand:
          "Chưa có dòng đăng ký danh hiệu, hình thức khen của chính đơn vị để đối chiếu với chỉ tiêu đã đề ra ({count} đơn vị); mỗi đơn vị phải có một dòng đăng ký của chính đơn vị.",
        ask: "Đề nghị đơn vị bổ sung biểu đăng ký của chính đơn vị.",
      },
      en: {
        found: "The unit has no row with its own honours to compare with its pledge ({count} units).",
        expected: "There must be a row for each unit with its own honours.",
        remedy: "Please add the units' own registration, or compare in the meeting.",
        demand:
          "The unit has no row with its own honours to compare with its pledge ({count} units); each unit must have one.",
        ask: "Please add the unit's own registration.",
      },
    },
  },
  check(input, report) {
    const { registration, campaign } = input;
    // Nobody has pledged anything: there is nothing that honours could differ from.
    if (campaign.units.every(({ pledge }) => pledge.length === 0)) return;
    const registered = honoursByUnit(registration);
    const pledges = new Map(campaign.units.map(({ name, pledge }) => [name, pledge]));
    const anywhere = [...registered.values()].some(({ rows }) => rows.some(({ awards }) => awards.length > 0));
    const at = (unit: string | null, facts = {}) => onUnit(input, unit, HONOUR_TABLES, facts);
    if (!anywhere) {
      report.cannotTell({ ...at(campaign.onlyUnit), ...lacksOfAll(campaign, "honours") }, "nowhere");
      return;
    }
    const answers = (held: Iterable<AwardId>, award: AwardId): boolean =>
      [...held].some((each) => countsAs(each, award, campaign.titlesImplyLower));
    for (const unit of judgedUnits(campaign)) {
      const pledge = pledges.get(unit) ?? [];
      // What this unit pledged is not set: nothing that its honours could differ from either.
      if (pledge.length === 0) continue;
      const honours = registered.get(unit);
      if (honours === undefined) {
        report.cannotTell({ ...at(unit), ...lacksList("honours") }, "noHonours");
        continue;
      }
      const absent = pledge.filter((award) => !answers(honours.awards, award));
      // An award that cannot be read, or has two meanings, may be the one that seems to be missing.
      const missing = absent.filter((award) => !honours.rows.some((row) => mayRegister(row, award)));
      const extra = [...honours.awards].filter((award) => !answers(pledge, award));
      const facts = { pledge: { awards: pledge }, missing: { awards: missing }, extra: { awards: extra } };
      const wrong = wrongOf(missing, extra);
      if (wrong !== null) report.fail(wrong, at(unit, facts));
      else if (absent.length > 0) report.cannotTell(at(unit, facts), "unclear");
      else report.pass();
    }
  },
});

function wrongOf(missing: readonly AwardId[], extra: readonly AwardId[]): "missing" | "extra" | "both" | null {
  if (missing.length > 0 && extra.length > 0) return "both";
  if (missing.length > 0) return "missing";
  return extra.length > 0 ? "extra" : null;
}
