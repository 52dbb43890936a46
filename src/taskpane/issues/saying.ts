/** What is said of a finding where there is room for a few words: in a row, in a heading, aloud. */
import type { Finding } from "../../domain/rules/rule";
import { cellAddress } from "../../domain/sheet/address";
import { wordFinding } from "../../messages";
import type { Language, PaneText } from "../../messages";
import type { IssuesText } from "../../messages/paneIssues";
import type { Grouping } from "../state/view";
import type { Issues } from "./issues";
import { NOBODY, UNTOLD_GROUP } from "./order";
import type { Row } from "./shown";

/** «Chỉ tiêu», «C8»; "" for what has no sheet, no cell. */
export function placeOf({ place: { sheet, row, column } }: Finding): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: row === null ? "" : cellAddress(row, column ?? 1) };
}

/** «Chỉ tiêu!C8»; "" for what is about the whole workbook. */
export function placeText(finding: Finding): string {
  const { sheet, cell } = placeOf(finding);
  return cell === "" ? sheet : `${sheet}!${cell}`;
}

/** Whom it is about; where the heading above says that already, or it is about nobody, the rule. */
export function subjectOf(finding: Finding, groupBy: Grouping, rule: string): string {
  const { outcome, subject, ofColumn, unit } = finding;
  if (outcome !== "fail") return rule;
  if (ofColumn !== undefined) return ofColumn.header;
  const isInHeading =
    (groupBy === "unit" && subject.name === unit) || (groupBy === "person" && subject.kind === "person");
  return subject.name === "" || isInHeading ? rule : subject.name;
}

export interface Saying {
  readonly language: Language;
  readonly text: PaneText;
  readonly own: IssuesText;
}

export function headingOf(row: Row, issues: Issues, groupBy: Grouping, { language, text, own }: Saying): string {
  const finding = issues.findings[row.index]!;
  if (row.kind === "alike") return wordFinding(finding, language).rule;
  if (row.group === UNTOLD_GROUP) return text("cannotTell.title");
  if (groupBy === "rule") return wordFinding(finding, language).rule;
  if (groupBy === "unit") return finding.unit ?? text("findings.wholeBloc");
  if (groupBy === "sheet") return finding.place.sheet === "" ? text("finding.wholeWorkbook") : finding.place.sheet;
  if (row.group === NOBODY) return own("group.nobody");
  return finding.unit === null ? finding.subject.name : `${finding.subject.name} (${finding.unit})`;
}

/** Cells that findings stand for. */
export const cellsIn = ({ findings }: Issues, members: Int32Array): number =>
  members.reduce((sum, index) => sum + (findings[index]!.ofColumn?.cells.length ?? 1), 0);

/** «3/30. Chỉ tiêu!C8. Trung tâm Thông tin: Ô ghi 39, danh sách có 38 người.» */
export function saidOf(finding: Finding, at: number, of: number, { language, own, text }: Saying): string {
  const { who, found } = wordFinding(finding, language);
  const place = placeText(finding);
  const facts = { at, of, place: place === "" ? text("finding.wholeWorkbook") : place, found };
  return who === "" ? own("saidPlace", facts) : own("said", { ...facts, who });
}
