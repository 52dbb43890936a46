/**
 * Formulas without a result: a rule that needs what such a cell says cannot tell, whatever the rule itself would make
 * of the cell.
 */
import type { Field } from "../../registration/model/fields";
import type { Registration } from "../../registration/model/registration";
import { isWaiting } from "../../sheet/waiting";
import { allEntries, type AnyEntry } from "../ask/entries";
import type { Report } from "../rule";
import { onRow, onStated } from "../say/reports";

/** What a rule needs, and how far it looks: at the cell itself, at a row, or over all rows of a unit. */
interface Needs {
  readonly fields: readonly Field[] | "any";
  readonly over: "cell" | "row" | "unit";
  /** Whose rows it judges: without any of them it has nothing to tell. Absent: everybody's. */
  readonly about?: readonly List[];
}

type List = "people" | "collectives" | "honours";

const TITLES = ["title", "award", "titleOrAward"] as const satisfies readonly Field[];
const MEMBERS = ["unit", "department"] as const satisfies readonly Field[];
const STATED = [
  "statedPeople",
  "statedExcellent",
  "statedExcellentShare",
  "statedGood",
  "statedGoodShare",
  "statedGoodOrBetter",
  "statedGoodOrBetterShare",
  "statedDepartments",
  "statedLdtt",
  "statedCstdcs",
  "statedTtldxs",
  "statedTtldtt",
] as const satisfies readonly Field[];

const cell = (...fields: Field[]): Needs => ({ fields, over: "cell" });
const row = (...fields: Field[]): Needs => ({ fields, over: "row" });
const unit = (...fields: Field[]): Needs => ({ fields, over: "unit" });
const of = (about: List | readonly List[], needs: Needs): Needs => ({ ...needs, about: [about].flat() });
const ofHonours = (needs: Needs): Needs => of(["collectives", "honours"], needs);

/** Rules that only look at how something is typed, or at the sheet itself, need nothing of a formula. */
const NEEDS: Readonly<Record<string, Needs>> = {
  "required-missing": cell("name", "unit", "rating", "headcount"),
  "cell-error": { fields: "any", over: "cell" },
  "unit-unknown": cell("unit"),
  "department-unknown": of("people", unit("department", "unit", "name")),
  "rating-unknown": cell("rating"),
  "rating-conflict": row("rating"),
  "title-unknown": cell(...TITLES),
  "award-ambiguous": cell(...TITLES),
  "award-misplaced": cell(...TITLES),
  "title-for-wrong-subject": cell(...TITLES),
  "duplicate-person": of("people", row("name", "birthDate", "unit", "position")),
  "duplicate-collective": of("collectives", row("name", "unit")),
  "order-number": cell("stt"),
  "stated-total-wrong": unit("rating", "headcount", "unit", ...TITLES, ...STATED),
  "ldtt-rating": of("people", row("rating", ...TITLES)),
  "cstdcs-initiative": of("people", row("initiative", "rating", ...TITLES)),
  "cstd-ministry-streak": of("people", row("history", ...TITLES)),
  "cstd-ministry-initiative": of("people", row("initiative", ...TITLES)),
  "cstd-national-streak": of("people", row("history", ...TITLES)),
  "commendation-person-history": of("people", row("history", "initiative", ...TITLES)),
  "commendation-pm-history": of("people", row("history", ...TITLES)),
  "disciplined-title": of("people", row("discipline", ...TITLES)),
  "short-service": of("people", row("joined", ...TITLES)),
  "initiative-reused": of("people", unit("initiative", "history", ...TITLES)),
  "collective-rating": of("collectives", row("rating", ...TITLES)),
  "ttldtt-share": of("collectives", unit(...TITLES, ...MEMBERS)),
  "ttldxs-share": of("collectives", unit(...TITLES, ...MEMBERS)),
  "ttldxs-needs-cstdcs": of("collectives", unit(...TITLES, ...MEMBERS)),
  "collective-members-complete": of("collectives", unit("rating", ...TITLES, ...MEMBERS)),
  "collective-discipline": of("collectives", unit("discipline", ...TITLES, ...MEMBERS)),
  "headcount-mismatch": of("collectives", unit("headcount", "statedPeople", ...MEMBERS)),
  "flag-ministry-chain": ofHonours(unit("unit", ...TITLES)),
  "flag-government-chain": ofHonours(unit("unit", ...TITLES)),
  "commendation-collective-history": ofHonours(row("history", ...TITLES)),
  "target-good-or-better": of("people", unit("rating", "unit", ...STATED)),
  "target-excellent": of("people", unit("rating", "unit", ...STATED)),
  "target-departments": of("collectives", unit("unit", "statedDepartments")),
  "target-department-titles": of("collectives", row("rating", ...TITLES)),
  "target-unit-plan": unit("plan", "unit"),
  "unit-missing": unit("unit"),
  "pledge-mismatch": ofHonours(unit("unit", ...TITLES)),
  movements: unit("movement", "unit"),
  "cap-excellent": of("people", unit("rating", "unit", ...STATED)),
  "cap-cstdcs": of("people", unit("unit", ...TITLES, "statedLdtt", "statedCstdcs")),
  "flag-quota": ofHonours(unit("unit", ...TITLES)),
  "government-flag-quota": ofHonours(unit("unit", ...TITLES)),
  "late-registration": cell("registeredOn"),
};

