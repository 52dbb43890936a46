/** `STD_DonVi`: the bloc's units, their other names, who is in the chair, how many phòng, what they pledged. */
import type { CampaignUnit } from "../campaign/campaign";
import { sameInBoth } from "../campaign/officerTables";
import type { TableCells, TableProblem } from "../campaign/officerTables";
import { wordKey } from "../text/keys";
import type { AwardNames } from "./awardNames";
import { linesOf, stillInForce } from "./grid";
import { count, joined, mark, pieces } from "./words";

export interface UnitsOfTable {
  readonly units: readonly CampaignUnit[];
  /** Name of the unit in the chair; "": not said. */
  readonly chair: string;
}

const departments = count(0, 1000);

export const unitRows = ({ units, chair }: UnitsOfTable, awards: AwardNames): (string | number)[][] =>
  units.map((unit) => [
    unit.name,
    joined(unit.aliases),
    unit.name === chair ? "x" : "",
    unit.departments ?? "",
    joined(unit.pledge.map(awards.nameOf)),
  ]);

type UnitLine = ReturnType<typeof linesOf<"STD_DonVi">>[number];

/** A row without a name is none; what cannot be read of a unit is as it was last read of the unit of that name. */
export function readUnits(
  table: TableCells,
  last: UnitsOfTable | null,
  awards: AwardNames,
  problems: TableProblem[],
): UnitsOfTable {
  const before = new Map(last?.units.map((unit) => [unit.name, unit]));
  const seen = new Set<string>();
  const units: CampaignUnit[] = [];
  let chair = "";
  let nameless = 0;
  for (const line of linesOf(table, "STD_DonVi", "Đơn vị", problems)) {
    const name = line.text("Đơn vị");
    if (name === "" || seen.has(wordKey(name))) {
      line.wrong("Đơn vị", name === "" ? "empty" : "duplicate");
      nameless++;
      continue;
    }
    const known = before.get(name);
    const aliases = pieces(line.text("Tên khác")).filter((alias) => {
      const isNew = !seen.has(wordKey(alias)) && wordKey(alias) !== wordKey(name);
      if (!isNew) line.wrong("Tên khác", "duplicate", sameInBoth(name), alias);
      return isNew;
    });
    for (const each of [name, ...aliases]) seen.add(wordKey(each));
    units.push({
      name,
      aliases,
      pledge: pledgeOf(line, known, awards),
      departments: line.read("Số tập thể cấp phòng", departments) ?? lastDepartments(line, known),
    });
    if (line.read("Khối trưởng", mark) !== true) continue;
    if (chair === "") chair = name;
    else line.wrong("Khối trưởng", "secondChair", sameInBoth(`«${chair}»`));
  }
  return { units: stillInForce(last?.units ?? [], units, nameless), chair };
}

const lastDepartments = (line: UnitLine, known: CampaignUnit | undefined): number | null =>
  line.isWrong("Số tập thể cấp phòng") ? (known?.departments ?? null) : null;

function pledgeOf(line: UnitLine, known: CampaignUnit | undefined, awards: AwardNames): CampaignUnit["pledge"] {
  const read = pieces(line.text("Đăng ký phấn đấu")).map((name) => {
    const id = awards.idOf(name);
    if (id === null) line.wrong("Đăng ký phấn đấu", "unknownName", sameInBoth(awards.all), name);
    return id;
  });
  if (line.isWrong("Đăng ký phấn đấu")) return known?.pledge ?? [];
  return [...new Set(read.filter((id) => id !== null))];
}
