/**
 * What a column means in a table whose kind is known: each line of the decision, both sides of its thresholds, each
 * of its guards.
 */
import { decide, DECISIONS } from "../../../../src/domain/registration/columns/decideColumn";
import { asked, named, type Asked, type Header, type Values } from "./columns";

const RATINGS = { ratings: 0.7, texts: 1 };

/** «rating 0.6 (values)», «mark award ldtt 1 (header)», «nothing». */
function told(header: Header, values: Values, table: Asked): string {
  const { field, mark, confidence, reason, also } = decide(asked(header, values, table));
  if (mark !== null) return `mark ${Object.values(mark).join(" ")} (${reason})`;
  if (reason === "none") return "nothing";
  return `${field ?? "no field"} ${Number(confidence.toFixed(2))} (${reason})${also == null ? "" : ` and ${also}`}`;
}

type Case = readonly [what: string, header: Header, expected: string, values?: Values, table?: Asked];

const SOME_TWO = { numbers: 0.2, marks: 0.8, figures: 1, largest: 2 };

test.each(
  named<Case>([
    ["a figure", "Số người HTXSNV", "statedExcellent 1 (header)", {}, { kind: "targets" }],
    ["a share", "Tỷ lệ HTXSNV", "statedExcellentShare 1 (header)", {}, { kind: "targets" }],
    ["the people", "Số người", "statedPeople 1 (header)", {}, { kind: "targets" }],
    ["a rating over figures", "HTXSNV", "statedExcellent 0.8 (header)", { numbers: 0.3 }, { kind: "targets" }],
    ["the next rating", "HTTNV", "statedGood 0.8 (header)", { numbers: 0.3 }, { kind: "targets" }],
    ["either rating", "HTTNV trở lên", "statedGoodOrBetter 1 (header)", { numbers: 0.3 }, { kind: "targets" }],
    ["a title over figures", "LĐTT", "statedLdtt 0.8 (header)", { numbers: 0.3 }, { kind: "targets" }],
    ["another title", "CSTĐCS", "statedCstdcs 0.8 (header)", { numbers: 0.3 }, { kind: "targets" }],
    ["a title that is not counted", "CSTĐTQ", "nothing", { numbers: 1 }, { kind: "targets", subject: "unit" }],
    [
      "small figures, a 1 among them",
      "CSTĐCS",
      "statedCstdcs 0.8 (header)",
      { numbers: 0.2, marks: 0.71 },
      { kind: "targets" },
    ],
    ["phòng that are counted", "TTLĐXS", "statedTtldxs 0.8 (header)", SOME_TWO, { kind: "targets" }],
    [
      "a single figure of two",
      "Tập thể LĐTT",
      "statedTtldtt 0.8 (header)",
      { ...SOME_TWO, count: 1 },
      { kind: "targets" },
    ],
    ["«LĐTT» under «Tập thể»", "Tập thể / LĐTT", "statedTtldtt 0.8 (header)", SOME_TWO, { kind: "targets" }],
    ["«LĐTT» under «Cá nhân»", "Cá nhân / LĐTT", "statedLdtt 0.8 (header)", SOME_TWO, { kind: "targets" }],
    ["«LĐXS» under «Tập thể»", "Danh hiệu tập thể / LĐXS", "statedTtldxs 0.8 (header)", SOME_TWO, { kind: "targets" }],
    [
      "people with what is counted",
      "LĐTT",
      "statedLdtt 0.8 (header)",
      { ...SOME_TWO, numbers: 0, texts: 1 },
      { kind: "targets" },
    ],
    ["a number of phòng by its header", "Số tập thể LĐXS", "statedTtldxs 1 (header)", {}, { kind: "targets" }],
    ["fewer figures", "TTLĐXS", "mark award ttldxs (header)", { numbers: 0.2, marks: 0.7 }, { kind: "targets" }],
    [
      "figures and a text",
      "HTXSNV",
      "mark rating excellent (header)",
      { numbers: 0.2, marks: 0.71, texts: 0.09 },
      { kind: "targets" },
    ],
    ["a column of another field", "Ghi chú", "note 1 (header)", { numbers: 1 }, { kind: "targets" }],
    [
      "a table that states nothing",
      "HTXSNV",
      "mark rating excellent (header)",
      { count: 2, numbers: 1 },
      { kind: "collectives" },
    ],
    ["«Số người HTXSNV» among people", "Số người HTXSNV", "nothing"],
  ]),
)("figures of targets: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["marks", "LĐTT", "mark award ldtt (header)", { marks: 1 }],
    ["an earlier year's", "LĐTT 2019", "history 0.8 (header)", { marks: 1 }],
    ["a plan that names a rating", "Hoàn thành xuất sắc kế hoạch", "plan 1 (header)", { marks: 1 }],
  ]),
)("marks: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["titles", "Mã danh hiệu thi đua", "title 0.7 (values)", { awards: 0.4 }],
    ["titles and marks", "Mã danh hiệu thi đua", "title 0.7 (values)", { awards: 0.1, marks: 0.5 }],
    ["awards", "Mã hình thức khen thưởng", "award 0.7 (values)", { awards: 1 }],
    ["codes", "Mã danh hiệu thi đua", "nothing", { awards: 0.39 }],
    ["marks alone", "Mã danh hiệu thi đua", "nothing", { marks: 1 }],
    ["titles that stand in another column", "Mã danh hiệu thi đua", "nothing", { awards: 1 }, { taken: ["title"] }],
    ["titles or awards that do", "Mã danh hiệu thi đua", "nothing", { awards: 1 }, { taken: ["titleOrAward"] }],
    ["awards beside titles", "Mã hình thức khen thưởng", "award 0.7 (values)", { awards: 1 }, { taken: ["title"] }],
    ["codes of anything else", "Mã số thuế", "nothing", { awards: 1 }],
    ["those of earlier years", "Thành tích / Mã danh hiệu", "history 0.9 (header-with-parent)", { awards: 1 }],
  ]),
)("«Mã danh hiệu»: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["ratings", "Nội dung", "rating 0.35 (values)", { ratings: 0.7 }],
    ["fewer ratings", "Nội dung", "nothing", { ratings: 0.69 }],
    ["three of them", "Nội dung", "rating 0.5 (values)", { count: 3, ratings: 1 }],
    ["two of them", "Nội dung", "nothing", { count: 2, ratings: 1 }],
    ["ratings that stand elsewhere", "Nội dung", "nothing", { ratings: 1 }, { taken: ["rating"] }],
    ["titles", "Nội dung", "titleOrAward 0.35 (values)", { awards: 0.7 }],
    ["fewer titles", "Nội dung", "nothing", { awards: 0.69 }],
    ["titles beside a title", "Nội dung", "nothing", { awards: 1 }, { taken: ["title"] }],
    ["titles beside others", "Nội dung", "nothing", { awards: 1 }, { taken: ["titleOrAward"] }],
    ["titles beside an award", "Nội dung", "titleOrAward 0.5 (values)", { awards: 1 }, { taken: ["award"] }],
    ["units", "Nội dung", "unit 0.4 (values)", { campaignUnits: 0.8 }],
    ["organisations of whatever name", "Nội dung", "nothing", { units: 1 }],
    ["fewer units", "Nội dung", "nothing", { campaignUnits: 0.79 }],
    ["a second unit", "Nội dung", "nothing", { campaignUnits: 1 }, { taken: ["unit"] }],
    ["phòng", "Nội dung", "department 0.4 (values)", { departments: 0.8 }],
    ["fewer phòng", "Nội dung", "nothing", { departments: 0.79 }],
    ["a second phòng", "Nội dung", "nothing", { departments: 1 }, { taken: ["department"] }],
    ["phòng among collectives", "Nội dung", "nothing", { departments: 1 }, { kind: "collectives" }],
    ["names of people", "Nội dung", "nothing", { people: 1 }],
  ]),
)("a header nobody knows: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["«Danh hiệu» over ratings", "Danh hiệu", "rating 0.6 (values)", RATINGS],
    ["«Đối tượng» over ratings", "Đối tượng", "rating 0.6 (values)", RATINGS],
    ["three ratings", "Danh hiệu", "rating 0.6 (values)", { count: 3, ratings: 1 }],
    ["two ratings", "Danh hiệu", "title 1 (header)", { count: 2, ratings: 1 }],
    ["fewer ratings", "Danh hiệu", "title 1 (header)", { ratings: 0.69 }],
    ["ratings that stand elsewhere", "Danh hiệu", "title 1 (header)", RATINGS, { taken: ["rating"] }],
    ["«Ghi chú» over ratings", "Ghi chú", "note 1 (header)", RATINGS],
    ["marks under «Danh hiệu»", "Danh hiệu / Nội dung", "nothing", { marks: 0.61 }],
    ["fewer marks under «Danh hiệu»", "Danh hiệu / Nội dung", "title 0.6 (header-with-parent)", { marks: 0.6 }],
    ["marks under «Xếp loại»", "Xếp loại / Nội dung", "nothing", { marks: 0.61 }],
    ["marks under «Ngày sinh»", "Ngày sinh / Nam", "birthDate 0.6 (header-with-parent)", { marks: 1 }],
    ["marks under «Danh hiệu» itself", "Danh hiệu", "title 1 (header)", { marks: 1 }],
    ["a position", "Chức vụ", "position 1 (header)"],
    ["a position with its unit", "Chức vụ, đơn vị", "position 0.9 (header) and unit"],
    ["a name that is not the identity", "Cá nhân", "nothing"],
    ["an address", "Điện thoại", "nothing"],
  ]),
)("a header with its values: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["topics", "Sáng kiến", "initiative 1 (header)", { texts: 1 }],
    ["scores", "Sáng kiến", "nothing", { numbers: 0.91 }],
    ["scores of discipline", "Kỷ luật", "nothing", { numbers: 1 }],
    ["a word among them", "Kỷ luật", "discipline 1 (header)", { numbers: 0.9, texts: 0.1 }],
    ["two numbers", "Sáng kiến", "initiative 1 (header)", { count: 2, numbers: 1 }],
    ["one's own rating", "Tự xếp loại", "nothing", RATINGS],
    ["a group's", "Tập thể xếp loại", "rating 1 (header)", RATINGS],
  ]),
)("scores and one's own rating: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

const BOTH = { texts: 1, awards: 0.7, ratedTitles: 0.3 };
const ALL = { count: 2, texts: 1, awards: 1, ratedTitles: 0.5 };
/** In two cells. */
const FEW = { count: 2, texts: 1, awards: 0.1, ratings: 0.6, ratedTitles: 0.1 };

test.each(
  named<Case>([
    ["no header", "Đăng ký", "titleOrAward 0.7 (values) and rating", BOTH],
    ["ratings", "Đăng ký xếp loại, danh hiệu", "titleOrAward 0.7 (values) and rating", BOTH],
    ["titles", "Danh hiệu", "title 0.7 (values) and rating", BOTH],
    ["some ratings alone", "Đăng ký", "titleOrAward 0.7 (values) and rating", { ...BOTH, awards: 0.4, ratings: 0.3 }],
    ["notes", "Ghi chú", "note 1 (header)", BOTH],
    ["ratings elsewhere", "Danh hiệu", "title 1 (header)", BOTH, { taken: ["rating"] }],
    ["slips", "Danh hiệu", "title 1 (header)", { ...BOTH, ratedTitles: 0.29 }],
    ["much else", "Danh hiệu", "title 1 (header)", { ...BOTH, awards: 0.69 }],
    ["slips under «Xếp loại», with no titles elsewhere", "Xếp loại", "titleOrAward 0.7 (values) and rating", FEW],
    ["slips under «Xếp loại», beside titles", "Xếp loại", "rating 1 (header)", FEW, { said: ["title"] }],
    ["none under «Xếp loại»", "Xếp loại", "rating 1 (header)", { ...FEW, ratedTitles: 0 }],
    ["two values", "Danh hiệu", "title 1 (header)", { ...BOTH, count: 2 }],
    ["two, each with both", "Danh hiệu", "title 0.7 (values) and rating", { ...ALL, ratedTitles: 1 }],
    ["one of two a rating alone", "Danh hiệu", "title 0.7 (values) and rating", { ...ALL, awards: 0.5, ratings: 0.5 }],
    ["one of two a title alone", "Danh hiệu", "title 1 (header)", ALL],
    ["two ratings alone", "Danh hiệu", "title 1 (header)", { ...ALL, awards: 0, ratings: 1, ratedTitles: 0 }],
    ["two, ratings elsewhere", "Danh hiệu", "title 1 (header)", { ...ALL, ratedTitles: 1 }, { taken: ["rating"] }],
  ]),
)("a rating and a title in one cell: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["of collectives", "Số người", "headcount 1 (header)", {}, { kind: "collectives" }],
    ["of rows that may be collectives", "Số người", "headcount 1 (header)", {}, { mixed: true }],
    ["of people", "Số người", "nothing"],
    ["over names", "Số người", "nothing", { people: 0.51 }, { kind: "collectives" }],
  ]),
)("headcounts: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test.each(
  named<Case>([
    ["«Đơn vị»", "Đơn vị", "unit 1 (header)"],
    ["«Phòng»", "Phòng", "department 0.9 (header)"],
    ["«Đơn vị» over phòng", "Đơn vị", "department 1 (header)", { departments: 0.51, units: 0.19 }],
    ["«Đơn vị» over fewer phòng", "Đơn vị", "unit 1 (header)", { departments: 0.5 }],
    ["«Đơn vị» over phòng and units", "Đơn vị", "unit 1 (header)", { departments: 0.6, units: 0.2 }],
    ["«Phòng» over units", "Phòng", "unit 0.9 (header)", { units: 0.51 }],
    ["«Phòng» over fewer units", "Phòng", "department 0.9 (header)", { units: 0.5 }],
    ["«Phòng» over units beside «Đơn vị»", "Phòng", "department 0.9 (header)", { units: 1 }, { hasUnit: true }],
    ["a second «Đơn vị»", "Đơn vị", "department 1 (header)", {}, { taken: ["unit"] }],
    ["a second «Phòng»", "Phòng", "unit 0.9 (header)", {}, { taken: ["department"] }],
    ["a second column of phòng", "Tổ", "no field 0.9 (header)", { departments: 0.51 }, { taken: ["department"] }],
    ["states of approval", "Phòng", "nothing", { states: 0.3, marks: 0.21 }],
    ["two of them", "Phòng", "department 0.9 (header)", { count: 2, states: 1 }],
    ["fewer states", "Phòng", "department 0.9 (header)", { states: 0.5 }],
    ["«Tập thể đơn vị»", "Tập thể đơn vị", "unit 1 (header)"],
    ["«Tập thể đơn vị» beside «Đơn vị»", "Tập thể đơn vị", "department 1 (header)", {}, { hasUnit: true }],
    ["«Tập thể»", "Tập thể", "department 1 (header)"],
    ["the phòng of a collective", "Phòng", "no field 0.9 (header)", {}, { kind: "collectives" }],
    ["the unit of a collective", "Đơn vị", "unit 1 (header)", {}, { kind: "collectives" }],
  ]),
)("places: %s", (_, [, header, expected, values = {}, table = {}]) => {
  expect(told(header, values, table)).toBe(expected);
});

test("each line has a reason of its own", () => {
  expect(new Set(DECISIONS.map(({ when }) => when)).size).toBe(DECISIONS.length);
});
