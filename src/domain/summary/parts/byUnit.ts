/** A column's finding, unit by unit: each is told of its own cells only. */
import { grouped } from "../../lists";
import type { Finding } from "../../rules/rule";
import { columnFacts } from "../../rules/say/columns";

export interface OfUnit {
  readonly finding: Finding;
  /** What it was taken from. */
  readonly source: Finding;
}

/** Runs of cells that are named: whoever has to mend them needs them all, as far as a page holds them. */
const NAMED = 40;

/** Findings in their order; one whose cells are of several units is taken apart. */
export const eachOfItsUnit = (findings: readonly Finding[]): readonly OfUnit[] => findings.flatMap(takenApart);

function takenApart(source: Finding): OfUnit[] {
  const { ofColumn } = source;
  if (ofColumn === undefined) return [{ finding: source, source }];
  return [...grouped(ofColumn.cells, ({ unit }) => unit)].map(([unit, cells]) => ({
    source,
    finding: {
      ...source,
      unit,
      facts: { ...source.facts, ...columnFacts({ ...ofColumn, cells }, NAMED) },
      ofColumn: { ...ofColumn, cells },
    },
  }));
}
