/** Which initiative a person uses for what: by its words, whatever is written round them. */
import type { AwardId } from "../../catalogue/awards";
import { isCommendation } from "../../catalogue";
import type { Cell, Person } from "../../registration/model/registration";
import { grouped } from "../../lists";
import { compositeKey } from "../../compositeKey";
import { wordKey } from "../../text/keys";
import { clean } from "../../text/normalise";
import { countsAs } from "../../totals/ladder";
import { isSilenced } from "./silenced";

/** One per line, parted by «;», or numbered in a row («1. … 2. …»). */
const PARTS = /[;\n]|(?<=\S)\s+(?=\d{1,2}\.\s)/u;

/** The initiatives that a cell names, as written. */
export const initiativePieces = (text: string): readonly string[] =>
  text
    .split(PARTS)
    .map(clean)
    .filter((piece) => piece !== "");

export interface NamedInitiative {
  /** Its words alone; "" where none is named («Có», «01 sáng kiến»). */
  readonly key: string;
  readonly text: string;
  /** The years written beside it. */
  readonly years: readonly number[];
}

/** A row of a person with an initiative, and what it is used for there. */
export interface InitiativeRow {
  readonly person: Person;
  readonly cell: Cell;
  readonly named: readonly NamedInitiative[];
  /** The title that asks for one, and commendations. */
  readonly uses: readonly AwardId[];
}

/** Nobody has more initiatives in a year: what goes on is no list of one person's. */
const MOST = 30;

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
export const yearsIn = (text: string): readonly number[] => (text.match(YEAR) ?? []).map(Number);

const NUMBERING = /^\s*(?:\d{1,2}\s*[.):-]|[-–+*•])\s*/u;
/** «(QĐ số 12/QĐ-TTTT ngày 05/3/2025)», «theo Quyết định số …»: the paper, not the initiative. */
const PAPER = /\([^)]*\)|(?:^|[\s,])(?:theo\s+)?(?:quyết định|qđ)\s+(?:số|ngày|công nhận)(?!\p{L}).*$/giu;
/** Words of every initiative: what is left names it. */
const COMMON = new Set(
  "sáng kiến đề tài cải tiến kinh nghiệm có đã được công nhận nghiệm thu cấp cơ sở bộ ngành tỉnh tên là x năm".split(
    " ",
  ),
);

function namedInitiative(piece: string): NamedInitiative {
  const years = [...new Set(yearsIn(piece))];
  const key = wordKey(piece.replace(NUMBERING, "").replace(PAPER, " ").replace(YEAR, " "));
  const names = key.split(" ").some((word) => !COMMON.has(word) && /\p{L}/u.test(word));
  // A lone «đề tài», «năm» before or behind the words is how it is introduced.
  const bare = key.replace(/^(?:tên )?(?:sáng kiến|đề tài)(?: kinh nghiệm)? /u, "").replace(/ năm$/u, "");
  return { key: names ? bare : "", text: piece.replace(NUMBERING, ""), years };
}

/** Kỷ niệm chương goes by years of service and uses none. */
const usesOne = (award: AwardId): boolean =>
  countsAs(award, "cstdcs", true) || (isCommendation(award) && award !== "knc");

/** Several titles of a ladder are one title. */
function usesOf({ awards }: Person): readonly AwardId[] {
  const ids = [...new Set(awards.flatMap(({ award }) => (award !== null && usesOne(award) ? [award] : [])))];
  const title = ids.find((award) => !isCommendation(award));
  return ids.filter((award) => isCommendation(award) || award === title);
}

function initiativeRow(person: Person): InitiativeRow | null {
  const { initiative } = person;
  if (initiative === null || !initiative.given || isSilenced(initiative.cell)) return null;
  const named = initiativePieces(initiative.cell.text).slice(0, MOST).map(namedInitiative);
  return { person, cell: initiative.cell, named, uses: usesOf(person) };
}

/**
 * The rows with initiatives, person by person. Rows of one name and unit are one person's, unless their birth dates
 * differ; nameless rows are each somebody.
 */
export function initiativesByPerson(people: readonly Person[]): readonly (readonly InitiativeRow[])[] {
  const rows = people.map(initiativeRow).filter((row) => row !== null);
  const byName = grouped(rows, ({ person }) => nameOf(person));
  return [...byName.values()].flatMap((same) => {
    const dates = new Set(same.flatMap(({ person }) => person.birthDate ?? []));
    return dates.size < 2 ? [same] : [...grouped(same, ({ person }) => person.birthDate ?? nameless(person)).values()];
  });
}

const nameless = ({ table, row }: Person): string => compositeKey(table.id, row);
const nameOf = (person: Person): string =>
  person.nameKey === ""
    ? nameless(person)
    : compositeKey(person.nameKey, person.unit.unit ?? wordKey(person.unit.text));
