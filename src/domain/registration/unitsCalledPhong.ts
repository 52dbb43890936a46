/**
 * «Đơn vị» over «Phòng Nội vụ», «Phòng Tư pháp»: phòng of the unit that the sheet, a title or a heading names. In a
 * bloc whose members are phòng nothing names one: they are the units themselves.
 */
import type { Campaign } from "../campaign/campaign";
import type { Candidate } from "./candidates";
import { bindTable } from "./columns/bindColumns";
import { decidedFor } from "./columns/decidedColumns";
import type { BoundTable, ReadColumn } from "./columns/readColumn";
import { PHONG_OR_UNIT } from "./model/confidence";
import { rolesOf } from "./rows/rowRoles";
import { Frame } from "./rows/tableFrame";
import { placedOf, UnitFinder } from "./rows/tableUnit";
import type { Words } from "./words/vocabulary";

export function withUnitsCalledPhong(
  all: readonly Candidate[],
  words: Words,
  campaign: Campaign,
): readonly Candidate[] {
  const rebound = all.map((each) => boundToUnits(each, words, campaign));
  if (rebound.every((each) => each === null)) return all;
  const finder = new UnitFinder(all.map(placedOf), words, campaign);
  return all.map((each, index) => {
    const bound = rebound[index]!;
    return bound === null || namesUnit(each, finder, words) ? each : { ...each, bound };
  });
}

/** With a column of units where there was none; null where there is none still. */
function boundToUnits(candidate: Candidate, words: Words, campaign: Campaign): BoundTable | null {
  const { bound: found, mapping, block } = candidate;
  if (found === null || namesUnits(found)) return null;
  const decided = mapping === null ? null : decidedFor(mapping, block.columns);
  const bound = bindTable({ ...candidate, phongAreUnits: true }, words, campaign, decided);
  return bound === null || !namesUnits(bound) ? null : { ...bound, columns: bound.columns.map(unsure) };
}

const namesUnits = ({ columns }: BoundTable): boolean =>
  columns.some(({ field, also }) => field === "unit" || also === "unit");

const unsure = (column: ReadColumn): ReadColumn =>
  column.field !== "unit" || column.reason === "mapping"
    ? column
    : { ...column, confidence: Math.min(column.confidence, PHONG_OR_UNIT) };

/** Title, sheet, the officer or a heading say whose the phòng are. */
function namesUnit(candidate: Candidate, finder: UnitFinder, words: Words): boolean {
  const { unit, unknown } = finder.of(placedOf(candidate));
  if (unit !== null || unknown !== null) return true;
  const { groups } = rolesOf(new Frame({ ...candidate, bound: candidate.bound! }), words);
  return [...groups.values()].some(
    ({ unit: own, organisation, department, roman }) => own !== null || (organisation && (roman || !department)),
  );
}
