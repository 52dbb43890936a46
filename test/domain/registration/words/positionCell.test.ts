/** Position, phòng and unit out of one cell, and where the search for them ends. */
import { Words } from "../../../../src/domain/registration/words/vocabulary";
import { aCampaign } from "../../../support/campaign";

const words = new Words(aCampaign());

test.each([
  [
    "Phó Trưởng phòng, Phòng Biên tập - Trị sự, Báo Thanh tra",
    "Phó Trưởng phòng",
    "Phòng Biên tập - Trị sự",
    "Báo Thanh tra",
  ],
  ["Viên chức, Báo Thanh tra", "Viên chức", "", "Báo Thanh tra"],
  ["Phóng viên Báo Thanh tra", "Phóng viên Báo Thanh tra", "", "Báo Thanh tra"],
  ["Viên chức; Phòng Phóng viên", "Viên chức", "Phòng Phóng viên", null],
  ["Báo Thanh tra và Tạp chí Thanh tra", "Báo Thanh tra và Tạp chí Thanh tra", "", null],
])("%s", (text, position, department, unit) => {
  expect(words.positionCell(text)).toEqual({ position, department, unit });
});

const list = (count: number): string =>
  [...Array.from({ length: count - 1 }, (_, at) => `Vũ ${at}`), "Báo Thanh tra"].join(", ");

test("a cell of twenty pieces is taken apart, a list of more is nobody's position", () => {
  expect(words.positionCell(list(20))).toEqual({
    position: list(20).slice(0, -15),
    department: "",
    unit: "Báo Thanh tra",
  });
  expect(words.positionCell(list(21))).toEqual({ position: list(21), department: "", unit: "Báo Thanh tra" });
});

test("a cell of more than a thousand letters is none either", () => {
  const long = `${"a".repeat(990)}, Báo Thanh tra`;
  expect(words.positionCell(long).position).toBe(long);
  expect(words.positionCell(long.slice(10)).position).toBe("a".repeat(980));
});
