import { defineRule } from "../defineRule";
import { cstdcs } from "../law/laws";
import { parameterOf } from "../law/packs";
import { onCell } from "../say/reports";
import { forEachRegistering, judgeInitiative, noInitiativeColumn } from "../shared/initiative";

export const rule = defineRule({
  id: "cstdcs-initiative",
  severity: "error",
  section: 2,
  slip: "supply",
  meeting: "rest",
  title: {
    vi: "Đăng ký Chiến sĩ thi đua cơ sở nhưng chưa có sáng kiến, đề tài.",
    en: "CSTĐCS without an initiative or an accepted study.",
  },
  why: {
    vi: "Theo quy định áp dụng cho năm 2021, sáng kiến được công nhận hoặc đề tài đã nghiệm thu là điều kiện bắt buộc. Từ năm 2024, người hoàn thành xuất sắc nhiệm vụ không bắt buộc có sáng kiến. Dự thảo Luật số 06/2026/QH16 (tháng 12/2025) đòi hỏi cả hai; văn bản chính thức chưa đối chiếu nên chưa xét thêm.",
    en: "Under the law of 2021 a recognised initiative or an accepted study is compulsory. From 2024 a person rated «hoàn thành xuất sắc nhiệm vụ» needs none. The draft of Law 06/2026/QH16 (December 2025) asked for both; its final text was not compared, so nothing more is checked.",
  },
  basis: cstdcs,
  messages: {
    missing: {
      vi: {
        found: "Đăng ký Chiến sĩ thi đua cơ sở nhưng ô sáng kiến, đề tài còn trống.",
        expected: "Phải có sáng kiến được công nhận, hoặc đề tài đã nghiệm thu và được áp dụng.",
        remedy:
          "Đề nghị đơn vị bổ sung tên sáng kiến, đề tài (kèm quyết định công nhận) hoặc rút đăng ký danh hiệu này.",
        demand:
          "Ô sáng kiến, đề tài còn trống; người đăng ký Chiến sĩ thi đua cơ sở phải có sáng kiến được công nhận, hoặc đề tài đã nghiệm thu và được áp dụng.",
      },
      en: {
        found: "Registers CSTĐCS, and the initiative is blank.",
        expected: "A recognised initiative, or a study accepted and applied.",
        remedy: "Please ask the unit for the initiative or study (with the decision), or to withdraw the title.",
        demand:
          "The initiative is blank; who registers CSTĐCS must have a recognised initiative, or a study accepted and applied.",
        ask: "Please add the initiative or study (with the decision), or withdraw the title.",
      },
    },
    missingAndNotExcellent: {
      vi: {
        found: "Đăng ký Chiến sĩ thi đua cơ sở, xếp loại «{rating}», ô sáng kiến, đề tài còn trống.",
        expected: "Phải hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, đề tài đã nghiệm thu.",
        remedy:
          "Đề nghị đơn vị bổ sung tên sáng kiến, đề tài (kèm quyết định công nhận) hoặc rút đăng ký danh hiệu này.",
        demand:
          "Ô sáng kiến, đề tài còn trống, mức xếp loại là «{rating}»; người đăng ký Chiến sĩ thi đua cơ sở phải hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, đề tài đã nghiệm thu.",
      },
      en: {
        found: "Registers CSTĐCS with the rating «{rating}», and the initiative is blank.",
        expected: "«Hoàn thành xuất sắc nhiệm vụ», or a recognised initiative or accepted study.",
        remedy: "Please ask the unit for the initiative or study (with the decision), or to withdraw the title.",
        demand:
          "The initiative is blank and the rating is «{rating}»; who registers CSTĐCS must be rated «hoàn thành xuất sắc nhiệm vụ», or have a recognised initiative or accepted study.",
        ask: "Please add the initiative or study (with the decision), or withdraw the title.",
      },
    },
    noColumn: noInitiativeColumn,
  },
  check({ registration, campaign }, report) {
    // The Law of 2022 lets an excellent rating stand for the initiative; a rating that is not known is never «below»
    // it.
    const ratingMatters = parameterOf(campaign, "cstdcs-initiative", "excellentInstead") === true;
    forEachRegistering(registration, "cstdcs", (person, title) => {
      const { level } = person.rating;
      if (ratingMatters && level === "excellent") {
        report.pass();
        return;
      }
      judgeInitiative(person, title, report, (cell) => {
        if (!ratingMatters) report.fail("missing", onCell(person, "initiative", cell));
        else if (level !== null)
          report.fail(
            "missingAndNotExcellent",
            onCell(person, "initiative", cell, { facts: { rating: { rating: level } } }),
          );
      });
    });
  },
});
