import { defineRule } from "../defineRule";
import { noTitleRefused } from "../law/laws";
import { personTitle } from "../shared/registers";
import { onRow } from "../say/reports";

/** Months of service in the campaign's year below which LĐTT is not considered. */
const MONTHS = 10;

export const rule = defineRule({
  id: "short-service",
  severity: "warning",
  section: 2,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký danh hiệu từ Lao động tiên tiến trở lên khi công tác chưa đủ 10 tháng trong năm.",
    en: "A title of the LĐTT family with under 10 months of service in the year.",
  },
  why: {
    vi: "Người mới tuyển dụng dưới 10 tháng không xét Lao động tiên tiến. Thời gian được tính tròn tháng từ ngày vào cơ quan đến hết năm của đợt thi đua; thời gian ở cơ quan cũ do đơn vị xác nhận.",
    en: "A person recruited for less than 10 months is not considered for LĐTT. Whole months are counted from the joining date to the end of the campaign's year; time at a former agency is the unit's to confirm.",
  },
  basis: noTitleRefused,
  messages: {
    short: {
      vi: {
        found: "Đăng ký {title}; vào cơ quan ngày {joined}, tính đến hết năm {year} được {months} tháng.",
        expected: "Phải có ít nhất 10 tháng công tác tính đến hết năm của đợt thi đua.",
        remedy:
          "Đề nghị đơn vị xác nhận thời gian công tác, kể cả ở cơ quan cũ nếu chuyển đến, hoặc rút đăng ký danh hiệu.",
        demand:
          "Vào cơ quan ngày {joined}, tính đến hết năm {year} được {months} tháng; người đăng ký {title} phải có ít nhất 10 tháng công tác.",
      },
      en: {
        found: "Registers {title}; joined on {joined}, which makes {months} months to the end of {year}.",
        expected: "At least 10 months of service by the end of the campaign's year.",
        remedy: "Please ask the unit to confirm the service, a former agency's included, or to withdraw the title.",
        demand:
          "Joined on {joined}, which makes {months} months to the end of {year}; who registers {title} must have at least 10 months of service.",
        ask: "Please confirm the service, a former agency's included, or withdraw the title.",
      },
    },
    yearOnly: {
      vi: {
        found: "Ngày vào cơ quan chỉ ghi năm {year} nên chưa tính được số tháng công tác ({count} người).",
        expected: "Ghi đủ ngày, tháng, năm vào cơ quan của người mới đến trong năm.",
        remedy: "Đề nghị đơn vị bổ sung ngày, tháng vào cơ quan.",
        demand:
          "Ngày vào cơ quan của {count} người chỉ ghi năm {year} nên chưa tính được số tháng công tác; phải ghi đủ ngày, tháng, năm.",
      },
      en: {
        found: "The joining date says only {year}, so the months of service cannot be counted ({count} people).",
        expected: "Day, month and year for people who joined within the year.",
        remedy: "Please ask the unit for the day and month of joining.",
        demand:
          "The joining date of {count} people says only {year}, so the months of service cannot be counted; it must give day, month and year.",
        ask: "Please add the day and month of joining.",
      },
    },
  },
  check({ registration, campaign }, report) {
    for (const person of registration.people) {
      const title = personTitle(person);
      if (title === undefined || person.joined === null) continue;
      const cell = person.cells.find(({ field }) => field === "joined")?.cell ?? null;
      const months = monthsOfService(person.joined, campaign.year);
      const year = String(campaign.year);
      if (months === null) report.cannotTell(onRow(person, "joined", cell, { facts: { year } }), "yearOnly");
      else if (months >= MONTHS) report.pass();
      else
        report.fail(
          "short",
          onRow(person, "joined", cell, {
            facts: { title: { award: title.award }, joined: { date: person.joined }, year, months },
          }),
        );
    }
  },
});

/**
 * Whole months from the joining date (ISO; a year or a month alone is possible) to 31 December of `year`, never below
 * 0; null: not known.
 */
function monthsOfService(joined: string, year: number): number | null {
  const [joinedYear = NaN, month, day = 1] = joined.split("-").map(Number);
  // A year alone tells nothing of the year itself, and full years of those before it.
  if (month === undefined) return joinedYear === year ? null : Math.max(0, 12 * (year - joinedYear));
  return Math.max(0, 12 * (year - joinedYear) + 13 - month - (day > 1 ? 1 : 0));
}
