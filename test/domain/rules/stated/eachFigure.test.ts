/** In which order the figures of a row are judged, and which say nothing. */
import { eachFigure, statesNothing } from "../../../../src/domain/rules/stated/eachFigure";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { StatedFigure } from "../../../../src/domain/registration/model/registration";

const figure = (field: Field, changes: Partial<StatedFigure["cell"]> = {}, value: number | null = 3): StatedFigure => ({
  field,
  mark: null,
  cell: { column: 3, text: String(value ?? ""), value: value ?? "", error: null, formula: false, ...changes },
  value,
  asText: false,
});
const share = figure("statedExcellentShare");
const shareByFormula = figure("statedGoodShare", { formula: true });
const counts = [figure("statedExcellent"), figure("statedGood")];

/** The fields in the order in which they are judged; `wrong` are those of the counts that are reported. */
function judged(figures: readonly StatedFigure[], ...wrong: readonly Field[]): string[] {
  const order: string[] = [];
  const judge =
    (word: string) =>
    ({ field }: StatedFigure): boolean => {
      order.push(`${word} ${field}`);
      return wrong.includes(field);
    };
  eachFigure(figures, judge("count"), judge("share"));
  return order;
}

test("counts come before shares, wherever they stand", () => {
  expect(judged([share, shareByFormula, ...counts])).toEqual([
    "count statedExcellent",
    "count statedGood",
    "share statedExcellentShare",
    "share statedGoodShare",
  ]);
});

test("a share by formula only repeats a wrong count of its row", () => {
  expect(judged([...counts, share, shareByFormula], "statedExcellent")).toEqual([
    "count statedExcellent",
    "count statedGood",
    "share statedExcellentShare",
  ]);
});

test("a wrong share takes no other share with it", () => {
  expect(judged([share, shareByFormula], "statedExcellentShare")).toHaveLength(2);
});

test.each([
  ["a number", figure("statedPeople"), false],
  ["an error value", figure("statedPeople", { error: "#REF!" }), true],
  ["an error value of a formula", figure("statedPeople", { error: "#REF!", formula: true }, null), true],
  ["a blank cell", figure("statedPeople", {}, null), true],
  ["a formula that was never calculated", figure("statedPeople", { formula: true }, null), false],
  ["a formula", figure("statedPeople", { formula: true }), false],
])("%s says nothing: %s", (_, each, expected) => {
  expect(statesNothing(each)).toBe(expected);
});
