/**
 * Cells that are filled in as a person would understand them: a rating and a title in one cell, counts with their
 * share, names under a title, units without diacritics, titles of a profession beside the registration, extracts of
 * the units' sheets, lists of one title beside a register.
 */
import { bareKey } from "../../../src/domain/text/keys";
import type { GridCell } from "../grids";
import type { Dice } from "./dice";
import { awardsKey, keyOf, type Record_ } from "./expected";
import type { Known } from "./known";
import {
  listOf,
  listedOf,
  ratings,
  recordOf,
  REGISTER,
  titles,
  TITLES,
  UNITS,
  type Column,
  type Further,
} from "./lists";
import { AWARD_WORDS, ratingWriter } from "./words";

const SHEET = "Đăng ký";
const SHORT = { ldtt: "LĐTT", cstdcs: "CSTĐCS" } as const;

/** «HTTNV, LĐTT» under one header. */
function ratingAndTitle(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const write = ratingWriter(dice);
  const between = dice.pick([", ", "; ", "\n"]);
  const column: Column = {
    header: dice.pick(["Đăng ký", "Danh hiệu thi đua", "Nội dung đăng ký", "Xếp loại, danh hiệu"]),
    cell: ({ rating, title }) =>
      [write(rating).replaceAll("\n", " "), ...(title === null ? [] : [SHORT[title]])].join(between),
  };
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, people, [column], REGISTER) }],
    expected: people.map((person) => recordOf(person, SHEET)),
  };
}

/** «4/4 (100%)»: how many of the people. */
function countsWithShares(dice: Dice, { units }: Known): Further {
  const share = dice.pick([
    (part: number, whole: number): GridCell => `${part}/${whole} (${Math.round((100 * part) / whole)}%)`,
    (part: number, whole: number): GridCell => `${part}/${whole}`,
    (part: number, whole: number): GridCell => `${part} (${Math.round((100 * part) / whole)}%)`,
  ]);
  const headers = [
    "STT",
    dice.pick(["Đơn vị", "Tên đơn vị"]),
    "Tổng số người",
    "Số người HTXSNV",
    dice.pick(["Số người hoàn thành tốt nhiệm vụ", "Số người HTTNV"]),
  ];
  const rows = units.map(({ name, people, excellent, good }, i) => [
    i + 1,
    name,
    people,
    share(excellent, people),
    share(good, people),
  ]);
  return {
    sheets: [{ name: "Chỉ tiêu", rows: [["BẢNG TỔNG HỢP CHỈ TIÊU THI ĐUA NĂM 2021"], headers, ...rows] }],
    expected: units.map((unit): Record_ => ({
      kind: "targets",
      key: keyOf(unit.name),
      sheet: "Chỉ tiêu",
      fields: { people: String(unit.people), excellent: String(unit.excellent), good: String(unit.good) },
    })),
  };
}

/** Names of people under «LĐTT», a row per unit: nobody is a title; the list itself is asked about. */
function namesUnderTitles(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const between = dice.pick(["\n", ", ", "; "]);
  const named = (unit: string, title: keyof typeof SHORT): string =>
    people
      .filter((person) => person.unit === unit && person.title === title)
      .map(({ name }) => name)
      .join(between);
  const units = UNITS.filter((unit) => people.some((person) => person.unit === unit && person.title !== null));
  const rows = units.map((unit, i) => [i + 1, unit, named(unit, "ldtt"), named(unit, "cstdcs")]);
  const headers = ["STT", "Đơn vị", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"];
  return {
    sheets: [
      { name: SHEET, rows: listOf(dice, people, [ratings(dice), titles(dice)], REGISTER) },
      { name: "Danh hiệu", rows: [["TỔNG HỢP DANH HIỆU NĂM 2021"], headers, ...rows] },
    ],
    expected: [
      ...people.map((person) => recordOf(person, SHEET)),
      ...units.map((unit): Record_ => ({
        kind: "honours",
        key: keyOf(unit),
        sheet: "Danh hiệu",
        fields: { awards: awardsKey([]) },
      })),
    ],
  };
}

/** Units typed without diacritics, in capitals or small letters. */
function unitsWithoutDiacritics(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const capitals = dice.chance(0.5);
  const bare = (unit: string): string => (capitals ? bareKey(unit).toUpperCase() : bareKey(unit));
  const written = people.map((person) => ({ ...person, unit: bare(person.unit) }));
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, written, [ratings(dice), titles(dice)], REGISTER) }],
    expected: people.map((person) => recordOf(person, SHEET)),
  };
}

