/** What a second list of the same people says more of somebody, and what the first list's word is kept for. */
import type { AwardId } from "../../../../src/domain/catalogue/awards";
import type { Person } from "../../../../src/domain/registration/model/registration";
import { oncePerPerson, withMore } from "../../../../src/domain/registration/registers/mergePeople";
import type { GridCell } from "../../../support/grids";
import { listOf } from "./lists";

const BINH = "Nguyễn Văn Bình";
const HOA = "Trần Thị Hoa";
const OTHERS = ["Vũ Thị Mai", "Lê Văn Cường"];
type Said = Readonly<Record<string, GridCell>>;

/** A list of one person of whom something is said, with two others of whom nothing is. */
const peopleSaid = (said: Said, name = BINH): readonly Person[] =>
  listOf(
    ["Họ và tên", "Đơn vị", ...Object.keys(said)],
    [name, ...OTHERS].map((each) => [
      each,
      "Báo Thanh tra",
      ...Object.values(said).map((value) => (each === name ? value : "")),
    ]),
  ).people;
/** The person as the first list has it once the second one has been asked too. */
const merged = (leading: Said, other: Said): Person => withMore(peopleSaid(leading), peopleSaid(other))[0]!;
const titles = ({ awards }: Person): readonly (AwardId | null)[] => awards.map(({ award }) => award);
const REGISTER: Said = { "Xếp loại": "HTTNV", "Danh hiệu thi đua": "LĐTT" };
const nameColumn = (person: Person): number => person.nameCell!.column;

describe("the date of birth", () => {
  test.each<[string, Said, Said, string | null]>([
    ["comes from the list that has it", REGISTER, { "Ngày sinh": "02/03/1980", ...REGISTER }, "1980-03-02"],
    ["stays the first list's", { "Ngày sinh": "02/03/1980", ...REGISTER }, REGISTER, "1980-03-02"],
    ["is unknown where nobody gives it", REGISTER, REGISTER, null],
  ])("%s", (_, leading, other, expected) => expect(merged(leading, other).birthDate).toBe(expected));
});

describe("the initiative", () => {
  const withTopic = (topic: string): Said => ({ ...REGISTER, "Tên sáng kiến": topic });
  test.each<[string, Said, Said, boolean | null]>([
    ["comes from the list of initiatives", REGISTER, withTopic("Số hóa hồ sơ"), true],
    ["comes where the register's own cell is empty", withTopic(""), withTopic("Số hóa hồ sơ"), true],
    ["stays the register's", withTopic("Số hóa hồ sơ"), withTopic(""), true],
    ["is none where both say so", withTopic(""), withTopic("Không"), false],
    ["is none where only the other list has room for it", REGISTER, withTopic(""), null],
    ["is unknown where neither list has room for it", REGISTER, REGISTER, null],
  ])("%s", (_, leading, other, expected) => expect(merged(leading, other).initiative?.given ?? null).toBe(expected));

  test.each<[string, Said, Said, string]>([
    ["at the name, where the register has no such column", REGISTER, withTopic("Số hóa hồ sơ"), BINH],
    ["at the register's own empty cell", withTopic("Không"), withTopic("Số hóa hồ sơ"), "Không"],
    ["at the register's own topic", withTopic("Cải tiến quy trình"), withTopic("Số hóa hồ sơ"), "Cải tiến quy trình"],
  ])("is pointed at %s", (_, leading, other, expected) =>
    expect(merged(leading, other).initiative!.cell.text).toBe(expected),
  );
});

describe("the rating", () => {
  const TITLES: Said = { "Danh hiệu thi đua": "LĐTT" };
  test.each<[string, Said, Said, Person["rating"]["state"], string | null]>([
    ["comes from the list that rates", TITLES, { "Xếp loại": "HTXSNV" }, "ok", "excellent"],
    ["stays the first list's", { "Xếp loại": "HTTNV" }, { "Xếp loại": "HTXSNV" }, "ok", "good"],
    ["stays missing where the first list left it empty", { "Xếp loại": "" }, { "Xếp loại": "HTXSNV" }, "missing", null],
    ["is not taken over where it cannot be read", TITLES, { "Xếp loại": "xem sau" }, "noColumn", null],
    ["is not taken over where it is empty", TITLES, { "Xếp loại": "" }, "noColumn", null],
  ])("%s", (_, leading, other, state, level) => expect(merged(leading, other).rating).toMatchObject({ state, level }));

  test("is pointed at where the name stands, and no column of the other list is marked", () => {
    const person = merged(TITLES, { HTXSNV: "x", HTTNV: "" });
    expect(person.rating).toMatchObject({ level: "excellent", marked: [], spelling: "exact" });
    expect(person.rating.cell!.column).toBe(nameColumn(person));
  });
});

