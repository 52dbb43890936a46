/** Of several columns that say the same, which one counts: each line of both orders, and each guard. */
import {
  isOwnRating,
  namesStage,
  RATINGS_BY,
  standingBehind,
  TITLES_AT,
} from "../../../../src/domain/registration/columns/standing";
import { table, type Column } from "./columns";

const LEVELS = { ratings: 1, texts: 1 };
const TITLES = { awards: 1, texts: 1 };

/** Headers of the columns that stand behind another one. */
function behind(...columns: readonly Column[]): string[] {
  const { meanings, profile } = table(columns);
  return [...standingBehind(meanings, profile)].map(({ header }) => header.texts.join(" / "));
}

const rated = (...headers: readonly string[]): string[] => behind(...headers.map((header): Column => [header, LEVELS]));
const titled = (...headers: readonly string[]): string[] =>
  behind(...headers.map((header): Column => [header, TITLES]));

test.each<readonly [headers: readonly string[], counts: string]>([
  [["Cá nhân tự xếp loại", "Tập thể đánh giá", "Thủ trưởng xếp loại"], "Thủ trưởng xếp loại"],
  [["Tự đánh giá", "Tổ xếp loại"], "Tổ xếp loại"],
  [["Cá nhân đánh giá", "Xếp loại của tập thể"], "Xếp loại của tập thể"],
  [["Tập thể đánh giá", "Xếp loại"], "Xếp loại"],
  [["Xếp loại", "Kết luận xếp loại của Hội đồng"], "Kết luận xếp loại của Hội đồng"],
  [["Thủ trưởng xếp loại", "Đăng ký xếp loại"], "Đăng ký xếp loại"],
  [["Xếp loại KPI", "Xếp loại chất lượng viên chức"], "Xếp loại chất lượng viên chức"],
  [["Xếp loại", "Xếp loại chất lượng viên chức"], "Xếp loại chất lượng viên chức"],
  [["Xếp loại quý I", "Xếp loại 6 tháng", "Xếp loại năm"], "Xếp loại năm"],
  [["Xếp loại / 6 tháng", "Xếp loại / Cả năm"], "Xếp loại / Cả năm"],
  [["Xếp loại quý I", "Xếp loại KPI"], "Xếp loại quý I"],
  [["Xếp loại KPI", "Tự xếp loại"], "Xếp loại KPI"],
  [["Ca nhan tu xep loai", "Thu truong xep loai"], "Thu truong xep loai"],
  [["Xếp loại", "Phân loại"], "Xếp loại"],
  [["Tổ đánh giá", "Cơ quan đánh giá"], "Cơ quan đánh giá"],
  [["Cơ quan đánh giá", "Đánh giá của cấp có thẩm quyền"], "Đánh giá của cấp có thẩm quyền"],
])("of the ratings %j counts «%s»", (headers, counts) => {
  expect(rated(...headers)).toEqual(headers.filter((each) => each !== counts));
});

test("four levels stand before other values, and anything before nothing", () => {
  expect(behind(["Thủ trưởng xếp loại", { texts: 1, ratings: 0.29 }], ["Tập thể đánh giá", LEVELS])).toEqual([
    "Thủ trưởng xếp loại",
  ]);
  expect(behind(["Thủ trưởng xếp loại", { texts: 1, ratings: 0.3 }], ["Tự xếp loại", LEVELS])).toEqual(["Tự xếp loại"]);
  expect(behind(["Thủ trưởng xếp loại", { count: 2, texts: 1 }], ["Tự xếp loại", LEVELS])).toEqual(["Tự xếp loại"]);
  expect(behind(["Thủ trưởng xếp loại", { count: 0 }], ["Tự xếp loại", LEVELS])).toEqual(["Thủ trưởng xếp loại"]);
});

test("marks of levels without a parent stand before one's own rating in words", () => {
  expect(behind(["HTXSNV", { marks: 1 }], ["HTTNV", { marks: 1 }], ["Tự xếp loại", LEVELS])).toEqual(["Tự xếp loại"]);
});

