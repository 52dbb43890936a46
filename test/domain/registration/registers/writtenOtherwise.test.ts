/** Who is registered otherwise on two lists of the same register. */
import type { AwardId } from "../../../../src/domain/catalogue/awards";
import type { RatingLevel } from "../../../../src/domain/catalogue/ratings";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { Registered } from "../../../../src/domain/registration/registers/sameEntry";
import { writtenOtherwise } from "../../../../src/domain/registration/registers/writtenOtherwise";

interface Given {
  readonly name?: string;
  readonly unit?: string | null;
  readonly subject?: Registered["subject"];
  /** null: no column for ratings. */
  readonly rating?: RatingLevel | null;
  readonly awards?: readonly (AwardId | null)[];
  readonly fields?: readonly Field[];
}

/** As far as it is looked at. */
function entry({
  name = "an",
  unit = "BTT",
  subject = "person",
  rating = "good",
  awards = ["ldtt"],
  fields,
}: Given): Registered {
  return {
    subject,
    name,
    nameKey: name,
    birthDate: null,
    unit: { cell: null, source: "column", unit, text: unit ?? "" },
    rating: rating === null ? { state: "noColumn", level: null } : { state: "ok", level: rating },
    awards: awards.map((award) => ({ award, readings: [], text: award ?? "" })),
    table: { id: "1", columns: (fields ?? ["name", "title"]).map((field) => ({ field, mark: null })) },
  } as unknown as Registered;
}

const differ = (one: Given, other: Given): boolean => writtenOtherwise([entry(one)], [entry(other)]).length > 0;

test.each<[string, Given, Given, boolean]>([
  ["the same", {}, {}, false],
  ["another rating", {}, { rating: "excellent" }, true],
  ["no column for ratings here", { rating: null }, {}, false],
  ["no column for ratings there", {}, { rating: null }, false],
  ["another title", {}, { awards: ["cstdcs"] }, true],
  ["no title at all", {}, { awards: [] }, true],
  ["a lower title beside the higher one", { awards: ["cstdcs"] }, { awards: ["ldtt", "cstdcs"] }, false],
  ["the same titles the other way about", { awards: ["cstdcs", "ldtt"] }, { awards: ["ldtt", "cstdcs"] }, false],
  ["the same title twice", { awards: ["ldtt", "ldtt"] }, {}, false],
  ["a commendation more", { awards: ["ldtt", "giayKhen"] }, {}, false],
  ["a title of no catalogue", { awards: ["ldtt", null] }, {}, false],
  ["a title that stands on no ladder", { awards: ["ldtt", "coBo"] }, {}, true],
  ["two such, the other way about", { awards: ["coBo", "coChinhPhu"] }, { awards: ["coChinhPhu", "coBo"] }, false],
  ["no place for titles here", { awards: [], fields: ["name"] }, {}, false],
  ["no place for titles there", {}, { awards: [], fields: ["name"] }, false],
  ["of somebody else", {}, { name: "bình", rating: "excellent" }, false],
  ["of another unit's", {}, { unit: "TCTT", rating: "excellent" }, false],
  ["of a collective of that name", {}, { subject: "collective", rating: "excellent" }, false],
  ["without a name", { name: "" }, { name: "", rating: "excellent" }, false],
])("%s", (_, one, other, expected) => expect(differ(one, other)).toBe(expected));

test("each that differs, in their order; held against the first of the same name and unit", () => {
  const lists = [entry({ rating: "excellent" }), entry({ name: "bình" }), entry({ name: "chi", awards: [] })];
  const counted = [entry({}), entry({ rating: "excellent" }), entry({ name: "bình" }), entry({ name: "chi" })];
  expect(writtenOtherwise(lists, counted).map(({ name }) => name)).toEqual(["an", "chi"]);
  expect(writtenOtherwise(lists, [])).toEqual([]);
});
