/** «(Kèm theo Báo cáo số …)»: with the number and the date that were typed into the paper that an annex goes with. */
import type { Content } from "../../plan/plan";
import { formula } from "../parts/cells";
import type { PaperCell } from "../paper";

/** Cells of the annex's sheet that hold the words around them; `label` is what stands before the paper's number. */
interface Words {
  readonly before: string;
  readonly label: string;
  readonly of: string;
}

export function goesWith(number: PaperCell, placeDate: PaperCell, { before, label, of }: Words): Content {
  // «Hà Nội, ngày 05 tháng 4 năm 2021»: the day alone.
  const day = `IFERROR(MID(${placeDate.address},FIND(",",${placeDate.address})+1,99),"")`;
  return formula(`${before}&" "&TRIM(SUBSTITUTE(${number.address},${label},""))&${day}&" "&${of}`);
}
