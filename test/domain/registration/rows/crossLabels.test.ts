/** Tables that lie on their side: where one lies, and what its rows are about. */
import { crossAreaOn } from "../../../../src/domain/registration/rows/crossTable";
import { words } from "../steps";
import { BTT, gridOf, marks, MOVEMENTS, readUnder, stated, TTTT, type Rows } from "./crossTables";

const areaOn = (rows: Rows) => crossAreaOn(gridOf(rows), words);

describe("where such a table lies on a sheet without any other", () => {
  const body: Rows = [["1", MOVEMENTS[0]!, "x", ""]];
  const head = ["STT", "Phong trào", BTT, TTTT];

  test.each<[string, Rows, { header: number; from: number } | null]>([
    ["units beside the label", [head, ...body], { header: 1, from: 1 }],
    ["units below the label", [["STT", "Phong trào", "Đơn vị"], ["", "", BTT, TTTT], ...body], { header: 1, from: 1 }],
    [
      "one of several cells below is a unit",
      [["STT", "Phong trào"], ["", "", BTT, "Cộng"], ...body],
      { header: 1, from: 1 },
    ],
    ["from the second column on", [["", ...head], ...body], { header: 1, from: 2 }],
    ["below titles", [["ĐĂNG KÝ PHONG TRÀO"], [BTT], [], head, ...body], { header: 4, from: 1 }],
    ["the label alone in its row", [["Phong trào"], [BTT, TTTT], ...body], null],
    ["no unit", [["STT", "Phong trào", "Nam", "Nữ"], ...body], null],
    ["a unit far below", [["STT", "Phong trào", "Nam", "Nữ"], ...body, ["", "", BTT]], null],
    ["units without a label", [["STT", "Hạng", BTT, TTTT], ...body], null],
    [
      "the label in the last row",
      [
        ["STT", "Ghi chú"],
        ["STT", "Phong trào"],
      ],
      null,
    ],
    [
      "the label and a unit in the last row",
      [
        ["STT", "Ghi chú"],
        ["Phong trào", BTT],
      ],
      { header: 2, from: 1 },
    ],
    ["in row 41", [...Array.from({ length: 40 }, () => ["a"]), head], { header: 41, from: 1 }],
    ["in row 42", [...Array.from({ length: 41 }, () => ["a"]), head], null],
    ["an empty sheet but for one text", [["Phong trào"]], null],
  ])("%s", (_, rows, expected) => {
    const area = areaOn(rows);
    expect(area === null ? null : { header: area.headerRows[0], from: area.firstColumn }).toEqual(expected);
  });

  test("it reaches to the sheet's last row and column, and nothing of it is understood yet", () => {
    expect(areaOn([["TIÊU ĐỀ"], head, ...body])).toEqual({
      id: "Bảng!A2:D3",
      sheet: "Bảng",
      headerRows: [2],
      firstColumn: 1,
      lastColumn: 4,
      bodyFirst: 3,
      bodyLast: 3,
      headers: head,
      place: { sheet: "Bảng", nth: 1 },
      outcome: "notUnderstood",
      mapping: null,
      unitFrom: null,
    });
  });
});

