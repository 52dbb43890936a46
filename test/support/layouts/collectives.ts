/** Tables of phòng, khoa, ban (and of units that register as collectives), and tables that mix them with people. */
import type { LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { Dice } from "./dice";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { KnownCollective, KnownPerson } from "./known";
import type { Written } from "./people";
import { NO_STRANGERS, onlyFirst, sectionsOf, strangersAmong, unitAsRead, unitWriter, type UnitPlace } from "./places";
import { awardColumns, markWriter, ratingColumns, type Bundle } from "./register";
import { renderTable, styleOf, type Column } from "./table";
import { headerOf, typed } from "./wordings";
import { awardsWriter, ratingWriter } from "./words";

const OFFERED: readonly AwardId[] = ["ttldtt", "ttldxs", "bkBo", "giayKhen"];

function collectiveRecord(each: KnownCollective, sheet: string, headcount: boolean): Record_ {
  return {
    kind: "collective",
    key: keyOf(each.name),
    sheet,
    fields: {
      unit: each.unit,
      isUnit: String(each.isUnit),
      rating: each.rating,
      awards: awardsKey(each.awards),
      ...(headcount ? { headcount: String(each.headcount) } : {}),
    },
  };
}

export function collectivesTable(
  dice: Dice,
  collectives: readonly KnownCollective[],
  unitPlace: UnitPlace,
  plain: boolean,
): Written {
  dice.note(`collectives: unit in ${unitPlace}`);
  const placed = collectives.map((each) => ({ ...each, department: each.name }));
  type Subject = (typeof placed)[number];
  const sections = sectionsOf(dice, placed, unitPlace === "group rows", false);
  const writeUnit = unitWriter(dice);
  const marks = markWriter(dice);
  const bundles: Bundle<Subject>[] = [];
  const header =
    unitPlace === "sheet" && dice.now("«Tên đơn vị» over phòng", 0.15) ? "Tên đơn vị" : headerOf(dice, "collective");
  bundles.push([{ role: "name", header: [header], cell: (each) => each.name }]);
  if (unitPlace === "column")
    bundles.push([{ header: [headerOf(dice, "unit")], cell: (each) => writeUnit(each.unit) }]);
  if (unitPlace === "merged column")
    bundles.push([{ header: [headerOf(dice, "unit")], cell: onlyFirst(sections, (each) => each.unit) }]);
  const people = dice.pick(["number", "number", "text", "with a word"] as const);
  bundles.push([
    {
      header: [headerOf(dice, "headcount")],
      cell: (each) =>
        people === "number" ? each.headcount : people === "text" ? String(each.headcount) : `${each.headcount} người`,
      counts: (each) => each.headcount,
    },
  ]);
  bundles.push(
    ratingColumns(dice, marks, plain ? 0 : 0.35),
    ...awardColumns<Subject>(dice, marks, OFFERED, plain ? 0 : 0.35, plain),
  );
  if (dice.chance(0.4)) bundles.push([{ header: [headerOf(dice, "note")], cell: () => "" }]);
  const ordered = dice.now("columns in another order", 0.25) ? dice.shuffle(bundles) : bundles;
  const columns: Column<Subject>[] = [
    { role: "stt", header: [headerOf(dice, "stt")], cell: () => "" },
    ...ordered.flat(),
  ];
  return {
    block: renderTable(dice, columns, sections, styleOf(dice, plain)),
    records: (sheet) => collectives.map((each) => collectiveRecord(each, sheet, true)),
  };
}

type Either = KnownPerson | KnownCollective;
const isPerson = (each: Either): each is KnownPerson => "birthDate" in each;

/** «Tên tập thể/cá nhân» with «Phân loại khen thưởng»: collectives first, then people, or unit by unit. */
export function mixedTable(
  dice: Dice,
  people: readonly KnownPerson[],
  collectives: readonly KnownCollective[],
  unitPlace: UnitPlace,
): Written {
  dice.note(`one table of people and collectives: unit in ${unitPlace}`);
  const rows: Either[] = [...collectives, ...people];
  const placed = rows.map((each) => ({ each, unit: each.unit, department: null }));
  type Subject = (typeof placed)[number];
  const sections = sectionsOf(dice, placed, unitPlace === "group rows", false);
  const inColumn = unitPlace !== "group rows" && unitPlace !== "sheet";
  const strangers = inColumn
    ? strangersAmong(
        dice,
        rows.map(({ unit }) => unit),
      )
    : NO_STRANGERS;
  const writeUnit = unitWriter(dice, strangers);
  const kind = dice.pick([
    ["Cá nhân", "Tập thể"],
    ["cá nhân", "tập thể"],
    ["CN", "TT"],
    ["CÁ NHÂN", "TẬP THỂ"],
  ]);
  const address = dice.chance(0.3);
  const rating = ratingWriter(dice);
  const awards = awardsWriter(dice);
  // Words of headers as values: who looks for headers by their words alone finds one in each row.
  const called = dice.now("«Viên chức» as everybody's position", 0.2) ? "Viên chức" : null;
  const bundles: Bundle<Subject>[] = [
    [
      {
        role: "name",
        header: [headerOf(dice, "mixedName")],
        cell: ({ each }) => (isPerson(each) && address ? `${each.woman ? "Bà" : "Ông"} ${each.name}` : each.name),
      },
    ],
  ];
  if (dice.chance(0.6))
    bundles.push([
      {
        header: [headerOf(dice, "position")],
        cell: ({ each }) => (isPerson(each) ? (called ?? each.position) : ""),
      },
    ]);
  if (inColumn) bundles.push([{ header: [headerOf(dice, "unit")], cell: ({ each }) => writeUnit(each.unit) }]);
  bundles.push([{ header: [headerOf(dice, "subjectKind")], cell: ({ each }) => kind[isPerson(each) ? 0 : 1]! }]);
  bundles.push([{ header: [headerOf(dice, "rating")], cell: ({ each }) => rating(each.rating) }]);
  bundles.push([{ header: [headerOf(dice, "titleOrAward")], cell: ({ each }) => awards(each.awards) }]);
  if (dice.now("words of headers as values", 0.3))
    bundles.push([
      {
        header: [typed(dice, "Loại hình tổ chức")],
        cell: ({ unit }) => (unit.length % 2 === 0 ? "Đơn vị sự nghiệp" : "Cơ quan hành chính"),
      },
    ]);
  const headcount = dice.chance(0.5);
  if (headcount)
    bundles.push([
      { header: [headerOf(dice, "headcount")], cell: ({ each }) => (isPerson(each) ? "" : each.headcount) },
    ]);
  const stt: Column<Subject>[] = dice.now("no STT", 0.3)
    ? []
    : [{ role: "stt", header: [headerOf(dice, "stt")], cell: () => "" }];
  const columns: Column<Subject>[] = [...stt, ...(dice.chance(0.3) ? dice.shuffle(bundles) : bundles).flat()];
  return {
    block: renderTable(dice, columns, sections, styleOf(dice, false)),
    records: (sheet) =>
      rows.map((each) =>
        isPerson(each)
          ? {
              kind: "person",
              key: keyOf(each.name),
              sheet,
              fields: { unit: unitAsRead(each.unit, strangers), rating: each.rating, awards: awardsKey(each.awards) },
            }
          : collectiveRecord({ ...each, unit: unitAsRead(each.unit, strangers) }, sheet, headcount),
      ),
  };
}
