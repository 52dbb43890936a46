import { digitOf, pointsToWidth, widthToPoints } from "../../../src/host/xlsx/package/units";

test.each([
  ["Calibri", 11, 7],
  ["Calibri", 12, 8],
  ["Times New Roman", 11, 7],
  ["Times New Roman", 12, 8],
  ["Times New Roman", 13, 9],
  ["Arial", 10, 7],
  [".VnTime", 14, 9],
])("a digit of %s %i has %i pixels", (name, size, pixels) => expect(digitOf({ name, size })).toBe(pixels));

test.each([
  [9.140625, 7, 48],
  [10.7109375, 7, 56.25],
  [10, 9, 67.5],
])("a width of %d with digits of %i pixels are %d points, and back", (width, digit, points) => {
  expect(widthToPoints(pointsToWidth(points, digit), digit)).toBe(points);
  expect(Math.abs(widthToPoints(width, digit) - points)).toBeLessThanOrEqual(0.75);
});
