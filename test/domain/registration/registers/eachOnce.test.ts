/** Who is counted from which of several lists: nobody twice, nobody lost, and the officer's choice goes before. */
import type { Registration } from "../../../../src/domain/registration/model/registration";
import { eachOnce, type Counted, type ListRead } from "../../../../src/domain/registration/registers/eachOnce";
import type { GridCell } from "../../../support/grids";
import { entriesOf, listOf } from "./lists";

const BTT = "Báo Thanh tra";
const [BINH, HOA, CUONG, DUC, LAN, MAI] = [
  "Nguyễn Văn Bình",
  "Trần Thị Hoa",
  "Lê Văn Cường",
  "Phạm Minh Đức",
  "Hoàng Thị Lan",
  "Vũ Thị Mai",
] as const;
const NEW = "Hồ Thị Mới";

/** `decided`: the officer said what a list with these headers is; `chosen`: of this very list. */
type Word = "decided" | "chosen" | undefined;
function given(sheet: string, list: Registration, word?: Word, titles: readonly string[] = []): ListRead {
  return {
    read: { ...list, table: list.tables[0]!, suspects: [] },
    list: {
      sheet,
      titles,
      entries: entriesOf(list),
      decided: word !== undefined,
      topicsOnly: false,
      ofOneTitle: false,
    },
    chosen: word === "chosen",
  };
}
const peopleOf = (names: readonly string[], more: Readonly<Record<string, GridCell>> = {}): Registration =>
  listOf(
    ["Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua", ...Object.keys(more)],
    names.map((name) => [name, BTT, "HTTNV", "LĐTT", ...Object.values(more)]),
  );
const ofPeople = (sheet: string, names: readonly string[], word?: Word): ListRead =>
  given(sheet, peopleOf(names), word);
/** By title a list of another purpose than the register. */
const ofInitiatives = (names: readonly string[], word?: Word): ListRead =>
  given("SK", peopleOf(names, { "Tên sáng kiến": "Số hóa hồ sơ" }), word, ["DANH SÁCH ĐĂNG KÝ SÁNG KIẾN"]);

/** Its title line says the one title that all of its people register. */
const ofCstdcs = (names: readonly string[], word?: Word): ListRead => {
  const each = given("CSTĐCS", peopleOf(names), word);
  return { ...each, list: { ...each.list, ofOneTitle: true } };
};

/** The names counted of a list; or «< leading list», whether that is asked about, and who stands in no other list. */
const said = (counted: Counted): readonly string[] =>
  counted.read === null
    ? [`< ${counted.left.leading}${counted.left.asked ? "?" : ""}`, ...counted.left.alone]
    : entriesOf(counted.read).map(({ name }) => name);
const counted = (...lists: readonly ListRead[]) => eachOnce(lists)?.map(said) ?? null;

const ALL = [BINH, HOA, CUONG, DUC] as const;
const LONG = [...ALL, LAN, MAI] as const;
const PART = [BINH, HOA, CUONG] as const;

