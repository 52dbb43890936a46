/** What of ours Excel does not let clearing take out: print areas that are no names, highlights that cannot be read. */
import type { Outbox } from "../excel/outbox";
import type { RowMarksRecord } from "../memory/state";
import type { Found } from "../read/read";
import type { SurveyedMark, SurveyedSheet } from "../read/survey";
import type { TypedTexts } from "../session/session";
import { printAreaOf, withOurPrintArea } from "./rowMarks";

/** `marks`: those that are taken out, `unread`: what `sheetsOfUnread` gave. Asked before that; the answer is known once it was sent. */
export function askStays(
  outbox: Outbox,
  found: Found,
  marks: readonly SurveyedMark[],
  unread: readonly SurveyedSheet[],
): () => Pick<TypedTexts, "stays"> {
  const standing = askPrintAreas(outbox, found, marks);
  return () => {
    const stays = { printAreas: standing(), highlights: unread.map(({ name }) => name) };
    return stays.printAreas.length + stays.highlights.length === 0 ? {} : { stays };
  };
}

function askPrintAreas(outbox: Outbox, found: Found, marks: readonly SurveyedMark[]): () => readonly string[] {
  const standing = ({ place }: SurveyedMark) => found.sheets.find(({ name }) => name === place?.sheet);
  const ours = new Set(marks.map((mark) => withOurPrintArea(found, mark, standing(mark))));
  const asked = new Map<string, Excel.NamedItem>();
  for (const sheet of found.sheets.filter((each) => ours.has(each)))
    outbox.add((batch) => {
      const name = printAreaOf(batch, sheet);
      name.load("name");
      asked.set(sheet.name, name);
    });
  return () => [...asked].flatMap(([sheet, name]) => (name.isNullObject ? [sheet] : []));
}

/** Sheets where rules of ours may stand among those that cannot be read. */
export function sheetsOfUnread(
  { sheets, unreadable, leftHighlights, highlights, state }: Found,
  marks: readonly SurveyedMark[],
): SurveyedSheet[] {
  return sheets.filter(({ id, name }) => {
    const made = marks
      .filter(({ place }) => place?.sheet === name)
      .map((mark) => madeBy(state.book.rowMarks[mark.name]));
    const all = leftHighlights.has(id) ? Number.POSITIVE_INFINITY : made.reduce((sum, count) => sum + count, 0);
    return unreadable.has(id) && (highlights.get(id)?.length ?? 0) < all;
  });
}

/** What nobody remembers may be any number. */
const madeBy = (record: RowMarksRecord | undefined): number =>
  record === undefined || record.highlights === null ? Number.POSITIVE_INFINITY : record.highlightCount;
