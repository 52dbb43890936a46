/** What the reader itself says it did not understand, and which differences that excuses: those it is about. */
import { campaign2021 } from "../../../src/domain/campaign/campaign2021";
import { ASK_BELOW } from "../../../src/domain/registration/model/confidence";
import type { ColumnMark, Field } from "../../../src/domain/registration/model/fields";
import type { Question } from "../../../src/domain/registration/model/explanation";
import type { Registration } from "../../../src/domain/registration/model/registration";
import { explain } from "../../../src/domain/registration/explanation/explain";
import type { WorkbookCells } from "../../../src/domain/sheet/cells";
import { keyOf, type Difference } from "./expected";

export interface Doubt {
  readonly sheet: string;
  readonly text: string;
  excuses(difference: Difference): boolean;
}

type About = Difference["about"];
const ALL = "all";
const PLACES: readonly About[] = ["unit", "department", "isUnit"];

/** What may come out otherwise where a column of this field is another one's, or is not read. */
const AFFECTED: Partial<Record<Field, readonly About[] | typeof ALL>> = {
  name: ALL,
  unit: PLACES,
  department: PLACES,
  position: ["position", ...PLACES],
  birthDate: ["birthDate"],
  rating: ["rating"],
  title: ["awards"],
  award: ["awards"],
  // A rating may stand in the same cells.
  titleOrAward: ["awards", "rating"],
  initiative: ["initiative"],
  discipline: ["discipline"],
  headcount: ["headcount", "people"],
  movement: ["marks", "missing", "extra"],
  plan: ["plan"],
  statedPeople: ["people", "headcount"],
  statedExcellent: ["excellent"],
  statedGood: ["good"],
};
const AFFECTED_BY_MARK: Readonly<Record<ColumnMark["kind"], readonly About[]>> = {
  rating: ["rating"],
  award: ["awards"],
  ambiguousAward: ["awards"],
  movement: ["marks"],
};

interface Meant {
  readonly field: Field | null;
  readonly mark: ColumnMark | null;
}

function isAffected({ field, mark }: Meant, about: About): boolean {
  const fields = field === null ? [] : (AFFECTED[field] ?? []);
  return fields === ALL || fields.includes(about) || (mark !== null && AFFECTED_BY_MARK[mark.kind].includes(about));
}

/** Of a whole list: whoever is in it, or which of their columns are the titles. */
const OF_LISTS: Partial<Record<Question["kind"], readonly About[]>> = {
  notUnderstood: ["missing"],
  othersList: ["missing"],
  samePeople: ["missing", "extra"],
  titlesUnclear: ["awards"],
  twoMeanings: ["awards"],
  ownRating: ["rating"],
};

export function doubtsOf(registration: Registration, workbook: WorkbookCells): readonly Doubt[] {
  const { questions, described } = explain(registration, workbook, campaign2021);
  const ofQuestions = questions.map((question): Doubt => {
    const { kind, header, sheet, leading } = question;
    return {
      sheet,
      text: `asks: ${kind} «${header}»`,
      excuses: (difference) =>
        (difference.sheet === sheet || difference.sheet === leading) &&
        (isAffected({ field: question.field, mark: null }, difference.about) ||
          (OF_LISTS[kind] ?? []).includes(difference.about)),
    };
  });
  const ofColumns = described.flatMap(({ sheet, columns }) =>
    columns.flatMap((column): Doubt[] => {
      const isRead = column.field !== null || column.mark !== null;
      if (isRead && column.confidence >= ASK_BELOW) return [];
      const meant = isRead ? [column] : column.alternatives;
      return [
        {
          sheet,
          text: `column «${column.header}» ${isRead ? "unsure" : "unread"}`,
          excuses: (difference) =>
            difference.sheet === sheet && meant.some((each) => isAffected(each, difference.about)),
        },
      ];
    }),
  );
  const ofRows = registration.unread.map(({ table, text }): Doubt => {
    const row = keyOf(text);
    return {
      sheet: table.sheet,
      text: `row «${text}» unread`,
      excuses: ({ sheet, key, about }) =>
        sheet === table.sheet && about === "missing" && key !== null && row.includes(key),
    };
  });
  return [...ofQuestions, ...ofColumns, ...ofRows];
}
