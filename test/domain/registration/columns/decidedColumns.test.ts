/** What the officer decided, put upon the columns of a table. */
import { decidedFor, decidedShape, type Decided } from "../../../../src/domain/registration/columns/decidedColumns";
import { kindOf } from "../../../../src/domain/registration/columns/tableKind";
import type { ColumnChoice, TableDecision, TableMapping } from "../../../../src/domain/registration/model/decisions";
import type { Field, TableKind } from "../../../../src/domain/registration/model/fields";
import { meanings, table, type Column } from "./columns";

function mapping(columns: readonly ColumnChoice[], kind: TableDecision | null = null): TableMapping {
  return { headers: [], headerRows: 1, kind, unit: null, columns };
}
function choice(header: string, field: Field | null, nth?: number): ColumnChoice {
  return { header, field, mark: null, year: null, ...(nth === undefined ? {} : { nth }) };
}

describe("the columns that are decided about", () => {
  /** «1 name» of each column with a decision. */
  const decided = (headers: readonly string[], ...columns: readonly ColumnChoice[]): string[] => {
    const found = meanings(...headers).map(({ header }) => header);
    return [...decidedFor(mapping(columns), found).columns].map(([column, { field }]) => `${column} ${field ?? "-"}`);
  };

  test("by their headers", () => {
    expect(decided(["STT", "Abc", "Xyz"], choice("Xyz", "note"), choice("Abc", "name"))).toEqual(["2 name", "3 note"]);
    expect(decided(["STT", "Abc"], choice("Xyz", "note"))).toEqual([]);
  });
  test("in other letters", () => expect(decided(["STT", "Abc  xyz"], choice("ABC XYZ.", null))).toEqual(["2 -"]));
  test("parents first", () =>
    expect(decided(["Danh hiệu / Abc", "Abc"], choice("Danh hiệu / Abc", "title"))).toEqual(["1 title"]));
  test("the first of several, unless another is meant", () => {
    expect(decided(["Abc", "Abc", "abc"], choice("Abc", "note"))).toEqual(["1 note"]);
    expect(decided(["Abc", "Abc", "abc"], choice("Abc", "note", 3))).toEqual(["3 note"]);
    expect(decided(["Abc", "Abc"], choice("Abc", "note", 3))).toEqual([]);
  });
  test("what the table is", () => {
    expect(decidedFor(mapping([], "people"), []).kind).toBe("people");
    expect(decidedFor(mapping([]), []).kind).toBeNull();
    expect(decidedFor(mapping([], "notThisCampaign"), []).kind).toBeNull();
  });
});

