/**
 * The title or award that a mark under a header stands for: «LĐTT», «cơ sở» under «CSTĐ», «Tiên tiến» under «Danh
 * hiệu».
 */
import type { AwardId, AwardSubject } from "../../catalogue/awards";
import type { AwardReading } from "../../catalogue/find";
import { SHORT_ADVANCED, SHORT_ADVANCED_PERSON, SHORT_EXCELLENT } from "../words/headerWords";
import type { ColumnMeaning } from "./headerMeaning";

interface AwardNamed {
  readonly reading: AwardReading;
  /** The words that name it. */
  readonly text: string;
}

/** Titles cut short, which only a parent that speaks of titles makes clear. */
function shortTitle({ leaf: { key }, parent }: ColumnMeaning, subject: AwardSubject): AwardId | null {
  if (parent !== "title" && parent !== "titleOrAward") return null;
  if (subject === "person") return SHORT_ADVANCED_PERSON.test(key) ? "ldtt" : null;
  if (SHORT_EXCELLENT.test(key)) return "ttldxs";
  return SHORT_ADVANCED.test(key) ? "ttldtt" : null;
}

/** The award that the header names together with as few of its parents as are needed: «CSTĐ» / «cơ sở». */
function awardWithParents({ header: { texts }, book }: ColumnMeaning, subject: AwardSubject): AwardNamed | null {
  for (let from = texts.length - 2; from >= 0; from--) {
    const text = texts.slice(from).join(" ");
    const reading = book.read(text, subject);
    if (reading?.award != null) return { reading: forCollectives(reading, subject), text };
  }
  return null;
}

/** The award that marks in the column stand for: by the header's own text, or by parent and own text. */
export function awardOfHeader(column: ColumnMeaning, subject: AwardSubject): AwardNamed | null {
  const text = column.header.texts.at(-1)!;
  const reading = subject === "person" ? column.leaf.personAward : column.leaf.unitAward;
  if (reading?.award != null) return { reading: forCollectives(reading, subject), text };
  const joined = awardWithParents(column, subject);
  if (joined !== null) return joined;
  if (reading !== null) return { reading, text };
  const award = shortTitle(column, subject);
  return award === null ? null : { reading: { award, readings: [], spelling: "variant" }, text };
}

/** A column «LĐTT» in a table of phòng means the collective's title. */
function forCollectives(reading: AwardReading, subject: AwardSubject): AwardReading {
  return subject !== "person" && reading.award === "ldtt" ? { ...reading, award: "ttldtt" } : reading;
}
