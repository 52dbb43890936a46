/** «(Kèm theo Báo cáo số …)»: with the number and the day that were typed into the paper that an annex goes with. */
import type { Content, TextRef } from "../../plan/plan";

/** `text` has places for {number} and {date}; `number` and `placeDate`: the other paper's cells, as a formula calls them. */
export function goesWith(text: TextRef, number: string, placeDate: string): Content {
  return {
    text,
    drawn: {
      number: after(":", number),
      // «Hà Nội, ngày 05 tháng 4 năm 2021», or a date.
      date: dayOr(placeDate, after(",", placeDate)),
    },
  };
}

/**
 * A paper whose day stands in a sentence, «Thời gian bắt đầu: 8 giờ ngày 05 tháng 4 năm 2021.»: from the word for day on.
 * `word`, `open`: cells with that word and with what stands where the sentence does not say it.
 */
export function citedWith(
  text: TextRef,
  number: string,
  sentence: string,
  { word, open }: { readonly word: string; readonly open: string },
): Content {
  const from = `MID(${sentence},SEARCH(${word},${sentence}),LEN(${sentence}))`;
  return {
    text,
    drawn: {
      number: after(":", number),
      date: dayOr(sentence, `IFERROR(TRIM(SUBSTITUTE(${from},".","")),${open})`, `${word}&" "&`),
    },
  };
}

const after = (sign: string, cell: string): string =>
  `IFERROR(TRIM(MID(${cell},FIND("${sign}",${cell})+1,LEN(${cell}))),${cell})`;

const dayOr = (cell: string, otherwise: string, before = ""): string =>
  `IF(ISNUMBER(${cell}),${before}DAY(${cell})&"/"&MONTH(${cell})&"/"&YEAR(${cell}),${otherwise})`;
