import { campaign2021 } from "../../../src/domain/campaign";
import type { AwardId } from "../../../src/domain/catalogue";
import { awardsOf } from "../../../src/domain/campaign/awards";
import { AWARDS, RATINGS, findRating, includes, isAtLeast, nearestRating, suits } from "../../../src/domain/catalogue";

const book = awardsOf(campaign2021);

const ids = (text: string, subject: "person" | "unit" = "person"): string[] =>
  book
    .find(text, subject)
    .map((piece) => piece.award ?? (piece.readings.length > 0 ? `?${piece.readings.join("|")}` : `«${piece.text}»`));

describe("awards", () => {
  test.each(book.entries.map((entry) => [entry.name.vi, entry.id]))(
    "the official name «%s» is %s, exactly",
    (name, id) => {
      const subject = suits(id as never, "person") ? "person" : "unit";
      expect(book.find(name, subject)).toEqual([{ text: name, award: id, readings: [], spelling: "exact" }]);
    },
  );
  test.each([
    ["LĐTT", "ldtt"],
    ["LDTT", "ldtt"],
    ["Lao động Tiên tiến", "ldtt"],
    ["Lao dong tien tien", "ldtt"],
    ["danh hiệu LĐTT năm 2021", "ldtt"],
    ["lao động tiên tiến", "ldtt"],
    ["LĐTT cấp cơ sở", "ldtt"],
    ["Lao động tiên tiến cấp trường", "ldtt"],
    ["Lao động tiên tiến (LĐTT)", "ldtt"],
    ["Lao động tiên tiến (LĐTT) (*)", "ldtt"],
    ["Chiến sỹ thi đua cơ sở", "cstdcs"],
    ["CSTĐ cơ sở", "cstdcs"],
    ["CSTĐ CS", "cstdcs"],
    ["CSTĐ cấp cơ sở", "cstdcs"],
    ["CSTDCS", "cstdcs"],
    ["CSTDKS", "cstdcs"],
    ["CSTĐ ngành", "cstdBo"],
    ["Chiến sỹ Thi đua ngành Thanh tra", "cstdBo"],
    ["CSTĐCB", "cstdBo"],
    ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "cstdBo"],
    ["CSTĐTQ", "cstdtq"],
    ["Bằng khen của Tổng TTCP", "bkBo"],
    ["BK Tổng TTCP", "bkBo"],
    ["BK của Tổng Thanh tra", "bkBo"],
    ["BKTTg", "bkThuTuong"],
    ["BK TTg", "bkThuTuong"],
    ["Bằng khen Thủ tướng", "bkThuTuong"],
    ["Giấy khen của Viện trưởng", "giayKhen"],
    ["GK", "giayKhen"],
    ["HCLĐ hạng III", "hcldBa"],
    ["HCLĐHB", "hcldBa"],
    ["Huân chương lao động hạng nhì", "hcldNhi"],
  ])("«%s» is %s", (text, id) => {
    expect(ids(text)).toEqual([id]);
  });
  test.each([
    ["TTLĐTT", "ttldtt"],
    ["TTLĐTT cấp cơ sở", "ttldtt"],
    ["Tập thể Lao động Tiên tiến", "ttldtt"],
    ["TTLĐXS", "ttldxs"],
    ["Tập Thể Lao Động Xuất Sắc", "ttldxs"],
    ["TTLDXS", "ttldxs"],
    ["Tập thể LĐXS", "ttldxs"],
    ["Cờ TTCP", "coBo"],
    ["Cờ Thi đua của TTCP", "coBo"],
    ["Cờ thi đua ngành Thanh tra", "coBo"],
    ["CTĐCB", "coBo"],
    ["Cờ thi đua của Bộ, ban, ngành, tỉnh", "coBo"],
    ["Cờ Chính phủ", "coChinhPhu"],
    ["Cờ Thi đua của Chính phủ", "coChinhPhu"],
    ["CTĐCP", "coChinhPhu"],
    ["Cờ thi đua của Thủ tướng Chính phủ", "coChinhPhu"],
  ])("of a unit, «%s» is %s", (text, id) => expect(ids(text, "unit")).toEqual([id]));
  test.each(["Bằng khen TTCP", "BK TTCP", "Bằng khen của TTCP", "BKTTCP", "Bằng khen"])(
    "«%s» has two meanings, on anybody",
    (text) => {
      expect(ids(text)).toEqual(["?bkBo|bkThuTuong"]);
      expect(ids(text, "unit")).toEqual(["?bkBo|bkThuTuong"]);
    },
  );
  test.each([
    ["HTXSNV, CSTĐCS", ["excellent", "cstdcs"]],
    ["LĐTT và HTTNV", ["ldtt", "good"]],
    ["Hoàn thành tốt nhiệm vụ - Lao động tiên tiến", ["good", "ldtt"]],
    ["HTTNV/LĐTT", ["good", "ldtt"]],
    ["CSTĐCS (HTXSNV)", ["cstdcs", "excellent"]],
    ["HTTNV (LĐTT)", ["good", "ldtt"]],
    ["HTTNV", ["good"]],
    ["LĐTT (CSTĐCS)", ["ldtt"]],
  ])("«%s» is %j: titles and ratings", (text, expected) =>
    expect(book.find(text, "person").map(({ award, rating }) => award ?? rating)).toEqual(expected),
  );
  test("«Cờ TTCP» has two meanings on a person", () => expect(ids("Cờ TTCP")).toEqual(["?coBo|coChinhPhu"]));
  test.each([
    ["Lao động tiên tiến; Giấy khen", ["ldtt", "giayKhen"]],
    ["LĐTT, CSTĐCS", ["ldtt", "cstdcs"]],
    ["LĐTT + CSTĐCS", ["ldtt", "cstdcs"]],
    ["LĐTT và BK Tổng TTCP", ["ldtt", "bkBo"]],
    ["- LĐTT\n- Giấy khen", ["ldtt", "giayKhen"]],
    ["LĐTT/GK", ["ldtt", "giayKhen"]],
    ["Lao động tiên tiến, Chiến sĩ thi đua vùng", ["ldtt", "«Chiến sĩ thi đua vùng»"]],
    ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh, Giấy khen", ["cstdBo", "giayKhen"]],
    ["Danh hiệu: CSTĐCS; Khen thưởng: Giấy khen", ["cstdcs", "giayKhen"]],
    ["", []],
    ["Không", []],
    ["-", []],
    ["LĐTT; không", ["ldtt"]],
    ["Chiến sĩ giỏi toàn diện", ["«Chiến sĩ giỏi toàn diện»"]],
  ])("%j is %j", (text, expected) => expect(ids(text as string)).toEqual(expected));
  test.each([
    ["Lao động tiên tiên", "ldtt"],
    ["Chiến sĩ thi đua cơ sỏ", "cstdcs"],
    ["Bằng khen của Tổng Thanh tra Chính phú", "bkBo"],
  ])("«%s» is unknown, nearest %s", (text, id) => {
    expect(book.read(text, "person")).toBeNull();
    expect(book.nearest(text, "person")).toBe(id);
  });
  test("no fix for what is far from everything", () =>
    expect(book.nearest("Chiến sĩ giỏi toàn diện", "person")).toBeNull());
  test("a higher title implies the lower ones", () => {
    const implied = (id: AwardId) => AWARDS.flatMap((other) => (includes(id, other.id) ? [other.id] : []));
    expect(implied("cstdtq")).toEqual(["ldtt", "cstdcs", "cstdBo"]);
    expect(implied("ttldxs")).toEqual(["ttldtt"]);
    expect(implied("giayKhen")).toEqual([]);
  });
  test("every award has both languages", () =>
    expect(AWARDS.every((entry) => entry.name.vi !== "" && entry.name.en !== "")).toBe(true));
});