/** The rule that waits for every such formula: it speaks for the others. */
export const SAYS_NOT_COMPUTED = "cell-error";

/** Rows in which some formula has no result, and what that means for a rule. */
export class NotComputed {
  private readonly rows: readonly WaitingRow[];

  constructor(private readonly registration: Registration) {
    this.rows = [...waitingEntries(registration), ...waitingFigures(registration)];
  }

  /** null: nothing that the rule needs is waited for. */
  of(rule: string): Judge | null {
    const needs = NEEDS[rule];
    if (this.rows.length === 0 || needs === undefined) return null;
    if (needs.about?.every((list) => this.registration[list].length === 0) === true) return null;
    const rows = this.rows.filter(
      ({ fields, list }) =>
        (needs.fields === "any" || fields.some((field) => needs.fields.includes(field))) &&
        (needs.over === "unit" || needs.about === undefined || needs.about.includes(list)),
    );
    return rows.length === 0 ? null : new Judge(rows, needs);
  }
}

/** A row in which something is waited for. */
interface WaitingRow {
  readonly fields: readonly Field[];
  readonly report: Report;
  readonly list: List;
  /** null: of an unknown one, so that it may be anyone's. */
  readonly unit: string | null;
}

function* waitingEntries(registration: Registration): Generator<WaitingRow> {
  for (const entry of allEntries(registration)) {
    if (entry.waiting === undefined) continue;
    yield { fields: entry.waiting, report: onRow(entry), list: LISTS[entry.subject], unit: entry.unit.unit };
  }
}

const LISTS: Readonly<Record<AnyEntry["subject"], List>> = {
  person: "people",
  collective: "collectives",
  unit: "honours",
};

function* waitingFigures({ stated }: Registration): Generator<WaitingRow> {
  for (const line of stated)
    for (const figure of line.figures)
      if (isWaiting(figure.cell.error))
        yield {
          fields: [figure.field],
          report: onStated(line, figure, line.unit, {}),
          list: "honours",
          unit: line.unit,
        };
}

class Judge {
  constructor(
    private readonly waiting: readonly WaitingRow[],
    private readonly needs: Needs,
  ) {}

  /** One for each row of which the rule cannot tell. */
  get reports(): readonly Report[] {
    return this.waiting.map(({ report }) => report);
  }

  /** What the rule says of this case may be otherwise when the results are there. */
  covers({ place, unit: of = null }: Report): boolean {
    switch (this.needs.over) {
      case "cell":
        return false;
      case "row":
        return this.waiting.some(({ report }) => report.place.sheet === place.sheet && report.place.row === place.row);
      case "unit":
        return this.waiting.some((row) => row.unit === null || of === null || row.unit === of);
    }
  }
}
