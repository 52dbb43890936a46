/** What could not be told, with the units that have to supply it. */
import type { Content, DocumentRow } from "../../plan/plan";
import type { Campaign } from "../../campaign/campaign";
import { grouped } from "../../lists";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { rowsIn, sentenceOf } from "../parts/alike";
import { cell, number, row, text } from "../parts/cells";
import type { SummaryInput } from "../parts/input";
import { isToSupply, lackOf, speakerOf, unitsAsked } from "../parts/supplied";

/** What is missing is one matter, whichever rules ask for it; of the bloc each figure is one. */
const matterOf = (finding: Finding): string =>
  JSON.stringify(
    lackOf(finding) ?? [
      sentenceOf(finding),
      ...(rowsIn(finding.facts).length > 0 ? [finding.table ?? finding.place.sheet] : []),
      ...(finding.subject.kind === "bloc" ? [finding.facts] : []),
    ],
  );

/** What could not be checked is said, never passed over; two rules that miss the same thing say it once. */
export function unclearOf({ findings }: Pick<SummaryInput, "findings">): readonly (readonly Finding[])[] {
  const open = findings.filter((finding) => isOpen(finding) && finding.outcome !== "fail");
  return [...grouped(open, matterOf).values()];
}

/** One row each: what is missing, and whom it is asked of. */
export function unclearRows(
  groups: readonly (readonly Finding[])[],
  campaign: Campaign,
  replyBy: string | null,
): DocumentRow[] {
  const order = new Map(campaign.units.map(({ name }, index) => [name, index]));
  const rank = (unit: string): number => order.get(unit) ?? order.size;
  return groups.map((group, index) => {
    const speaker = group.reduce(speakerOf);
    const gathered = [...new Set(group.flatMap(unitsAsked))].sort((a, b) => rank(a) - rank(b));
    return row(
      cell(1, number(index + 1), "tableTextCentered"),
      cell(2, { findings: [speaker], part: "unclear" }, "tableText", 2),
      cell(4, whomText(group, speaker, gathered, replyBy), "tableText"),
    );
  });
}

/** The units a line stands for, by when they answer; a line of one unit names it itself. */
function whomText(
  group: readonly Finding[],
  speaker: Finding,
  units: readonly string[],
  replyBy: string | null,
): Content {
  if (group.some(({ ofUnits }) => ofUnits !== undefined && ofUnits.length > 0))
    return concernedText(speaker, units, replyBy);
  const others = units.filter((unit) => unit !== speaker.unit);
  return others.length === 0 ? null : text("remarks.units", { units: others });
}

/** Who is meant by a line that stands for several units; who has to supply something, by when. */
function concernedText(finding: Finding, units: readonly string[], replyBy: string | null): Content {
  if (!isToSupply(finding)) return text("remarks.unitsConcerned", { units });
  return replyBy === null
    ? text("remarks.unitsToSupply", { units })
    : text("remarks.unitsToSupplyBy", { units, date: { date: replyBy } });
}
