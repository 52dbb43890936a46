import { defineRule } from "../defineRule";
import { ttldxs } from "../law/laws";
import { parameterOf } from "../law/packs";
import { registrants } from "../ask/members";
import { onAward } from "../say/reports";
import { forEachTitled, nobodyListed, notSaid } from "../shared/titled";

export const rule = defineRule({
  id: "ttldxs-needs-cstdcs",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
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
    notSaid,
    none: {
      vi: {
        found: "Trong {people} người của tập thể, không có ai đăng ký Chiến sĩ thi đua cơ sở.",
        expected: "Tập thể lao động xuất sắc phải có ít nhất một người đạt Chiến sĩ thi đua cơ sở.",
        remedy:
          "Đề nghị đơn vị đăng ký ít nhất một Chiến sĩ thi đua cơ sở có sáng kiến, đề tài, hoặc đăng ký Tập thể lao động tiên tiến.",
        demand:
          "Trong {people} người của tập thể chưa có ai đăng ký Chiến sĩ thi đua cơ sở; Tập thể lao động xuất sắc phải có ít nhất một người.",
      },
      en: {
        found: "Of the collective's {people} people, nobody registers CSTĐCS.",
        expected: "TTLĐXS asks for at least one CSTĐCS.",
        remedy:
          "Please ask the unit to register at least one CSTĐCS with an initiative or study, or to register TTLĐTT.",
        demand: "Of the collective's {people} people nobody registers CSTĐCS; for TTLĐXS there must be at least one.",
        ask: "Please register at least one CSTĐCS with an initiative or study, or register TTLĐTT.",
      },
    },
    stated: {
      vi: {
        found:
          "Theo số liệu ghi trong biểu (chưa có danh sách cá nhân), đơn vị có {people} người và không có ai đăng ký Chiến sĩ thi đua cơ sở.",
        expected: "Tập thể lao động xuất sắc phải có ít nhất một người đạt Chiến sĩ thi đua cơ sở.",
        remedy: "Đề nghị đơn vị gửi danh sách cá nhân và rà soát lại số liệu.",
        demand:
          "Biểu ghi {people} người và chưa có ai đăng ký Chiến sĩ thi đua cơ sở (chưa có danh sách cá nhân); Tập thể lao động xuất sắc phải có ít nhất một người.",
      },
      en: {
        found:
          "By the figures stated (there is no list of people), the unit has {people} people and nobody registers CSTĐCS.",
        expected: "TTLĐXS asks for at least one CSTĐCS.",
        remedy: "Please ask the unit for its list and to review the figures.",
        demand:
          "By the figures stated (there is no list of people) nobody of {people} people registers CSTĐCS; for TTLĐXS there must be at least one.",
        ask: "Please send the list and review the figures.",
      },
    },
  },
  check({ registration, campaign, totals }, report) {
    const least = parameterOf(campaign, "ttldxs-needs-cstdcs", "least");
    const asked = { title: "ttldxs", count: "cstdcs", registration, totals } as const;
    forEachTitled(registrants(registration), asked, report, (row, title, { cstdcs, source, people }) => {
      if (cstdcs >= least) report.pass();
      else report.fail(source === "stated" ? "stated" : "none", onAward(row, title, { people }));
    });
  },
});