/** «CSTĐ cấp bộ môn», «cấp khoa» beside the registration: no phòng of anybody. */
function titlesOfProfession(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const yes = dice.pick(["x", "X", "+", "có"]);
  const ofTitle = (title: keyof typeof SHORT, header: string): Column => ({
    header,
    cell: (person) => (person.title === title ? yes : ""),
  });
  const beside = dice
    .some(
      ["CSTĐ cấp bộ môn", "Chiến sĩ thi đua cấp khoa", "CSTĐ CẤP BỘ MÔN", "Chiến sỹ thi đua cấp tổ"],
      dice.int(1, 2),
    )
    .map((header): Column => ({ header, cell: () => (dice.chance(0.5) ? yes : "") }));
  const columns = [ratings(dice), ofTitle("ldtt", "Lao động tiên tiến"), ...beside, ofTitle("cstdcs", "CSTĐ cơ sở")];
  return {
    sheets: [{ name: SHEET, rows: listOf(dice, people, columns, REGISTER) }],
    expected: people.map((person) => recordOf(person, SHEET, { department: "" })),
  };
}

const FEWEST_IN_EXTRACT = 4;

/** A list of some people of each unit beside the units' sheets: nobody counts twice. */
function extractOfUnits(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known, 40);
  const columns = [ratings(dice), titles(dice)];
  const groups = UNITS.map((unit) => people.filter((person) => person.unit === unit)).filter((own) => own.length > 2);
  const chosen = groups.flatMap((own) => dice.some(own, own.length - 1).slice(0, 2));
  if (groups.length < 2 || chosen.length < FEWEST_IN_EXTRACT) return unitsWithoutDiacritics(dice, known);
  const units = groups.map((own, i) => ({ name: `DS ${i + 1}`, own, rows: listOf(dice, own, columns, REGISTER) }));
  const extract = { name: "Trích", rows: listOf(dice, dice.shuffle(chosen), columns, "DANH SÁCH ĐỀ NGHỊ NĂM 2021") };
  return {
    sheets: dice.chance(0.5) ? [extract, ...units] : [...units, extract],
    expected: units.flatMap(({ name, own }) => own.map((person) => recordOf(person, name))),
  };
}

const POSITIONS: Column = { header: "Chức vụ", cell: ({ position }) => position };

/** «Danh sách đề nghị CSTĐCS», of however few, beside the units' sheets or the register of all. */
function listOfOneTitle(dice: Dice, known: Known): Further {
  const people = listedOf(dice, known);
  const title = dice.pick(TITLES);
  const holders = people.filter((person) => person.title === title);
  if (holders.length === 0) return unitsWithoutDiacritics(dice, known);
  const columns = [ratings(dice), titles(dice)];
  const units = UNITS.map((unit) => people.filter((person) => person.unit === unit)).filter((own) => own.length > 0);
  const registers = (dice.chance(0.5) ? units : [people]).map((own, i) => ({
    name: `DS ${i + 1}`,
    own,
    rows: listOf(dice, own, columns, REGISTER),
  }));
  const line = `DANH SÁCH ĐỀ NGHỊ DANH HIỆU ${AWARD_WORDS[title][0]!.toUpperCase()} NĂM 2021`;
  const few = dice.some(holders, dice.int(1, holders.length));
  const list = { name: "Trích", rows: listOf(dice, few, [dice.chance(0.5) ? ratings(dice) : POSITIONS], line) };
  return {
    sheets: dice.chance(0.5) ? [list, ...registers] : [...registers, list],
    expected: registers.flatMap(({ name, own }) => own.map((person) => recordOf(person, name))),
  };
}

export const FILLED: readonly (readonly [what: string, build: (dice: Dice, known: Known) => Further])[] = [
  ["a rating and a title in one cell", ratingAndTitle],
  ["counts with their shares", countsWithShares],
  ["names under titles", namesUnderTitles],
  ["units without diacritics", unitsWithoutDiacritics],
  ["titles of a profession", titlesOfProfession],
  ["an extract of the units' sheets", extractOfUnits],
  ["a list of one title beside the registers", listOfOneTitle],
];
