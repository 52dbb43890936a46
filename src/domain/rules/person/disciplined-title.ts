import { defineRule } from "../defineRule";
import { disciplined } from "../law/laws";
import { parameterOf } from "../law/packs";
import { personTitle } from "../shared/registers";
import { onAward } from "../say/reports";
import { isSilenced } from "../ask/silenced";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Every year that the entry names is before the campaign's. */
function isBefore(text: string, year: number): boolean {
  const years = text.match(YEAR) ?? [];
  return years.length > 0 && years.every((each) => Number(each) < year);
}

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
    vi: "Người bị kỷ luật từ khiển trách trở lên không xét danh hiệu thi đua; từ năm 2024 việc này phải hỏi lại, vì thành tích sau khi chấp hành xong kỷ luật được tính. Sổ đăng ký ghi thời điểm kỷ luật rất khác nhau nên mọi nội dung ghi ở cột kỷ luật đều được nêu ra, nội dung ghi năm trước năm thi đua ở mức nhẹ hơn; «Không», «-» và ô trống là không có kỷ luật. Ghi chú nói rõ người đó đang bị kỷ luật («Đang bị kỷ luật khiển trách») cũng được nêu; «Không bị kỷ luật», «đã hết thời hạn kỷ luật» thì không.",
    en: "Nobody disciplined, from khiển trách up, is considered for a title; from 2024 it is to be asked about, because what is achieved after serving it counts. Registers date discipline in many ways, so any entry is shown, one of a year before the campaign's less gravely; «Không», «-» and blank are none. A note that says in so many words that somebody is disciplined is shown too; not one that says that nobody is, or that it is over.",
  },
  basis: disciplined,
  messages: {
    disciplined: {
      vi: {
        found: "Đăng ký {title} trong khi cột kỷ luật ghi «{discipline}».",
        expected: "Người bị kỷ luật từ khiển trách trở lên không được đăng ký danh hiệu thi đua.",
        remedy: "Đề nghị đơn vị xác nhận thời điểm và hình thức kỷ luật, rút đăng ký danh hiệu nếu còn trong năm xét.",
        demand:
          "Đăng ký {title} trong khi cột kỷ luật ghi «{discipline}»; người bị kỷ luật từ khiển trách trở lên không được đăng ký danh hiệu thi đua, phải rút đăng ký nếu kỷ luật còn trong năm xét.",
      },
      en: {
        found: "Registers {title} while the discipline column says «{discipline}».",
        expected: "Nobody disciplined, from khiển trách up, may register a title.",
        remedy: "Please ask the unit to confirm when and how, and to withdraw the title if it falls in the year.",
        demand:
          "Registers {title} while the discipline column says «{discipline}»; who is disciplined, from khiển trách up, must not register a title and must withdraw it if it falls in the year.",
        ask: "Please confirm when and how, and withdraw the title if it falls in the year.",
      },
    },
    noted: {
      vi: {
        found: "Đăng ký {title} trong khi cột ghi chú ghi «{discipline}».",
        expected: "Người bị kỷ luật từ khiển trách trở lên không được đăng ký danh hiệu thi đua.",
        remedy: "Đề nghị đơn vị xác nhận thời điểm và hình thức kỷ luật, rút đăng ký danh hiệu nếu còn trong năm xét.",
        demand:
          "Đăng ký {title} trong khi cột ghi chú ghi «{discipline}»; người bị kỷ luật từ khiển trách trở lên không được đăng ký danh hiệu thi đua, phải rút đăng ký nếu kỷ luật còn trong năm xét.",
      },
      en: {
        found: "Registers {title} while a note says «{discipline}».",
        expected: "Nobody disciplined, from khiển trách up, may register a title.",
        remedy: "Please ask the unit to confirm when and how, and to withdraw the title if it falls in the year.",
        demand:
          "Registers {title} while a note says «{discipline}»; who is disciplined, from khiển trách up, must not register a title and must withdraw it if it falls in the year.",
        ask: "Please confirm when and how, and withdraw the title if it falls in the year.",
      },
    },
  },
  check({ registration, campaign }, report) {
    for (const person of registration.people) {
      const title = personTitle(person);
      const { discipline, disciplineNoted: noted } = person;
      if (title === undefined || (noted === null && (discipline === null || isSilenced(discipline.cell)))) continue;
      const cell = noted?.cell ?? (discipline?.given === true ? discipline.cell : null);
      if (cell === null) {
        report.pass();
        continue;
      }
      // In the campaign's year, or without a date, the entry is the graver: one of an earlier year may be served.
      const when = isBefore(cell.text, campaign.year) ? "before" : "inYear";
      const severity = parameterOf(campaign, "disciplined-title", when);
      const facts = { title: { award: title.award }, discipline: cell.text };
      report.fail(noted === null ? "disciplined" : "noted", onAward(person, title, facts, { severity }));
    }
  },
});
