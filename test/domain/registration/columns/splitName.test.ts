/** Names over two columns: when the second is the rest of the first. */
import type { ReadColumn } from "../../../../src/domain/registration/columns/readColumn";
import { withGivenName } from "../../../../src/domain/registration/columns/splitName";
import type { ColumnMark, Field } from "../../../../src/domain/registration/model/fields";
import type { GridCell } from "../../../support/grids";
import { gridOf } from "../steps";
import { words } from "./columns";

const NAMES = [
  ["Lê Thị", "An"],
  ["Trần", "Bình"],
  ["Phạm Văn", "Cường"],
  ["Hồ", "Dung"],
  ["Vũ Minh", "Em"],
];
const RATING: ColumnMark = { kind: "rating", level: "good" };

function column(number: number, markText: string, field: Field | null, changes: Partial<ReadColumn> = {}): ReadColumn {
  return {
    column: number,
    header: markText,
    headerRow: 1,
    field,
    mark: null,
    year: null,
    confidence: 1,
    reason: "header",
    also: null,
    markText,
    ...changes,
  };
}
const NAME = column(1, "Họ và tên", "name");

interface Asked {
  readonly columns?: readonly ReadColumn[];
  readonly rows?: readonly (readonly GridCell[])[];
  readonly first?: number;
  readonly last?: number;
}

/** «1 name, 2 name» of the columns. */
function told({ columns = [NAME], rows = NAMES, first = 1, last = rows.length }: Asked = {}): string {
  const read = withGivenName(columns, { bodyFirst: first, bodyLast: last }, gridOf(rows), words);
  return read.map((each) => `${each.column} ${each.field ?? "-"}`).join(", ");
}
const SPLIT = "1 name, 2 name";
const WHOLE = "1 name";

test.each(["Họ và tên", "Họ tên", "HỌ VÀ TÊN ĐỆM", "Họ đệm", "Họ và chữ lót", "Họ", "Ho va ten"])(
  "«%s» may be a first half",
  (header) => expect(told({ columns: [column(1, header, "name")] })).toBe(SPLIT),
);
test.each(["Tên cá nhân", "Họ và tên, chức vụ", "Danh sách họ tên"])("«%s» is a whole name", (header) =>
  expect(told({ columns: [column(1, header, "name")] })).toBe(WHOLE),
);
test("without a column of names there is nothing to split", () =>
  expect(told({ columns: [column(1, "Họ và tên", null)] })).toBe("1 -"));

test("the second half merged under one header goes by its values", () => {
  const [, given] = withGivenName([NAME], { bodyFirst: 1, bodyLast: 5 }, gridOf(NAMES), words);
  expect(given).toEqual({ ...NAME, column: 2, confidence: 0.9, reason: "values" });
});
test("under «Tên» it goes by its header, and stands in its place", () => {
  const beside = column(2, "Tên", null, { confidence: 0, reason: "none", header: "Họ và tên / Tên" });
  const columns = [column(0, "STT", "stt"), NAME, column(3, "Chức vụ", "position"), beside];
  const read = withGivenName(columns, { bodyFirst: 1, bodyLast: 5 }, gridOf(NAMES), words);
  expect(read.map((each) => each.column)).toEqual([0, 1, 2, 3]);
  expect(read[2]).toEqual({ ...beside, field: "name", mark: null, confidence: 0.9, reason: "header" });
});

test.each<[string, ReadColumn]>([
  ["another header", column(2, "Chức vụ", null)],
  ["«Tên» with more words", column(2, "Tên gọi khác", null)],
  ["«Tên», read as something", column(2, "Tên", "position")],
  ["«Tên», read as a mark", column(2, "Tên", null, { mark: RATING })],
])("%s beside it is no second half", (_, beside) =>
  expect(told({ columns: [NAME, beside] })).toBe(`1 name, 2 ${beside.field ?? "-"}`),
);
test("headers farther off do not matter", () =>
  expect(told({ columns: [NAME, column(3, "Chức vụ", "position")] })).toBe("1 name, 2 name, 3 position"));

const instead = (row: number, ...cells: readonly GridCell[]): readonly (readonly GridCell[])[] =>
  NAMES.map((each, index) => (index === row ? cells : each));

test.each<[string, Asked, string]>([
  ["four of five are single words", { rows: instead(2, "Phạm", "Văn Cường") }, SPLIT],
  ["three of five are", { rows: [...instead(2, "Phạm", "Văn Cường").slice(0, 4), ["Vũ", "Minh Em"]] }, WHOLE],
  [
    "a blank cell counts for nothing",
    { rows: [...NAMES.slice(0, 1), ["Lê Thị", ""], ["Lê Thị", " "], ["Lê", ""]] },
    SPLIT,
  ],
  ["a number counts for nothing", { rows: [...NAMES.slice(0, 1), ["Lê Thị", 5], ["Lê", true]] }, SPLIT],
  [
    "nothing beside",
    {
      rows: [
        ["Lê Thị An", ""],
        ["Trần Bình", ""],
      ],
    },
    WHOLE,
  ],
  ["nothing but numbers beside", { rows: [["Lê Thị An", 5]] }, WHOLE],
  [
    "single words beside blank names",
    {
      rows: [
        ["", "An"],
        ["", "Bình"],
        ["Lê", "Dung"],
      ],
    },
    WHOLE,
  ],
  [
    "the row that numbers the columns",
    {
      rows: [
        ["(2)", "(3)"],
        ["Lê Thị", "An"],
      ],
    },
    SPLIT,
  ],
  [
    "a line below, where somebody signs",
    {
      rows: [
        ["Lê Thị", "An"],
        ["", "Thủ trưởng đơn vị"],
      ],
    },
    SPLIT,
  ],
  ["spaces around", { rows: [["Lê Thị", "  An  "]] }, SPLIT],
  ["a sign that is a letter in no encoding", { rows: [["Trần", "B+nh"]] }, WHOLE],
  ["«®» is a letter of one", { rows: [["TrÇn", "®an"]] }, SPLIT],
  [
    "«­¬», «¶» are letters of one",
    {
      rows: [
        ["NguyÔn H÷u", "H­¬ng"],
        ["Cao ThÞ", "Th¶o"],
        ["TrÇn", "B×nh"],
        ["TrÇn", "L÷"],
      ],
    },
    SPLIT,
  ],
  ["with its diacritics apart", { rows: [["Trần", "Bình".normalize("NFD")]] }, SPLIT],
  ["a word with a full stop", { rows: [["Trần", "Bình."]] }, WHOLE],
  ["a word with a digit before it", { rows: [["Trần", "1Bình"]] }, WHOLE],
  ["rows above the body", { rows: instead(0, "Họ", "Văn Cường").slice(0, 2), first: 2 }, SPLIT],
  [
    "rows below the body",
    {
      rows: [
        ["Lê", "An"],
        ["Lê", "Văn An"],
      ],
      last: 1,
    },
    SPLIT,
  ],
  [
    "the last row of the body",
    {
      rows: [
        ["Lê", "An"],
        ["Lê", "Văn An"],
      ],
      last: 2,
    },
    WHOLE,
  ],
])("values: %s", (_, asked, expected) => expect(told(asked)).toBe(expected));

test("a couple of hundred rows are enough", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => (index <= 200 ? ["Lê", "An"] : ["Lê", "Văn An"]));
  expect(told({ rows })).toBe(SPLIT);
});
