/** Small workbook files for what opens them as a person does: rows of texts and numbers, without any other program. */
import { strToU8 } from "fflate";
import { bare, packed, textOf } from "./packages";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function cellXml(value: string | number): string {
  if (value === "") return "";
  return typeof value === "number"
    ? `<c><v>${value}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** @param after what follows the rows in the sheet's part: protection and the like */
export function fileWith(rows: readonly (readonly (string | number)[])[], after = ""): Buffer {
  const data = rows.map((row) => `<row>${row.map((value) => cellXml(value) || "<c/>").join("")}</row>`).join("");
  const parts = bare(data);
  const sheet = "xl/worksheets/sheet1.xml";
  parts[sheet] = strToU8(textOf(parts, sheet).replace("</sheetData>", `</sheetData>${after}`));
  return Buffer.from(packed(parts));
}

/** A registration of so many people, of which every seventh has a finding. */
export const manyPeople = (count: number): Buffer =>
  registrationOf(count, (i) => [
    "Hoàn thành tốt nhiệm vụ",
    i % 7 === 0 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến",
  ]);

/** The same where each of them has three: rating, discipline and initiative forbid the title. */
export const manyFaults = (people: number): Buffer =>
  registrationOf(people, () => ["Không hoàn thành nhiệm vụ", "Chiến sĩ thi đua cơ sở", "", "Khiển trách năm 2021"]);

/** `registered`: rating, title, and where it matters initiative and discipline. */
function registrationOf(count: number, registered: (i: number) => readonly string[]): Buffer {
  const head = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    "Đăng ký xếp loại",
    "Danh hiệu thi đua",
    "Sáng kiến",
    "Kỷ luật",
  ];
  const people = Array.from({ length: count }, (_, i) => {
    const [rating = "", title = "", initiative = "", discipline] = registered(i);
    return [
      i + 1,
      `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${i}`,
      `${String((i % 28) + 1).padStart(2, "0")}/0${(i % 9) + 1}/19${70 + (i % 30)}`,
      "Chuyên viên",
      "Trung tâm Thông tin",
      rating,
      title,
      initiative,
      ...(discipline === undefined ? [] : [discipline]),
    ];
  });
  const width = Math.max(...people.map(({ length }) => length));
  return fileWith([["DANH SÁCH ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2021"], head.slice(0, width), ...people]);
}
