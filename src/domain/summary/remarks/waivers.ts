/** What the officer answers for, with the reason, one row each. */
import type { DocumentRow } from "../../plan/plan";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { cell, number, row, text } from "../parts/cells";
import { inReportOrder } from "../parts/findings";
import type { SummaryInput } from "../parts/input";

export const acceptedOf = ({ findings, campaign }: Pick<SummaryInput, "findings" | "campaign">): Finding[] =>
  inReportOrder(
    findings.filter((finding) => !isOpen(finding)),
    campaign.units.map(({ name }) => name),
  );

export const waiverRows = (accepted: readonly Finding[]): DocumentRow[] =>
  accepted.map((finding, index) => {
    const { reason, by, on } = finding.accepted!;
    const who = [by, on].filter((part) => part !== "").join(", ");
    return row(
      cell(1, number(index + 1), "tableTextCentered"),
      cell(2, { findings: [finding], part: "waived" }, "tableText"),
      cell(
        3,
        who === "" ? text("remarks.reason", { reason }) : text("remarks.reasonBy", { reason, who }),
        "tableText",
        2,
      ),
    );
  });
