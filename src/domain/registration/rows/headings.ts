/** Whether a row that has a heading is a group row («II. TRUNG TÂM THÔNG TIN», «Phòng Đào tạo») or somebody's data. */
import type { AwardId } from "../../catalogue/awards";
import { clean } from "../../text/normalise";
import { leadingRoman, readRoman } from "../../text/roman";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import { firstLine, type Line } from "../model/orderedTable";
import { honourIn } from "../words/honourTitle";
import { isUpperCase } from "../words/vocabulary";
import type { Lead, RowSigns } from "./rowSigns";

/** A group row before it is known what it groups. */
export interface GroupRow {
  readonly row: RowNumber;
  readonly column: ColumnNumber;
  /** Heading without its ordinal. */
  readonly text: string;
  readonly roman: boolean;
  readonly unit: string | null;
  /** It names an organisation that is none of the campaign's units. */
  readonly organisation: boolean;
  readonly department: boolean;
  readonly leadership: boolean;
  /** The title that everybody under it registers. */
  readonly honour: AwardId | null;
}

/** «A», «B.», «a)» in the order column. */
const LETTER = /^[A-HĐ][.)]?$|^[a-hđ][.)]$/u;
/** «A. CÁ NHÂN». */
const LEADING_LETTER = /^[A-H]\s*[.)]\s*\S/u;
const BULLET = /^[*+•–-]\s*/u;
const BULLET_AND_WORD = /^[-–+•]\s*\p{L}/u;
const DIGIT = /\d/;
const SMALL_LETTER = /^\p{Ll}/u;

/** The heading of one row, with what stands beside it. */
export class Heading {
  /** Without its ordinal, bullet and colon. */
  readonly text: string;

  constructor(
    readonly row: RowSigns,
    readonly lead: Lead,
  ) {
    this.text = row.words
      .withoutOrdinal(lead.text)
      .replace(BULLET, "")
      .replace(/\s*:\s*$/u, "");
  }

  /** What the order column holds beside the heading. */
  private get order(): string {
    const { grid, stt } = this.row.frame;
    return stt === null || stt === this.lead.column ? "" : clean(grid.text(this.row.row, stt));
  }

  /** «II» beside it, or leading it. */
  get isRoman(): boolean {
    return readRoman(this.order) !== null || leadingRoman(this.lead.text) !== null;
  }

  get isLettered(): boolean {
    return LETTER.test(this.order) || LEADING_LETTER.test(clean(this.lead.text));
  }

  get isNumbered(): boolean {
    return this.isRoman || this.isLettered;
  }

  get unit(): string | null {
    return this.row.words.headingUnit(this.lead.text);
  }

  /** An organisation, the campaign's or not. */
  get isOrganisation(): boolean {
    return this.unit !== null || this.row.words.isOrganisation(this.text);
  }

  /** A word of it begins with a small letter. */
  get isSentence(): boolean {
    return this.text.split(" ").some((word) => SMALL_LETTER.test(word));
  }

  get hasDigit(): boolean {
    return DIGIT.test(this.text);
  }

  /** It stands in the order column. */
  get isAtOrder(): boolean {
    const { stt, identity } = this.row.frame;
    return this.lead.column === stt && stt !== identity;
  }

  /** In a list that numbers its rows it has no number. */
  get isLeftUnnumbered(): boolean {
    return this.row.frame.isNumbered && !this.row.ordered;
  }

  get isDepartment(): boolean {
    return this.row.words.isDepartment(this.text);
  }

  get isLeadership(): boolean {
    return this.row.words.isLeadership(this.text);
  }

  get isPerson(): boolean {
    return this.row.words.isPersonName(this.text);
  }

  get isUpperCase(): boolean {
    return isUpperCase(this.text);
  }

  get hasNumbers(): boolean {
    return this.row.hasNumbers(this.lead.column);
  }

  /** «- Danh hiệu: Tập thể lao động xuất sắc» alone in its row. */
  get isHonoursLine(): boolean {
    const { row, lead } = this;
    return (
      !row.ordered &&
      row.isAlone &&
      BULLET_AND_WORD.test(clean(lead.text)) &&
      row.words.awards(lead.text, "unit").some(({ award }) => award !== null)
    );
  }

  get group(): GroupRow {
    const { unit, isLeadership: leadership } = this;
    return {
      row: this.row.row,
      column: this.lead.column,
      text: this.text,
      roman: this.isRoman,
      unit,
      organisation: unit === null && this.isOrganisation,
      department: unit === null && this.isDepartment && !leadership,
      leadership,
      honour: honourIn(this.text, this.row.words.book),
    };
  }
}

/** `data`: no group row; what else it is, other questions tell. */
export type HeadingAnswer = "group" | "data" | "unread";

