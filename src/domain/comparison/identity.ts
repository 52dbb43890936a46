/**
 * What makes a finding the same finding in two runs. Never its row: rows move when others are put in, sorted or
 * deleted. The same rule about the same subject on the same sheet stays the same finding; several of them are
 * numbered in the order in which they stand.
 */
import { occurrences } from "../lists";
import type { Field } from "../registration/model/fields";
import type { Finding, Outcome, Subject } from "../rules/rule";
import { caseKey } from "../text/keys";

/** What an identity is made of; a finding has all of it, and so has what is remembered of one. */
export interface Identified {
  readonly rule: string;
  readonly outcome: Finding["outcome"] & Outcome;
  readonly sheet: string;
  readonly unit: string | null;
  readonly subject: Subject;
  readonly field: Field | null;
  /** What many cells may share (a kind of fault, a written word); none for most findings. */
  readonly causes: readonly string[];
  /** The header of the column that the finding stands for; null: it stands for itself. */
  readonly column: string | null;
}

const SEPARATOR = "|";

/** One identity per entry, in their order. Entries that nothing tells apart get «2», «3» … behind; linear. */
export function identitiesOf(entries: readonly Identified[]): string[] {
  const common = entries.map(commonPart);
  return occurrences(common).map((occurrence, index) =>
    occurrence === 1 ? common[index]! : `${common[index]!}${SEPARATOR}${occurrence}`,
  );
}

export function identified(finding: Finding): Identified {
  const { rule, outcome, place, unit, subject, field, causes = [], ofColumn } = finding;
  return { rule, outcome, sheet: place.sheet, unit, subject, field, causes, column: ofColumn?.header ?? null };
}

/** Identities of findings, in their order: under these they are remembered, answered and (later) waived. */
export const findingIdentities = (findings: readonly Finding[]): string[] => identitiesOf(findings.map(identified));

/** Of a column's finding: under what its cells' own findings were known before the column spoke for them. */
export function identitiesOfCells(finding: Finding): string[] {
  const { ofColumn } = finding;
  if (ofColumn === undefined) return [];
  return identitiesOf(
    ofColumn.cells.map(({ unit, subject = finding.subject }) => ({
      ...identified(finding),
      unit,
      subject,
      column: null,
    })),
  );
}

/** The other way round: under what a cell's finding was known while its column spoke for it; one for each cause. */
export function identitiesOfColumn(finding: Finding, header: string | null): string[] {
  const { causes = [], ofColumn, place } = finding;
  if (header === null || ofColumn !== undefined) return [];
  return causes.map((cause) =>
    commonPart({
      ...identified(finding),
      unit: null,
      subject: { kind: "table", name: place.sheet },
      causes: [cause],
      column: header,
    }),
  );
}

function commonPart(entry: Identified): string {
  const { rule, outcome, sheet, unit, subject, field, causes, column } = entry;
  return joined([
    rule,
    outcome,
    sheet.normalize("NFC"),
    // Whose cells a column's are changes from run to run, while they are mended.
    unit === null || column !== null ? "" : caseKey(unit),
    subject.kind,
    caseKey(subject.name),
    field ?? "",
    ...(column === null ? [] : [caseKey(column), ...causes]),
  ]);
}

/**
 * A fault of one cause, whether a column says it or its cells do: these change places when cells are mended until few
 * are left, or when more come. One for each cause.
 */
export const sharedFaults = ({ rule, sheet, field, causes }: Identified): string[] =>
  causes.map((cause) => joined([rule, sheet.normalize("NFC"), field ?? "", cause]));

/** A separator inside a name must not make two different findings one. */
const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll("\\", "\\\\").replaceAll(SEPARATOR, `\\${SEPARATOR}`)).join(SEPARATOR);
