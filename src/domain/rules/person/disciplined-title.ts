import { defineRule } from "../defineRule";
import { noTitleRefused } from "../law/laws";
import { personTitle } from "../shared/registers";
import { onAward } from "../say/reports";
import { isSilenced } from "../ask/silenced";

export const rule = defineRule({
  id: "disciplined-title",
  severity: "error",
  section: 2,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Người có ghi kỷ luật vẫn đăng ký danh hiệu thi đua.",
    en: "A person with an entry under discipline registers a title.",
  },
  why: {
    vi: "Người bị kỷ luật từ khiển trách trở lên không xét danh hiệu thi đua. Sổ đăng ký ghi thời điểm kỷ luật rất khác nhau nên mọi nội dung ghi ở cột kỷ luật đều được nêu ra; «Không», «-» và ô trống là không có kỷ luật.",
    en: "Nobody disciplined, from khiển trách up, is considered for a title. Registers date discipline in many ways, so any entry is shown, whatever its date; «Không», «-» and blank are none.",
  },
  basis: noTitleRefused,
  messages: {
    disciplined: {
      vi: {
        found: "Đăng ký {title} trong khi cột kỷ luật ghi «{discipline}».",
        expected: "Người bị kỷ luật từ khiển trách trở lên không đăng ký danh hiệu thi đua.",
        remedy: "Đề nghị đơn vị xác nhận thời điểm và hình thức kỷ luật, rút đăng ký danh hiệu nếu còn trong năm xét.",
        demand:
          "Đăng ký {title} trong khi cột kỷ luật ghi «{discipline}»; người bị kỷ luật từ khiển trách trở lên không được đăng ký danh hiệu thi đua, phải rút đăng ký nếu kỷ luật còn trong năm xét.",
      },
      en: {
        found: "Registers {title} while the discipline column says «{discipline}».",
        expected: "Nobody disciplined, from khiển trách up, registers a title.",
        remedy: "Please ask the unit to confirm when and how, and to withdraw the title if it falls in the year.",
        demand:
          "Registers {title} while the discipline column says «{discipline}»; who is disciplined, from khiển trách up, must not register a title and must withdraw it if it falls in the year.",
        ask: "Please confirm when and how, and withdraw the title if it falls in the year.",
      },
    },
  },
  check({ registration }, report) {
    for (const person of registration.people) {
      const title = personTitle(person);
      const { discipline } = person;
      if (title === undefined || discipline === null || isSilenced(discipline.cell)) continue;
      if (discipline.given)
        report.fail(
          "disciplined",
          onAward(person, title, { title: { award: title.award }, discipline: discipline.cell.text }),
        );
      else report.pass();
    }
  },
});
