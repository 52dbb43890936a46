/** «(Kèm theo Báo cáo số …)»: with the number and the day that were typed into the paper that an annex goes with. */
import type { Content, TextRef } from "../../plan/plan";

/** `text` has places for {number} and {date}; `number` and `placeDate`: the other paper's cells, as a formula calls them. */
export function goesWith(text: TextRef, number: string, placeDate: string): Content {
  const after = (sign: string, cell: string): string =>
    `IFERROR(TRIM(MID(${cell},FIND("${sign}",${cell})+1,LEN(${cell}))),${cell})`;
  return {
    text,
    drawn: {
      number: after(":", number),
      // «Hà Nội, ngày 05 tháng 4 năm 2021», or a date.
      date: `IF(ISNUMBER(${placeDate}),DAY(${placeDate})&"/"&MONTH(${placeDate})&"/"&YEAR(${placeDate}),${after(",", placeDate)})`,
    },
  };
}