test("one rating alone, and marks of several levels, stand behind nothing", () => {
  expect(rated("Tự xếp loại")).toEqual([]);
  expect(behind(["Xếp loại / HTXSNV", { marks: 1 }], ["Xếp loại / HTTNV", { marks: 1 }])).toEqual([]);
});

test("marks by the head stand before the same marks by oneself", () => {
  expect(
    behind(
      ["Tự xếp loại / HTXSNV", { marks: 1 }],
      ["Thủ trưởng xếp loại / HTXSNV", { marks: 1 }],
      ["Thủ trưởng xếp loại / HTTNV", { marks: 1 }],
    ),
  ).toEqual(["Tự xếp loại / HTXSNV"]);
});

test.each<readonly [what: string, headers: readonly string[], behind: readonly string[]]>([
  ["proposed", ["Danh hiệu đăng ký", "Danh hiệu đề nghị"], ["Danh hiệu đề nghị"]],
  ["a first round", ["Danh hiệu vòng 1", "Danh hiệu đăng ký"], ["Danh hiệu vòng 1"]],
  ["the council's", ["Danh hiệu thi đua", "Danh hiệu Hội đồng xét"], ["Danh hiệu Hội đồng xét"]],
  ["the result before nothing else", ["Kết quả danh hiệu"], []],
  ["a proposal before its result", ["Danh hiệu đề nghị", "Danh hiệu được công nhận"], ["Danh hiệu được công nhận"]],
  ["titles beside registered titles", ["Danh hiệu đăng ký", "Danh hiệu"], ["Danh hiệu"]],
  ["parts under one parent", ["Đăng ký thi đua / Danh hiệu 1", "Đăng ký thi đua / Danh hiệu 2"], []],
  ["a registered one and another under one parent", ["Thi đua / Danh hiệu đăng ký", "Thi đua / Danh hiệu"], []],
  ["under two parents", ["Thi đua / Danh hiệu đăng ký", "Cá nhân / Danh hiệu"], ["Cá nhân / Danh hiệu"]],
  ["two of the same rank", ["Danh hiệu 1", "Danh hiệu 2"], []],
  ["a commendation proposed", ["Danh hiệu đăng ký", "Đề nghị khen thưởng"], []],
  ["a commendation proposed beside a plain one", ["Khen thưởng", "Đề nghị khen thưởng"], []],
  ["beside a registered one", ["Đăng ký khen thưởng", "Đề nghị khen thưởng"], ["Đề nghị khen thưởng"]],
  ["commendations decided upon", ["Khen thưởng", "Kết quả khen thưởng"], ["Kết quả khen thưởng"]],
  ["a mark of the same title", ["Đăng ký / LĐTT", "Hội đồng / LĐTT"], ["Hội đồng / LĐTT"]],
  ["marks of other titles", ["Đăng ký / LĐTT", "Đề nghị / CSTĐCS"], []],
  [
    "a part of the year",
    ["Danh hiệu đăng ký / 6 tháng", "Danh hiệu đăng ký / Cả năm"],
    ["Danh hiệu đăng ký / 6 tháng"],
  ],
  ["a part of the year alone", ["Danh hiệu quý I"], []],
  ["«quy định» is no quarter", ["Danh hiệu theo quy định", "Danh hiệu khác"], []],
  ["a later year", ["Danh hiệu năm 2022", "Danh hiệu năm 2021"], ["Danh hiệu năm 2022"]],
  [
    "a later school year",
    ["Danh hiệu năm học 2020-2021", "Danh hiệu năm học 2021-2022"],
    ["Danh hiệu năm học 2021-2022"],
  ],
  ["a school year that is over", ["Danh hiệu năm học 2019-2020", "Danh hiệu năm học 2020-2021"], []],
  ["codes, or titles, before a later stage", ["Mã danh hiệu", "Danh hiệu vòng 1"], ["Danh hiệu vòng 1"]],
  ["what was won in years before", ["Danh hiệu đăng ký", "Thành tích các năm trước / Danh hiệu đề nghị"], []],
  ["a registered commendation and one in general", ["Đăng ký khen thưởng", "Khen thưởng"], []],
  ["an earlier year", ["Danh hiệu đăng ký", "Danh hiệu đề nghị năm 2019"], []],
])("titles: %s", (_, headers, expected) => expect(titled(...headers)).toEqual(expected));

