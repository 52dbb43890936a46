import { defineRule } from "../defineRule";
import { campaignTargets, collectiveTitles, registrationOfPhong } from "../law/laws";
import { holds, mayRegister, titleColumn } from "../shared/registers";
import { lacksColumn } from "../say/lacks";
import { onCell, onTable, subjectOf } from "../say/reports";

export const rule = defineRule({
  id: "target-department-titles",
  severity: "error",
  section: 4,
  slip: "ask",
  meeting: "short",
  title: {
    vi: "Tập thể cấp phòng chưa đăng ký danh hiệu tập thể hoặc xếp loại dưới hoàn thành tốt nhiệm vụ.",
    en: "A phòng that registers no collective title, or is rated below «hoàn thành tốt nhiệm vụ».",
  },
  why: {
    vi: "Khối đặt chỉ tiêu cho tập thể cấp phòng thì mỗi đơn vị cấp phòng đăng ký hoàn thành tốt hoặc xuất sắc nhiệm vụ và đăng ký Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc. Khối chưa đặt chỉ tiêu này thì tập thể có tên trong danh sách đăng ký vẫn phải ghi danh hiệu, và dưới hoàn thành tốt nhiệm vụ thì không được xét danh hiệu nào trong hai danh hiệu.",
    en: "Where the bloc sets a target for its phòng, every phòng registers a good or excellent rating and one of the two collective titles. Where it sets none, a phòng in the list of registrations must still name its title, and one rated below tốt can be given neither.",
  },
  basis: campaignTargets,
  messages: {
    noTitle: {
      vi: {
        found: "Tập thể chưa đăng ký Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc.",
        expected: "Mỗi đơn vị cấp phòng phải đăng ký một trong hai danh hiệu này.",
        remedy: "Đề nghị đơn vị bổ sung danh hiệu tập thể hoặc giải trình với khối.",
        demand:
          "Tập thể chưa đăng ký danh hiệu; mỗi đơn vị cấp phòng phải đăng ký Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc.",
      },
      en: {
        found: "The collective registers neither TTLĐTT nor TTLĐXS.",
        expected: "Every phòng must register one of the two.",
        remedy: "Please ask the unit for the title or for its reasons.",
        demand: "The collective registers no title; every phòng must register TTLĐTT or TTLĐXS.",
        ask: "Please add the title or give the reasons.",
      },
    },
    noTitleUnset: {
      vi: {
        found: "Tập thể chưa ghi danh hiệu đăng ký.",
        expected:
          "Tập thể trong danh sách đăng ký phải ghi Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc (đợt thi đua chưa đặt chỉ tiêu cho tập thể cấp phòng).",
        remedy: "Đề nghị đơn vị bổ sung danh hiệu tập thể, hoặc xác nhận tập thể không đăng ký.",
        demand:
          "Tập thể chưa ghi danh hiệu đăng ký; tập thể trong danh sách phải ghi Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc, hoặc xác nhận không đăng ký.",
      },
      en: {
        found: "The collective names no title that it registers.",
        expected: "A phòng in the list must name TTLĐTT or TTLĐXS (the campaign sets no target for phòng).",
        remedy: "Please ask the unit for the title, or to confirm that the collective registers none.",
        demand:
          "The collective names no title that it registers; a phòng in the list must name TTLĐTT or TTLĐXS, or it is confirmed that it registers none.",
        ask: "Please add the title, or confirm that the collective registers none.",
      },
    },
    lowRatingUnset: {
      vi: {
        found: "Tập thể đăng ký xếp loại «{rating}».",
        expected: "Phải từ hoàn thành tốt nhiệm vụ trở lên mới được xét danh hiệu tập thể.",
        remedy: "Đề nghị đơn vị xem lại mức xếp loại của tập thể.",
        demand:
          "Tập thể đăng ký xếp loại «{rating}»; phải từ hoàn thành tốt nhiệm vụ trở lên mới được xét danh hiệu tập thể.",
      },
      en: {
        found: "The collective registers the rating «{rating}».",
        expected: "Only «hoàn thành tốt nhiệm vụ» or better is considered for a collective title.",
        remedy: "Please ask the unit to look at the collective's rating again.",
        demand:
          "The collective registers the rating «{rating}»; it must be «hoàn thành tốt nhiệm vụ» or better to be considered for a collective title.",
        ask: "Please look at the collective's rating again.",
      },
    },
    lowRating: {
      vi: {
        found: "Tập thể đăng ký xếp loại «{rating}».",
        expected: "Mỗi đơn vị cấp phòng phải đăng ký hoàn thành tốt nhiệm vụ trở lên.",
        remedy: "Đề nghị đơn vị xem lại mức xếp loại của tập thể.",
        demand:
          "Tập thể đăng ký xếp loại «{rating}»; mỗi đơn vị cấp phòng phải đăng ký hoàn thành tốt nhiệm vụ trở lên.",
      },
      en: {
        found: "The collective registers the rating «{rating}».",
        expected: "Every phòng must register «hoàn thành tốt nhiệm vụ» or better.",
        remedy: "Please ask the unit to look at the collective's rating again.",
        demand:
          "The collective registers the rating «{rating}»; every phòng must register «hoàn thành tốt nhiệm vụ» or better.",
        ask: "Please look at the collective's rating again.",
      },
    },
    unclear: {
      vi: {
        found: "Danh hiệu «{text}» của tập thể chưa đọc được nên chưa kết luận được ({count} tập thể).",
        expected: "Mỗi đơn vị cấp phòng phải đăng ký Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc.",
        remedy: "Đề nghị ghi lại danh hiệu cho rõ rồi kiểm tra lại.",
        demand:
          "Danh hiệu «{text}» của tập thể chưa đọc được nên chưa kết luận được ({count} tập thể); mỗi đơn vị cấp phòng phải đăng ký Tập thể lao động tiên tiến hoặc Tập thể lao động xuất sắc.",
        ask: "Đề nghị đơn vị ghi lại danh hiệu cho rõ.",
      },
      en: {
        found: "The collective's title «{text}» cannot be read, so this cannot be decided ({count} collectives).",
        expected: "Every phòng must register TTLĐTT or TTLĐXS.",
        remedy: "Please have the title written clearly and check again.",
        demand:
          "The collective's title «{text}» cannot be read, so this cannot be decided ({count} collectives); every phòng must register TTLĐTT or TTLĐXS.",
        ask: "Please write the title clearly.",
      },
    },
    noColumn: {
      vi: {
        found: "Biểu tập thể không có cột danh hiệu nên chưa xét được danh hiệu đăng ký ({count} tập thể).",
        expected: "Biểu tập thể phải có cột danh hiệu thi đua.",
        remedy: "Đề nghị bổ sung cột danh hiệu thi đua vào biểu.",
        demand:
          "Biểu tập thể không có cột danh hiệu để xét danh hiệu đăng ký của {count} tập thể; biểu phải có cột danh hiệu thi đua.",
      },
      en: {
        found: "The table of collectives has no title column, so this cannot be judged ({count} collectives).",
        expected: "The table of collectives must have a title column.",
        remedy: "Please add a title column to the table.",
        demand: "The table of collectives has no title column to judge {count} collectives by; it must have one.",
      },
    },
  },
  check({ registration, campaign }, report) {
    // A campaign that sets no number of phòng sets no target for them: none is claimed.
    const isSet = campaign.targets.departments !== null;
    const ofList = isSet ? {} : { basis: registrationOfPhong };
    const ofRating = isSet ? {} : { basis: collectiveTitles[campaign.law] };
    for (const collective of registration.collectives) {
      if (collective.isUnit) continue;
      const { rating } = collective;
      const low = rating.level === "completed" || rating.level === "failed";
      if (low && rating.cell)
        report.fail(isSet ? "lowRating" : "lowRatingUnset", {
          ...onCell(collective, "rating", rating.cell, { facts: { rating: { rating: rating.level ?? "" } } }),
          ...ofRating,
        });
      if (holds(collective, "ttldtt")) {
        if (!low) report.pass();
        continue;
      }
      const column = titleColumn(collective.table);
      const unread = collective.awards.find(
        (ref) => mayRegister({ awards: [ref] }, "ttldtt") || mayRegister({ awards: [ref] }, "ttldxs"),
      );
      if (unread)
        report.cannotTell(
          { ...onCell(collective, unread.column, unread.cell, { facts: { text: unread.text } }), ...ofList },
          "unclear",
        );
      else if (column === undefined)
        report.cannotTell(
          {
            ...onTable(collective.table, "name"),
            unit: collective.unit.unit ?? collective.table.unit,
            row: collective.row,
            ...lacksColumn(collective.table, "title"),
            ...ofList,
          },
          "noColumn",
        );
      else {
        report.fail(isSet ? "noTitle" : "noTitleUnset", {
          place: { sheet: collective.table.sheet, row: collective.row, column: column.column },
          table: collective.table,
          field: column.field,
          unit: collective.unit.unit,
          subject: subjectOf(collective),
          ...ofList,
        });
      }
    }
  },
});
