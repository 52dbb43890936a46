/** Headers that say who judged and not what: the values tell, and the last word counts. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { explain } from "../../../../src/domain/registration/explanation/explain";
import { sheetOf, workbookOf, type GridCell } from "../../../support/grids";
import { people, read } from "../reading";

const NAMES = ["Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Văn Cường", "Phạm Minh Đức"];
const [OWN, RIGHT] = ["Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ"];

/** `right`: which of the columns holds the right values. */
function book(headers: readonly string[], right: number | null, [other, own]: readonly [string, string]) {
  const rest = own === "LĐTT" ? [["Xếp loại"], [RIGHT]] : [["Danh hiệu"], ["LĐTT"]];
  const rows: GridCell[][] = [
    ["STT", "Họ và tên", "Đơn vị", ...headers, ...rest[0]!],
    ...NAMES.map((name, at) => [
      at + 1,
      name,
      "Báo Thanh tra",
      ...headers.map((_, column) => (column === right ? own : other)),
      ...rest[1]!,
    ]),
  ];
  return sheetOf("DS", rows);
}
const questions = (sheet: ReturnType<typeof book>) =>
  explain(read(sheet), workbookOf(sheet), campaign2021).questions.map(({ kind, header }) => `${kind} ${header}`);

test.each<readonly [headers: readonly string[], right: number]>([
  [["Tự đánh giá", "Chi bộ nhận xét", "Kết luận của Hội đồng"], 2],
  [["Cá nhân tự nhận", "Tổ bình xét", "Hội đồng xếp loại"], 2],
  [["Tự nhận", "Tập thể", "Thủ trưởng"], 2],
  [["Cấp có thẩm quyền quyết định", "Tập thể đơn vị", "Cá nhân"], 0],
  [["Bản thân tự xếp", "Tổ xếp", "Trường xếp"], 2],
  [["Tự đánh giá", "Chi bộ nhận xét"], 1],
  [["Tự đánh giá", "Ý kiến tập thể", "Hội đồng phê duyệt"], 2],
])("of %j the last word is the rating, and the others are asked about", (headers, right) => {
  const sheet = book(headers, right, [OWN!, RIGHT!]);
  expect(read(sheet).people.map(({ rating }) => rating.level)).toEqual(NAMES.map(() => "good"));
  expect(questions(sheet)).toEqual(headers.filter((_, at) => at !== right).map((each) => `compete ${each}`));
});

test.each<readonly [headers: readonly string[]]>([
  [["Tự nhận", "Tập thể", "Thủ trưởng"]],
  [["Cá nhân tự nhận", "Tổ bình xét", "Hội đồng xếp loại"]],
  [["Cá nhân", "Tập thể"]],
])("under «Xếp loại» over %j the last counts", (headers) => {
  const rows: GridCell[][] = [
    ["STT", "Họ và tên", "Đơn vị", ...headers.map(() => "Xếp loại"), "Danh hiệu"],
    ["", "", "", ...headers, ""],
    ...NAMES.map((name, at) => [at + 1, name, "Báo Thanh tra", ...headers.slice(1).map(() => OWN!), RIGHT!, "LĐTT"]),
  ];
  expect(read(sheetOf("DS", rows)).people.map(({ rating }) => rating.level)).toEqual(NAMES.map(() => "good"));
});

test.each(["Tự đánh giá", "Cá nhân tự nhận", "Bản thân"])("%s alone is no rating, and is asked about", (header) => {
  const sheet = book([header], null, [OWN!, RIGHT!]);
  expect(read(sheet).people.map(({ rating }) => rating.state)).toEqual(NAMES.map(() => "noColumn"));
  expect(questions(sheet)).toEqual([`ownRating ${header}`]);
});

describe.each([
  "Hội đồng cơ sở xét",
  "Kết quả bình xét",
  "Cấp trên duyệt",
  "HĐ TĐKT đề nghị",
  "Ý kiến của Hội đồng TĐKT",
])("titles under «%s»", (header) => {
  test.each(["Danh hiệu đăng ký đầu năm", "Danh hiệu"])("never count beside «%s», on either side", (title) => {
    for (const headers of [
      [header, title],
      [title, header],
    ]) {
      const sheet = book(headers, headers.indexOf(title), ["CSTĐCS", "LĐTT"]);
      expect(people(read(sheet))).toHaveLength(NAMES.length);
      expect(read(sheet).people.map(({ awards }) => awards.map(({ award }) => award))).toEqual(
        NAMES.map(() => ["ldtt"]),
      );
      expect(questions(sheet)).toEqual([`compete ${header}`]);
    }
  });
});

test.each([
  ["Đảng viên", "Viên chức"],
  ["Đảng", "Chính quyền"],
  ["Công đoàn", "Chuyên môn"],
  ["Đảng viên", "Công chức, viên chức"],
])("«Xếp loại» over «%s | %s»: the official's counts", (...bodies) => {
  const rows: GridCell[][] = [
    ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Xếp loại", "Danh hiệu"],
    ["", "", "", ...bodies, ""],
    ...NAMES.map((name, at) => [at + 1, name, "Báo Thanh tra", OWN!, RIGHT!, "LĐTT"]),
  ];
  expect(read(sheetOf("DS", rows)).people.map(({ rating }) => rating.level)).toEqual(NAMES.map(() => "good"));
});
