/**
 * The tables that the registration builder sets up by itself: the layouts of the sample workbooks, columns by
 * letter.
 */
import type { LawAwardId as AwardId } from "../../src/domain/catalogue/awards";
import type { Field, TableKind, ColumnMark } from "../../src/domain/registration/model/fields";
import type { UnknownUnit } from "../../src/domain/registration/model/registration";

export interface ColumnSpec {
  readonly field: Field | null;
  readonly header: string;
  readonly mark?: ColumnMark;
  readonly year?: number;
  readonly headerRow?: number;
}

export interface TableSpec {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The unit of the whole table, from the sheet's name or title. */
  readonly unit?: string | null;
  /** What stands where the unit should be named, and names none of the campaign's. */
  readonly unknownUnit?: UnknownUnit;
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  readonly headerRows?: readonly number[];
  readonly firstRow?: number;
  readonly excelTable?: string;
}

const column = (field: Field, header: string): ColumnSpec => ({ field, header });
const rating = (level: "excellent" | "good" | "completed" | "failed", header: string): ColumnSpec => ({
  field: "rating",
  header,
  mark: { kind: "rating", level },
  headerRow: 8,
});
const award = (field: "title" | "award", id: AwardId, header: string): ColumnSpec => ({
  field,
  header,
  mark: { kind: "award", award: id },
  headerRow: 8,
});

/** One row per person, words in the cells. */
export const peopleList: TableSpec = {
  kind: "people",
  sheet: "ĐK cá nhân",
  columns: {
    A: column("stt", "STT"),
    B: column("name", "Họ và tên"),
    C: column("birthDate", "Ngày sinh"),
    D: column("position", "Chức vụ"),
    E: column("department", "Phòng, ban, khoa"),
    F: column("unit", "Đơn vị"),
    G: column("rating", "Đăng ký xếp loại"),
    H: column("title", "Danh hiệu thi đua"),
    I: column("award", "Hình thức khen thưởng"),
    J: column("initiative", "Sáng kiến, đề tài"),
    K: column("history", "Thành tích các năm trước"),
    L: column("discipline", "Kỷ luật"),
    M: column("joined", "Ngày vào cơ quan"),
    N: column("registeredOn", "Ngày đăng ký"),
    O: column("note", "Ghi chú"),
  },
};

/** One row per person, x marks under merged headers; unit and phòng come from group rows. */
export const peopleMatrix: TableSpec = {
  kind: "people",
  sheet: "Biểu 01 - Cá nhân",
  headerRows: [7, 8],
  firstRow: 10,
  columns: {
    A: column("stt", "TT"),
    B: column("name", "Họ và tên"),
    C: column("position", "Chức vụ"),
    D: rating("excellent", "Mức độ hoàn thành nhiệm vụ / HTXS nhiệm vụ"),
    E: rating("good", "Mức độ hoàn thành nhiệm vụ / HT tốt nhiệm vụ"),
    F: rating("completed", "Mức độ hoàn thành nhiệm vụ / Hoàn thành nhiệm vụ"),
    G: award("title", "ldtt", "Danh hiệu thi đua / LĐTT"),
    H: award("title", "cstdcs", "Danh hiệu thi đua / CSTĐ cơ sở"),
    I: award("title", "cstdBo", "Danh hiệu thi đua / CSTĐ ngành Thanh tra"),
    J: award("award", "bkBo", "Hình thức khen thưởng / Bằng khen của Tổng TTCP"),
    K: award("award", "giayKhen", "Hình thức khen thưởng / Giấy khen"),
    L: column("initiative", "Tên sáng kiến, đề tài"),
    M: column("note", "Ghi chú"),
  },
};

/** A sheet of one unit: no unit column. */
export function unitPeopleList(unit: string, sheet: string): TableSpec {
  return {
    kind: "people",
    sheet,
    unit,
    headerRows: [15],
    columns: {
      A: column("stt", "Stt"),
      B: column("name", "Họ tên"),
      C: column("position", "Chức danh"),
      D: column("department", "Phòng/Khoa/Ban"),
      E: column("rating", "Xếp loại đăng ký"),
      F: column("title", "Danh hiệu đăng ký"),
      G: column("award", "Khen thưởng"),
      H: column("initiative", "Sáng kiến"),
      I: column("history", "Quá trình khen thưởng"),
    },
  };
}

