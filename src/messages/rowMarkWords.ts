/** Words by which the two columns beside tables are known again, in every language and as earlier versions wrote them. */
import type { RowMarkWords } from "../domain/plan/worded";
import { earlierStatusesEn, rowMarksEn } from "./en/rowMarks";
import { fill } from "./format";
import { LANGUAGES } from "./language";
import type { PerLanguage } from "./language";
import { earlierStatusesVi, rowMarksVi } from "./vi/rowMarks";
import type { RowMarkKey } from "./vi/rowMarks";

const texts: PerLanguage<Readonly<Record<RowMarkKey, string>>> = { vi: rowMarksVi, en: rowMarksEn };
const earlier: PerLanguage<readonly string[]> = { vi: earlierStatusesVi, en: earlierStatusesEn };

/** Any moment: times are not compared. */
const TIME = { date: "2021-03-24T09:05:00" };

const each = (key: RowMarkKey): string[] => LANGUAGES.map((language) => texts[language][key]);

export const rowMarkWords: RowMarkWords = {
  statuses: LANGUAGES.flatMap((language) => [
    ...Object.entries(texts[language]).flatMap(([key, text]) => (key.startsWith("rowMarks.status.") ? [text] : [])),
    ...earlier[language],
  ]),
  statusHeaders: [
    ...LANGUAGES.map((language) => fill(texts[language]["rowMarks.header.status"], { time: TIME }, language)),
    ...each("rowMarks.header.busy"),
  ],
  contentHeaders: each("rowMarks.header.content"),
  nameless: each("rowMarks.nameless"),
};
