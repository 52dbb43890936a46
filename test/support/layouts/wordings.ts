/**
 * Headers as offices word them (in workbooks handed round, in the samples, and sensible others), and what typing
 * makes of them.
 */
import type { Dice } from "./dice";

export const WORDINGS = {
  stt: ["STT", "TT", "Stt", "Số TT", "Số thứ tự", "S.T.T", "Số\nTT"],
  name: [
    "Họ và tên",
    "Họ tên",
    "HỌ VÀ TÊN",
    "Họ, tên",
    "Họ và tên cá nhân",
    "Tên cá nhân",
    "Họ và chữ đệm, tên",
    "Họ và tên công chức, viên chức",
    "Họ tên viên chức",
    "Cá nhân",
    "Họ và tên người đăng ký",
    "Họ, tên đệm và tên",
  ],
  nameAndPosition: ["Họ và tên, chức vụ", "Họ tên - Chức vụ", "Họ và tên, chức danh", "Họ và tên (chức vụ)"],
  mixedName: [
    "Tên tập thể/cá nhân/hộ gia đình",
    "Tên tập thể, cá nhân",
    "Tập thể, cá nhân",
    "Tên đối tượng",
    "Tập thể/Cá nhân",
    "Tên cá nhân, tập thể",
  ],
  address: ["Ông (bà)", "Ông/Bà", "Danh xưng", "Tên gọi\n(Ông/Bà/Chức danh)"],
  subjectKind: ["Phân loại khen thưởng", "Phân loại đối tượng", "Đối tượng", "Loại đối tượng"],
  birthDate: ["Ngày sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Sinh ngày", "Ngày tháng năm sinh", "NTNS"],
  position: [
    "Chức vụ",
    "Chức danh",
    "Chức vụ, chức danh",
    "Vị trí việc làm",
    "Chức vụ/Chức danh",
    "Chức vụ công tác",
    "CV",
  ],
  positionAndUnit: [
    "Chức vụ, đơn vị",
    "Chức vụ, đơn vị công tác",
    "Chức vụ và nơi công tác",
    "Chức danh, đơn vị",
    "Chức vụ - Đơn vị công tác",
  ],
  department: [
    "Phòng, ban, khoa",
    "Phòng",
    "Phòng/Khoa/Ban",
    "Phòng ban",
    "Bộ phận",
    "Tên phòng ban/ khối, tổ \ncông tác",
    "Đơn vị trực thuộc",
    "Phòng (khoa, ban)",
    "Phòng công tác",
    "Phòng, đơn vị trực thuộc",
  ],
  unit: [
    "Đơn vị",
    "Tên đơn vị",
    "Đơn vị công tác",
    "Cơ quan, đơn vị",
    "Nơi công tác",
    "Tên đơn vị/tập thể\ncông tác",
    "Cơ quan công tác",
    "Thuộc đơn vị",
    "Thông tin công tác",
  ],
  collective: [
    "Tên tập thể",
    "Tập thể",
    "Tên đơn vị / tập thể",
    "Tên tập thể đăng ký",
    "Tập thể đăng ký",
    "Tên các tập thể",
  ],
  headcount: [
    "Tổng số người",
    "Quân số",
    "Số người",
    "Số lượng người",
    "Tổng số CCVC, NLĐ",
    "Số CBVC",
    "Số lượng CBCCVC",
    "Biên chế",
    "Tổng số công chức, viên chức",
    "Số lao động",
    "Sĩ số",
  ],
  rating: [
    "Xếp loại",
    "Đăng ký xếp loại",
    "Mức xếp loại đăng ký",
    "Mức độ hoàn thành nhiệm vụ",
    "Xếp loại chất lượng",
    "Đánh giá, xếp loại",
    "Kết quả thực hiện nhiệm vụ",
    "Đăng ký mức độ HTNV",
    "Phân loại",
    "Đăng ký mức độ hoàn thành nhiệm vụ",
    "Mức độ HTNV",
    "XL",
  ],
  title: [
    "Danh hiệu thi đua",
    "Danh hiệu",
    "Danh hiệu đăng ký",
    "Đăng ký danh hiệu",
    "Đăng ký DHTĐ",
    "Danh hiệu TĐ",
    "Đăng ký danh hiệu thi đua",
    "Mã danh hiệu thi đua\n(nếu có)",
    "Danh hiệu thi đua đăng ký năm 2021",
    "DHTĐ",
  ],
  award: [
    "Hình thức khen thưởng",
    "Khen thưởng",
    "Đề nghị khen thưởng",
    "HTKT",
    "Đăng ký hình thức khen thưởng",
    "Mã hình thức khen thưởng",
    "Đăng ký khen thưởng",
  ],
  titleOrAward: [
    "Danh hiệu thi đua/Hình thức khen thưởng",
    "Đăng ký thi đua, khen thưởng",
    "Danh hiệu, hình thức khen thưởng",
    "Danh hiệu thi đua, hình thức khen thưởng",
    "Đăng ký danh hiệu thi đua và hình thức khen thưởng",
  ],
  initiative: [
    "Sáng kiến",
    "Tên sáng kiến, đề tài",
    "Sáng kiến kinh nghiệm",
    "SKKN",
    "Đề tài, sáng kiến",
    "Tên đề tài sáng kiến kinh nghiệm",
    "Sáng kiến, giải pháp công tác",
  ],
  history: [
    "Thành tích các năm trước",
    "Quá trình khen thưởng",
    "Danh hiệu đã đạt được",
    "Khen thưởng các năm trước",
    "Thành tích 03 năm liền kề",
  ],
  discipline: ["Kỷ luật", "Hình thức kỷ luật", "Kỷ luật (nếu có)", "Kỉ luật"],
  registeredOn: ["Ngày đăng ký", "Ngày gửi đăng ký", "Thời gian đăng ký", "Ngày nộp"],
  note: ["Ghi chú", "Ghi chú khác", "Chú thích", "Ghi Chú"],
  other: [
    "Giới tính",
    "Dân tộc",
    "Trình độ",
    "Trình độ chuyên môn",
    "Địa chỉ / Nơi ở",
    "Số điện thoại",
    "Mã phân loại cán bộ",
    "Lĩnh vực hoạt động",
    "Email",
    "Ngạch",
  ],
  plan: [
    "Đăng ký hoàn thành xuất sắc kế hoạch công tác",
    "Kế hoạch công tác",
    "Hoàn thành xuất sắc kế hoạch năm",
    "Đăng ký kế hoạch công tác",
  ],
} as const;
export type Word = keyof typeof WORDINGS;

/** Header of a column; `plain` leaves the typing alone. */
export function headerOf(dice: Dice, word: Word): string {
  return typed(dice, dice.usually(WORDINGS[word] as readonly string[]));
}

/** Capitals, line breaks, stray spaces, marks of notes: the letters stay what they are. */
export function typed(dice: Dice, text: string): string {
  if (dice.chance(0.55)) return text;
  switch (dice.int(0, 7)) {
    case 0:
      return text.toUpperCase();
    case 1:
      return text.includes("\n") ? text : text.replace(" ", "\n");
    case 2:
      return `${text} `;
    case 3:
      return text.replace(" ", "  ");
    case 4:
      return `${text} (*)`;
    case 5:
      return text.replace(" ", "\u00A0");
    case 6:
      return text
        .split(" ")
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join(" ");
    default:
      return `${text}:`;
  }
}
