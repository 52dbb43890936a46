/** Merged parents over children that are words of no registration: periods of the year, bodies, what an office keeps of its own. */
import type { RatingLevel } from "../../../src/domain/catalogue/ratings";
import type { Dice } from "./dice";
import type { Bundle } from "./register";
import type { Column } from "./table";
import { typed } from "./wordings";

const PARTS = [
  ["6 tháng đầu năm"],
  ["6 tháng đầu năm", "6 tháng cuối năm"],
  ["Quý I", "Quý II", "Quý III", "Quý IV"],
  ["Học kỳ I", "Học kỳ II"],
] as const;
const YEAR = ["Cả năm", "Cả năm", "Năm"];

/** Ratings of the parts of the year before that of the year, under one parent. */
export function ratingsByPeriod<S extends { readonly rating: RatingLevel }>(
  dice: Dice,
  header: string,
  write: (rating: RatingLevel) => string,
): Bundle<S> {
  dice.note("ratings by parts of the year");
  const parts = dice.pick(PARTS).map((part): Column<S> => ({
    header: [header, part],
    cell: () => write(dice.pick<RatingLevel>(["good", "completed"])),
  }));
  return [...parts, { header: [header, dice.pick(YEAR)], cell: (subject) => write(subject.rating) }];
}

const OFFICE = ["Chính quyền", "Chuyên môn"];
const OTHERS = ["Đảng", "Đoàn thể", "Công đoàn", "Đảng, đoàn thể"];

/** The office's column and another body's, under one parent, in either order. */
export function byBodies<S>(dice: Dice, own: Column<S>, values: readonly string[]): Bundle<S> {
  dice.note("columns of the Party or the union under the same parent");
  const parent = own.header.at(-1)!.replace(/^Mã (\p{L})/u, (_, letter: string) => letter.toUpperCase());
  const ofOffice: Column<S> = { ...own, header: [...own.header.slice(0, -1), parent, dice.pick(OFFICE)] };
  const ofOthers: Column<S> = {
    header: [...own.header.slice(0, -1), parent, dice.pick(OTHERS)],
    cell: () => dice.pick(values),
  };
  return dice.chance(0.5) ? [ofOffice, ofOthers] : [ofOthers, ofOffice];
}

const OWN = [
  { parent: "Bồi dưỡng", children: ["Lý luận", "Ngoại ngữ", "Tin học"], values: ["Trung cấp", "Cao cấp", "A2"] },
  { parent: "Theo dõi riêng", children: ["Lần đầu", "Lần sau"], values: ["đã xong", "còn thiếu", "chưa rõ"] },
] as const;

/** A parent and children that nobody knows. */
export function unknownChildren<S>(dice: Dice): Bundle<S> {
  dice.note("unknown headers under an unknown parent");
  const { parent, children, values } = dice.pick(OWN);
  const header = typed(dice, parent);
  return children.map((child) => ({ header: [header, child], cell: () => dice.pick(values) }));
}
