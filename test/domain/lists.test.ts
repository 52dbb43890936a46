import { compositeKey, partsOfKey } from "../../src/domain/compositeKey";
import { addTo, grouped, occurrences } from "../../src/domain/lists";

test("groups keep the order in which their keys and items come", () => {
  const groups = grouped(["b1", "a1", "b2"], (item) => item[0]!);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
  addTo(groups, "a", "a2");
  addTo(groups, "c", "c1");
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
    ["c", ["c1"]],
  ]);
});

test("each key is numbered among its likes", () => {
  expect(occurrences(["x", "y", "x", "x"])).toEqual([1, 1, 2, 3]);
});

test("keys of several parts differ where a part does, and give their parts back", () => {
  const keys = [
    compositeKey("a b", "c"),
    compositeKey("a", "b c"),
    compositeKey("a", "b", "c"),
    compositeKey("a", null, "c"),
    compositeKey("a", 1),
    compositeKey("a", 11),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(compositeKey("a", null)).toBe(compositeKey("a", ""));
  expect(partsOfKey(compositeKey("rule", "Báo Thanh tra"))).toEqual(["rule", "Báo Thanh tra"]);
});
