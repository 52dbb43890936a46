import { defineRule } from "../defineRule";
import { service } from "../law/laws";
import { parameterOf } from "../law/packs";
import { personTitle } from "../shared/registers";
import type { Message } from "../rule";
import { onRow } from "../say/reports";

interface Leave {
  readonly expected: string;
  readonly demand: string;
}

/** The sentences, with what they say of leave. */
const short = (vi: Leave, en: Leave): Message => ({
  vi: {
    found: "Đăng ký {title}; vào cơ quan ngày {joined}, tính đến hết năm {year} được {months} tháng.",
    expected: `Phải có ít nhất {least} tháng công tác tính đến hết năm của đợt thi đua.${vi.expected}`,
    remedy:
      "Đề nghị đơn vị xác nhận thời gian công tác, kể cả ở cơ quan cũ nếu chuyển đến, hoặc rút đăng ký danh hiệu.",
    demand: `Vào cơ quan ngày {joined}, tính đến hết năm {year} được {months} tháng; người đăng ký {title} phải có ít nhất {least} tháng công tác${vi.demand}.`,
  },
  en: {
    found: "Registers {title}; joined on {joined}, which makes {months} months to the end of {year}.",
    expected: `At least {least} months of service by the end of the campaign's year.${en.expected}`,
    remedy: "Please ask the unit to confirm the service, a former agency's included, or to withdraw the title.",
    demand: `Joined on {joined}, which makes {months} months to the end of {year}; who registers {title} must have at least {least} months of service${en.demand}.`,
    ask: "Please confirm the service, a former agency's included, or withdraw the title.",
  },
});
const nothing: Leave = { expected: "", demand: "" };

export const rule = defineRule({
  id: "short-service",
  severity: "warning",
  section: 2,
  slip: "ask",
  meeting: "rest",
  title: {
    vi: "Đăng ký danh hiệu từ Lao động tiên tiến trở lên khi công tác chưa đủ số tháng quy định trong năm.",
    en: "A title of the LĐTT family with fewer months of service in the year than are asked for.",
  },
  why: {
    vi: "Người mới tuyển dụng dưới 10 tháng (từ năm 2024: dưới 6 tháng) không xét Lao động tiên tiến. Thời gian được tính tròn tháng từ ngày vào cơ quan đến hết năm của đợt thi đua; thời gian ở cơ quan cũ do đơn vị xác nhận. Từ năm 2024, thời gian nghỉ thai sản, đi đào tạo, điều trị được tính là thời gian công tác nên không trừ.",
    en: "A person recruited for less than 10 months (from 2024: 6 months) is not considered for LĐTT. Whole months are counted from the joining date to the end of the campaign's year; time at a former agency is the unit's to confirm. From 2024 maternity leave, training and treatment count as service, so nothing is taken off.",
  },
  basis: service,
  messages: {
    short: short(nothing, nothing),
    // Where leave counts, the unit is told so: it would otherwise explain what needs no explanation.
    shortLeaveCounts: short(
      {
        expected: " Thời gian nghỉ thai sản, đi đào tạo được tính.",
        demand: "; thời gian nghỉ thai sản, đi đào tạo được tính",
      },
      { expected: " Maternity leave and training count.", demand: "; maternity leave and training count" },
    ),
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
    const least = parameterOf(campaign, "short-service", "months");
    if (least === null) return;
    const leaveCounts = parameterOf(campaign, "short-service", "leaveCounts") === true;
    for (const person of registration.people) {
      const title = personTitle(person);
      if (title === undefined || person.joined === null) continue;
      const cell = person.cells.find(({ field }) => field === "joined")?.cell ?? null;
      const months = monthsOfService(person.joined, campaign.year);
      const year = String(campaign.year);
      if (months === null) report.cannotTell(onRow(person, "joined", cell, { facts: { year } }), "yearOnly");
      else if (months >= least) report.pass();
      else
        report.fail(
          leaveCounts ? "shortLeaveCounts" : "short",
          onRow(person, "joined", cell, {
            facts: { title: { award: title.award }, joined: { date: person.joined }, year, months, least },
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