test("a plain column stands behind a registered one only where both hold titles", () => {
  expect(behind(["Danh hiệu đăng ký", TITLES], ["Danh hiệu", { texts: 1, awards: 0.69 }])).toEqual([]);
  expect(behind(["Danh hiệu đăng ký", { count: 2, ...TITLES }], ["Danh hiệu", TITLES])).toEqual([]);
});

test.each<readonly [what: string, columns: readonly Column[], behind: readonly string[]]>([
  ["unit and phòng", [["Phòng"], ["Đơn vị"]], []],
  [
    "tổ, phòng, unit",
    [
      ["Tổ công tác", { departments: 1 }],
      ["Phòng", { departments: 1 }],
      ["Đơn vị", { units: 1 }],
    ],
    ["Tổ công tác"],
  ],
  [
    "two headers of units, of which one holds units",
    [["Cơ quan"], ["Đơn vị", { units: 0.51 }], ["Phòng", { departments: 1 }]],
    ["Cơ quan"],
  ],
  [
    "«Đơn vị» over phòng is the phòng",
    [
      ["Đơn vị", { departments: 0.51 }],
      ["Cơ quan", { units: 1 }],
      ["Tổ", { departments: 1 }],
    ],
    ["Tổ"],
  ],
  ["an empty phòng and a filled tổ", [["Phòng", { count: 0 }], ["Tổ", { departments: 1 }], ["Đơn vị"]], ["Phòng"]],
  ["a phòng of unknown names before a tổ", [["Tổ"], ["Phòng"], ["Đơn vị"]], ["Tổ"]],
  ["units everywhere", [["Phòng", { units: 1 }], ["Khoa"], ["Đơn vị"]], ["Đơn vị"]],
  [
    "half of units is no unit yet",
    [["Cơ quan"], ["Đơn vị", { units: 0.5 }], ["Phòng", { departments: 1 }]],
    ["Đơn vị"],
  ],
  [
    "half of phòng is no phòng yet",
    [["Cơ quan", { departments: 0.5 }], ["Đơn vị"], ["Phòng", { departments: 1 }]],
    ["Đơn vị"],
  ],
  [
    "a second column of units is no phòng",
    [["Đơn vị", { units: 1 }], ["Cơ quan", { units: 1, departments: 1 }], ["Tổ"]],
    ["Cơ quan"],
  ],
])("places: %s", (_, columns, expected) => expect(behind(...columns)).toEqual(expected));

test.each<readonly [header: string, stage: boolean, own: boolean]>([
  ["Danh hiệu", false, false],
  ["Danh hiệu đăng ký", false, false],
  ["Danh hiệu đề nghị", true, false],
  ["Danh hiệu Hội đồng xét", true, false],
  ["Danh hiệu quý I", true, false],
  ["Xếp loại", false, false],
  ["Cá nhân tự xếp loại", false, true],
  ["Xếp loại / Tự đánh giá", false, true],
])("«%s» alone: of another stage %s, one's own rating %s", (header, stage, own) => {
  const [meaning] = table([[header, {}]]).meanings;
  expect(namesStage(meaning!)).toBe(stage);
  expect(isOwnRating(meaning!)).toBe(own);
});

test("each line has a reason of its own", () => {
  for (const lines of [RATINGS_BY, TITLES_AT]) expect(new Set(lines.map(({ when }) => when)).size).toBe(lines.length);
});