test.each<[string, readonly ListRead[], readonly (readonly string[])[] | null]>([
  ["different people on two lists", [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI])], null],
  ["one list alone", [ofPeople("1", PART)], null],
  ["no list", [], null],
  ["a list that stands in another one whole", [ofPeople("ĐK", ALL), ofPeople("Trích", PART)], [ALL, ["< ĐK?"]]],
  [
    "a third list of other people stays as it is",
    [ofPeople("ĐK", ALL), ofPeople("Khác", [LAN, MAI, NEW]), ofPeople("Trích", PART)],
    [ALL, [LAN, MAI, NEW], ["< ĐK?"]],
  ],
  [
    "an extract of several sheets, none of which has all of it",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofPeople("Trích", [DUC, BINH, LAN])],
    [PART, [DUC, LAN, MAI], ["< 2?"]],
  ],
  [
    "of as many on each, by the first of them",
    [ofPeople("1", PART), ofPeople("Trích", [DUC, BINH, LAN, HOA]), ofPeople("2", [DUC, LAN, MAI])],
    [PART, ["< 1?"], [DUC, LAN, MAI]],
  ],
  [
    "with one who stands nowhere else",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofPeople("Trích", [DUC, BINH, LAN, NEW])],
    [PART, [DUC, LAN, MAI], ["< 2?", NEW]],
  ],
  [
    "with two of five who stand nowhere else: another list",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofPeople("Trích", [DUC, BINH, LAN, NEW, "Mai Văn An"])],
    null,
  ],
  ["two in common are duplicates", [ofPeople("1", PART), ofPeople("2", [DUC, LAN]), ofPeople("3", [BINH, DUC])], null],
  [
    "two extracts of the same sheets",
    [
      ofPeople("1", PART),
      ofPeople("2", [DUC, LAN, MAI]),
      ofPeople("Trích", [DUC, BINH, LAN]),
      ofPeople("Trích 2", [CUONG, HOA, MAI]),
    ],
    [PART, [DUC, LAN, MAI], ["< 2?"], ["< 1?"]],
  ],
  [
    "an extract that the officer chose, spread over several sheets",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofPeople("Trích", [DUC, BINH, LAN], "chosen")],
    [[HOA, CUONG], [MAI], [DUC, BINH, LAN]],
  ],
  [
    "and all of them chosen",
    [
      ofPeople("1", PART, "chosen"),
      ofPeople("2", [DUC, LAN, MAI], "chosen"),
      ofPeople("Trích", [DUC, BINH, LAN, NEW], "chosen"),
    ],
    [PART, [DUC, LAN, MAI], [NEW]],
  ],
  [
    "two extracts of one list are asked about once",
    [ofPeople("ĐK", LONG), ofPeople("Trích 1", PART), ofPeople("Trích 2", [HOA, CUONG, DUC])],
    [LONG, ["< ĐK?"], ["< ĐK"]],
  ],
  [
    "two extracts in which some stand twice do not lead over the register they were taken from",
    [ofPeople("ĐK", ALL), ofPeople("Trích 1", PART), ofPeople("Trích 2", [HOA, CUONG, DUC])],
    [ALL, ["< ĐK?"], ["< ĐK"]],
  ],
  [
    "nor where they stand before it",
    [ofPeople("Trích 1", PART), ofPeople("Trích 2", [CUONG, DUC]), ofPeople("ĐK", ALL)],
    [["< ĐK?"], ["< ĐK"], ALL],
  ],
  [
    "sheets on which nobody stands twice lead, and an extract of them all is none of them",
    [
      ofPeople("1", [BINH, HOA, CUONG]),
      ofPeople("2", [DUC, LAN, MAI]),
      ofPeople("Trích", [BINH, DUC]),
      ofPeople("Tổng", LONG),
    ],
    [PART, [DUC, LAN, MAI], ["< 1?"], ["< 1"]],
  ],
  [
    "beside sheets that lead, a list of initiatives of them all is not counted again either",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofInitiatives([BINH, DUC]), ofPeople("Tổng", LONG)],
    [PART, [DUC, LAN, MAI], ["< 1?"], ["< 1"]],
  ],
  [
    "nothing is asked where the officer said what the larger one is",
    [ofPeople("ĐK", ALL, "decided"), ofPeople("Trích", PART)],
    [ALL, ["< ĐK"]],
  ],
  [
    "nothing is asked where the officer said what the smaller one is",
    [ofPeople("ĐK", ALL), ofPeople("Trích", PART, "decided")],
    [ALL, ["< ĐK"]],
  ],
  [
    "who stands only in a list of another purpose is said",
    [ofPeople("ĐK", ALL), ofInitiatives([BINH, HOA, NEW])],
    [ALL, ["< ĐK?", NEW]],
  ],
  [
    "and asked about, though the officer said what the register is",
    [ofPeople("ĐK", ALL, "decided"), ofInitiatives([BINH, HOA, NEW])],
    [ALL, ["< ĐK?", NEW]],
  ],
  [
    "one question stands for all lists of that kind, with who is alone in any of them",
    [ofPeople("ĐK", ALL), ofInitiatives([BINH, HOA]), ofInitiatives([BINH, HOA, NEW])],
    [ALL, ["< ĐK?", NEW], ["< ĐK"]],
  ],
  [
    "who stands in some other list that is counted is not alone",
    [ofPeople("ĐK", ALL), ofInitiatives([BINH, HOA, MAI]), ofPeople("Khác", [LAN, MAI, NEW])],
    [ALL, ["< ĐK?"], [LAN, MAI, NEW]],
  ],
  [
    "who stands in two lists that are not counted is said once",
    [ofPeople("ĐK", ALL), ofInitiatives([BINH, HOA, NEW]), ofInitiatives([BINH, HOA, NEW])],
    [ALL, ["< ĐK?", NEW], ["< ĐK"]],
  ],
  ["a list of one title, of a single person", [ofPeople("ĐK", ALL), ofCstdcs([HOA])], [ALL, ["< ĐK?"]]],
  ["it stands first, and is as long", [ofCstdcs([HOA, DUC]), ofPeople("ĐK", [HOA, DUC])], [["< ĐK?"], [HOA, DUC]]],
  ["the register stands first", [ofPeople("ĐK", [HOA, DUC]), ofCstdcs([HOA, DUC])], [[HOA, DUC], ["< ĐK?"]]],
  ["it names more than the register", [ofPeople("ĐK", PART), ofCstdcs(ALL)], [["< CSTĐCS?"], ALL]],
  ["half of it stands in no register: duplicates", [ofPeople("ĐK", ALL), ofCstdcs([HOA, MAI])], null],
  [
    "one of two, each on a sheet of its own",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofCstdcs([BINH, MAI])],
    [PART, [DUC, LAN, MAI], ["< 1?"]],
  ],
  [
    "one of three, of whom one stands nowhere else: duplicates",
    [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), ofCstdcs([BINH, MAI, NEW])],
    null,
  ],
  ["nor do two such lists count twice", [ofCstdcs([HOA, DUC]), ofCstdcs([HOA])], [[HOA, DUC], ["< CSTĐCS?"]]],
])("%s", (_, lists, expected) => expect(counted(...lists)).toEqual(expected));

