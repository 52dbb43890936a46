/** What an annex of the report goes with: the report or, where the report is an annex itself, the paper that it names. */
import type { Content } from "../plan/plan";
import type { LinkedInput } from "./paper";
import { TO_FILL_IN, text } from "./parts/cells";
import { goesWith } from "./parts/goesWith";

/** «(Kèm theo Báo cáo số …)», with the number and the day that were typed there. */
export function withReport({ cellOf, form, shownIn, campaign: { bloc, year } }: LinkedInput): Content {
  if (form === "annex") {
    const line = cellOf("meeting", "with")?.address;
    if (line === undefined) return text("meeting.form.annex.with", { year });
    return { formula: `=IF(${line}="","",${line})`, shown: shownIn("meeting", "with") };
  }
  const [report, date] = [cellOf("meeting", "number"), cellOf("meeting", "placeDate")];
  const facts = { bloc: bloc || TO_FILL_IN };
  return report === null || date === null
    ? text("annexes.with.open", { ...facts, year })
    : goesWith({ key: "annexes.with", facts }, report.address, date.address);
}
