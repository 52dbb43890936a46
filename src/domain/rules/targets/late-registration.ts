import type { Facts } from "../rule";
import { defineRule } from "../defineRule";
import { awardingEntries } from "../ask/entries";
import { registrationDeadline } from "../law/laws";
import { onRow, onTableCell } from "../say/reports";
import { compositeKey } from "../../compositeKey";

/** Only a whole date can be held against the deadline. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

export const rule = defineRule({
  id: "late-registration",
  severity: "notice",
  section: 4,
  slip: "office",
  meeting: "short",
  title: {
    vi: "Ngày đăng ký sau thời hạn của đợt thi đua.",
    en: "A registration date after the campaign's deadline.",
  },
  why: {
    vi: "Đăng ký, giao ước thi đua gửi trước ngày 25 tháng 3. Năm 2021 khối phát động ngày 30/03/2021, sau thời hạn này, nên đây chỉ là lưu ý.",
    en: "Registrations go in before 25 March. In 2021 the bloc launched on 30 March, after that day, so this is only a notice.",
  },
  basis: registrationDeadline,
  messages: {
    late: {
      vi: {
        found: "Ngày đăng ký là {registered}, sau thời hạn.",
        expected: "Đăng ký chậm nhất ngày {deadline}.",
        remedy: "Đề nghị khối cho ý kiến về trường hợp đăng ký muộn.",
        demand: "Ngày đăng ký là {registered}; phải đăng ký chậm nhất ngày {deadline}.",
      },
      en: {
        found: "The registration date is {registered}, after the deadline.",
        expected: "Registration by {deadline}.",
        remedy: "The bloc should decide on late registrations.",
        demand: "The registration date is {registered}; registration must be made by {deadline}.",
      },
    },
  },
  check({ registration, campaign: { deadline } }, report) {
    if (deadline === null) return;
    // A date above the table stands for all of its rows.
    const said = new Set<string>();
    for (const table of registration.tables) {
      if (table.registeredOn === undefined) continue;
      const { date, row, column } = table.registeredOn;
      const place = compositeKey(table.sheet, row, column);
      if (date <= deadline) report.pass();
      else if (!said.has(place))
        report.fail("late", onTableCell(table, { row, column }, { facts: factsOf(date, deadline) }));
      said.add(place);
    }
    for (const entry of awardingEntries(registration)) {
      const date = entry.registeredOn;
      if (date === null || !ISO_DATE.test(date)) continue;
      const cell = entry.cells.find(({ field }) => field === "registeredOn")?.cell ?? null;
      // ISO dates compare as text.
      if (date <= deadline) report.pass();
      else report.fail("late", onRow(entry, "registeredOn", cell, { facts: factsOf(date, deadline) }));
    }
  },
});

const factsOf = (date: string, deadline: string): Facts => ({ registered: { date }, deadline: { date: deadline } });
