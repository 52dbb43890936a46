/** The tester itself: it must refuse what it promises to refuse. */
import { deepFreeze } from "../../support/freeze";
import { findingFaults, ruleFaults } from "../../support/ruleTester";
import { sentenceFaults } from "../../support/sentences";
import { rule as unitUnknown } from "../../../src/domain/rules/data/unit-unknown";
import type { Finding, Rule } from "../../../src/domain/rules/rule";

describe("the shape of a sentence", () => {
  test.each(["Để trống đơn vị.", "Ghi «{text}».", "Điều 9 (khoản 2)."])("%s is right", (sentence) =>
    expect(sentenceFaults(sentence)).toEqual([]),
  );
  test.each([
    ["để trống đơn vị.", "does not start with a capital"],
    ["{count} người.", "does not start with a capital"],
    ["Để trống đơn vị", "does not end with one full stop"],
    ["Để trống đơn vị..", "does not end with one full stop"],
    ["Để trống  đơn vị.", "has stray spaces"],
    ["Để trống {đơn vị}.", "has a broken placeholder"],
    ["Ghi «{text}.", "has an unpaired «quote»"],
    ['Ghi "{text}".', "uses quotes other than «…»"],
    ["Để trống đơn vị.".normalize("NFD"), "is not NFC"],
  ])("%s: %s", (sentence, fault) => expect(sentenceFaults(sentence)).toContain(fault));
});

const finding = (message: string, facts: Finding["facts"]): Finding => ({
  rule: "unit-unknown",
  outcome: "fail",
  severity: "error",
  place: { sheet: "A", row: 1, column: 1 },
  table: null,
  field: "unit",
  unit: null,
  subject: { kind: "person", name: "" },
  message,
  facts,
  basis: { text: { vi: "", en: "" }, confidence: "S" },
  fix: null,
});

test("an unknown message id is refused", () =>
  expect(findingFaults(unitUnknown, finding("nowhere", {}))).toHaveLength(1));
test("a placeholder without its fact is refused", () =>
  expect(findingFaults(unitUnknown, finding("near", { text: "Vụ A" }))).toEqual(["«near» has no fact {nearest}"]));
test("a placeholder with its fact is right", () =>
  expect(findingFaults(unitUnknown, finding("near", { text: "Vụ A", nearest: "Báo Thanh tra" }))).toEqual([]));

test("languages that speak of different things are refused", () => {
  const near = unitUnknown.messages.near;
  const rule: Rule = { ...unitUnknown, messages: { near: { ...near, en: { ...near.en, expected: "Another unit." } } } };
  expect(ruleFaults(rule)).toEqual([expect.stringContaining("English of {text}")]);
});

test("a frozen input refuses every change, maps included", () => {
  const input = deepFreeze({ list: [{ name: "a" }], map: new Map([["a", { name: "b" }]]) });
  expect(() => {
    (input.list as { name: string }[])[0]!.name = "c";
  }).toThrow();
  expect(() => input.map.set("b", { name: "c" })).toThrow();
  expect(() => {
    input.map.get("a")!.name = "c";
  }).toThrow();
});
