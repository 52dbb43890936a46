/** One cell may name several titles; a fix for one of them leaves the others as they are. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { awardName, awardSubject, byCell, replacePiece } from "../../../../src/domain/rules/ask/pieces";
import { allEntries } from "../../../../src/domain/rules/ask/entries";
import type { AwardRef } from "../../../../src/domain/registration/model/registration";
import { aRegistration } from "../../../support/registration";

const FULL = "Lao động tiên tiến";

/** Pieces of the cell `text`, beside one title of another column. */
function piecesOf(text: string, pieces: readonly string[], formula = false): readonly AwardRef[] {
  const piece = (column: number, written: string, of: string): AwardRef => ({
    cell: { column, text: of, value: of, error: null, formula },
    text: written,
    award: "ldtt",
    readings: [],
    column: "title",
    spelling: "variant",
  });
  return [...pieces.map((each) => piece(8, each, text)), piece(9, "Giấy khen", "Giấy khen")];
}

test.each([
  ["the only piece of its cell", "LDTT ", ["LDTT"], FULL],
  ["the first of two", "LDTT, CSTĐCS", ["LDTT", "CSTĐCS"], `${FULL}, CSTĐCS`],
  ["a piece that stands twice cannot be told apart", "LDTT, LDTT", ["LDTT", "LDTT"], null],
  ["a piece that is written otherwise in the cell", "LD\nTT; CSTĐCS", ["LD TT", "CSTĐCS"], null],
])("%s", (_, text, pieces, fixed) => {
  const awards = piecesOf(text, pieces);
  expect(replacePiece(awards, awards[0]!, FULL)).toBe(fixed);
});

test("the last of two, the spaces around it kept", () => {
  const awards = piecesOf("CSTĐCS;  LDTT.", ["CSTĐCS", "LDTT"]);
  expect(replacePiece(awards, awards[1]!, FULL)).toBe(`CSTĐCS;  ${FULL}.`);
});

test("nothing is written over a formula", () => {
  const awards = piecesOf("LDTT", ["LDTT"], true);
  expect(replacePiece(awards, awards[0]!, FULL)).toBeNull();
});

test("awards by the cell they stand in", () => {
  const awards = piecesOf("LDTT, CSTĐCS", ["LDTT", "CSTĐCS"]);
  expect(byCell(awards).map((cell) => cell.map(({ text }) => text))).toEqual([["LDTT", "CSTĐCS"], ["Giấy khen"]]);
});

test("an award's name as a fix writes it", () => expect(awardName(campaign2021, "ldtt")).toBe(FULL));

test("for whom a row registers", () => {
  const given = aRegistration()
    .withPerson()
    .withCollective()
    .withCollective({ isUnit: true })
    .withHonours()
    .withTargets();
  expect([...allEntries(given.build())].map(awardSubject)).toEqual(["person", "collective", "unit", "unit", "unit"]);
});
