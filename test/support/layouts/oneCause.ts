/**
 * «One cause, one finding»: what the rules about how a cell is typed have to say of known slips. More than five cells
 * of a table with one cause are one finding a column, with its cells and their fix, at the column's header; fewer are
 * named cell by cell.
 */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { Registration } from "../../../src/domain/registration/model/registration";
import { runRules } from "../../../src/domain/rules/engine/run";
import { catalogue } from "../../../src/domain/rules";
import type { Finding } from "../../../src/domain/rules/rule";
import type { Totals } from "../../../src/domain/totals/totals";
import { grouped } from "../../../src/domain/lists";
import type { GridCell } from "../grids";
import type { Difference } from "./expected";

const TYPED_RULES = ["text-form", "spelling", "legacy-encoding", "number-as-text"] as const;

export interface Slip {
  readonly rule: (typeof TYPED_RULES)[number];
  /** What makes it the same as another one. */
  readonly cause: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What the cell should hold. */
  readonly clean: GridCell;
}

/** Written apart from the rules' own threshold on purpose. */
const MOST_ALONE = 5;

/** A finding in a line: where it stands, how many cells it speaks for, what they become. */
const line = (
  { rule, sheet, column }: Pick<Slip, "rule" | "sheet" | "column">,
  how: "alone" | "as one",
  cells: readonly string[],
): string => `${rule} of ${cells.length} ${how}, ${sheet} column ${column}: ${cells.join(" | ")}`;

const cellLine = (row: number, clean: unknown): string => `row ${row} «${String(clean)}»`;

function demanded(slips: readonly Slip[]): readonly string[] {
  const lineOf = (own: readonly Slip[], how: "alone" | "as one"): string => {
    const cells = [...own].sort((a, b) => a.row - b.row);
    return line(
      own[0]!,
      how,
      cells.map(({ row, clean }) => cellLine(row, clean)),
    );
  };
  const ofTables = grouped(slips, ({ rule, cause, sheet }) => [rule, cause, sheet].join("\n"));
  return [...ofTables.values()].flatMap((same) =>
    same.length > MOST_ALONE
      ? [...grouped(same, ({ column }) => column).values()].map((own) => lineOf(own, "as one"))
      : same.map((slip) => lineOf([slip], "alone")),
  );
}

function said({ rule, place, fix, ofColumn, facts }: Finding): string {
  const about = { rule: rule as Slip["rule"], sheet: place.sheet, column: place.column! };
  if (ofColumn === undefined) return line(about, "alone", [cellLine(place.row!, fix?.value)]);
  const cells = ofColumn.cells.map(({ row }, i) => cellLine(row, fix?.values?.[i] ?? fix?.value));
  const faults = [
    ...(facts.count === cells.length ? [] : [`counts ${String(facts.count)}`]),
    ...(ofColumn.cells.every(({ row }) => place.row! < row) ? [] : [`marks row ${place.row}`]),
  ];
  return [line(about, "as one", cells), ...faults].join(", ");
}

/** What is said and should not be, and what should be and is not. */
export function saidOtherwise(
  slips: readonly Slip[],
  registration: Registration,
  totals: Totals,
): readonly Difference[] {
  const rules = catalogue.filter(({ id }) => TYPED_RULES.some((each) => each === id));
  const { findings } = runRules({ registration, campaign: campaign2021, totals }, rules);
  const found = findings.map(said);
  const wanted = demanded(slips);
  const of = (text: string): Difference => ({ sheet: slips[0]?.sheet ?? "", key: null, about: "finding", text });
  return [
    ...wanted.filter((each) => !found.includes(each)).map((each) => of(`not said: ${each}`)),
    ...found.filter((each) => !wanted.includes(each)).map((each) => of(`said: ${each}`)),
  ];
}
