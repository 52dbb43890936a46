/** What a mark in a column stands for: each line of the decision, both sides of its thresholds, each of its guards. */
import { MARKS, markOf } from "../../../../src/domain/registration/columns/markColumn";
import { asked, named, type Asked, type Header, type Values } from "./columns";

const MARKED = { marks: 1 };
const UNITS: Asked = { kind: "movements" };

/** «award ldtt 1», «rating by values 0.8», «nothing»; «no marks» where the column is none of marks. */
function told(header: Header, values: Values, table: Asked): string {
  const decision = markOf(asked(header, values, table));
  if (decision === null) return "no marks";
  const { field, mark, confidence, reason, markText } = decision;
  if (reason === "none") return "nothing";
  if (mark === null) return `${field!} by ${reason} ${confidence}`;
  const words = markText === undefined ? "" : ` for «${markText}»`;
  const { kind, ...rest } = mark;
  return `${kind} ${Object.values(rest).flat().join(" ")} ${confidence} by ${reason}${words}`;
}

type Case = readonly [what: string, header: Header, expected: string, values?: Values, table?: Asked];

test.each(
  named<Case>([
    [
      "«Đăng ký» beside a list of movements",
      "Nội dung",
      "movement  0.7 by header",
      { marks: 0.5 },
      { ...UNITS, taken: ["movement"] },
    ],
    ["fewer marks", "Nội dung", "no marks", { marks: 0.49 }, { ...UNITS, taken: ["movement"] }],
    ["without the list", "Nội dung", "no marks", MARKED, UNITS],
    ["in a table of honours", "Nội dung", "no marks", MARKED, { kind: "honours", taken: ["movement"] }],
    ["«Danh hiệu» beside it", "Danh hiệu", "movement  0.7 by header", MARKED, { ...UNITS, taken: ["movement"] }],
    ["«Điện thoại» beside it", "Điện thoại", "movement  0.7 by header", MARKED, { ...UNITS, taken: ["movement"] }],
    ["«Ghi chú» beside it", "Ghi chú", "no marks", MARKED, { ...UNITS, taken: ["movement"] }],
    ["a movement's name", "Vì người nghèo", "movement 2 1 by header", MARKED, UNITS],
    [
      "a movement's name in a table of honours",
      "Vì người nghèo",
      "movement 2 1 by header",
      MARKED,
      { kind: "honours" },
    ],
    ["a movement's name in a table of people", "Vì người nghèo", "no marks", MARKED],
    ["over counts", "Vì người nghèo", "nothing", { count: 3, numbers: 0.61 }, UNITS],
    ["over a few counts", "Vì người nghèo", "movement 2 1 by header", { count: 2, numbers: 1 }, UNITS],
    ["over counts in some rows", "Vì người nghèo", "movement 2 1 by header", { numbers: 0.6 }, UNITS],
    [
      "an unknown one under «Phong trào»",
      "Phong trào / Nội dung",
      "movement  0.6 by header-with-parent",
      { marks: 0.5 },
      UNITS,
    ],
    ["«Phong trào» itself", "Phong trào", "movement  0.6 by header", { marks: 0.5 }, UNITS],
    ["«Phong trào» with fewer marks", "Phong trào", "no marks", { marks: 0.49 }, UNITS],
    ["«Phong trào» in a table of honours", "Phong trào", "no marks", MARKED, { kind: "honours" }],
    ["«Nội dung» under nothing", "Nội dung", "no marks", { marks: 0.5 }, UNITS],
  ]),
)("movements: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["a title", "LĐTT", "nothing", { people: 0.51, texts: 1 }],
    ["of any surname", "LĐTT", "nothing", { people: 0.2, nameLike: 0.31, texts: 1 }],
    ["a level", "HTXSNV", "nothing", { people: 1, texts: 1 }],
    ["fewer names", "LĐTT", "award ldtt 1 by header for «LĐTT»", { people: 0.2, nameLike: 0.3, texts: 1 }],
    ["a note", "Ghi chú", "no marks", { people: 1, texts: 1 }],
  ]),
)("over names of people: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["its name", "HTXSNV", "rating excellent 1 by header", MARKED],
    ["its name under «Xếp loại»", "Xếp loại / HTXSNV", "rating excellent 1 by header-with-parent", MARKED],
    ["ratings in words", "HTXSNV", "rating by values 0.8", { ratings: 0.41, texts: 1 }],
    ["fewer ratings in words", "HTXSNV", "rating excellent 1 by header", { ratings: 0.4 }],
    ["counts", "HTXSNV", "nothing", { numbers: 0.61 }],
    ["counts in some rows", "HTXSNV", "rating excellent 1 by header", { numbers: 0.6 }],
    ["a short name alone", "Tốt", "no marks", MARKED],
    ["a short name under «Xếp loại»", "Xếp loại / Tốt", "rating good 0.9 by header-with-parent", MARKED],
    ["short names side by side", "Tốt", "rating good 0.9 by header", MARKED, { shortRatings: true }],
    ["under «Danh hiệu»", "Danh hiệu / Tốt", "no marks", MARKED, { shortRatings: true }],
    ["under «Khen thưởng»", "Khen thưởng / Tốt", "no marks", MARKED, { shortRatings: true }],
    ["under «Danh hiệu, khen thưởng»", "Danh hiệu thi đua, hình thức khen thưởng / HTXSNV", "no marks", MARKED],
  ]),
)("a level of the rating: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["its name", "LĐTT", "award ldtt 1 by header for «LĐTT»", MARKED],
    ["«LĐTT» of collectives", "LĐTT", "award ttldtt 1 by header for «LĐTT»", MARKED, { kind: "collectives" }],
    ["with its parent", "CSTĐ / cơ sở", "award cstdcs 1 by header for «CSTĐ cơ sở»", MARKED],
    ["in words", "LĐTT", "titleOrAward by values 0.6", { count: 2, awards: 0.31, ratings: 0.3 }],
    ["in fewer words", "LĐTT", "award ldtt 1 by header for «LĐTT»", { awards: 0.3, ratings: 0.3 }],
    ["in one word", "LĐTT", "award ldtt 1 by header for «LĐTT»", { count: 1, awards: 1 }],
    ["a form of commendation in words", "Giấy khen", "award by values 0.6", { awards: 1 }],
    ["Bằng khen of the Inspector General in words", "BK Tổng TTCP", "award by values 0.6", { awards: 1 }],
    ["Bằng khen of the Prime Minister in words", "BK Thủ tướng", "award by values 0.6", { awards: 1 }],
    ["an award of two meanings in words", "Bằng khen TTCP", "titleOrAward by values 0.6", { awards: 1 }],
    ["counts", "LĐTT", "nothing", { count: 3, numbers: 0.61 }],
    ["a few counts", "LĐTT", "award ldtt 1 by header for «LĐTT»", { count: 2, numbers: 1 }],
    [
      "of two meanings",
      "Bằng khen TTCP",
      "ambiguousAward bkBo bkThuTuong Bằng khen TTCP 0.8 by header for «Bằng khen TTCP»",
      MARKED,
    ],
    ["no award", "Nội dung", "no marks", MARKED],
    ["another field", "Ghi chú", "no marks", MARKED],
    ["«Danh hiệu»", "Danh hiệu", "no marks", MARKED],
    ["«Mã» before an award", "Mã danh hiệu", "no marks", MARKED],
    ["a field under a title", "LĐTT / Ghi chú", "no marks", MARKED],
  ]),
)("an award: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

const ONES = { marks: 1, figures: 1, largest: 1 };
const SOME_TWO = { numbers: 0.2, marks: 0.8, figures: 1, largest: 2 };
const OF_UNITS: Asked = { kind: "honours", ofUnits: true };
const AMONG_COUNTS: Asked = { ...OF_UNITS, countsTitles: true };

test.each(
  named<Case>([
    ["twos among ones of units", "TTLĐXS", "nothing", SOME_TWO, OF_UNITS],
    ["in a single row", "TTLĐXS", "nothing", { ...SOME_TWO, count: 1 }, OF_UNITS],
    ["an x among them", "TTLĐXS", "award ttldxs 1 by header for «TTLĐXS»", { ...SOME_TWO, figures: 0.9 }, OF_UNITS],
    ["ones", "TTLĐXS", "award ttldxs 1 by header for «TTLĐXS»", ONES, OF_UNITS],
    ["ones beside counts", "TTLĐXS", "nothing", ONES, AMONG_COUNTS],
    ["x beside counts", "TTLĐXS", "award ttldxs 1 by header for «TTLĐXS»", MARKED, AMONG_COUNTS],
    ["noughts alone", "TTLĐXS", "award ttldxs 1 by header for «TTLĐXS»", { ...ONES, largest: 0 }, AMONG_COUNTS],
    [
      "a flag is one at most",
      "Cờ thi đua của TTCP",
      "award coBo 1 by header for «Cờ thi đua của TTCP»",
      ONES,
      AMONG_COUNTS,
    ],
    [
      "of two flags",
      "Cờ thi đua",
      "ambiguousAward coBo coChinhPhu Cờ thi đua 0.8 by header for «Cờ thi đua»",
      ONES,
      AMONG_COUNTS,
    ],
    ["two flags", "Cờ thi đua của TTCP", "nothing", SOME_TWO, OF_UNITS],
    ["a commendation is of the unit, its phòng or its people", "BK Tổng TTCP", "nothing", ONES, AMONG_COUNTS],
    ["a title of people", "CSTĐ ngành", "nothing", ONES, OF_UNITS],
    ["a title of people in a table of phòng", "CSTĐCS", "nothing", ONES, { kind: "collectives" }],
    ["x under a title of people", "CSTĐCS", "award cstdcs 1 by header for «CSTĐCS»", MARKED, { kind: "collectives" }],
    ["«LĐTT» of phòng", "LĐTT", "nothing", SOME_TWO, { kind: "collectives" }],
    [
      "a phòng's own title: a slip",
      "TTLĐTT",
      "award ttldtt 1 by header for «TTLĐTT»",
      SOME_TWO,
      { kind: "collectives" },
    ],
    [
      "beside counts too",
      "TTLĐTT",
      "award ttldtt 1 by header for «TTLĐTT»",
      ONES,
      { kind: "collectives", countsTitles: true },
    ],
    ["a person's: a slip", "LĐTT", "award ldtt 1 by header for «LĐTT»", SOME_TWO],
    ["a person's own", "CSTĐCS", "award cstdcs 1 by header for «CSTĐCS»", ONES],
  ]),
)("figures under a title: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test("each line has a reason of its own", () => {
  expect(new Set(MARKS.map(({ when }) => when)).size).toBe(MARKS.length);
});