describe("what the rows are about", () => {
  const [FIRST, SECOND] = MOVEMENTS as [string, string];

  test.each<[string, Rows, readonly string[] | null]>([
    [
      "two movements",
      [
        ["Phong trào", BTT],
        [FIRST, "x"],
        [SECOND, ""],
      ],
      [`2 ${BTT} 0 true`, `3 ${BTT} 1 false`],
    ],
    [
      "one movement alone",
      [
        ["Phong trào", BTT],
        [FIRST, "x"],
        ["Khác", "x"],
      ],
      null,
    ],
    [
      "under a header that says nothing of it",
      [
        ["Khác", BTT],
        [FIRST, "x"],
        [SECOND, "x"],
      ],
      null,
    ],
    [
      "under a header that ends so",
      [
        ["Ghi chú phong trào", BTT],
        [FIRST, "x"],
        [SECOND, "x"],
      ],
      null,
    ],
    [
      "under a unit's header",
      [
        ["Khác", BTT],
        ["x", FIRST],
        ["x", SECOND],
      ],
      null,
    ],
    [
      "in the column with the most of them",
      [
        ["Nội dung", "Tên phong trào", BTT],
        [FIRST, FIRST, "x"],
        [SECOND, SECOND, ""],
        ["", MOVEMENTS[2]!, "x"],
      ],
      [`2 ${BTT} 0 true`, `3 ${BTT} 1 false`, `4 ${BTT} 2 true`],
    ],
    [
      "movements of one unit that no header names",
      [
        ["Phong trào", "Đăng ký"],
        [FIRST, 1],
        [SECOND, 0],
      ],
      null,
    ],
  ])("%s", (_, rows, expected) => expect(marks(readUnder(rows, { onlyUnit: BTT }))).toEqual(expected));

  test("under a parent that says it, over a word that does not", () => {
    const rows: Rows = [
      ["Phong trào", "", BTT],
      ["Mã", "Tên gọi", ""],
      ["A", FIRST, "x"],
      ["B", SECOND, ""],
    ];
    expect(marks(readUnder(rows, { header: [1, 2] }))).toEqual([`3 ${BTT} 0 true`, `4 ${BTT} 1 false`]);
  });

  const PEOPLE = "Tổng số cán bộ, công chức, viên chức";
  test.each<[string, Rows, readonly string[] | null]>([
    [
      "figures of the catalogue's titles and ratings",
      [
        ["Chỉ tiêu", BTT],
        ["Hoàn thành xuất sắc nhiệm vụ", 5],
        ["Hoàn thành tốt nhiệm vụ", 30],
        ["Chiến sĩ thi đua cơ sở", 4],
      ],
      [`2 ${BTT} statedExcellent 5`, `3 ${BTT} statedGood 30`, `4 ${BTT} statedCstdcs 4`],
    ],
    [
      "with order numbers before them",
      [
        ["Chỉ tiêu", BTT],
        [`1. ${PEOPLE}`, 40],
        ["2. Lao động tiên tiến", 35],
      ],
      [`2 ${BTT} statedPeople 40`, `3 ${BTT} statedLdtt 35`],
    ],
    [
      "an empty figure",
      [
        ["Chỉ tiêu", BTT],
        [PEOPLE, ""],
        ["Lao động tiên tiến", 35],
      ],
      [`3 ${BTT} statedLdtt 35`],
    ],
    [
      "empty labels",
      [
        ["Chỉ tiêu", BTT],
        ["", 1],
        ["", 2],
        [PEOPLE, 40],
        ["Lao động tiên tiến", 35],
      ],
      [`4 ${BTT} statedPeople 40`, `5 ${BTT} statedLdtt 35`],
    ],
    [
      "each beside its measure",
      [
        ["Chỉ tiêu", "ĐVT", BTT],
        [PEOPLE, "người", 40],
        [PEOPLE, "%", 100],
        ["Hoàn thành tốt nhiệm vụ", "%", 75],
        ["Hoàn thành xuất sắc nhiệm vụ", "(%)", 0.2],
        ["Hoàn thành xuất sắc nhiệm vụ", "Người", 8],
        ["Lao động tiên tiến", "%", 87],
      ],
      [
        `2 ${BTT} statedPeople 40`,
        `4 ${BTT} statedGoodShare 0.75`,
        `5 ${BTT} statedExcellentShare 0.2`,
        `6 ${BTT} statedExcellent 8`,
      ],
    ],
    [
      "shares that say so themselves",
      [
        ["Chỉ tiêu", "ĐVT", BTT],
        ["Tỷ lệ hoàn thành tốt nhiệm vụ trở lên", "%", 90],
        ["Tỷ lệ hoàn thành xuất sắc nhiệm vụ", "", 20],
      ],
      [`2 ${BTT} statedGoodOrBetterShare 0.9`, `3 ${BTT} statedExcellentShare 0.2`],
    ],
    [
      "a share of something else is no count",
      [
        ["Chỉ tiêu", BTT],
        ["Tỷ lệ lao động tiên tiến", 80],
        [PEOPLE, 40],
        ["Chiến sĩ thi đua cơ sở", 4],
      ],
      [`3 ${BTT} statedPeople 40`, `4 ${BTT} statedCstdcs 4`],
    ],
    [
      "ratings and titles that no figure counts",
      [
        ["Chỉ tiêu", BTT],
        ["Hoàn thành nhiệm vụ", 2],
        ["Chiến sĩ thi đua toàn quốc", 1],
        ["Xếp loại", 1],
        [PEOPLE, 40],
        ["Lao động tiên tiến", 35],
      ],
      [`5 ${BTT} statedPeople 40`, `6 ${BTT} statedLdtt 35`],
    ],
    [
      "one figure alone",
      [
        ["Chỉ tiêu", BTT],
        [PEOPLE, 40],
        ["Số bài báo", 900],
      ],
      null,
    ],
    [
      "under «Đơn vị tính», which is no label",
      [
        ["Đơn vị tính", BTT],
        [PEOPLE, 40],
        ["Lao động tiên tiến", 35],
      ],
      null,
    ],
  ])("%s", (_, rows, expected) => expect(stated(readUnder(rows))).toEqual(expected));
});