describe("the officer wants a list counted that another one leads", () => {
  test.each<[string, readonly ListRead[], readonly (readonly string[])[]]>([
    [
      "both count, and of whom stands in both the chosen list",
      [ofPeople("ĐK", ALL), ofInitiatives([BINH, HOA, NEW], "chosen")],
      [
        [CUONG, DUC],
        [BINH, HOA, NEW],
      ],
    ],
    [
      "of two chosen lists that one leads, who stands in both counts once",
      [ofPeople("ĐK", ALL), ofPeople("Trích 1", PART, "chosen"), ofPeople("Trích 2", [HOA, CUONG, DUC], "chosen")],
      [[], PART, [DUC]],
    ],
    [
      "the same where the one that leads was chosen as well",
      [ofPeople("ĐK", ALL, "chosen"), ofInitiatives([BINH, NEW], "chosen"), ofInitiatives([HOA, NEW], "chosen")],
      [ALL, [NEW], []],
    ],
    [
      "a small chosen list leads nobody out of the count whom it does not name",
      [ofPeople("ĐK", ALL), ofPeople("Trích", PART), ofPeople("Mới", [DUC, NEW], "chosen")],
      [["< Trích?"], PART, [DUC, NEW]],
    ],
    [
      "wherever it stands",
      [ofPeople("Mới", [DUC, NEW], "chosen"), ofPeople("ĐK", ALL), ofPeople("Trích", PART)],
      [[DUC, NEW], ["< Trích?"], PART],
    ],
    [
      "of two chosen lists the leading one counts first",
      [ofPeople("ĐK", ALL, "chosen"), ofInitiatives([BINH, HOA, NEW], "chosen")],
      [ALL, [NEW]],
    ],
    [
      "a list that was not chosen takes nobody away",
      [ofPeople("ĐK", LONG), ofPeople("Trích", PART), ofInitiatives([DUC, NEW], "chosen")],
      [[...PART, LAN, MAI], ["< ĐK?"], [DUC, NEW]],
    ],
    [
      "nor does the list of other people that the officer chose as well",
      [ofPeople("ĐK", ALL), ofPeople("Khác", [LAN, MAI, NEW], "chosen"), ofInitiatives([BINH, HOA, LAN], "chosen")],
      [
        [CUONG, DUC],
        [LAN, MAI, NEW],
        [BINH, HOA, LAN],
      ],
    ],
    [
      "nor a chosen list that follows another one",
      [ofPeople("ĐK", ALL), ofPeople("Khác", [LAN, MAI, NEW]), ofInitiatives([LAN, MAI, DUC], "chosen")],
      [ALL, [NEW], [LAN, MAI, DUC]],
    ],
    [
      "rows without a name stay where they are",
      [ofPeople("ĐK", [...ALL, ""]), ofInitiatives([BINH, HOA, ""], "chosen")],
      [
        [CUONG, DUC, ""],
        [BINH, HOA, ""],
      ],
    ],
  ])("%s", (_, lists, expected) => expect(counted(...lists)).toEqual(expected));
});

