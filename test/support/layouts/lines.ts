/** Lines around tables: letterheads, titles, notes, signatures. */
import type { GridCell } from "../grids";
import { isCommendation, type LawAwardId as AwardId } from "../../../src/domain/catalogue/awards";
import type { Dice } from "./dice";
import { AWARD_WORDS } from "./words";

type Line = readonly GridCell[];

/** A text some columns to the right. */
function at(column: number, text: string): Line {
  return [...Array.from({ length: column }, () => ""), text];
}

const TITLES: Readonly<Record<string, readonly string[]>> = {
  people: [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021",
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2021",
    "BẢNG ĐĂNG KÝ THI ĐUA CÁ NHÂN",
    "Danh sách cá nhân đăng ký thi đua năm 2021",
  ],
  collectives: [
    "DANH SÁCH TẬP THỂ ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2021",
    "ĐĂNG KÝ THI ĐUA CỦA TẬP THỂ NĂM 2021",
    "Danh sách tập thể đăng ký thi đua",
  ],
  mixed: ["DANH SÁCH TẬP THỂ, CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2021", "DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG NĂM 2021"],
  honours: [
    "ĐĂNG KÝ DANH HIỆU THI ĐUA CỦA CÁC ĐƠN VỊ NĂM 2021",
    "TỔNG HỢP ĐĂNG KÝ CỜ THI ĐUA, BẰNG KHEN CỦA CÁC ĐƠN VỊ",
  ],
  movements: ["ĐĂNG KÝ THAM GIA CÁC PHONG TRÀO THI ĐUA NĂM 2021", "BẢNG ĐĂNG KÝ PHONG TRÀO THI ĐUA"],
  targets: ["CÁC CHỈ TIÊU ĐĂNG KÝ THI ĐUA NĂM 2021", "BIỂU TỔNG HỢP CHỈ TIÊU THI ĐUA NĂM 2021"],
};

export function titleLines(
  dice: Dice,
  kind: string,
  unit: string | null,
  unitIn: "title" | "line" | "sheet name",
): Line[] {
  const lines: Line[] = [];
  const form = dice.choose("title lines", ["none", "title", "letterhead", "appendix"]);
  if (form === "letterhead") {
    lines.push(["THANH TRA CHÍNH PHỦ", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    lines.push(
      [
        unit !== null && unitIn === "title" ? unit.toUpperCase() : "KHỐI THI ĐUA CÁC ĐƠN VỊ SỰ NGHIỆP",
        "",
        "",
        "",
        "Độc lập - Tự do - Hạnh phúc",
      ],
      [],
    );
  }
  if (form === "appendix") lines.push(at(3, "Phụ lục I"));
  if (form !== "none")
    lines.push(
      at(
        dice.int(0, 2),
        dice.pick(TITLES[kind]!) +
          (unit !== null && unitIn === "title" && form !== "letterhead" ? ` CỦA ${unit.toUpperCase()}` : ""),
      ),
    );
  else if (unit !== null && unitIn === "title") lines.push([dice.pick([unit.toUpperCase(), unit])]);
  if (form === "appendix") lines.push(at(1, "(Kèm theo Công văn số 125/TTTT-VP ngày 15 tháng 3 năm 2021)"));
  if (unit !== null && unitIn === "line")
    lines.push([
      dice.pick([`Đơn vị: ${unit}`, `Tên đơn vị: ${unit}`, `ĐƠN VỊ: ${unit.toUpperCase()}`, `Đơn vị đăng ký: ${unit}`]),
    ]);
  if (form !== "none" && dice.chance(0.6)) lines.push([]);
  return lines;
}

/** Titles of a second table on a sheet: never the unit again, always a line of their own. */
export function sectionTitle(dice: Dice, kind: string, number: number): Line[] {
  const text =
    kind === "people"
      ? dice.pick(["CÁ NHÂN", "Cá nhân:", "Danh sách cá nhân"])
      : kind === "collectives"
        ? dice.pick(["TẬP THỂ", "Tập thể:", "Danh sách tập thể"])
        : dice.pick(TITLES[kind]!);
  const lead = dice.pick([
    `${"AB"[number - 1] ?? number}. `,
    `${["I", "II", "III", "IV", "V"][number - 1]}. `,
    `${number}. `,
    "",
  ]);
  return [[], [lead + text]];
}

/** Honours of the sheet's unit as text under its tables. */
export function honourLines(
  dice: Dice,
  honours: readonly AwardId[],
): { readonly lines: Line[]; readonly rows: readonly (readonly AwardId[])[] } {
  const of = (commended: boolean): AwardId[] => honours.filter((award) => isCommendation(award) === commended);
  const groups = dice.chance(0.5)
    ? honours.map((award) => [award])
    : [of(false), of(true)].filter((each) => each.length > 0);
  const label = groups.length !== honours.length || dice.chance(0.3);
  const text = (awards: readonly AwardId[]): string =>
    `${dice.pick(["- ", "- ", "+ "])}${label ? (isCommendation(awards[0]!) ? "Hình thức khen thưởng: " : "Danh hiệu thi đua: ") : ""}${awards.map((award) => dice.pick(AWARD_WORDS[award])).join("; ")}`;
  const heading = dice.pick([
    "2. Tập thể:",
    "II. ĐĂNG KÝ DANH HIỆU TẬP THỂ",
    "Đăng ký danh hiệu tập thể:",
    "B. Tập thể đơn vị",
  ]);
  return { lines: [[], [heading], ...groups.map((awards): Line => [text(awards)])], rows: groups };
}

export function closingLines(dice: Dice, width: number): Line[] {
  const right = Math.max(2, width - 2);
  const signers = dice.pick([
    ["NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"],
    ["Người lập biểu", "GIÁM ĐỐC"],
    ["NGƯỜI TỔNG HỢP", "TM. KHỐI THI ĐUA"],
    ["Người lập", "Thủ trưởng đơn vị"],
    ["NGƯỜI LẬP BIỂU", "KT. VIỆN TRƯỞNG"],
  ] as const);
  const both = (left: string, text: string): Line => [
    ...at(1, left),
    ...Array.from({ length: Math.max(0, right - 2) }, () => ""),
    text,
  ];
  switch (dice.choose("end", ["nothing", "signatures", "date and signatures", "note", "recipients"])) {
    case "signatures":
      return [
        [],
        both(signers[0], signers[1]),
        both("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"),
        [],
        [],
        both("Nguyễn Thị Lập", "Trần Văn Ký"),
      ];
    case "date and signatures":
      return [
        [],
        at(right, "Hà Nội, ngày 15 tháng 3 năm 2021"),
        both(signers[0], signers[1]),
        [],
        [],
        both("Lê Thị Ghi", "Phạm Văn Duyệt"),
      ];
    case "note":
      return [
        dice.pick([
          ["Ghi chú: danh sách xếp theo phòng."],
          ["* Số liệu tính đến ngày 15/3/2021"],
          ["Lưu ý: đơn vị đã rà soát."],
        ]),
      ];
    case "recipients":
      return [[], at(right, "THỦ TRƯỞNG ĐƠN VỊ"), [], ["Nơi nhận:"], ["- Như trên;"], ["- Lưu: VT."]];
    default:
      return [];
  }
}
