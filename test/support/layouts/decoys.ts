/**
 * Sheets and tables that look like a registration and are none: guides, code lists, telephone lists, statistics,
 * last year's results, blank forms.
 */
import type { GridCell } from "../grids";
import type { Dice } from "./dice";

export interface Decoy {
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly hidden?: boolean;
}

const PEOPLE = [
  ["Nguyễn Văn Mẫu", "Trưởng phòng"],
  ["Trần Thị Mẫu", "Chuyên viên"],
  ["Lê Văn Mẫu", "Kế toán"],
] as const;

const DECOYS: readonly Decoy[] = [
  {
    sheet: "Hướng dẫn",
    rows: [
      ["HƯỚNG DẪN GHI BIỂU"],
      ["1. Cột «Họ và tên»: ghi đầy đủ, không viết tắt."],
      ["2. Cột «Danh hiệu thi đua»: ghi LĐTT, CSTĐCS; đơn vị không tự thêm cột."],
      ["3. Mỗi người một dòng."],
    ],
  },
  {
    sheet: "HD ghi bieu",
    rows: [
      ["Cột", "Cách ghi"],
      ["Họ và tên", "Chữ thường, có dấu"],
      ["Đơn vị", "Theo danh mục"],
      ["Danh hiệu thi đua", "LĐTT, CSTĐCS"],
    ],
  },
  {
    sheet: "DANHMUC",
    rows: [
      ["Mã danh hiệu", "Tên danh hiệu"],
      ["LDTT", "Lao động tiên tiến"],
      ["CSTDCS", "Chiến sĩ thi đua cơ sở"],
    ],
  },
  {
    sheet: "Danh mục đơn vị",
    rows: [
      ["STT", "Tên đơn vị", "Mã đơn vị"],
      [1, "Trung tâm Thông tin", "TTTT"],
      [2, "Báo Thanh tra", "BTT"],
    ],
  },
  {
    sheet: "Danh bạ",
    rows: [
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Điện thoại", "Email"],
      ...PEOPLE.map(([name, position], i) => [i + 1, name, position, "Báo Thanh tra", "0900000000", "a@b.vn"]),
    ],
  },
  {
    sheet: "Thống kê",
    rows: [
      ["THỐNG KÊ TRÌNH ĐỘ CÁN BỘ NĂM 2021"],
      ["STT", "Đơn vị", "Tiến sĩ", "Thạc sĩ", "Đại học"],
      [1, "Trung tâm Thông tin", 1, 9, 20],
      [2, "Báo Thanh tra", 0, 5, 22],
    ],
  },
  {
    sheet: "Kết quả 2020",
    rows: [
      ["KẾT QUẢ KHEN THƯỞNG NĂM 2020"],
      [],
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      ...PEOPLE.map(([name], i) => [i + 1, name, "Báo Thanh tra", "HTTNV", "LĐTT"]),
    ],
  },
  {
    sheet: "Mẫu trống",
    rows: [
      ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2021"],
      [],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      [1],
      [2],
      [3],
    ],
  },
  {
    sheet: "Lương",
    rows: [
      ["BẢNG LƯƠNG THÁNG 3/2021"],
      ["TT", "Họ và tên", "Chức vụ", "Hệ số lương", "Phụ cấp", "Thực lĩnh"],
      ...PEOPLE.map(([name, position], i) => [i + 1, name, position, 3.33, 0.4, 5_500_000]),
    ],
  },
  {
    sheet: "Lịch họp",
    rows: [
      ["STT", "Nội dung", "Đơn vị chuẩn bị", "Thời gian"],
      [1, "Phát động thi đua", "Trung tâm Thông tin", "30/03/2021"],
      [2, "Ký giao ước thi đua", "Các đơn vị", "30/03/2021"],
    ],
  },
  {
    sheet: "Công văn đi",
    rows: [
      ["STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Nơi nhận"],
      [1, "12/CV-TTTT", "01/03/2021", "V/v đăng ký thi đua năm 2021", "Các đơn vị trong Khối"],
    ],
  },
  {
    sheet: "Điểm danh",
    rows: [
      ["DANH SÁCH DỰ HỘI NGHỊ PHÁT ĐỘNG"],
      ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Ký tên"],
      ...PEOPLE.map(([name, position], i) => [i + 1, name, position, "Tạp chí Thanh tra", ""]),
    ],
  },
  {
    sheet: "Đảng viên",
    rows: [
      ["STT", "Họ và tên", "Ngày sinh", "Ngày vào Đảng", "Chi bộ", "Ghi chú"],
      ...PEOPLE.map(([name], i) => [i + 1, name, "01/01/1980", "03/02/2005", "Chi bộ 1", ""]),
    ],
  },
  { sheet: "Sheet3", rows: [] },
  {
    sheet: "Nháp",
    hidden: true,
    rows: [
      ["STT", "Họ và tên", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      ...PEOPLE.map(([name], i) => [i + 1, name, "Báo Thanh tra", "HTTNV", "LĐTT"]),
    ],
  },
];

export function decoysOf(dice: Dice): Decoy[] {
  const chosen = dice.some(DECOYS, dice.pick([0, 0, 1, 1, 2, 3]));
  for (const decoy of chosen) dice.note(`decoy: ${decoy.sheet}`);
  return chosen;
}

/** A table of something else below the registration, under headers that nobody knows; mostly none. */
export function strangeTable(dice: Dice): readonly (readonly GridCell[])[] {
  if (!dice.now("a table nobody knows below the registration", 0.05)) return [];
  return dice.pick<readonly (readonly GridCell[])[]>([
    [
      ["Số hiệu", "Vật dụng", "Nơi để", "Còn lại"],
      [1, "Máy in", "Kho 1", 5],
      [2, "Bàn ghế", "Kho 2", 12],
      [3, "Máy chiếu", "Kho 1", 2],
    ],
    [
      ["Chỉ số", "Đợt này", "Đợt sau", "Dồn lại"],
      ["Lượt xem", 12, 15, 27],
      ["Lượt gửi", 3, 4, 7],
    ],
  ]);
}