/** In a list of people. */
const AMONG_PEOPLE: readonly Line<Heading, HeadingAnswer>[] = [
  { when: "it names a unit", holds: ({ unit }) => unit !== null, then: "group" },
  { when: "a roman number leads it", holds: ({ isRoman }) => isRoman, then: "group" },
  {
    when: "it names a phòng, and is nobody's name («Khoa» is a name, too)",
    holds: ({ isDepartment, isPerson }) => isDepartment && !isPerson,
    then: "group",
  },
  { when: "it names the leadership", holds: ({ isLeadership }) => isLeadership, then: "group" },
  {
    when: "it names an organisation, and is nobody's name",
    holds: ({ isOrganisation, isPerson }) => isOrganisation && !isPerson,
    then: "group",
  },
  {
    when: "a letter leads it, and it is nobody's name («A. Nguyễn Văn An»)",
    holds: ({ isLettered, isPerson }) => isLettered && !isPerson,
    then: "group",
  },
  {
    when: "a digit stands in it, or it stands where the others have their number: nobody's name",
    holds: (heading) => !heading.row.ordered && !heading.isSentence && (heading.hasDigit || heading.isAtOrder),
    then: "group",
  },
  {
    when: "an order number, a figure or somebody's name: a person of whom little is said",
    holds: ({ row, hasNumbers, isPerson }) => row.ordered || hasNumbers || isPerson,
    then: "data",
  },
  { when: "it is written in capitals", holds: (heading) => heading.isUpperCase, then: "group" },
  {
    when: "a word of it begins with a small letter: a sentence, nobody's name",
    holds: ({ isSentence }) => isSentence,
    then: "unread",
  },
];

/** In a list of collectives. */
const AMONG_COLLECTIVES: readonly Line<Heading, HeadingAnswer>[] = [
  {
    when: "it names an organisation and has a roman number or a letter",
    holds: ({ isOrganisation, isNumbered }) => isOrganisation && isNumbered,
    then: "group",
  },
  {
    when: "it names an organisation that has an order number, or figures of its own",
    holds: ({ isOrganisation, row }) => isOrganisation && (row.ordered || row.isOwnRow),
    then: "data",
  },
  {
    when: "it names an organisation of which nothing is said",
    holds: ({ isOrganisation }) => isOrganisation,
    then: "group",
  },
  { when: "a roman number or a letter leads it", holds: ({ isNumbered }) => isNumbered, then: "group" },
  {
    when: "it is written in capitals, no phòng, and nothing is said of it",
    holds: ({ isUpperCase: capitals, row, hasNumbers, isDepartment }) =>
      capitals && !row.ordered && !hasNumbers && !isDepartment,
    then: "group",
  },
  {
    when: "without a number in a list that numbers its rows, and with no figures of its own",
    holds: ({ isLeftUnnumbered, row }) => isLeftUnnumbered && !row.isOwnRow,
    then: "group",
  },
];

/** In a list of units: honours, movements, targets. */
const AMONG_UNITS: readonly Line<Heading, HeadingAnswer>[] = [
  {
    when: "it names an organisation over the movements it takes part in",
    holds: ({ isOrganisation, row }) => isOrganisation && row.frame.listsMovements,
    then: "group",
  },
  {
    when: "rows of units are data, with or without a mark",
    holds: ({ isOrganisation, row }) => isOrganisation || row.ordered,
    then: "data",
  },
  { when: "a roman number or a letter leads it: a bloc", holds: ({ isNumbered }) => isNumbered, then: "group" },
];

/** In every list, before its own lines. */
const EVERYWHERE: readonly Line<Heading, HeadingAnswer>[] = [
  {
    when: "text that is no figure stands beside it: a row of data",
    holds: ({ row, lead }) => row.hasOtherText(lead.column),
    then: "data",
  },
  {
    when: "honours written as a line: they are read where such lines are looked for",
    holds: (heading) => heading.isHonoursLine,
    then: "unread",
  },
];

const PEOPLE_LINES = [...EVERYWHERE, ...AMONG_PEOPLE];
const COLLECTIVE_LINES = [...EVERYWHERE, ...AMONG_COLLECTIVES];
const UNIT_LINES = [...EVERYWHERE, ...AMONG_UNITS];

export function answerOf(heading: Heading): HeadingAnswer {
  return firstLine(linesFor(heading), heading)?.then ?? "data";
}

function linesFor({ row: { frame } }: Heading): readonly Line<Heading, HeadingAnswer>[] {
  if (frame.ofUnits) return UNIT_LINES;
  return frame.kind === "collectives" ? COLLECTIVE_LINES : PEOPLE_LINES;
}
