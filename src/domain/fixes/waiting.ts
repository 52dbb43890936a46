/**
 * A stated figure is mended only when what it counts stands right: as long as nobody knows whose a row is, or whether it is there
 * twice, the computed figure may be the wrong one.
 */
import { compositeKey } from "../compositeKey";
import { COUNTS_OF, SHARE_OF } from "../registration/model/fields";
import { isOpen } from "../rules/rule";
import type { Finding } from "../rules/rule";
import type { FixOffer } from "./change";

const PEOPLE = ["people", "excellent", "good", "ldtt", "cstdcs"];
const RATINGS = ["excellent", "good"];
const TITLES = ["ldtt", "cstdcs", "ttldxs", "ttldtt"];
const PHONG = ["departments", "ttldxs", "ttldtt"];

/** By the rule of a finding that no remedy settles: the counts that hang on what the officer will do about it. */
const HANGS: Readonly<Record<string, readonly string[]>> = {
  "unit-unknown": [...PEOPLE, ...PHONG],
  "duplicate-person": PEOPLE,
  "duplicate-collective": PHONG,
  "rating-unknown": RATINGS,
  "rating-conflict": RATINGS,
  "title-unknown": TITLES,
  "award-ambiguous": TITLES,
};
const MISSING: readonly string[] = ["required-missing", "cell-error"];
/** What is not there, by its field. */
const HANGS_ON_FIELD: Readonly<Record<string, readonly string[]>> = {
  unit: PEOPLE,
  rating: RATINGS,
  title: TITLES,
  titleOrAward: TITLES,
};

/** Those of the figures that wait, among the findings of the workbook as it will be. */
export function waitingFigures(figures: readonly FixOffer[], findings: readonly Finding[]): ReadonlySet<FixOffer> {
  const open = findings.filter((finding) => finding.outcome === "fail" && isOpen(finding));
  const waiting = new Set(figures.filter(({ finding }) => open.some((other) => hangs(finding, other))));
  // A total over figures that wait would be the sum of wrong ones.
  const columns = new Set([...waiting].map(({ finding }) => columnOf(finding)));
  const totals = figures.filter(({ finding }) => finding.unit === null && columns.has(columnOf(finding)));
  return new Set([...waiting, ...totals]);
}

const columnOf = ({ place }: Finding): string => compositeKey(place.sheet, place.column);

/**
 * The figure of a unit hangs on what is found in its lists, or in those of nobody. Of a total the shares hang on all lists, the numbers
 * on the rows above alone.
 */
function hangs({ unit, field }: Finding, other: Finding): boolean {
  if (field === null || (unit === null && SHARE_OF[field] === undefined)) return false;
  if (unit !== null && other.unit !== null && other.unit !== unit) return false;
  const counts = COUNTS_OF[SHARE_OF[field] ?? field] ?? [];
  const open = MISSING.includes(other.rule) ? HANGS_ON_FIELD[other.field ?? ""] : HANGS[other.rule];
  return open?.some((count) => (counts as readonly string[]).includes(count)) === true;
}
