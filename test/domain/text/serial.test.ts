import { dayOfSerial, daySerial } from "../../../src/domain/text/calendar";

test.each([
  [61, 1900, 3, 1],
  [36_526, 2000, 1, 1],
  [36_585, 2000, 2, 29],
  [44_285, 2021, 3, 30],
  [2_958_465, 9999, 12, 31],
])("%i is %i-%i-%i", (serial, year, month, day) => {
  expect(daySerial(year, month, day)).toBe(serial);
  expect(dayOfSerial(serial)).toEqual({ year, month, day });
});

test("there and back again, and as JavaScript's calendar has it", () => {
  for (let serial = 61; serial < 80_000; serial += 97) {
    const { year, month, day } = dayOfSerial(serial);
    expect(daySerial(year, month, day)).toBe(serial);
    expect(new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)).toBe(
      `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    );
  }
});