describe("titles and awards", () => {
  const RATED: Said = { "Xếp loại": "HTTNV" };
  const NATIONAL = "Chiến sĩ thi đua toàn quốc";
  test.each<[string, Said, Said, readonly AwardId[]]>([
    ["titles come to a list without room for them", RATED, { "Danh hiệu thi đua": "LĐTT" }, ["ldtt"]],
    ["two titles come as two", RATED, { "Danh hiệu thi đua": "LĐTT, CSTĐCS" }, ["ldtt", "cstdcs"]],
    [
      "titles stay away from an empty cell for titles",
      { "Danh hiệu thi đua": "" },
      { "Danh hiệu thi đua": "LĐTT" },
      [],
    ],
    [
      "no other title beside the register's own",
      { "Danh hiệu thi đua": "LĐTT" },
      { "Danh hiệu thi đua": "CSTĐCS" },
      ["ldtt"],
    ],
    [
      "no title beside an empty column for it alone",
      { ...RATED, LĐTT: "", CSTĐCS: "" },
      { "Danh hiệu thi đua": NATIONAL },
      [],
    ],
    [
      "awards come to a list that has room for titles only",
      { "Danh hiệu thi đua": "LĐTT" },
      { "Hình thức khen thưởng": "Bằng khen của Tổng Thanh tra" },
      ["ldtt", "bkBo"],
    ],
    [
      "titles come to a list that has room for awards only",
      { ...RATED, "Hình thức khen thưởng": "Giấy khen" },
      { "Danh hiệu thi đua": "LĐTT" },
      ["giayKhen", "ldtt"],
    ],
    [
      "awards stay away from an empty cell for awards",
      { "Danh hiệu thi đua": "LĐTT", "Hình thức khen thưởng": "" },
      { "Hình thức khen thưởng": "Bằng khen của Tổng Thanh tra" },
      ["ldtt"],
    ],
    [
      "neither comes where one column is for both",
      { "Danh hiệu, hình thức khen thưởng": "" },
      { "Danh hiệu thi đua": "LĐTT", "Hình thức khen thưởng": "Bằng khen của Tổng Thanh tra" },
      [],
    ],
    [
      "an award that stands among the titles once",
      { "Danh hiệu thi đua": "LĐTT, Giấy khen" },
      { "Hình thức khen thưởng": "Giấy khen" },
      ["ldtt", "giayKhen"],
    ],
    [
      "awards beside a column of marks for titles",
      { ...RATED, LĐTT: "x", CSTĐCS: "" },
      { "Hình thức khen thưởng": "Giấy khen" },
      ["ldtt", "giayKhen"],
    ],
    [
      "titles beside columns of marks for awards",
      { ...RATED, "Bằng khen của Tổng Thanh tra": "x", "Giấy khen": "" },
      { "Danh hiệu thi đua": "LĐTT", "Hình thức khen thưởng": "Giấy khen" },
      ["bkBo", "ldtt"],
    ],
  ])("%s", (_, leading, other, expected) => expect(titles(merged(leading, other))).toEqual(expected));

  test("no title beside the one that the list's own title line gives", () => {
    const rows = [BINH, HOA, ...OTHERS].map((name) => [name, "Báo Thanh tra", "HTTNV"]);
    const { people } = listOf(["Họ và tên", "Đơn vị", "Xếp loại"], rows, "DANH SÁCH LAO ĐỘNG TIÊN TIẾN NĂM 2021");
    expect(titles(withMore(people, peopleSaid({ "Danh hiệu thi đua": "CSTĐCS" }))[0]!)).toEqual(["ldtt"]);
  });

  test("from elsewhere stand where the name stands", () => {
    const person = merged(RATED, { "Danh hiệu thi đua": "LĐTT" });
    expect(person.awards.map(({ cell, text }) => [cell.column, text])).toEqual([[nameColumn(person), "LĐTT"]]);
  });
});

