/** «Nội dung được chấp nhận kèm lý do»: what the officer answers for, one row each. */
import type { DocumentRow, StyleName } from "../../plan/plan";
import { isOpen } from "../../rules/rule";
import { data, number, row, text } from "../parts/cells";
import { inReportOrder } from "../parts/findings";
import { LAST, spanned, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";

const SPANS: readonly Span[] = [
  { column: 1, columns: 1 },
  { column: 2, columns: 6 },
  { column: 8, columns: 4 },
  { column: 12, columns: LAST - 11 },
];
const STYLES: readonly StyleName[] = ["tableTextCentered", "tableText", "tableText", "tableText"];

export function waiverRows({ findings, campaign }: SummaryInput): DocumentRow[] {
  const heading = wide(text("meeting.waivers.heading"), "heading");
  const accepted = inReportOrder(
    findings.filter((finding) => !isOpen(finding)),
    campaign.units.map(({ name }) => name),
  );
  if (accepted.length === 0) return [heading, wide(text("meeting.waivers.none"), "body")];
  const heads = ["number", "matter", "reason", "by"].map((column) => text(`meeting.waivers.column.${column}`));
  return [
    { ...heading, keepWithNext: true },
    row(...spanned(SPANS, heads, "tableHead")),
    ...accepted.map((finding, index) => {
      const { reason, by, on } = finding.accepted!;
      const who = data([by, on].filter((part) => part !== "").join(", "));
      return row(
        ...spanned(SPANS, [number(index + 1), { findings: [finding], part: "waived" }, data(reason), who], STYLES),
      );
    }),
  ];
}