describe("the table's shape", () => {
  const NAMES = { people: 1, texts: 1, distinct: 1 };
  const UNITS = { units: 1, texts: 1, distinct: 1 };

  /** «people by Họ và tên as name, mixed, beside a unit, by values». */
  function told(
    columns: readonly Column[],
    kind: TableKind | null,
    chosen: Readonly<Record<number, Field | null>> = {},
  ): string | null {
    const input = table(columns);
    const decided: Decided = {
      kind,
      columns: new Map(
        Object.entries(chosen).map(([column, field]) => [Number(column), { field, mark: null, year: null }]),
      ),
    };
    const shape = decidedShape(decided, input.meanings, kindOf(input));
    if (shape === null) return null;
    const parts = [`${shape.kind} by ${shape.identity.header.texts.at(-1)!} as ${shape.identityField}`];
    if (shape.mixed) parts.push("mixed");
    if (shape.hasUnit) parts.push("beside a unit");
    if (shape.byValues === true) parts.push("by values");
    return parts.join(", ");
  }
  const PEOPLE: readonly Column[] = [["Họ và tên", NAMES], ["Đơn vị", UNITS], ["Xếp loại"]];
  const BY_VALUES: readonly Column[] = [["Nội dung", NAMES], ["Xếp loại"]];

  test("as found, where nothing is decided", () => {
    expect(told(PEOPLE, null)).toBe("people by Họ và tên as name, beside a unit");
    expect(told(BY_VALUES, null)).toBe("people by Nội dung as name, by values");
    expect(told([["Tập thể, cá nhân"], ["Xếp loại"]], null)).toBe("people by Tập thể, cá nhân as name, mixed");
    expect(told([["Ghi chú"]], null)).toBeNull();
  });
  test("by the column that the officer says it is", () => {
    expect(told(PEOPLE, null, { 3: "name" })).toBe("people by Xếp loại as name, beside a unit");
    expect(told(BY_VALUES, null, { 2: "name" })).toBe("people by Xếp loại as name");
    expect(told(BY_VALUES, null, { 1: "name" })).toBe("people by Nội dung as name, by values");
    expect(told([["Ghi chú"], ["Nội dung khác"]], "people", { 2: "name" })).toBe("people by Nội dung khác as name");
  });
  test("by none that the officer says is something else", () => {
    expect(told(PEOPLE, null, { 1: "note" })).toBeNull();
    expect(told([...PEOPLE, ["Họ tên"]], null, { 1: "note" })).toBe("people by Họ tên as name, beside a unit");
    expect(told(BY_VALUES, null, { 1: null })).toBeNull();
  });
  test("of another kind, by a header that can name it", () => {
    expect(told(PEOPLE, "targets")).toBe("targets by Đơn vị as unit");
    expect(told(PEOPLE, "collectives")).toBe("collectives by Họ và tên as name, beside a unit");
    expect(told([["Đơn vị", UNITS], ["Tập thể", {}], ["Danh hiệu"]], "collectives")).toBe(
      "collectives by Tập thể as name, beside a unit",
    );
    expect(told([["Phòng"], ["Đơn vị"]], "collectives")).toBe("collectives by Phòng as name, beside a unit");
    expect(told([["Phòng"], ["Đơn vị"]], "collectives", { 1: null })).toBe("collectives by Đơn vị as name");
    expect(told([["Ghi chú"]], "people")).toBeNull();
  });
  test("of another kind that goes by another field: what was found names nobody", () => {
    expect(told(BY_VALUES, "honours")).toBeNull();
    expect(told([["Nội dung", NAMES], ["Danh hiệu"]], "collectives")).toBe(
      "collectives by Nội dung as name, by values",
    );
  });
  test("beside a unit where some other column is, as found or as decided", () => {
    expect(told(PEOPLE, null, { 2: "department" })).toBe("people by Họ và tên as name");
    expect(told(PEOPLE, null, { 2: "unit" })).toBe("people by Họ và tên as name, beside a unit");
    expect(told([["Họ và tên"], ["Ghi chú"]], null, { 2: "unit" })).toBe("people by Họ và tên as name, beside a unit");
    expect(told([["Đơn vị", UNITS], ["Số người HTXSNV"]], null)).toBe("targets by Đơn vị as unit");
  });
  test("mixed as found; in a table of another kind where a column says what each row is", () => {
    expect(told([["Họ và tên"], ["Đối tượng"]], "people")).toBe("people by Họ và tên as name, mixed");
    expect(told([["Họ và tên"], ["Đối tượng"]], "people", { 2: "note" })).toBe("people by Họ và tên as name, mixed");
    expect(told([["Họ và tên"], ["Đối tượng"]], "collectives")).toBe("collectives by Họ và tên as name, mixed");
    expect(told([["Họ và tên"], ["Đối tượng"]], "collectives", { 2: "note" })).toBe("collectives by Họ và tên as name");
    expect(told([["Họ và tên"], ["Ghi chú"]], "collectives", { 2: "subjectKind" })).toBe(
      "collectives by Họ và tên as name, mixed",
    );
    expect(told([["Ghi chú"], ["Đối tượng"]], "people", { 1: "name" })).toBe("people by Ghi chú as name, mixed");
  });
});
