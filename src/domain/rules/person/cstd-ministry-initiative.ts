import { defineRule } from "../defineRule";
import { cstdBo } from "../law/laws";
import { onCell } from "../say/reports";
import { forEachRegistering, judgeInitiative, noInitiativeColumn } from "../shared/initiative";

export const rule = defineRule({
  id: "cstd-ministry-initiative",
  severity: "warning",
  section: 2,
  slip: "supply",
  meeting: "rest",
  title: {
    vi: "Đăng ký {cstdBo} nhưng chưa có sáng kiến, đề tài.",
    en: "Registers {cstdBo} without an initiative or study.",
  },
  why: {
    vi: "Chiến sĩ thi đua cấp Bộ, ngành phải có sáng kiến hoặc đề tài có hiệu quả, phạm vi ảnh hưởng trong toàn ngành. Phạm vi ảnh hưởng do Hội đồng xét, sổ đăng ký chỉ cho biết có hay chưa có.",
    en: "The ministry's title asks for an initiative or study that works across the whole branch. How far it reaches is the council's to judge; the workbook only tells whether there is one.",
  },
  basis: cstdBo,
  messages: {
    missing: {
      vi: {
        found: "Đăng ký {cstdBo} nhưng ô sáng kiến, đề tài còn trống.",
        expected: "Phải có sáng kiến hoặc đề tài có phạm vi ảnh hưởng {scope}.",
        remedy: "Đề nghị đơn vị bổ sung tên sáng kiến, đề tài kèm văn bản công nhận phạm vi ảnh hưởng.",
        demand:
          "Ô sáng kiến, đề tài còn trống; người đăng ký {cstdBo} phải có sáng kiến hoặc đề tài có phạm vi ảnh hưởng {scope}.",
      },
      en: {
        found: "Registers {cstdBo}, and the initiative is blank.",
        expected: "An initiative or study that works {scope}.",
        remedy: "Please ask the unit for the initiative or study, with the paper that recognises its reach.",
        demand: "The initiative is blank; who registers {cstdBo} must have an initiative or study that works {scope}.",
        ask: "Please add the initiative or study, with the paper that recognises its reach.",
      },
    },
    noColumn: noInitiativeColumn,
  },
  check({ registration }, report) {
    forEachRegistering(registration, "cstdBo", (person, title) =>
      judgeInitiative(person, title, report, (cell) => report.fail("missing", onCell(person, "initiative", cell))),
    );
  },
});
