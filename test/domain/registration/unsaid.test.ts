import { campaign2021 } from "../../../src/domain/campaign";
import { explain } from "../../../src/domain/registration/explanation/explain";
import { sheetOf, workbookOf, type GridCell } from "../../support/grids";
import { collectives, meanings, people, read } from "./reading";

const questions = (rows: readonly (readonly GridCell[])[]): string[] => {
  const sheet = sheetOf("DS", rows);
  return explain(read(sheet), workbookOf(sheet), campaign2021).questions.map(({ kind, header }) =>
    `${kind} ${header}`.trim(),
  );
};

describe("names of people under a header that does not say so", () => {
  const list = (header: string): GridCell[][] => [
    ["TT", header, "Đơn vị", "Phòng", "Xếp loại", "Danh hiệu"],
    [1, "Nguyễn Văn Bình", "Báo Thanh tra", "Ban Bạn đọc", "HTTNV", "LĐTT"],
    [2, "Trần Thị Hoa", "Báo Thanh tra", "Ban Bạn đọc", "HTXSNV", "CSTĐCS"],
    [3, "Lê Văn Cường", "Tạp chí Thanh tra", "Phòng Biên tập", "HTTNV", "LĐTT"],
  ];
  test.each([
    "Cán bộ",
    "Đồng chí",
    "Người đăng ký",
    "Viên chức",
    "Viên chức, người lao động",
    "Công chức, viên chức",
    "Họ tên cán bộ",
    "Full name",
  ])("«%s» is read as the name", (header) => {
    expect(people(read(sheetOf("DS", list(header))))[1]).toBe(
      "Trần Thị Hoa | Báo Thanh tra | Ban Bạn đọc | excellent | cstdcs",
    );
    expect(questions(list(header))).toEqual([]);
  });
  test.each(["Nhân sự", "Danh sách", "Tên", "Thành phần", "Tập thể"])(
    "«%s» by its values, and asked about",
    (header) => {
      const registration = read(sheetOf("DS", list(header)));
      expect(registration.collectives).toEqual([]);
      expect(people(registration)).toHaveLength(3);
      expect(registration.tables[0]!.columns[1]).toMatchObject({ field: "name", reason: "values" });
      expect(questions(list(header))).toEqual([`unsure ${header}`]);
    },
  );
  test("lines below a short list are none of its names", () => {
    const below = ["Nơi nhận:", "- Như trên;", "- Các phòng, ban;", "- Lưu: VT."].map((text): GridCell[] => [text]);
    const rows = [...list("Nhân sự").map((row) => row.slice(1)), [], ...below];
    expect(people(read(sheetOf("DS", rows)))).toHaveLength(3);
  });
  test("collectives stay collectives beside the names of their heads", () => {
    for (const header of ["Trưởng phòng", "Người phụ trách", "Nhân sự", "Họp"]) {
      const registration = read(
        sheetOf("DS", [
          ["TT", "Phòng", header, "Số người", "Xếp loại", "Danh hiệu"],
          [1, "Ban Bạn đọc", "Lê Thu Hà", 8, "HTTNV", "TTLĐTT"],
          [2, "Phòng Phát hành", "Mai Văn An", 9, "HTXSNV", "TTLĐXS"],
          [3, "Phòng Trị sự", "Bùi Văn Ba", 7, "HTTNV", "TTLĐTT"],
        ]),
      );
      expect(registration.people).toEqual([]);
      expect(collectives(registration)).toHaveLength(3);
    }
  });
  test("another phòng in every row, and nothing that decides: asked, not judged", () => {
    const rows = [
      ["TT", "Phòng", "Họp", "Xếp loại"],
      [1, "Ban Bạn đọc", "Lê Thu Hà", "HTTNV"],
      [2, "Phòng Phát hành", "Mai Văn An", "HTXSNV"],
      [3, "Phòng Trị sự", "Bùi Văn Ba", "HTTNV"],
    ];
    expect(read(sheetOf("DS", rows))).toMatchObject({ people: [], collectives: [], tables: [] });
    expect(questions(rows)).toEqual(["notUnderstood"]);
  });
  test("the same words over numbers count people", () => {
    const rows = [
      ["TT", "Tên tập thể", "Số người", "Công chức", "Viên chức", "Xếp loại", "Danh hiệu"],
      [1, "Ban Bạn đọc", 8, 3, 5, "HTTNV", "TTLĐTT"],
      [2, "Phòng Phát hành", 9, 4, 5, "HTXSNV", "TTLĐXS"],
    ];
    expect(collectives(read(sheetOf("BTT", rows)))).toEqual([
      "Ban Bạn đọc | Báo Thanh tra | 8 | good | ttldtt",
      "Phòng Phát hành | Báo Thanh tra | 9 | excellent | ttldxs",
    ]);
  });
  test("as somebody's position they are no header", () => {
    const rows = [
      ["Họ và tên", "Chức vụ", "Xếp loại", "Danh hiệu"],
      ["Mai An", "Viên chức", "Hoàn thành tốt nhiệm vụ", "LĐTT"],
      ["Mai Hà", "Viên chức", "Hoàn thành tốt nhiệm vụ", "LĐTT"],
    ];
    expect(people(read(sheetOf("BTT", rows)))).toHaveLength(2);
  });
});

