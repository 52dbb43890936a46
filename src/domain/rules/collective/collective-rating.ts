import { defineRule } from "../defineRule";
import { collectiveTitles } from "../law/laws";
import { registered } from "../shared/registers";
import { lacksColumn } from "../say/lacks";
import { onCell, onHeader } from "../say/reports";

export const rule = defineRule({
  id: "collective-rating",
  severity: "error",
  section: 3,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Danh hiệu tập thể không phù hợp với mức xếp loại tập thể.",
    en: "A collective's title that its rating does not carry.",
  },
  why: {
    vi: "Tập thể lao động xuất sắc phải hoàn thành xuất sắc nhiệm vụ, Tập thể lao động tiên tiến phải hoàn thành tốt nhiệm vụ. Xếp loại bỏ trống hoặc ghi sai đã có quy tắc riêng.",
    en: "TTLĐXS asks for an excellent rating, TTLĐTT for a good one. A missing or unknown rating has its own rule.",
  },
  basis: collectiveTitles,
  messages: {
    notExcellent: {
      vi: {
        found: "Đăng ký Tập thể lao động xuất sắc nhưng tập thể xếp loại «{rating}».",
        expected: "Tập thể lao động xuất sắc phải hoàn thành xuất sắc nhiệm vụ.",
        remedy: "Đề nghị đơn vị xem lại mức xếp loại hoặc đăng ký Tập thể lao động tiên tiến.",
        demand:
          "Đăng ký Tập thể lao động xuất sắc nhưng tập thể xếp loại «{rating}»; tập thể đăng ký danh hiệu này phải hoàn thành xuất sắc nhiệm vụ.",
      },
      en: {
        found: "Registers TTLĐXS with the rating «{rating}».",
        expected: "TTLĐXS asks for «hoàn thành xuất sắc nhiệm vụ».",
        remedy: "Please ask the unit to look at the rating again or register TTLĐTT.",
        demand:
          "Registers TTLĐXS with the rating «{rating}»; for this title it must be «hoàn thành xuất sắc nhiệm vụ».",
        ask: "Please look at the rating again or register TTLĐTT.",
      },
    },
    notGood: {
      vi: {
        found: "Đăng ký Tập thể lao động tiên tiến nhưng tập thể xếp loại «{rating}».",
        expected: "Tập thể lao động tiên tiến phải hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị xem lại mức xếp loại hoặc rút đăng ký danh hiệu.",
        demand:
          "Đăng ký Tập thể lao động tiên tiến nhưng tập thể xếp loại «{rating}»; tập thể đăng ký danh hiệu này phải hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        found: "Registers TTLĐTT with the rating «{rating}».",
        expected: "TTLĐTT asks for «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit to look at the rating again or withdraw the title.",
        demand:
          "Registers TTLĐTT with the rating «{rating}»; for this title it must be «hoàn thành tốt nhiệm vụ» or better.",
        ask: "Please look at the rating again or withdraw the title.",
      },
    },
    noColumn: {
      vi: {
        found: "Biểu không có cột xếp loại tập thể nên chưa đối chiếu được với danh hiệu ({count} tập thể).",
        expected: "Danh hiệu tập thể đi cùng mức xếp loại của tập thể.",
        remedy: "Đề nghị bổ sung cột xếp loại vào biểu.",
        demand: "Biểu không có cột xếp loại để đối chiếu với danh hiệu của {count} tập thể; biểu phải có cột xếp loại.",
      },
      en: {
        found: "The table has no rating column, so titles cannot be compared with ratings ({count} collectives).",
        expected: "A collective's title beside its rating.",
        remedy: "Please add a rating column to the table.",
        demand: "The table has no rating column to compare the titles of {count} collectives with; it must have one.",
      },
    },
  },
  check({ registration }, report) {
    for (const collective of registration.collectives) {
      const excellent = registered(collective, "ttldxs");
      const title = excellent ?? registered(collective, "ttldtt");
      if (title === undefined) continue;
      const { rating } = collective;
      if (rating.state === "noColumn") {
        report.cannotTell(
          { ...onHeader(collective, title.column), ...lacksColumn(collective.table, "rating") },
          "noColumn",
        );
        continue;
      }
      if (rating.level === null) continue;
      const carried = rating.level === "excellent" || (excellent === undefined && rating.level === "good");
      if (carried) report.pass();
      else
        report.fail(
          excellent ? "notExcellent" : "notGood",
          onCell(collective, "rating", rating.cell ?? title.cell, { facts: { rating: { rating: rating.level } } }),
        );
    }
  },
});
