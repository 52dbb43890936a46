/** Whom a finding, a line of the table or a request is about, by keys that no place is part of. */
import type { Campaign } from "../campaign/campaign";
import { findUnit } from "../campaign/units";
import { compositeKey } from "../compositeKey";
import type { Registration } from "../registration/model/registration";
import type { Finding } from "../rules/rule";
import { readDate } from "../text/dates";
import { caseKey } from "../text/keys";
import type { AcceptanceWords } from "./words";

export interface Whom {
  /** "": of no unit, or none is said. */
  readonly unit: string;
  /** "": the unit or the bloc itself. */
  readonly subject: string;
  /** ISO; null: none is given. */
  readonly birthDate: string | null;
}

/** Of a row without a name. */
const NAMELESS = "\u0001";
const DATE_BEHIND = /^(.*\S)\s*\(([^()]{4,12})\)$/u;
/** A year alone tells nobody from a namesake. */
const WHOLE_DATE = 10;

type Named = Pick<Finding, "unit" | "subject" | "table" | "place">;

export class Subjects {
  private readonly birthDates = new Map<string, string>();
  /** Birth dates of people who are called alike, by unit and name. */
  private readonly namesakes = new Map<string, Set<string>>();
  private readonly sheets: ReadonlySet<string>;

  constructor(
    private readonly campaign: Campaign,
    { people, area }: Registration,
    private readonly words: Pick<AcceptanceWords, "nameless" | "wholeBloc">,
  ) {
    this.sheets = new Set([...area.keys()].map(caseKey));
    for (const { table, row, nameKey, unit, birthDate } of people) {
      if (birthDate === null || birthDate.length < WHOLE_DATE) continue;
      this.birthDates.set(compositeKey(table.id, row, nameKey), birthDate);
      const key = compositeKey(unit.unit === null ? "" : caseKey(unit.unit), nameKey);
      this.namesakes.set(key, (this.namesakes.get(key) ?? new Set()).add(birthDate));
    }
  }

  ofFinding(finding: Named): Whom {
    const { unit, subject } = finding;
    return {
      unit: unit === null ? "" : caseKey(unit),
      subject: this.isOfUnit(finding) ? "" : caseKey(subject.name) || NAMELESS,
      birthDate: this.birthDateOf(finding),
    };
  }

  /** A line's or a request's, whose texts somebody may have typed. */
  ofTexts(unitText: string, subjectText: string): Whom {
    const unit = this.unitKey(unitText);
    const said = this.isBloc(subjectText) ? "" : subjectText;
    const asUnit = said === "" ? null : findUnit(this.campaign, said);
    if (asUnit !== null && (unit === "" || unit === caseKey(asUnit)))
      return { unit: caseKey(asUnit), subject: "", birthDate: null };
    if (this.words.nameless.some((word) => caseKey(word) === caseKey(said)))
      return { unit, subject: NAMELESS, birthDate: null };
    const [, name = said, behind = ""] = DATE_BEHIND.exec(said) ?? [];
    const birthDate = behind === "" ? null : readDate(behind);
    return { unit, subject: caseKey(birthDate === null ? said : name), birthDate };
  }

  /** What stands in «Đơn vị» and «Đối tượng» of a new line. */
  texts(finding: Named): { readonly unit: string; readonly subject: string } {
    const { unit, subject } = finding;
    const whom = this.ofFinding(finding);
    if (whom.subject === "") return { unit: unit ?? "", subject: "" };
    if (whom.subject === NAMELESS) return { unit: unit ?? "", subject: this.words.nameless[0]! };
    const { birthDate } = whom;
    const behind = birthDate !== null && this.isNamesake(whom) ? ` (${birthDate.split("-").reverse().join("/")})` : "";
    return { unit: unit ?? "", subject: `${subject.name}${behind}` };
  }

  /** Another of the same unit is called alike and was born on another day. */
  isNamesake({ unit, subject }: Whom): boolean {
    return (this.namesakes.get(compositeKey(unit, subject))?.size ?? 0) > 1;
  }

  isSheet(subject: string): boolean {
    return this.sheets.has(subject);
  }

  private isOfUnit({ unit, subject: { kind, name } }: Named): boolean {
    if (kind === "bloc") return true;
    if (unit === null) return false;
    return kind === "unit" || caseKey(name) === caseKey(unit);
  }

  private birthDateOf({ table, place, subject }: Named): string | null {
    if (subject.kind !== "person" || place.row === null) return null;
    return this.birthDates.get(compositeKey(table, place.row, caseKey(subject.name))) ?? null;
  }

  private unitKey(text: string): string {
    return text === "" || this.isBloc(text) ? "" : caseKey(findUnit(this.campaign, text) ?? text);
  }

  private isBloc(text: string): boolean {
    const key = caseKey(text);
    return [this.campaign.bloc, ...this.words.wholeBloc].some((word) => word !== "" && caseKey(word) === key);
  }
}

/** A row without a name: a request says it with an empty name, as an empty subject means the unit everywhere else. */
export const asNameless = (whom: Whom): Whom => ({ ...whom, subject: NAMELESS });
