/** What the lists give for a count or a share that a targets table states. */
import { countedFor, rounded, shareFor, shareTolerance, shown } from "../../../../src/domain/rules/stated/statedCounts";
import type { Field } from "../../../../src/domain/registration/model/fields";
import type { UnitTotals } from "../../../../src/domain/totals/totals";
import { aRegistration } from "../../../support/registration";
import { inputOf } from "../../../support/ruleTester";

const NEWS = "Báo Thanh tra";
const counted = inputOf({
  name: "five people, one of them without a rating, and two phòng",
  given: aRegistration()
    .withPerson({ name: "Mai An", unit: NEWS, rating: "excellent", titles: ["cstdcs"] })
    .withPerson({ name: "Lê Bình", unit: NEWS, rating: "good", titles: ["ldtt"] })
    .withPerson({ name: "Vũ Chi", unit: NEWS, rating: "good" })
    .withPerson({ name: "Hồ Dung", unit: NEWS, rating: "completed" })
    .withPerson({ name: "Đỗ Yên", unit: NEWS, rating: "" })
    .withCollective({ unit: NEWS, name: "Phòng Thư ký" })
    .withCollective({ unit: NEWS, name: "Phòng Trị sự" }),
}).totals.byUnit.get(NEWS)!;
const having = (changes: Partial<UnitTotals>): UnitTotals => ({ ...counted, ...changes });
const onlyPhong = having({ source: "none" });

describe("a count", () => {
  test.each<[Field, number, number]>([
    ["statedPeople", 5, 0],
    ["statedExcellent", 1, 1],
    ["statedGood", 2, 1],
    ["statedGoodOrBetter", 3, 1],
    ["statedLdtt", 2, 0],
    ["statedCstdcs", 1, 0],
    ["statedDepartments", 2, 0],
  ])("%s: %d, and up to %d more by those without a rating", (field, value, uncertain) => {
    expect(countedFor(counted, field)).toMatchObject({ value, uncertain });
  });

  test.each<[string, UnitTotals, Field]>([
    ["a field that counts nothing", counted, "rating"],
    ["a share", counted, "statedExcellentShare"],
    ["what the lists do not tell", having({ unknown: ["ldtt"] }), "statedLdtt"],
    ["what is only stated", having({ stated: ["people", "excellent"] }), "statedExcellent"],
    ["a sum of which one part is not known", having({ unknown: ["good"] }), "statedGoodOrBetter"],
    ["people where nobody is listed", onlyPhong, "statedPeople"],
  ])("none: %s", (_, totals, field) => {
    expect(countedFor(totals, field)).toBeNull();
  });

  test("phòng are counted where nobody is listed", () => {
    expect(countedFor(onlyPhong, "statedDepartments")?.value).toBe(2);
  });
});

describe("counted another way", () => {
  const bothWays = {
    ldtt: { with: 15, without: 11 },
    cstdcs: { with: 4, without: 4 },
    ttldtt: { with: 3, without: 2 },
  };
  const titled = (changes: Partial<UnitTotals>) =>
    having({ ldtt: 15, cstdcs: 4, ttldxs: 1, ttldtt: 2, bothWays, ...changes });
  test.each<[string, Partial<UnitTotals>, Field, number, readonly number[], unknown]>([
    ["with those above", {}, "statedLdtt", 15, [11], { title: "cstdcs", number: 4, countedIn: true, other: 11 }],
    ["without them", { ldtt: 11 }, "statedLdtt", 11, [15], { title: "cstdcs", number: 4, countedIn: false, other: 15 }],
    [
      "both titles are written of some",
      { ldtt: 13 },
      "statedLdtt",
      13,
      [15, 11],
      { title: "cstdcs", number: 2, countedIn: false, other: 15 },
    ],
    ["nobody is above", {}, "statedCstdcs", 4, [], undefined],
    ["phòng alone", {}, "statedTtldxs", 1, [], undefined],
    ["with the unit itself", { honours: ["ttldxs"] }, "statedTtldxs", 1, [2], undefined],
    ["phòng above", {}, "statedTtldtt", 2, [3], { title: "ttldxs", number: 1, countedIn: false, other: 3 }],
    [
      "phòng above and the unit itself",
      { honours: ["ttldtt"] },
      "statedTtldtt",
      2,
      [3, 4],
      { title: "ttldxs", number: 1, countedIn: false, other: 3 },
    ],
    ["figures of no title", {}, "statedPeople", 5, [], undefined],
  ])("%s", (_, changes, field, value, otherwise, higher) => {
    expect(countedFor(titled(changes), field)).toEqual({ value, uncertain: 0, otherwise, higher });
  });
});

describe("a share of the people", () => {
  test.each<[Field, number, number]>([
    ["statedExcellentShare", 0.2, 0.2],
    ["statedGoodShare", 0.4, 0.2],
    ["statedGoodOrBetterShare", 0.6, 0.2],
  ])("%s: %d, and up to %d more", (field, value, uncertain) => {
    expect(shareFor(counted, field)).toEqual({ value, uncertain, otherwise: [] });
  });

  test.each<[string, UnitTotals, Field]>([
    ["a count", counted, "statedExcellent"],
    ["a field that states nothing", counted, "rating"],
    ["its count is not known", having({ unknown: ["excellent"] }), "statedExcellentShare"],
    ["nobody is there", having({ people: 0 }), "statedExcellentShare"],
  ])("none: %s", (_, totals, field) => {
    expect(shareFor(totals, field)).toBeNull();
  });
});

test("a sentence shows a share as a share, a count as a number", () => {
  expect(shown("statedExcellentShare", 0.25)).toEqual({ share: 0.25 });
  expect(shown("statedExcellent", 25)).toBe(25);
});

test("a share is offered to a hundredth of a percent", () => {
  expect([1 / 3, 0.25, 2 / 3].map(rounded)).toEqual([0.3333, 0.25, 0.6667]);
});

test("half a percent is lost by a share without decimals, no more", () => {
  expect([0.005, 0.0051].map((lost) => lost <= shareTolerance)).toEqual([true, false]);
});
