/**
 * Lists whose cells hold more, or something else, than their column asks for: several people in a cell, name, position
 * and unit in one, titles of other agencies, ratings by several bodies, a master sheet that lacks somebody.
 */
import type { Dice } from "./dice";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { Known } from "./known";
import { listOf, listedOf, ratings, recordOf, REGISTER, titles, UNITS, type Column, type Further } from "./lists";
import { AWARD_WORDS, ratingWriter } from "./words";

const SHEET = "Đăng ký";

/** Two or three people of a dossier in one cell: each has what the row says. */
function severalInCell(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known).filter(({ name }) => name.split(" ").length > 2);
  const write = dice.pick<(names: readonly string[]) => string>([
    (names) => names.join("; "),
    (names) => names.map((name, i) => `${i + 1}. ${name}`).join("\n"),
    (names) => names.map((name) => `- ${name}`).join("\n"),
    (names) => names.join(", "),
  ]);
  const most = dice.int(2, 3);
  const first = people[0];
  const together = people.filter(({ unit }) => unit === first?.unit).slice(0, most);
  const alone = people.filter((person) => !together.includes(person));
  const dossier = together.slice(0, 1).map((person) => ({ ...person, name: write(together.map(({ name }) => name)) }));
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, [...dossier, ...alone], [ratings(dice), titles(dice)], REGISTER) }],
    expected: [
      ...together.map(({ name }) => recordOf({ ...first!, name }, SHEET)),
      ...alone.map((person) => recordOf(person, SHEET)),
    ],
  };
}

/** «CSTT», «ĐVQT»: titles a bloc may add, and none of the catalogue. */
function othersTitles(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const called = dice.pick(["CSTT", "ĐVTT", "ĐVQT", "Chiến sĩ tiên tiến", "Đơn vị quyết thắng"]);
  const share = dice.pick([0.2, 0.5]);
  const strangers = new Set(people.filter(() => dice.chance(share)));
  const column: Column = {
    header: "Danh hiệu thi đua",
    cell: (person) => {
      if (strangers.has(person)) return called;
      return person.title === null ? "" : dice.pick(AWARD_WORDS[person.title]);
    },
  };
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, people, [ratings(dice), column], REGISTER) }],
    expected: people.map((person) => recordOf(person, SHEET, strangers.has(person) ? { awards: `?${called}` } : {})),
  };
}

/** «Tự đánh giá | Tổ bình xét | Kết luận của Hội đồng»: the council's counts, wherever it stands. */
function councilRatings(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const other = ratingWriter(dice);
  const beside = dice
    .some(["Tự đánh giá", "Tổ bình xét", "Chi bộ nhận xét"], dice.int(1, 2))
    .map((header): Column => ({ header, cell: () => other(dice.pick(["excellent", "good", "completed"])) }));
  const counts = ratings(dice, dice.pick(["Kết luận của Hội đồng", "Hội đồng kết luận", "Hội đồng xếp loại"]));
  const columns = dice.chance(0.8) ? [...beside, counts] : [counts, ...beside];
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, people, [...columns, titles(dice)], REGISTER) }],
    expected: people.map((person) => recordOf(person, SHEET)),
  };
}

const FEWEST_IN_MASTER = 6;

/** The units' sheets lead: whom the master lacks stands in one of them. */
function masterLacksOne(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known, 40);
  const columns = [ratings(dice), titles(dice)];
  const groups = UNITS.map((unit) => people.filter((person) => person.unit === unit)).filter((own) => own.length > 1);
  // So few people may as well be duplicates, and one sheet is the master's equal.
  const all = groups.flat();
  if (groups.length < 2 || all.length < FEWEST_IN_MASTER) return councilRatings(dice, known);
  const lacking = dice.pick(all);
  const units = groups.map((own, i) => ({ name: `DS ${i + 1}`, own, rows: listOf(dice, own, columns, REGISTER) }));
  const rest = all.filter((person) => person !== lacking);
  const whole = { name: "Tổng hợp", rows: listOf(dice, rest, columns, REGISTER) };
  return {
    sheets: dice.chance(0.5) ? [whole, ...units] : [...units, whole],
    expected: units.flatMap(({ name, own }) => own.map((person) => recordOf(person, name))),
  };
}

/** «Nguyễn Văn An, Chuyên viên, Báo Thanh tra» in one column. */
function allInOneCell(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const between = dice.pick([", ", " - ", "\n"]);
  const header = dice.pick(["Họ và tên, chức vụ, đơn vị", "Họ tên, chức vụ, đơn vị công tác"]);
  const write = ratingWriter(dice);
  const rows = people.map((person, i) => [
    i + 1,
    [person.name, person.position, person.unit].join(between),
    write(person.rating),
    person.title === null ? "" : dice.pick(AWARD_WORDS[person.title]),
  ]);
  return {
    sheets: [{ name: SHEET, rows: [[REGISTER], ["STT", header, "Xếp loại", "Danh hiệu thi đua"], ...rows] }],
    expected: people.map((person): Record_ => ({
      kind: "person",
      key: keyOf(person.name),
      sheet: SHEET,
      fields: {
        unit: person.unit,
        position: keyOf(person.position),
        rating: person.rating,
        awards: awardsKey(person.title === null ? [] : [person.title]),
      },
    })),
  };
}

export const CROWDED: readonly (readonly [what: string, build: (dice: Dice, known: Known) => Further])[] = [
  ["several people in a cell", severalInCell],
  ["titles of other agencies", othersTitles],
  ["ratings up to the council's", councilRatings],
  ["a master sheet that lacks somebody", masterLacksOne],
  ["name, position and unit in one cell", allInOneCell],
];
