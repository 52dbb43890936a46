/** What the columns are called, and the words around a column's name in a mark's mark. */
import type { Field } from "../../domain/registration/model/fields";

export const fieldsVi: Readonly<Record<Field, string>> = {
  stt: "STT",
  address: "Danh xưng",
  name: "Tên",
  subjectKind: "Phân loại",
  birthDate: "Ngày sinh",
  position: "Chức vụ",
  department: "Phòng, ban, khoa",
  unit: "Đơn vị",
  headcount: "Số người",
  rating: "Xếp loại",
  title: "Danh hiệu thi đua",
  award: "Hình thức khen thưởng",
  titleOrAward: "Danh hiệu, hình thức khen thưởng",
  initiative: "Sáng kiến, đề tài",
  history: "Thành tích các năm trước",
  discipline: "Kỷ luật",
  joined: "Ngày vào đơn vị",
  registeredOn: "Ngày đăng ký",
  note: "Ghi chú",
  movement: "Phong trào",
  statedPeople: "Tổng số người",
  statedExcellent: "Số hoàn thành xuất sắc",
  statedExcellentShare: "Tỷ lệ hoàn thành xuất sắc",
  statedGood: "Số hoàn thành tốt",
  statedGoodShare: "Tỷ lệ hoàn thành tốt",
  statedGoodOrBetter: "Số hoàn thành tốt trở lên",
  statedGoodOrBetterShare: "Tỷ lệ hoàn thành tốt trở lên",
  statedDepartments: "Số đơn vị cấp phòng",
  statedLdtt: "Số Lao động tiên tiến",
  statedCstdcs: "Số Chiến sĩ thi đua cơ sở",
  plan: "Kế hoạch công tác",
};

export const markWordsVi = { inColumn: ", cột ", toAsk: ": cần hỏi lại" } as const;
