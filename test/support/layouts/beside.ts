/** Columns that stand beside the registration and are none of it: later stages, other bodies, one's own rating, scores, approvals. */
import type { Dice } from "./dice";
import type { KnownPerson } from "./known";
import type { Bundle } from "./register";
import { typed } from "./wordings";

interface Beside {
  readonly what: string;
  readonly headers: readonly string[];
  readonly values: readonly (string | number)[];
}

const TITLES = ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "LĐTT"];
const RATINGS = ["HTXSNV", "HTTNV", "Hoàn thành xuất sắc nhiệm vụ"];

const BESIDE: readonly Beside[] = [
  {
    what: "titles at a later stage",
    headers: ["Danh hiệu đề nghị", "Danh hiệu vòng 1", "Hội đồng xét danh hiệu", "Kết quả xét danh hiệu"],
    values: TITLES,
  },
  { what: "titles of an earlier school year", headers: ["Danh hiệu năm học 2019-2020"], values: TITLES },
  {
    what: "titles and ratings of the union and the Party",
    headers: ["Danh hiệu công đoàn", "Xếp loại đảng viên", "Danh hiệu đoàn viên"],
    values: ["Đoàn viên xuất sắc", "Hoàn thành tốt nhiệm vụ", ""],
  },
  {
    what: "a rating that does not count",
    headers: [
      "Cá nhân tự xếp loại",
      "Tự đánh giá, xếp loại",
      "Tập thể đánh giá",
      "Xếp loại 6 tháng đầu năm",
      "Xếp loại KPI",
    ],
    values: RATINGS,
  },
  { what: "scores", headers: ["Điểm kỷ luật", "Điểm NCKH", "Điểm thi đua", "Tổng điểm"], values: [80, 85.5, 90, 95] },
  {
    what: "states of approval",
    headers: ["Phòng TCCB thẩm định", "Trạng thái duyệt", "Xét duyệt", "Đơn vị xác nhận"],
    values: ["Đã duyệt", "Chờ duyệt", "Đạt"],
  },
  { what: "when a form was sent", headers: ["Dấu thời gian", "Thời gian hoàn thành"], values: ["15/03/2021 08:15:20"] },
];

export function columnsBeside(dice: Dice): Bundle<KnownPerson>[] {
  if (!dice.chance(0.3)) return [];
  return dice.some(BESIDE, dice.int(1, 2)).map(({ what, headers, values }) => {
    dice.note(`beside the registration: ${what}`);
    return [{ header: [typed(dice, dice.pick(headers))], cell: () => dice.pick(values) }];
  });
}
