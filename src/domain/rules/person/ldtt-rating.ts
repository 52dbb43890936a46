import { defineRule } from "../defineRule";
import { ldtt } from "../law/laws";
import { personTitle } from "../shared/registers";
import { lacksColumn } from "../say/lacks";
import { onCell, onHeader } from "../say/reports";

export const rule = defineRule({
  id: "ldtt-rating",
  severity: "error",
  section: 2,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký danh hiệu từ Lao động tiên tiến trở lên nhưng xếp loại dưới mức hoàn thành tốt nhiệm vụ.",
    en: "A title of the LĐTT family beside a rating below «hoàn thành tốt nhiệm vụ».",
  },
  why: {
    vi: "Lao động tiên tiến đòi hỏi hoàn thành tốt nhiệm vụ; các danh hiệu Chiến sĩ thi đua đều lấy Lao động tiên tiến làm nền. Xếp loại bỏ trống, ghi sai hoặc đánh dấu hai mức đã có quy tắc riêng nên không xét ở đây.",
    en: "LĐTT asks for «hoàn thành tốt nhiệm vụ», and every CSTĐ title rests on LĐTT. A missing, unknown or conflicting rating has its own rule and is not judged here.",
  },
  basis: ldtt,
  messages: {
    tooLow: {
      vi: {
        found: "Đăng ký {title} nhưng mức xếp loại đăng ký là «{rating}».",
        expected: "Danh hiệu từ Lao động tiên tiến trở lên phải xếp loại hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị xem lại mức xếp loại hoặc rút đăng ký danh hiệu.",
        demand:
          "Đăng ký {title} nhưng mức xếp loại đăng ký là «{rating}»; danh hiệu từ Lao động tiên tiến trở lên phải xếp loại hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        found: "Registers {title} with the rating «{rating}».",
        expected: "Titles from LĐTT up ask for «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit to look at the rating again or withdraw the title.",
        demand:
          "Registers {title} with the rating «{rating}»; for titles from LĐTT up it must be «hoàn thành tốt nhiệm vụ» or better.",
        ask: "Please look at the rating again or withdraw the title.",
      },
    },
    noColumn: {
      vi: {
        found: "Biểu không có cột xếp loại nên chưa đối chiếu được danh hiệu với mức xếp loại ({count} người).",
        expected: "Danh hiệu từ Lao động tiên tiến trở lên phải xếp loại hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị bổ sung cột xếp loại vào biểu.",
        demand: "Biểu không có cột xếp loại để đối chiếu với danh hiệu của {count} người; biểu phải có cột xếp loại.",
      },
      en: {
        found: "The table has no rating column, so titles cannot be compared with ratings ({count} people).",
        expected: "Titles from LĐTT up ask for «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please add a rating column to the table.",
        demand: "The table has no rating column to compare the titles of {count} people with; it must have one.",
      },
    },
  },
  check({ registration }, report) {
    for (const person of registration.people) {
      const title = personTitle(person);
      if (title === undefined) continue;
      const { rating } = person;
      if (rating.state === "noColumn") {
        report.cannotTell({ ...onHeader(person, title.column), ...lacksColumn(person.table, "rating") }, "noColumn");
      } else if (rating.level === "completed" || rating.level === "failed") {
        report.fail(
          "tooLow",
          onCell(person, "rating", rating.cell ?? title.cell, {
            facts: { title: { award: title.award }, rating: { rating: rating.level } },
          }),
        );
      } else if (rating.level !== null) {
        report.pass();
      }
    }
  },
});
