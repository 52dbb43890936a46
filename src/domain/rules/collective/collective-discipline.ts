import { defineRule } from "../defineRule";
import { collectiveTitles } from "../law/laws";
import { parameterOf } from "../law/packs";
import { membersOf, registrants } from "../ask/members";
import { lacksInList } from "../say/lacks";
import { onAward } from "../say/reports";
import { registered } from "../shared/registers";
import { nobodyListed } from "../shared/titled";

export const rule = defineRule({
  id: "collective-discipline",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Tập thể đăng ký danh hiệu có người bị kỷ luật từ cảnh cáo trở lên.",
    en: "A collective that registers a title and has a member disciplined at «cảnh cáo» or heavier.",
  },
  why: {
    vi: "Theo Luật năm 2003, cả hai danh hiệu tập thể đều đòi hỏi không có ai bị kỷ luật từ cảnh cáo trở lên. Luật năm 2022 chỉ giữ điều kiện này với Tập thể lao động tiên tiến. Khiển trách không ảnh hưởng đến danh hiệu tập thể.",
    en: "Under the Law of 2003 both titles ask that nobody is disciplined at «cảnh cáo» or heavier; the Law of 2022 keeps this for TTLĐTT only. «Khiển trách» does not touch the collective.",
  },
  basis: collectiveTitles,
  messages: {
    nobodyListed,
    warned: {
      vi: {
        found: "Đăng ký {title} trong khi tập thể có {warned} người bị kỷ luật từ cảnh cáo trở lên.",
        expected: "Tập thể đăng ký danh hiệu này không được có ai bị kỷ luật từ cảnh cáo trở lên.",
        remedy: "Đề nghị đơn vị xác nhận quyết định kỷ luật; nếu đúng thì rút đăng ký danh hiệu tập thể.",
        demand:
          "Đăng ký {title} trong khi có {warned} người bị kỷ luật từ cảnh cáo trở lên; tập thể có người bị kỷ luật như vậy phải rút đăng ký danh hiệu này.",
      },
      en: {
        found: "Registers {title} with {warned} people disciplined at «cảnh cáo» or heavier.",
        expected: "Nobody in the collective may be disciplined at «cảnh cáo» or heavier.",
        remedy: "Please ask the unit to confirm the decision and, if it stands, withdraw the title.",
        demand:
          "Registers {title} with {warned} people disciplined at «cảnh cáo» or heavier; a collective with such people must not register this title.",
        ask: "Please confirm the decision and, if it stands, withdraw the title.",
      },
    },
    unclear: {
      vi: {
        found: "Tập thể có {unclear} người ghi kỷ luật nhưng chưa rõ hình thức ({count} tập thể).",
        expected: "Cột kỷ luật ghi rõ hình thức: khiển trách, cảnh cáo, giáng chức, cách chức, buộc thôi việc.",
        remedy: "Đề nghị đơn vị ghi rõ hình thức kỷ luật.",
        demand:
          "Tập thể có {unclear} người ghi kỷ luật chưa rõ hình thức ({count} tập thể); phải ghi rõ khiển trách, cảnh cáo, giáng chức, cách chức hay buộc thôi việc.",
      },
      en: {
        found:
          "The collective has {unclear} people with an entry under discipline whose form is not clear ({count} collectives).",
        expected: "The form of discipline in so many words.",
        remedy: "Please ask the unit to name the form.",
        demand:
          "The collective has {unclear} people with an entry under discipline whose form is not clear ({count} collectives); the form must be named.",
        ask: "Please name the form of discipline.",
      },
    },
    noColumn: {
      vi: {
        found:
          "Danh sách cá nhân không có cột kỷ luật nên chưa xét được điều kiện về kỷ luật của tập thể ({count} tập thể).",
        expected: "Danh sách cá nhân phải có cột kỷ luật.",
        remedy: "Đề nghị bổ sung cột kỷ luật, hoặc đơn vị xác nhận không có người bị kỷ luật từ cảnh cáo trở lên.",
        demand:
          "Danh sách cá nhân không có cột kỷ luật để xét danh hiệu của {count} tập thể; phải bổ sung cột này, hoặc xác nhận tập thể không có người bị kỷ luật từ cảnh cáo trở lên.",
        ask: "Đề nghị đơn vị bổ sung cột kỷ luật hoặc gửi xác nhận.",
      },
      en: {
        found: "The list of people has no discipline column, so this cannot be judged ({count} collectives).",
        expected: "The list of people must have a discipline column.",
        remedy: "Please add the column, or let the unit confirm that nobody is disciplined at «cảnh cáo» or heavier.",
        demand:
          "The list of people has no discipline column to judge the titles of {count} collectives by; it must have one, or the unit must confirm that nobody is disciplined at «cảnh cáo» or heavier.",
        ask: "Please add the column or send the confirmation.",
      },
    },
  },
  check({ registration, campaign, totals }, report) {
    const titles = parameterOf(campaign, "collective-discipline", "titles");
    if (titles === null) return;
    for (const row of registrants(registration)) {
      const ttldtt = registered(row, "ttldtt");
      const title = titles === "ttldtt" ? ttldtt : (registered(row, "ttldxs") ?? ttldtt);
      if (title === undefined || title.award === null) continue;
      const members = membersOf(row, totals);
      // Stated figures name nobody: there is no list whose column could be missing.
      if (members === null || members.source === "stated") report.cannotTell(onAward(row, title), "nobodyListed");
      else if (members.warned === null)
        report.cannotTell(
          { ...onAward(row, title), ...lacksInList(registration, row.unit.unit, "discipline") },
          "noColumn",
        );
      else if (members.warned > 0)
        report.fail("warned", onAward(row, title, { title: { award: title.award }, warned: members.warned }));
      else if (members.disciplineUnclear > 0)
        report.cannotTell(onAward(row, title, { unclear: members.disciplineUnclear }), "unclear");
      else report.pass();
    }
  },
});