describe("of whom", () => {
  const birthDates = (leading: readonly Person[], ...others: readonly Person[]) =>
    withMore(leading, others).map(({ birthDate }) => birthDate);

  test("of the person of that name alone", () => {
    const other = peopleSaid({ "Ngày sinh": "02/03/1980", ...REGISTER });
    expect(birthDates(peopleSaid(REGISTER), ...other)).toEqual(["1980-03-02", null, null]);
    expect(birthDates(peopleSaid(REGISTER, HOA), ...other)).toEqual([null, null, null]);
  });

  test("not of a namesake who was born on another day", () => {
    const leading = peopleSaid({ ...REGISTER, "Ngày sinh": "04/05/1990" });
    const other = peopleSaid({ "Ngày sinh": "02/03/1980", "Tên sáng kiến": "Số hóa hồ sơ", ...REGISTER });
    expect(withMore(leading, other)[0]!.initiative).toBeNull();
  });

  test("a row without a name is nobody of another list", () => {
    const leading = peopleSaid({ "Xếp loại": "HTTNV" }, "");
    const [first] = withMore(leading, peopleSaid({ "Ngày sinh": "02/03/1980", ...REGISTER }, ""));
    expect(first).toEqual(leading[0]);
  });

  test("of two more lists, each what it has", () => {
    const [dates, topics] = [{ "Ngày sinh": "02/03/1980" }, { "Tên sáng kiến": "Số hóa hồ sơ" }];
    const others = [dates, topics].flatMap((said) => peopleSaid({ ...REGISTER, ...said }));
    expect(withMore(peopleSaid(REGISTER), others)[0]).toMatchObject({
      birthDate: "1980-03-02",
      initiative: { given: true },
    });
  });

  test("nobody where there is no other list", () => {
    const leading = peopleSaid(REGISTER);
    expect(withMore(leading, [])).toEqual(leading);
  });
});

describe("a list per title", () => {
  type Row = readonly [name: string, title: string, birthDate?: string];
  const once = (...rows: readonly Row[]) =>
    oncePerPerson(
      listOf(
        ["Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
        rows.map(([name, title, birthDate = ""]) => [name, birthDate, "Báo Thanh tra", "HTTNV", title]),
      ).people,
    ).map((person) => `${person.row} ${person.name}: ${titles(person).join("+")}`);

  test.each<[string, readonly Row[], readonly string[]]>([
    [
      "who stands on two stands on the higher one",
      [
        [BINH, "LĐTT"],
        [HOA, "LĐTT"],
        [BINH, "CSTĐCS"],
      ],
      [`4 ${HOA}: ldtt`, `5 ${BINH}: cstdcs+ldtt`],
    ],
    [
      "with the higher list first",
      [
        [BINH, "CSTĐCS"],
        [BINH, "LĐTT"],
        [HOA, "LĐTT"],
      ],
      [`3 ${BINH}: cstdcs+ldtt`, `5 ${HOA}: ldtt`],
    ],
    [
      "who stands on three",
      [
        [BINH, "LĐTT"],
        [BINH, "Chiến sĩ thi đua toàn quốc"],
        [BINH, "CSTĐCS"],
      ],
      [`4 ${BINH}: cstdtq+cstdcs+ldtt`],
    ],
    [
      "a row with no title comes after every title",
      [
        [BINH, ""],
        [BINH, "LĐTT"],
        [HOA, "LĐTT"],
      ],
      [`4 ${BINH}: ldtt`, `5 ${HOA}: ldtt`],
    ],
    [
      "a title that nobody knows comes after every title",
      [
        [BINH, "Người tốt việc tốt"],
        [BINH, "LĐTT"],
        [HOA, "LĐTT"],
      ],
      [`4 ${BINH}: ldtt+`, `5 ${HOA}: ldtt`],
    ],
    [
      "the same title twice remains two rows",
      [
        [BINH, "LĐTT"],
        [HOA, "LĐTT"],
        [BINH, "LĐTT"],
      ],
      [`3 ${BINH}: ldtt`, `4 ${HOA}: ldtt`, `5 ${BINH}: ldtt`],
    ],
    [
      "one title of two twice remains two rows",
      [
        [BINH, "LĐTT, CSTĐCS"],
        [HOA, "LĐTT"],
        [BINH, "LĐTT, Giấy khen"],
      ],
      [`3 ${BINH}: ldtt+cstdcs`, `4 ${HOA}: ldtt`, `5 ${BINH}: ldtt+giayKhen`],
    ],
    [
      "a namesake born on another day remains",
      [
        [BINH, "LĐTT", "02/03/1980"],
        [HOA, "LĐTT"],
        [BINH, "CSTĐCS", "04/05/1990"],
      ],
      [`3 ${BINH}: ldtt`, `4 ${HOA}: ldtt`, `5 ${BINH}: cstdcs`],
    ],
    [
      "rows without a name remain",
      [
        ["", "LĐTT"],
        [HOA, "LĐTT"],
        ["", "CSTĐCS"],
      ],
      ["3 : ldtt", `4 ${HOA}: ldtt`, "5 : cstdcs"],
    ],
  ])("%s", (_, rows, expected) => expect(once(...rows)).toEqual(expected));

  test("a title from another list stands where the name stands", () => {
    const [person] = oncePerPerson([
      ...peopleSaid(REGISTER),
      ...peopleSaid({ ...REGISTER, "Danh hiệu thi đua": "CSTĐCS" }),
    ]);
    expect(person!.awards.map(({ cell }) => cell.text)).toEqual(["CSTĐCS", BINH]);
  });
});
