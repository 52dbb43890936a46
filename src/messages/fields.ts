/** What the columns are called, and the marks that stand in flags for a faulty column. */
import type { Field } from "../domain/registration/model/fields";
import type { Facts } from "../domain/rules/rule";
import type { Bilingual, Language } from "./language";

export const fieldNames: Readonly<Record<Field, Bilingual>> = {
  stt: { vi: "STT", en: "No." },
  address: { vi: "Danh xưng", en: "Form of address" },
  name: { vi: "Tên", en: "Name" },
  subjectKind: { vi: "Phân loại", en: "Kind" },
  birthDate: { vi: "Ngày sinh", en: "Date of birth" },
  position: { vi: "Chức vụ", en: "Position" },
  department: { vi: "Phòng, ban, khoa", en: "Department" },
  unit: { vi: "Đơn vị", en: "Unit" },
  headcount: { vi: "Số người", en: "Headcount" },
  rating: { vi: "Xếp loại", en: "Rating" },
  title: { vi: "Danh hiệu thi đua", en: "Emulation title" },
  award: { vi: "Hình thức khen thưởng", en: "Commendation" },
  titleOrAward: { vi: "Danh hiệu, hình thức khen thưởng", en: "Title or commendation" },
  initiative: { vi: "Sáng kiến, đề tài", en: "Initiative" },
  history: { vi: "Thành tích các năm trước", en: "Earlier achievements" },
  discipline: { vi: "Kỷ luật", en: "Discipline" },
  joined: { vi: "Ngày vào đơn vị", en: "Joining date" },
  registeredOn: { vi: "Ngày đăng ký", en: "Registration date" },
  note: { vi: "Ghi chú", en: "Note" },
  movement: { vi: "Phong trào", en: "Movement" },
  statedPeople: { vi: "Tổng số người", en: "Stated people" },
  statedExcellent: { vi: "Số hoàn thành xuất sắc", en: "Stated excellent" },
  statedExcellentShare: { vi: "Tỷ lệ hoàn thành xuất sắc", en: "Stated share of excellent" },
  statedGood: { vi: "Số hoàn thành tốt", en: "Stated good" },
  statedGoodShare: { vi: "Tỷ lệ hoàn thành tốt", en: "Stated share of good" },
  statedGoodOrBetter: { vi: "Số hoàn thành tốt trở lên", en: "Stated good or better" },
  statedGoodOrBetterShare: { vi: "Tỷ lệ hoàn thành tốt trở lên", en: "Stated share of good or better" },
  statedDepartments: { vi: "Số đơn vị cấp phòng", en: "Stated departments" },
  statedLdtt: { vi: "Số Lao động tiên tiến", en: "Stated Advanced Workers" },
  statedCstdcs: { vi: "Số Chiến sĩ thi đua cơ sở", en: "Stated Grassroots Emulation Fighters" },
  plan: { vi: "Kế hoạch công tác", en: "Yearly plan" },
};

const inColumn: Bilingual = { vi: ", cột ", en: ", column " };
const toAsk: Bilingual = { vi: ": cần hỏi lại", en: ": to be asked" };

/**
 * «[Xếp loại]» for an error, «[Xếp loại: cần hỏi lại]» for a warning, «(Xếp loại)» for a notice; with «, cột D» where several columns carry the field.
 * Square brackets light a cell: nothing else in a flag's text may hold them, and no mark may hold ~, * or ?, which SEARCH reads as wildcards.
 */
export function markText(key: string, facts: Facts, language: Language): string {
  const field = fieldNames[facts["field"] as Field];
  if (field === undefined) throw new Error(`No field ${String(facts["field"])}`);
  const column = facts["column"] === "" ? "" : inColumn[language] + String(facts["column"]);
  const name = field[language] + column;
  if (key === "mark.error") return `[${name}]`;
  return key === "mark.warning" ? `[${name}${toAsk[language]}]` : `(${name})`;
}
