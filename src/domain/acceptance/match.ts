/**
 * Which line accepts which finding: by rule, unit, subject and field, never by an address. A line accepts one finding; of
 * findings that nothing tells apart as many are accepted as there are lines. What is found otherwise than it was
 * accepted is open again.
 */
import { compositeKey } from "../compositeKey";
import { addTo, grouped } from "../lists";
import type { Finding } from "../rules/rule";
import { caseKey } from "../text/keys";
import type { AcceptanceLine } from "./lines";
import { contentOf, saysOfColumn, saysSame } from "./sameness";
import type { Content } from "./sameness";
import type { Subjects, Whom } from "./whom";
import type { AcceptanceWords } from "./words";

export interface Asked {
  readonly subjects: Subjects;
  readonly words: AcceptanceWords;
  /** The text of the cell at which a finding points; "" where there is none. */
  readonly valueAt: (finding: Finding) => string;
}

/** How a line stands to the finding it is about. */
type Fit = "same" | "other";

export interface Match {
  /** Of one finding, the lines that speak of it, and how. */
  readonly of: ReadonlyMap<Finding, { readonly lines: readonly AcceptanceLine[]; readonly fit: Fit }>;
  /** Lines that speak of no finding. */
  readonly unused: readonly { readonly line: AcceptanceLine; readonly isUnclear: boolean }[];
}

interface Wanting {
  readonly line: AcceptanceLine;
  readonly whom: Whom;
  readonly content: Content;
  isUnclear: boolean;
}

interface Candidate {
  readonly finding: Finding;
  readonly whom: Whom;
}

const PASSES = ["same", "unsaid", "other"] as const;

export class Matching {
  private readonly found = new Map<Finding, { lines: AcceptanceLine[]; fit: Fit }>();
  private readonly used = new Set<Wanting>();
  private readonly candidates: readonly Candidate[];
  private readonly wanting: readonly Wanting[];
  private readonly asked: Asked;

  constructor(findings: readonly Finding[], lines: readonly AcceptanceLine[], asked: Asked) {
    const { subjects, words } = asked;
    this.asked = asked;
    const rules = new Set(lines.map(({ rule }) => rule));
    this.candidates = findings
      .filter(({ rule }) => rules.has(rule))
      .map((finding) => ({ finding, whom: subjects.ofFinding(finding) }));
    this.wanting = lines.map((line) => ({
      line,
      whom: subjects.ofTexts(line.unit, line.subject),
      content: contentOf(line.content, words),
      isUnclear: false,
    }));
  }

  match(): Match {
    this.bySubject();
    this.byRenamedSheet();
    this.cellsOfColumns();
    this.columnsOfCells();
    return {
      of: this.found,
      unused: this.wanting.filter((each) => !this.used.has(each)).map(({ line, isUnclear }) => ({ line, isUnclear })),
    };
  }

  private bySubject(): void {
    const candidates = grouped(this.candidates, ({ finding, whom }) => compositeKey(finding.rule, whom.subject));
    const wanting = grouped(this.wanting, ({ line, whom }) => compositeKey(line.rule, whom.subject));
    for (const [key, lines] of wanting) this.pair(lines, candidates.get(key) ?? []);
  }

  private pair(lines: readonly Wanting[], candidates: readonly Candidate[]): void {
    const free = [...candidates];
    for (const pass of PASSES)
      for (const each of lines.filter((line) => !this.used.has(line))) {
        const fits = (candidate: Candidate): boolean =>
          this.isAbout(each, candidate) && this.says(each, candidate, pass);
        const at = free.findIndex(fits);
        if (at < 0) continue;
        const { finding, whom } = free[at]!;
        each.isUnclear = each.whom.unit === "" && free.some((other) => other.whom.unit !== whom.unit && fits(other));
        if (each.isUnclear) continue;
        free.splice(at, 1);
        this.take(each, finding, pass === "other" ? "other" : "same");
      }
  }

  private says({ content }: Wanting, { finding }: Candidate, pass: (typeof PASSES)[number]): boolean {
    if (content.found === "") return pass === "unsaid";
    if (pass === "unsaid") return false;
    return pass === "other" || saysSame(content.found, finding, this.asked.words, this.asked.valueAt(finding));
  }

