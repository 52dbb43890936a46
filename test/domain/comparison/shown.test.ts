/** A list that is in view changes: what went, what came, and which number a finding has now. */
import { changedFindings } from "../../../src/domain/comparison";
import type { Finding } from "../../../src/domain/rules/rule";
import { aFinding } from "../../support/findings";

const of = (name: string, row = 8, changes: Partial<Finding> = {}): Finding =>
  aFinding({ subject: { kind: "person", name }, place: { sheet: "A", row, column: 7 }, ...changes });
const accepted = { reason: "đã có văn bản", by: "Người A", on: "24/03/2021" };

test.each<
  [
    string,
    readonly Finding[],
    readonly Finding[],
    readonly [solved: number, fresh: number, left: number],
    readonly (readonly [number, number])[],
  ]
>([
  [
    "nothing",
    [of("A"), of("B")],
    [of("A"), of("B")],
    [0, 0, 2],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "one is mended",
    [of("A"), of("B"), of("C")],
    [of("A"), of("C")],
    [1, 0, 2],
    [
      [0, 0],
      [2, 1],
    ],
  ],
  ["one comes up before", [of("B")], [of("A"), of("B")], [0, 1, 2], [[0, 1]]],
  [
    "rows move",
    [of("A", 8), of("B", 9)],
    [of("B", 3), of("A", 4)],
    [0, 0, 2],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "one is accepted: it stays in view and is open no more",
    [of("A"), of("B")],
    [of("A", 8, { accepted }), of("B")],
    [1, 0, 1],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ["one is open again", [of("A", 8, { accepted })], [of("A")], [0, 1, 1], [[0, 0]]],
  [
    "what could not be told counts as in the counts above the list",
    [of("A", 8, { outcome: "cannotTell" })],
    [of("A")],
    [1, 1, 1],
    [],
  ],
  ["alike to the letter: as many as there are", [of("A", 8), of("A", 9)], [of("A", 9)], [1, 0, 1], [[0, 0]]],
  ["none before", [], [of("A")], [0, 1, 1], []],
])("%s", (_, before, after, [solved, fresh, left], moved) => {
  expect(changedFindings(before, after)).toEqual({ solved, fresh, left, moved: new Map(moved) });
});