describe("a table above another one", () => {
  const below = [["II. CÁ NHÂN"], ["TT", "Họ và tên", "Xếp loại", "Danh hiệu"], [1, "Mai An", "HTTNV", "LĐTT"]];
  test.each(["Đơn vị, phòng, khoa, ban", "Đơn vị và phòng, ban", "Tập thể phòng, khoa"])(
    "«%s» heads collectives",
    (header) => {
      const registration = read(
        sheetOf("BTT", [
          ["I. TẬP THỂ"],
          ["TT", header, "Tổng số CBVC", "Xếp loại", "Danh hiệu"],
          [1, "Ban Bạn đọc", 8, "HTTNV", "TTLĐTT"],
          [2, "Phòng Phát hành", 9, "HTXSNV", "TTLĐXS"],
          [],
          ...below,
        ]),
      );
      expect(registration.tables.map(({ kind, dataRows }) => `${kind} ${dataRows}`)).toEqual([
        "collectives 2",
        "people 1",
      ]);
    },
  );
  const strange = [
    ["BÁO THANH TRA"],
    ["I. TẬP THỂ"],
    ["TT", "Nơi nào", "Bao nhiêu", "Ra sao", "Thế nào"],
    [1, "Ban Bạn đọc", 8, "HTTNV", "TTLĐTT"],
    [2, "Phòng Phát hành", 9, "HTXSNV", "TTLĐXS"],
    [],
  ];
  test("one with a header that nobody knows is asked about, not passed over as titles", () => {
    const registration = read(sheetOf("BTT", [...strange, ...below]));
    expect(registration.notes!.found.filter(({ outcome }) => outcome === "notUnderstood")).toMatchObject([
      { headerRows: [3], bodyFirst: 4, bodyLast: 5 },
    ]);
    expect(people(registration)).toHaveLength(1);
    expect(questions([...strange, ...below])).toEqual(["notUnderstood"]);
  });
  test("letterheads and figures in titles are none", () =>
    expect(
      questions([
        ["THANH TRA CHÍNH PHỦ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["BÁO THANH TRA", "", "", "Độc lập - Tự do - Hạnh phúc"],
        ["Tổng số:", 12, "Có mặt:", 11],
        [],
        ...below,
      ]),
    ).toEqual([]));
});

test("the row that numbers the columns comes again with the header of the next page: no values", () => {
  const head = ["TT", "Họ và tên", "Đơn vị", "HTXSNV", "HTTNV", "LĐTT", "CSTĐCS", "Giấy khen"];
  const index = [1, 2, 3, 4, 5, 6, 7, 8];
  const person = (n: number, ...marks: string[]): GridCell[] => [
    n,
    `Mai Văn ${"ABCDEFGH"[n]}n`,
    "Báo Thanh tra",
    ...marks,
  ];
  const rows = [
    head,
    index,
    person(1, "", "x", "x"),
    head,
    index,
    person(2, "", "x", "x"),
    head,
    index,
    person(3, "x", "", "x", "x"),
    head,
    index,
    person(4, "", "x", "x", "", "x"),
  ];
  const registration = read(sheetOf("DS", rows));
  expect(meanings(registration.tables[0]!)).toMatchObject({
    HTXSNV: "excellent",
    LĐTT: "ldtt",
    CSTĐCS: "cstdcs",
    "Giấy khen": "giayKhen",
  });
  expect(people(registration)).toHaveLength(4);
});

test("an order number among the columns of one list does not cut it in two", () => {
  const registration = read(
    sheetOf("DS", [
      ["Họ và tên", "Xếp loại", "STT", "Đơn vị công tác", "Danh hiệu"],
      ["Mai An", "HTTNV", 1, "Báo Thanh tra", "LĐTT"],
      ["Mai Hà", "HTXSNV", 2, "Báo Thanh tra", "CSTĐCS"],
    ]),
  );
  expect(people(registration)).toEqual([
    "Mai An | Báo Thanh tra |  | good | ldtt",
    "Mai Hà | Báo Thanh tra |  | excellent | cstdcs",
  ]);
});

test("«KL», «SK, ĐT»", () =>
  expect(
    meanings(
      read(
        sheetOf("BTT", [
          ["TT", "Họ tên", "Xếp loại", "SK, ĐT", "KL"],
          [1, "Mai An", "HTTNV", "", ""],
        ]),
      ).tables[0]!,
    ),
  ).toMatchObject({ "SK, ĐT": "initiative", KL: "discipline" }));