  private isAbout(wanting: Wanting, { finding, whom }: Candidate): boolean {
    if (!isOfField(wanting, finding) || !isOfUnit(wanting.whom, whom, finding)) return false;
    const { birthDate } = wanting.whom;
    if (birthDate !== null) return whom.birthDate === null || whom.birthDate === birthDate;
    // Which one of the two is meant, a line without a birth date does not say.
    if (whom.birthDate === null || !this.asked.subjects.isNamesake(whom)) return true;
    wanting.isUnclear = true;
    return false;
  }

  private take(wanting: Wanting, finding: Finding, fit: Fit): void {
    this.used.add(wanting);
    this.found.set(finding, { lines: [wanting.line], fit });
  }

  private left(): Wanting[] {
    return this.wanting.filter((each) => !this.used.has(each));
  }

  /** What a finding about a sheet is about was called otherwise when it was accepted. */
  private byRenamedSheet(): void {
    const lines = this.left().filter(({ whom }) => whom.subject !== "" && !this.asked.subjects.isSheet(whom.subject));
    if (lines.length === 0) return;
    const ofSheets = grouped(
      this.candidates.filter(({ finding: { subject } }) => subject.kind === "table" || subject.kind === "sheet"),
      ({ finding }) => finding.rule,
    );
    for (const each of lines) {
      const free = (ofSheets.get(each.line.rule) ?? []).filter(
        (candidate) => !this.found.has(candidate.finding) && this.isAbout(each, candidate),
      );
      const same = free.find((candidate) => this.says(each, candidate, "same"));
      if (same !== undefined) this.take(each, same.finding, "same");
    }
  }

  /** A column's acceptance holds for those of its cells that are named one by one now. */
  private cellsOfColumns(): void {
    const lines = this.left();
    if (lines.length === 0) return;
    const single = grouped(
      this.candidates.filter(({ finding }) => finding.causes !== undefined && finding.ofColumn === undefined),
      ({ finding }) => finding.rule,
    );
    for (const each of lines) {
      const { whom, content } = each;
      if (whom.subject === "") continue;
      const isGone = !this.asked.subjects.isSheet(whom.subject);
      for (const { finding, whom: of } of single.get(each.line.rule) ?? []) {
        if (this.found.has(finding) || !isOfField(each, finding)) continue;
        if (!isGone && caseKey(finding.place.sheet) !== whom.subject) continue;
        if (whom.unit !== "" && whom.unit !== of.unit) continue;
        if (isGone && content.found === "") continue;
        if (saysOfColumn(content.found, finding, this.asked.words)) this.take(each, finding, "same");
      }
    }
  }

  /** The other way round: a column of which each cell has its own line. */
  private columnsOfCells(): void {
    const columns = this.candidates.filter(({ finding }) => finding.ofColumn !== undefined && !this.found.has(finding));
    if (columns.length === 0) return;
    const lines = new Map<string, Wanting[]>();
    for (const each of this.left()) addTo(lines, compositeKey(each.line.rule, each.whom.subject), each);
    for (const { finding } of columns) {
      const own = finding.ofColumn!.cells.map(({ row, column, unit, subject = finding.subject }) => {
        const whom = this.asked.subjects.ofFinding({
          ...finding,
          unit,
          subject,
          place: { ...finding.place, row, column },
        });
        return (lines.get(compositeKey(finding.rule, whom.subject)) ?? []).find(
          (each) => isOfField(each, finding) && isOfUnit(each.whom, whom, finding),
        );
      });
      const known = [...new Set(own.flatMap((each) => each ?? []))];
      // What one cell more makes of it was accepted by nobody; the lines wait for their own findings to come back.
      for (const each of known) this.used.add(each);
      if (own.every((each) => each !== undefined))
        this.found.set(finding, { lines: known.map(({ line }) => line), fit: "same" });
    }
  }
}

const isOfField = ({ content }: Wanting, { field }: Finding): boolean =>
  content.field === null || content.field === field;

/** Whose cells a column's are changes while they are mended. */
function isOfUnit(wanted: Whom, { unit }: Whom, { subject: { kind } }: Finding): boolean {
  if (wanted.unit === unit) return true;
  if (kind === "table" || kind === "sheet") return wanted.unit === "" || unit === "";
  return wanted.unit === "" && wanted.subject !== "";
}
