/**
 * One long list of people, twelve columns as in the sample workbooks: names, phòng and initiatives vary as they do
 * in real ones.
 */
import type { CellScalar, SheetCells, WorkbookCells } from "../../../src/domain/sheet/cells";
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";

const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Chức vụ",
  "Phòng, ban, khoa",
  "Đơn vị",
  "Đăng ký xếp loại",
  "Danh hiệu thi đua",
  "Hình thức khen thưởng",
  "Sáng kiến, đề tài",
  "Thành tích các năm trước",
  "Ghi chú",
];
export const WIDTH = HEADER.length;
const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Mai"];
const MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Quang", "Thu", "Xuân", "Hồng", "Thanh", "Hữu", "Bích", "Kim"];
const GIVEN = [
  "An",
  "Bình",
  "Chi",
  "Dũng",
  "Giang",
  "Hà",
  "Hải",
  "Hòa",
  "Hùng",
  "Hương",
  "Khánh",
  "Lan",
  "Linh",
  "Long",
  "Mai",
  "Nam",
  "Nga",
];
const POSITIONS = ["Chuyên viên", "Trưởng phòng", "Giảng viên", "Phóng viên", "Kế toán"];
const RATINGS = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
];
const TITLES = [
  "Lao động tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "LĐTT",
  "Lao động tiên tiến; Chiến sĩ thi đua cơ sở",
  "",
];
const AWARDS = ["", "", "Giấy khen", "Bằng khen của Tổng Thanh tra Chính phủ"];
const HISTORY = ["", "CSTĐCS 2018, 2019, 2020", "HTXSNV 2019; 2020", "2020: LĐTT", "Bằng khen của Tổng TTCP năm 2019"];

function row(i: number): CellScalar[] {
  const unit = campaign2021.units[Math.floor(i / 400) % campaign2021.units.length]!.name;
  const name = `${SURNAMES[i % 11]} ${MIDDLES[Math.floor(i / 11) % 13]} ${MIDDLES[Math.floor(i / 143) % 13]} ${GIVEN[Math.floor(i / 1859) % 17]}`;
  return [
    i + 1,
    name,
    i % 3 === 0
      ? 22_000 + (i % 15_000)
      : `${String(1 + (i % 28)).padStart(2, "0")}/${String(1 + (i % 12)).padStart(2, "0")}/${1962 + (i % 38)}`,
    POSITIONS[i % 5]!,
    i % 9 === 0 ? "" : `Phòng số ${i % 40}`,
    unit,
    RATINGS[i % 4]!,
    TITLES[i % 5]!,
    AWARDS[i % 4]!,
    i % 3 === 0 ? `Sáng kiến thứ ${i} về quản lý hồ sơ` : "",
    HISTORY[i % 5]!,
    i % 50 === 0 ? "mới chuyển đến" : "",
  ];
}

export function peopleOfRows(rows: number): WorkbookCells {
  const blank = Array.from({ length: WIDTH }, () => "");
  const values: CellScalar[][] = [
    ["DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021", ...blank.slice(1)],
    [...blank],
    HEADER,
    ...Array.from({ length: rows }, (_, i) => row(i)),
  ];
  const general = Array.from({ length: WIDTH }, () => "General");
  const sheet: SheetCells = {
    id: "1",
    name: "ĐK cá nhân",
    visibility: "visible",
    protected: false,
    area: { firstRow: 1, lastRow: values.length, firstColumn: 1, lastColumn: WIDTH },
    values,
    formulas: values.map(() => blank),
    numberFormats: values.map(() => general),
    fonts: new Map(),
    excelTables: [],
    ownAreas: [],
    hasPrintArea: true,
  };
  return { fileName: "danh-sach.xlsx", sheets: [sheet], structureProtected: false };
}
