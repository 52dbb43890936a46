/** What a column of judgements is read as, by its header and the shares of its values. */
import { withJudged } from "../../../../src/domain/registration/columns/judgedColumns";
import { meaning, profile, type Header, type Values } from "./columns";

/** «rating 0.6»; «=» for what the header says anyway. */
function told(header: Header, values: Values): string {
  const column = meaning(header);
  const [judged] = withJudged([column], () => profile(values));
  if (judged === column) return "=";
  return `${judged!.meaning} ${judged!.confidence}${judged!.byParent ? " by its parent" : ""}`;
}

const RATED: Values = { count: 3, ratings: 0.7 };
const TITLED: Values = { count: 3, awards: 0.7 };
const [RATING, TITLE] = ["rating 0.6", "titleOrAward 0.5"];

test.each<[Header, Values, string]>([
  ["Chi bộ nhận xét", RATED, RATING],
  ["Thủ trưởng", RATED, RATING],
  ["Hội đồng cơ sở xét", RATED, RATING],
  ["Hội đồng phê duyệt", RATED, RATING],
  ["Tập thể nhận xét", RATED, RATING],
  ["Cá nhân tự nhận", RATED, RATING],
  ["Abc", RATED, "="],
  ["Chi bộ nhận xét", { ...RATED, count: 2 }, "="],
  ["Chi bộ nhận xét", { ...RATED, ratings: 0.69 }, "="],
  ["Chi bộ nhận xét", TITLED, TITLE],
  ["Thủ trưởng", TITLED, TITLE],
  ["Thủ trưởng", { ...TITLED, awards: 0.69 }, "="],
  ["Thủ trưởng", { ...TITLED, count: 2 }, "="],
  ["Cá nhân tự nhận", TITLED, "="],
  ["Cá nhân tự nhận", { count: 3 }, "="],
  ["LĐTT (Hội đồng)", RATED, "="],
  ["Cờ thi đua (Hội đồng)", RATED, "="],
  ["Xây dựng nông thôn mới (duyệt)", RATED, "="],
  ["Đảng viên được công nhận", RATED, "="],
  ["Xếp loại / Công đoàn duyệt", RATED, "="],
  ["Phòng xét duyệt", RATED, RATING],
  ["Tên tập thể đề nghị", RATED, RATING],
  ["Chức vụ", RATED, "="],
  ["Ghi chú của Thủ trưởng", RATED, "="],
  ["Danh hiệu Hội đồng xét", RATED, "="],
  ["Xếp loại / Công đoàn", RATED, "="],
  ["Danh hiệu / Đảng ủy", RATED, "="],
])("«%s», %j: %s", (header, values, expected) => expect(told(header, values)).toBe(expected));