describe("collectives on two lists", () => {
  const [ROOM, PRESS, BOARD] = ["Phòng Tổng hợp", "Phòng Phóng viên", "Ban Thư ký"] as const;
  const collectivesOf = (names: readonly string[]): Registration =>
    listOf(
      ["Tên tập thể", "Đơn vị", "Số người", "Danh hiệu"],
      names.map((name) => [name, BTT, 8, "Tập thể lao động tiên tiến"]),
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2021",
    );
  const list = (sheet: string, names: readonly string[], word?: Word) => given(sheet, collectivesOf(names), word);
  const rooms = [ROOM, PRESS, BOARD, "Phòng Trị sự"];

  test.each<[string, readonly ListRead[], readonly (readonly string[])[]]>([
    ["count once", [list("TT", rooms), list("Trích", rooms.slice(0, 3))], [rooms, ["< TT?"]]],
    [
      "by the smaller list where the officer wants that",
      [list("TT", rooms), list("Trích", rooms.slice(0, 3), "chosen")],
      [["Phòng Trị sự"], rooms.slice(0, 3)],
    ],
    [
      "a collective without a name stays where it is",
      [list("TT", [...rooms, ""]), list("Trích", rooms.slice(0, 3), "chosen")],
      [["Phòng Trị sự", ""], rooms.slice(0, 3)],
    ],
    [
      "of two chosen lists by the larger one",
      [list("TT", rooms, "chosen"), list("Trích", rooms.slice(0, 3), "chosen")],
      [rooms, []],
    ],
  ])("%s", (_, lists, expected) => expect(counted(...lists)).toEqual(expected));
});

describe("what a list that is not counted says more", () => {
  const born = { "Ngày sinh": "02/03/1980" };
  const topic = { "Tên sáng kiến": "Số hóa hồ sơ" };
  const initiatives = (word?: Word) => given("SK", peopleOf([BINH, HOA, NEW], topic), word, ["SÁNG KIẾN"]);
  /** «first letters of the name: date of birth, + for an initiative». */
  const facts = (...lists: readonly ListRead[]) =>
    eachOnce(lists)!.map(
      ({ read }) =>
        read?.people.map(
          ({ name, birthDate, initiative }) =>
            `${name}${birthDate === null ? "" : ` ${birthDate}`}${initiative?.given === true ? " +" : ""}`,
        ) ?? null,
    );

  test.each<[string, readonly ListRead[], readonly (readonly string[] | null)[]]>([
    ["goes to the leading list", [ofPeople("ĐK", ALL), initiatives()], [[`${BINH} +`, `${HOA} +`, CUONG, DUC], null]],
    [
      "goes to another list that the officer chose, with what the leading one says",
      [given("ĐK", peopleOf(ALL, born)), initiatives("chosen")],
      [
        [`${CUONG} 1980-03-02`, `${DUC} 1980-03-02`],
        [`${BINH} 1980-03-02 +`, `${HOA} 1980-03-02 +`, `${NEW} +`],
      ],
    ],
    [
      "goes to a chosen list from a third one too",
      [ofPeople("ĐK", ALL), given("Trích", peopleOf(PART, born)), initiatives("chosen")],
      [[`${CUONG} 1980-03-02`, DUC], null, [`${BINH} 1980-03-02 +`, `${HOA} 1980-03-02 +`, `${NEW} +`]],
    ],
    [
      "goes to both of two chosen lists: to the first one from the second one as well",
      [
        ofPeople("ĐK", ALL, "chosen"),
        initiatives("chosen"),
        given("SK 2", peopleOf([BINH, HOA, NEW], born), undefined, ["SÁNG KIẾN"]),
      ],
      [[`${BINH} 1980-03-02 +`, `${HOA} 1980-03-02 +`, CUONG, DUC], [`${NEW} 1980-03-02 +`], null],
    ],
    [
      "goes to the second of three chosen lists from the third one",
      [
        ofPeople("ĐK", [CUONG, DUC, LAN, MAI, BINH]),
        given("SK", peopleOf([BINH, CUONG, NEW]), "chosen", ["SÁNG KIẾN"]),
        given("SK 2", peopleOf([BINH, DUC, NEW], { ...born, ...topic }), "chosen", ["SÁNG KIẾN"]),
      ],
      [[LAN, MAI], [`${BINH} 1980-03-02 +`, CUONG, `${NEW} 1980-03-02 +`], [`${DUC} 1980-03-02 +`]],
    ],
    [
      "goes to the sheets that an extract is spread over",
      [ofPeople("1", PART), ofPeople("2", [DUC, LAN, MAI]), given("Trích", peopleOf([BINH, DUC, LAN], born))],
      [[`${BINH} 1980-03-02`, HOA, CUONG], [`${DUC} 1980-03-02`, `${LAN} 1980-03-02`, MAI], null],
    ],
  ])("%s", (_, lists, expected) => expect(facts(...lists)).toEqual(expected));
});
