import type { Rule } from "../rule";
import { defineRule } from "../defineRule";
import { ttldxs } from "../law/laws";
import { isUnknown, membersOf, registrants } from "../ask/members";
import { registered } from "../shared/registers";
import { nobodyListed, onAward } from "../shared/shares";

type MessageId = "none" | "stated" | "nobodyListed";

export const rule: Rule<MessageId> = defineRule({
  id: "ttldxs-needs-cstdcs",
  severity: "error",
  section: 3,
  title: {
    vi: "Đăng ký Tập thể lao động xuất sắc nhưng không có ai đăng ký Chiến sĩ thi đua cơ sở.",
    en: "TTLĐXS with nobody registering CSTĐCS.",
  },
  why: {
    vi: "Tập thể lao động xuất sắc phải có ít nhất một cá nhân đạt Chiến sĩ thi đua cơ sở, kể cả khi tập thể ít người và giới hạn 15 % làm tròn xuống bằng không.",
    en: "TTLĐXS asks for at least one CSTĐCS, even where the collective is small and the ceiling of 15 % rounds down to none.",
  },
  basis: ttldxs,
  messages: {
    nobodyListed,
    none: {
      vi: {
        found: "Trong {people} người của tập thể, không có ai đăng ký Chiến sĩ thi đua cơ sở.",
        expected: "Tập thể lao động xuất sắc có ít nhất một người đạt Chiến sĩ thi đua cơ sở.",
        remedy:
          "Đề nghị đơn vị đăng ký ít nhất một Chiến sĩ thi đua cơ sở có sáng kiến, đề tài, hoặc đăng ký Tập thể lao động tiên tiến.",
      },
      en: {
        found: "Of the collective's {people} people, nobody registers CSTĐCS.",
        expected: "TTLĐXS asks for at least one CSTĐCS.",
        remedy:
          "Please ask the unit to register at least one CSTĐCS with an initiative or study, or to register TTLĐTT.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), đơn vị có {people} người và không có ai đăng ký Chiến sĩ thi đua cơ sở.",
        expected: "Tập thể lao động xuất sắc có ít nhất một người đạt Chiến sĩ thi đua cơ sở.",
        remedy: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), the unit has {people} people and nobody registers CSTĐCS.",
        expected: "TTLĐXS asks for at least one CSTĐCS.",
        remedy: "Please ask the unit for its list and to review the figures.",
      },
    },
  },
  check({ registration, totals }, report) {
    for (const row of registrants(registration)) {
      const title = registered(row, "ttldxs");
      if (title === undefined) continue;
      const members = membersOf(row, totals);
      if (members === null || isUnknown(row, totals, "cstdcs")) report.cannotTell(onAward(row, title), "nobodyListed");
      else if (members.cstdcs > 0) report.pass();
      else
        report.fail(members.source === "stated" ? "stated" : "none", onAward(row, title, { people: members.people }));
    }
  },
});
