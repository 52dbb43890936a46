/** What one header text may mean, apart from its neighbours. */
import { campaign2021 } from "../../../../src/domain/campaign";
import { mayNameWhom, senseOf } from "../../../../src/domain/registration/words/headerSense";

/** «rating 1, rates good (short), for people ldtt, for units ttldtt, movement 2, of 2020»; «nothing». */
function told(text: string): string {
  const { meaning, confidence, rating, ratingIsShort, personAward, unitAward, movement, year } = senseOf(
    text,
    campaign2021,
  );
  const parts: string[] = [];
  if (meaning !== null || confidence !== 0) parts.push(`${meaning} ${confidence}`);
  if (rating !== null || ratingIsShort) parts.push(`rates ${rating}${ratingIsShort ? " (short)" : ""}`);
  if (personAward !== null) parts.push(`for people ${personAward.award ?? personAward.readings.join("|")}`);
  if (unitAward !== null) parts.push(`for units ${unitAward.award ?? unitAward.readings.join("|")}`);
  if (movement !== null) parts.push(`movement ${movement}`);
  if (year !== null) parts.push(`of ${year}`);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

test.each<[string, string]>([
  ["Họ và tên", "name 1"],
  ["HỌ VÀ TÊN:", "name 1"],
  ["Ho va ten", "name 1"],
  ["Viên chức", "name 0.8"],
  ["Ghi chú", "note 1"],
  ["Abc", "nothing"],
  ["", "nothing"],
  ["…", "nothing"],

  ["HTTNV", "rates good"],
  ["httnv", "rates good"],
  ["KHT", "rates failed"],
  ["Hoàn thành tốt nhiệm vụ", "rates good"],
  ["Hoan thanh xuat sac nhiem vu", "rates excellent"],
  ["Không hoàn thành nhiệm vụ", "rates failed"],
  ["Xuất sắc", "rates excellent (short)"],
  ["Tốt", "rates good (short)"],
  ["Đạt HTT", "rates good (short)"],
  ["HT", "rates completed"],
  ["Hoàn thành nhiệm vụ", "rating 1, rates completed"],
  ["Mức độ hoàn thành nhiệm vụ", "rating 1"],
  ["Muc do hoan thanh nhiem vu", "rating 1"],
  ["Kết quả hoàn thành nhiệm vụ", "rating 1"],

  ["LĐTT", "for people ldtt, for units ldtt"],
  ["CSTĐCS", "for people cstdcs, for units cstdcs"],
  ["Tập thể lao động xuất sắc", "for people ttldxs, for units ttldxs"],
  ["Bằng khen TTCP", "for people bkBo|bkThuTuong, for units bkBo|bkThuTuong"],

  ["Vì người nghèo", "movement 2"],
  ["Phong trào xây dựng nông thôn mới", "movement 0.9, movement 0"],
  ["Phong trào", "movement 0.9"],

  ["2020", "of 2020"],
  ["Xếp loại năm 2020", "rating 1, of 2020"],
  ["Xếp loại năm 2019, 2020", "rating 1"],
])("«%s»: %s", (text, expected) => expect(told(text)).toBe(expected));

test("the key is the text's, as words", () => expect(senseOf("  HỌ  và tên: ", campaign2021).key).toBe("họ và tên"));

test("longer texts are no headers, but for their years", () => {
  const header = (length: number): string => "Họ và tên ".padEnd(length, "a");
  expect(told(header(160))).toBe("name 1");
  expect(told(header(161))).toBe("nothing");
  expect(told(`${header(161)} 2020`)).toBe("of 2020");
});
test("short texts name no movement", () => {
  const campaign = { ...campaign2021, movements: [{ name: "Văn hóa", aliases: ["Văn hóa 1"] }] };
  expect(senseOf("Văn hóa", campaign).movement).toBeNull();
  expect(senseOf("Văn hóa 1", campaign).movement).toBe(0);
});

test("whom a row is about may be named: in any letters, with and without accents; not in a text longer than a header", () => {
  for (const text of ["HỌ VÀ TÊN", "  đơn   vị", "bo mon", "fullname"])
    expect([text, mayNameWhom(text)]).toEqual([text, true]);
  expect(mayNameWhom("Chức vụ")).toBe(false);
  expect(mayNameWhom("đơn vị".padEnd(160, "a"))).toBe(true);
  expect(mayNameWhom("đơn vị".padEnd(161, "a"))).toBe(false);
});
