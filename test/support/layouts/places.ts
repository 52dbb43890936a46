/**
 * Where a row's unit and phòng stand: in columns, in group rows, in the sheet's name or title, in the cell of the
 * position.
 */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import type { Dice } from "./dice";
import type { Heading, Section } from "./table";

export type UnitPlace = "column" | "merged column" | "group rows" | "position cell" | "sheet";
export type DepartmentPlace = "column" | "merged column" | "group rows" | "position cell" | "nowhere";

const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Units by what is written for them where it is no name of theirs. */
type Strangers = ReadonlyMap<string, string>;
export const NO_STRANGERS: Strangers = new Map();
const OTHER_AGENCIES = ["Trường THPT Lê Lợi", "Bệnh viện Đa khoa tỉnh", "UBND xã Hòa Bình", "Chi cục Thuế khu vực IV"];
const PHONG = ["Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Phòng Tư pháp", "Phòng Y tế", "Phòng Kinh tế"];
const NONSENSE = ["A1 B2", "Qx7 Wz3", "Kd5 Vb4", "Mn8 Tr6", "Hg9 Lp2"];
const CALLED = { "another agency": OTHER_AGENCIES, nonsense: NONSENSE, phòng: PHONG };

/**
 * Now and then one unit, or all, with a slip of the pen, of another agency, or called as nothing is called; or all of
 * them are phòng.
 */
export function strangersAmong(dice: Dice, units: readonly string[]): Strangers {
  if (!dice.now("units that are none of the campaign's in a column", 0.12)) return NO_STRANGERS;
  const all = [...new Set(units)];
  const form = dice.choose("written as", ["misspelt", "another agency", "nonsense", "phòng"]);
  // Of a single unit they would be its phòng.
  if (form === "phòng" && all.length < 2) return NO_STRANGERS;
  const written = all.map((unit, i): readonly [string, string] => [
    unit,
    form === "misspelt" ? unit.slice(0, -1) : CALLED[form][i % CALLED[form].length]!,
  ]);
  return new Map(form === "phòng" || dice.chance(0.5) ? written : written.slice(0, 1));
}

/** The campaign's unit; of a stranger what is written. */
export function unitAsRead(unit: string, strangers: Strangers): string {
  const written = strangers.get(unit);
  return written === undefined ? unit : `?${written}`;
}

/** «Báo Thanh tra», «BÁO THANH TRA», «BTT», «Báo Thanh tra (BTT)». */
export function unitWriter(dice: Dice, strangers: Strangers = NO_STRANGERS): (unit: string) => string {
  const form = dice.choose("unit written", ["name", "name", "name", "capitals", "alias", "with alias", "mixed"]);
  const write = (unit: string, as: string): string => {
    const alias = campaign2021.units.find((each) => each.name === unit)!.aliases[0]!;
    return as === "capitals"
      ? unit.toUpperCase()
      : as === "alias"
        ? alias
        : as === "with alias"
          ? `${unit} (${alias})`
          : unit;
  };
  return (unit) =>
    strangers.get(unit) ?? write(unit, form === "mixed" ? dice.pick(["name", "alias", "capitals"]) : form);
}

interface Placed {
  readonly unit: string;
  readonly department: string | null;
}

/** Group rows over rows that come unit by unit, phòng by phòng, the leadership first. */
export function sectionsOf<S extends Placed>(
  dice: Dice,
  subjects: readonly S[],
  byUnit: boolean,
  byDepartment: boolean,
): Section<S>[] {
  const sections: Section<S>[] = [];
  const units = [...new Set(subjects.map((subject) => subject.unit))];
  const numbered = dice.pick(["roman", "roman", "roman", "roman dot", "letter", "none"] as const);
  const capitals = dice.chance(0.6);
  const label = numbered !== "none" && dice.chance(0.1) ? "Đơn vị: " : "";
  const departments = dice.pick(["plain", "plain", "number", "letter", "dash", "capitals"] as const);
  // Without a unit's heading between them, only a heading tells the next unit's leadership from the phòng before.
  const leaders = dice.pick(
    byUnit || units.length === 1
      ? (["none", "none", "Lãnh đạo đơn vị", "Ban lãnh đạo", "Ban Giám đốc"] as const)
      : (["Lãnh đạo đơn vị", "Ban lãnh đạo", "Ban Giám đốc"] as const),
  );
  if (byUnit) dice.note(`unit groups: ${numbered}${capitals ? ", capitals" : ""}${label}`);
  if (byDepartment) dice.note(`phòng groups: ${departments}, leaders: ${leaders}`);
  for (const [i, unit] of units.entries()) {
    const own = subjects.filter((subject) => subject.unit === unit);
    const order =
      numbered === "roman"
        ? ROMAN[i]!
        : numbered === "roman dot"
          ? `${ROMAN[i]}.`
          : numbered === "letter"
            ? "ABCDEF"[i]!
            : "";
    const heads: Heading[] = byUnit ? [{ order, text: label + (capitals ? unit.toUpperCase() : unit), level: 2 }] : [];
    if (!byDepartment) {
      sections.push({ headings: heads, subjects: own });
      continue;
    }
    let pending = heads;
    for (const [at, department] of [...new Set(own.map((subject) => subject.department))]
      .sort((a, b) => Number(a !== null) - Number(b !== null))
      .entries()) {
      const text = department ?? (leaders === "none" ? null : leaders);
      const written =
        text === null
          ? null
          : departments === "capitals"
            ? text.toUpperCase()
            : departments === "dash"
              ? `- ${text}`
              : text;
      const mark = departments === "number" ? String(at + 1) : departments === "letter" ? "abcdefgh"[at]! : "";
      sections.push({
        headings: written === null ? pending : [...pending, { order: mark, text: written, level: 1 }],
        subjects: own.filter((subject) => subject.department === department),
      });
      pending = [];
    }
  }
  return sections;
}

/** Values of a column of merged cells: the first row of each run holds one. */
export function onlyFirst<S>(sections: readonly Section<S>[], value: (subject: S) => string): (subject: S) => string {
  const shown = new Set<S>();
  for (const section of sections) {
    let before: string | null = null;
    for (const subject of section.subjects) {
      const text = value(subject);
      if (text !== before) shown.add(subject);
      before = text;
    }
  }
  return (subject) => (shown.has(subject) ? value(subject) : "");
}
