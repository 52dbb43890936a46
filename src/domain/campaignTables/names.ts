/** Names of the officer's tables, their sheets and columns: a contract, the same in every language. */
import type { OfficerTableName } from "../campaign/officerTables";

export const CAMPAIGN_SHEET = "Đợt thi đua";
export const RULES_SHEET = "Quy tắc kiểm tra";

interface TableShape {
  readonly sheet: string;
  readonly columns: readonly string[];
}

export const TABLES = {
  STD_Dot: { sheet: CAMPAIGN_SHEET, columns: ["Mục", "Giá trị", "Ghi chú"] },
  STD_DonVi: {
    sheet: CAMPAIGN_SHEET,
    columns: ["Đơn vị", "Tên khác", "Khối trưởng", "Số tập thể cấp phòng", "Đăng ký phấn đấu"],
  },
  STD_PhongTrao: { sheet: CAMPAIGN_SHEET, columns: ["Phong trào", "Tên khác", "Từ năm", "Đến năm"] },
  STD_DanhHieu: {
    sheet: CAMPAIGN_SHEET,
    columns: ["Mã", "Tên dùng trong khối", "Tên khác", "Loại", "Dành cho", "Bao gồm"],
  },
  STD_QuyTac: { sheet: RULES_SHEET, columns: ["Mã", "Nội dung", "Áp dụng", "Mức", "Căn cứ"] },
  STD_ThamSo: { sheet: RULES_SHEET, columns: ["Quy tắc", "Tham số", "Giá trị", "Căn cứ"] },
  STD_ChapNhan: {
    sheet: RULES_SHEET,
    columns: ["Quy tắc", "Đơn vị", "Đối tượng", "Nội dung", "Lý do", "Người chấp nhận", "Ngày", "Trạng thái"],
  },
} as const satisfies Readonly<Record<OfficerTableName, TableShape>>;

/** Columns without which no line says what it is about. */
export const KEYS = {
  STD_Dot: ["Mục"],
  STD_DonVi: ["Đơn vị"],
  STD_PhongTrao: ["Phong trào"],
  STD_DanhHieu: ["Mã"],
  STD_QuyTac: ["Mã"],
  STD_ThamSo: ["Quy tắc", "Tham số"],
  STD_ChapNhan: ["Quy tắc"],
} as const satisfies { readonly [T in OfficerTableName]: readonly ColumnOf<T>[] };

export type ColumnOf<T extends OfficerTableName> = (typeof TABLES)[T]["columns"][number];
