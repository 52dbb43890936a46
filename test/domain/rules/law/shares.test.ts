/** How shares become numbers of people, whatever binary fractions say. */
import {
  exceeds,
  leastOf,
  mostOf,
  needed,
  reaches,
  ROUNDINGS,
  thresholdOf,
} from "../../../../src/domain/rules/law/shares";
import type { Threshold } from "../../../../src/domain/rules/law/shares";

test.each([
  [9, 0.3, 30, true],
  [8, 0.3, 30, false],
  [10, 0.3, 30, true],
  [7, 0.07, 100, true],
  [0, 0.3, 0, true],
])("%d people reach the share %d of %d: %s", (count, share, people, expected) => {
  expect(reaches(count, share, people)).toBe(expected);
});

test.each([
  [6, 0.15, 40, false],
  [7, 0.15, 40, true],
  [3, 0.1, 30, false],
  [1, 0.15, 0, true],
  [0, 0.15, 0, false],
])("%d people are more than the share %d of %d others allows: %s", (count, share, others, expected) => {
  expect(exceeds(count, share, others)).toBe(expected);
});

test.each([
  [0.2, 0.2, false],
  [0.1 + 0.2, 0.3, false],
  [0.21, 0.2, true],
])("the share %d is more than the share %d: %s", (share, cap, expected) => {
  expect(exceeds(share, cap)).toBe(expected);
});

test.each([
  [0.3, 30, 9, 9],
  [0.3, 31, 10, 9],
  [0.15, 40, 6, 6],
  [0.07, 100, 7, 7],
  [0.29, 100, 29, 29],
])("the share %d of %d: %d people reach it, %d stay within", (share, people, least, most) => {
  expect([leastOf(share, people), mostOf(share, people)]).toEqual([least, most]);
});

test.each([
  [6.75, 6, 7, 7],
  [6.25, 6, 6, 7],
  [6.5, 6, 7, 7],
  [6, 6, 6, 6],
  [0.1 * 3 * 10, 3, 3, 3],
  [0.29 * 100, 29, 29, 29],
  [(0.29 * 100) / 2, 14, 15, 15],
])("a ceiling of %d: %d rounded down, %d half up, %d up", (exact, floor, halfUp, ceil) => {
  expect([ROUNDINGS.floor(exact), ROUNDINGS.halfUp(exact), ROUNDINGS.ceil(exact)]).toEqual([floor, halfUp, ceil]);
});

test.each<[string, Threshold, number, number]>([
  ["over 50 % of 10", thresholdOf(0.5, true), 10, 6],
  ["over 50 % of 11", thresholdOf(0.5, true), 11, 6],
  ["over 50 % of 1", thresholdOf(0.5, true), 1, 1],
  ["at least 70 % of 10", thresholdOf(0.7), 10, 7],
  ["at least 70 % of 11", thresholdOf(0.7), 11, 8],
  ["at least 70 % of 20, for TTLĐXS", thresholdOf(0.7), 20, 14],
  ["at least 72.5 % of 40", thresholdOf(0.725), 40, 29],
  ["at least 29 % of 100", thresholdOf(0.29), 100, 29],
  ["at least 70 % of 3, for TTLĐXS", thresholdOf(0.7), 3, 3],
])("%s", (_, threshold, people, least) => {
  expect(needed(threshold, people)).toBe(least);
});
