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
export function manyPeople(count: number): Buffer {
  const head = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    "Đăng ký xếp loại",
    "Danh hiệu thi đua",
    "Sáng kiến",
  ];
  const people = Array.from({ length: count }, (_, i) => [
    i + 1,
    `Nguyễn Văn ${String.fromCharCode(65 + (i % 26))}${i}`,
    `${String((i % 28) + 1).padStart(2, "0")}/0${(i % 9) + 1}/19${70 + (i % 30)}`,
    "Chuyên viên",
    "Trung tâm Thông tin",
    "Hoàn thành tốt nhiệm vụ",
    i % 7 === 0 ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến",
    "",
  ]);
  return fileWith([["DANH SÁCH ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2021"], head, ...people]);
}