export const collectivesList: TableSpec = {
  kind: "collectives",
  sheet: "ĐK tập thể",
  columns: {
    A: column("stt", "STT"),
    B: column("name", "Tên tập thể"),
    C: column("unit", "Đơn vị"),
    D: column("headcount", "Tổng số người"),
    E: column("rating", "Xếp loại"),
    F: column("title", "Danh hiệu thi đua"),
    G: column("award", "Hình thức khen thưởng"),
    H: column("history", "Thành tích các năm trước"),
    I: column("registeredOn", "Ngày đăng ký"),
    J: column("note", "Ghi chú"),
  },
};

export const honoursMatrix: TableSpec = {
  kind: "honours",
  sheet: "ĐK đơn vị",
  headerRows: [7, 8],
  columns: {
    A: column("stt", "STT"),
    B: column("unit", "Tên đơn vị"),
    C: award("title", "ttldxs", "Danh hiệu thi đua / Tập thể Lao động xuất sắc"),
    D: award("title", "coBo", "Danh hiệu thi đua / Cờ Thi đua của TTCP"),
    E: award("title", "coChinhPhu", "Danh hiệu thi đua / Cờ Thi đua của Chính phủ"),
    F: award("award", "bkBo", "Hình thức khen thưởng / Bằng khen của Tổng TTCP"),
    G: column("history", "Thành tích các năm trước"),
    H: column("registeredOn", "Ngày đăng ký"),
    I: column("note", "Ghi chú"),
  },
};

const movement = (index: number, header: string): ColumnSpec => ({
  field: "movement",
  header,
  mark: { kind: "movement", movement: index },
});
export const movementsMatrix: TableSpec = {
  kind: "movements",
  sheet: "Phong trào",
  columns: {
    A: column("stt", "STT"),
    B: column("unit", "Đơn vị"),
    C: movement(0, "Cả nước chung sức xây dựng nông thôn mới"),
    D: movement(1, "Doanh nghiệp Việt Nam hội nhập và phát triển"),
    E: movement(2, "Cả nước chung tay vì người nghèo"),
    F: movement(3, "Thi đua thực hiện văn hóa công sở"),
    G: column("note", "Ghi chú"),
  },
};

export const targetsList: TableSpec = {
  kind: "targets",
  sheet: "Chỉ tiêu",
  columns: {
    A: column("stt", "STT"),
    B: column("unit", "Đơn vị"),
    C: column("statedPeople", "Tổng số công chức, viên chức, người lao động"),
    D: column("statedExcellent", "Số người đăng ký hoàn thành xuất sắc nhiệm vụ"),
    E: column("statedExcellentShare", "Tỷ lệ (%)"),
    F: column("statedGood", "Số người đăng ký hoàn thành tốt nhiệm vụ"),
    G: column("statedGoodShare", "Tỷ lệ (%)"),
    H: column("statedDepartments", "Số đơn vị cấp phòng"),
    I: column("plan", "Đăng ký hoàn thành xuất sắc kế hoạch công tác"),
  },
};

export const standardLayout: Readonly<Record<TableKind, TableSpec>> = {
  people: peopleList,
  collectives: collectivesList,
  honours: honoursMatrix,
  movements: movementsMatrix,
  targets: targetsList,
};

/** The same table without some of its columns. */
export function without(spec: TableSpec, ...fields: readonly Field[]): TableSpec {
  return {
    ...spec,
    columns: Object.fromEntries(
      Object.entries(spec.columns).filter(([, each]) => each.field === null || !fields.includes(each.field)),
    ),
  };
}

/** The same table with further or other columns, by letter. */
export function withColumns(spec: TableSpec, columns: Readonly<Record<string, ColumnSpec>>): TableSpec {
  return { ...spec, columns: { ...spec.columns, ...columns } };
}
