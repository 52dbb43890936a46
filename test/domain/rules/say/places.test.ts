/** Where a finding points: the column of a field, the place of a row, the header. */
import {
  cellPlace,
  columnOf,
  headerPlace,
  hasColumn,
  rowPlace,
  wholeWorkbook,
} from "../../../../src/domain/rules/say/places";
import type { RegistrationTable } from "../../../../src/domain/registration/model/registration";
import type { AwardId } from "../../../../src/domain/catalogue/awards";
import type { Field } from "../../../../src/domain/registration/model/fields";
import { addressOf } from "../../../support/addresses";
import {
  aRegistration,
  honoursMatrix,
  movementsMatrix,
  peopleList,
  peopleMatrix,
  withColumns,
  without,
} from "../../../support/registration";
import type { TableSpec } from "../../../support/registration";

const unread = withColumns(peopleList, { P: { field: null, header: "Điện thoại" } });
const tableOf = (spec: TableSpec): RegistrationTable => aRegistration().withTable(spec).build().tables[0]!;
const words = tableOf(peopleList);
const marks = tableOf(peopleMatrix);
/** Columns of marks whose field nobody wrote down: the mark alone says what they hold. */
const unnamed = (spec: TableSpec): RegistrationTable => {
  const table = tableOf(spec);
  return { ...table, columns: table.columns.map((each) => (each.mark ? { ...each, field: null } : each)) };
};
const ofSeveral = (...readings: AwardId[]): RegistrationTable =>
  unnamed(
    withColumns(without(peopleList, "title", "award"), {
      H: { field: "title", header: "Bằng khen", mark: { kind: "ambiguousAward", readings, text: "Bằng khen" } },
    }),
  );

test.each<[string, RegistrationTable, Field, number | undefined]>([
  ["a column of words", words, "rating", 7],
  ["the first of several columns of marks", marks, "rating", 4],
  ["a title in marks", marks, "title", 7],
  ["a commendation in marks", marks, "award", 10],
  ["marks of ratings, by their mark", unnamed(peopleMatrix), "rating", 4],
  ["marks of titles, by their mark", unnamed(peopleMatrix), "title", 7],
  ["marks of commendations, by their mark", unnamed(peopleMatrix), "award", 10],
  ["marks of movements, by their mark", unnamed(movementsMatrix), "movement", 3],
  ["a unit's honours, by their mark", unnamed(honoursMatrix), "award", 6],
  ["a mark with two meanings, the first a commendation", ofSeveral("bkBo", "ldtt"), "award", 8],
  ["a mark with two meanings, the first a title", ofSeveral("ldtt", "bkBo"), "title", 8],
  ["a mark without a meaning is a title's", ofSeveral(), "title", 8],
  ["no such column", words, "movement", undefined],
  ["no such column beside marks", marks, "history", undefined],
  ["no such column beside one that is not read", tableOf(unread), "movement", undefined],
])("the column of a field: %s", (_, table, field, column) => {
  expect(columnOf(table, field)?.column).toBe(column);
  expect(hasColumn(table, field)).toBe(column !== undefined);
});

test("words come before marks, though the marks stand first", () => {
  const both = withColumns(peopleMatrix, { N: { field: "rating", header: "Xếp loại" } });
  expect(columnOf(tableOf(both), "rating")?.column).toBe(14);
});

test("a mark's own field comes before what its mark says", () => {
  const marked = withColumns(peopleMatrix, {
    J: { field: "title", header: "Bằng khen", mark: { kind: "award", award: "bkBo" } },
  });
  expect(columnOf(tableOf(without(marked, "award")), "award")).toBeUndefined();
});

describe("a row", () => {
  test.each<[string, Field | undefined, string]>([
    ["at the field's column", "rating", "ĐK cá nhân!G12"],
    ["at the name", undefined, "ĐK cá nhân!B12"],
    ["at the first column where the table has no such field", "movement", "ĐK cá nhân!A12"],
  ])("%s", (_, field, at) => {
    expect(addressOf(rowPlace(words, 12, field))).toBe(at);
  });
});

describe("a header", () => {
  test.each<[string, RegistrationTable, Field | undefined, string]>([
    ["of the field's column", words, "rating", "ĐK cá nhân!G7"],
    ["of marks: their own cell below the merged one", marks, "rating", "Biểu 01 - Cá nhân!D8"],
    ["the first one where the table has no such field", words, "movement", "ĐK cá nhân!A7"],
    ["the first one", marks, undefined, "Biểu 01 - Cá nhân!A7"],
    ["the first row of a table without headers", { ...words, headerRows: [] }, undefined, "ĐK cá nhân!A8"],
  ])("%s", (_, table, field, at) => {
    expect(addressOf(headerPlace(table, field))).toBe(at);
  });
});

test("a cell of a row, and the whole workbook", () => {
  const [person] = aRegistration().withPerson().build().people;
  expect(addressOf(cellPlace(person!, person!.rating.cell!))).toBe("ĐK cá nhân!G8");
  expect(addressOf(wholeWorkbook)).toBe("!*");
});