describe("ratings", () => {
  test.each(RATINGS.map((entry) => [entry.name.vi, entry.level]))("«%s» is %s, exactly", (name, level) =>
    expect(findRating(name)).toEqual({ level, spelling: "exact" }),
  );
  test.each([
    ["HTXSNV", "excellent"],
    ["HTXS\nnhiệm vụ", "excellent"],
    ["Xuất sắc", "excellent"],
    ["HT tốt nhiệm vụ", "good"],
    ["hoàn thành TỐT nhiệm vụ", "good"],
    ["Hoan thanh tot nhiem vu", "good"],
    ["HTNV", "completed"],
    ["KHTNV", "failed"],
    ["Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", "completed"],
    ["Đăng ký hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["Hoàn thành tốt nhiệm vụ (HTTNV)", "good"],
    ["HTXSNV (Hoàn thành xuất sắc nhiệm vụ).", "excellent"],
    ["Hoàn thành nhiệm vụ - HTNV", "completed"],
    ["Hoàn thành tốt nhiệm vụ (85 điểm)", "good"],
    ["Loại A (HTXSNV)", "excellent"],
    ["Không hoàn thành nhiệm vụ (KHTNV)", "failed"],
  ])("«%s» is %s, in another spelling", (text, level) =>
    expect(findRating(text)).toEqual({ level, spelling: "variant" }),
  );
  test.each([
    "",
    "Hoàn thành suất sắc nhiệm vụ",
    "Xuất sắc nhất khối",
    "Khá",
    "Hoàn thành tôt nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ (HTXSNV)",
    "Hoàn thành tốt nhiệm vụ - HTXSNV",
    "Hoàn thành tốt nhiệm vụ - Tổ 2",
    "Không (HTTNV)",
    "Hoàn thành tốt nhiệm vụ (LĐTT)",
    "Phòng Hành chính quản trị (HTTNV)",
    `Hoàn thành tốt nhiệm vụ (${"x".repeat(120)})`,
  ])("«%s» is no level", (text) => expect(findRating(text)).toBeNull());
  test("the nearest level", () =>
    expect([nearestRating("Hoàn thành suất sắc nhiệm vụ"), nearestRating("Xuất sắc nhất khối")]).toEqual([
      "excellent",
      null,
    ]));
  test("levels in order", () =>
    expect([isAtLeast("excellent", "good"), isAtLeast("good", "good"), isAtLeast("completed", "good")]).toEqual([
      true,
      true,
      false,
    ]));
});
