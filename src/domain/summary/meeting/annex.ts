/** The annex: who and what the meeting votes on, with initiative, history and what is still open. */
import { isCommendation, isOwn, suits, type AwardId } from "../../catalogue/awards";
import { writtenId } from "../../catalogue/formerIds";
import { awardIdsOf, awardsOf } from "../../campaign/awards";
import type { Campaign } from "../../campaign/campaign";
import { occurrences } from "../../lists";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import type { Collective, HistoryRef, Person } from "../../registration/model/registration";
import { isOpen } from "../../rules/rule";
import type { Finding } from "../../rules/rule";
import { awardFact } from "../../rules/say/named";
import { countsAs } from "../../totals/ladder";
import { blank, cell, data, filled, number, row, text } from "../parts/cells";
import { openByRow, rowKey } from "../parts/findings";
import { LAST, spanned, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import { figureRows, unitsWithout, withoutNote } from "../parts/figures";
import type { SummaryInput } from "../parts/input";
import type { FigureName } from "../../totals/countFields";
import type { MeetingForm } from "../paper";

const COLUMNS = ["number", "name", "position", "unit", "initiative", "history", "open", "vote"] as const;
const SPANS: readonly Span[] = [
  [1, 1],
  [2, 2],
  [4, 1],
  [5, 2],
  [7, 2],
  [9, 2],
  [11, 2],
  [13, 1],
].map(([column, columns]) => ({ column: column!, columns: columns! }));
const STYLES: readonly StyleName[] = [
  "tableTextCentered",
  "tableText",
  "tableText",
  "tableText",
  "tableText",
  "tableText",
  "tableText",
  "inputCell",
];

/** A group of people per title or commendation, the bloc's own titles among them; the phòng come last. */
const TITLES_OF_PEOPLE: readonly AwardId[] = ["cstdcs", "cstdBo", "cstdtq"];
const COMMENDATIONS_OF_PEOPLE: readonly AwardId[] = ["bkBo", "bkThuTuong"];

export interface Annex {
  readonly rows: readonly DocumentRow[];
  /** Index of the table's header among `rows`. */
  readonly headerIndex: number;
}

type Entry = Person | Collective;
type VoteGroup = readonly [award: AwardId, entries: readonly Entry[]];

/**
 * Who and what the meeting votes on, by title. CSTĐCS and TTLĐXS are voted on in every campaign; the others appear
 * when somebody is proposed.
 */
export function voteGroups({ registration, campaign }: Pick<SummaryInput, "registration" | "campaign">): VoteGroup[] {
  const own = awardIdsOf(campaign).filter((award) => isOwn(award) && !isCommendation(award));
  const phong = registration.collectives.filter(({ isUnit }) => !isUnit);
  const people = (award: AwardId): VoteGroup => [
    award,
    registration.people.filter((person) => registers(person, award, campaign.titlesImplyLower)),
  ];
  const groups: readonly VoteGroup[] = [
    ...[...TITLES_OF_PEOPLE, ...own.filter((award) => suits(award, "person")), ...COMMENDATIONS_OF_PEOPLE].map(people),
    ...["ttldxs" as const, ...own.filter((award) => !suits(award, "person"))].map((award): VoteGroup => [
      award,
      phong.filter((collective) => registers(collective, award, false)),
    ]),
  ];
  return groups.filter(([award, entries]) => entries.length > 0 || award === "cstdcs" || award === "ttldxs");
}

/** In a report an annex of its own, on a new page; in the form of an annex its last part. */
export function annex(input: SummaryInput, form: MeetingForm): Annex {
  const open = openByRow(input.findings.filter(isOpen));
  const { year } = input.campaign;
  const groups = voteGroups(input);
  const unknown = new Map(groups.map(([award]) => [award, unknownOf(input, award)]));
  const head: DocumentRow[] =
    form === "annex"
      ? [{ ...wide(text("meeting.annex.section"), "heading"), pageBreakBefore: true }]
      : [
          { ...wide(text("meeting.annex.title"), "title"), pageBreakBefore: true },
          wide(text("meeting.annex.name", { year }), "subtitle"),
          wide(text("meeting.annex.with", { year }), "basis"),
          blank,
        ];
  return {
    headerIndex: head.length,
    rows: [
      ...head,
      row(
        ...spanned(
          SPANS,
          COLUMNS.map((column) => text(`meeting.annex.column.${column}`)),
          "tableHead",
        ),
      ),
      ...groups
        .flatMap(([award, entries], index) => [
          row(
            cell(
              1,
              groupText(String.fromCharCode(65 + index), [award, entries], unknown.get(award)!.isAll, input.campaign),
              "tableTotalText",
              LAST,
            ),
          ),
          ...(entries.length > 0 ? entryRows(award, entries, open) : []),
          ...groupNotes(input, [award, entries], unknown.get(award)!).map((note) =>
            row(cell(1, note, "tableText", LAST)),
          ),
        ])
        .map((each, index, all): DocumentRow => (index === all.length - 1 ? { ...each, keepWithNext: true } : each)),
      // The sign that the annex ends here does not stand on a page of its own.
      wide(text("meeting.end"), "captionCentered"),
    ],
  };
}

/** Of whom nobody knows whether they propose somebody: all units, or some. */
interface UnknownOf {
  readonly units: readonly string[];
  readonly isAll: boolean;
}

const FIGURES: Readonly<Partial<Record<AwardId, FigureName>>> = {
  cstdcs: "cstdcs",
  cstdBo: "cstdNganh",
  cstdtq: "cstdtq",
  ttldxs: "ttldxs",
};

function unknownOf(input: SummaryInput, award: AwardId): UnknownOf {
  const units = figureRows(input).filter(({ unit }) => unit !== null);
  const without = unitsWithout(units, (unit) => unit.known(FIGURES[award] ?? "commendations"));
  return { units: without, isAll: without.length === units.length };
}

/** Who is counted, unless nobody knows of anybody. */
function groupText(letter: string, [award, entries]: VoteGroup, isAll: boolean, campaign: Campaign): Content {
  return isAll && entries.length === 0
    ? text("meeting.annex.groupUnknown", { letter, award: awardFact(awardsOf(campaign), award) })
    : text("meeting.annex.group", { letter, award: awardFact(awardsOf(campaign), award), count: entries.length });
}

export const isOfPeople = (award: AwardId): boolean => suits(award, "person");

/** Nobody proposed, nobody listed at all, a list that does not say, or units that are not in it: that is not the same. */
function groupNotes({ registration }: SummaryInput, [award, entries]: VoteGroup, unknown: UnknownOf): Content[] {
  if (entries.length > 0 || !unknown.isAll)
    return [...(entries.length > 0 ? [] : [text("meeting.annex.nobody")]), ...withoutNote(unknown.units)];
  const isListed = isOfPeople(award)
    ? registration.people.length > 0
    : registration.collectives.some(({ isUnit }) => !isUnit);
  if (isListed) return [text("meeting.annex.noTitles")];
  return [text(isOfPeople(award) ? "meeting.annex.noList" : "meeting.annex.noCollectives")];
}

/** The column of votes is the officer's; two rows of one name have their notes apart. */
function entryRows(
  award: AwardId,
  entries: readonly Entry[],
  open: ReadonlyMap<string, readonly Finding[]>,
): DocumentRow[] {
  const keys = entries.map((entry) => `vote.${writtenId(award)}.${entry.unit.unit ?? entry.unit.text}.${entry.name}`);
  const times = occurrences(keys);
  return entries.map((entry, index) =>
    entryRow(entry, index + 1, open, times[index] === 1 ? keys[index]! : `${keys[index]!}.${times[index]!}`),
  );
}

/** As the totals count: a title of a person counts as the lower ones too where the campaign says so. */
function registers(entry: Entry, award: AwardId, titlesImplyLower: boolean): boolean {
  return entry.awards.some((one) => countsAs(one.award, award, titlesImplyLower));
}

function entryRow(
  entry: Entry,
  position: number,
  open: ReadonlyMap<string, readonly Finding[]>,
  voteKey: string,
): DocumentRow {
  const person = entry.subject === "person" ? entry : null;
  const findings = open.get(rowKey(entry.table.sheet, entry.row)) ?? [];
  const cells = spanned(
    SPANS,
    [
      number(position),
      entry.name === "" ? text("results.nameless") : data(entry.name),
      person ? data(person.position) : null,
      unitOf(entry),
      person ? initiativeOf(person) : null,
      historyOf(entry.history),
      findings.length === 0 ? text("meeting.annex.nothingOpen") : { findings, part: "brief" },
      null,
    ],
    STYLES,
  );
  return row(...cells.slice(0, -1), filled(voteKey, cells.at(-1)!));
}

function unitOf(entry: Entry): Content {
  const unit = entry.unit.unit ?? entry.unit.text;
  const department = entry.subject === "person" ? entry.department.text : "";
  if (unit === "") return data(department);
  return department === "" ? data(unit) : text("meeting.annex.department", { department, unit });
}

function initiativeOf({ initiative }: Person): Content {
  if (initiative === null) return text("meeting.annex.noColumn");
  return initiative.given ? data(initiative.cell.text) : text("meeting.annex.noInitiative");
}

function historyOf(history: HistoryRef): Content {
  if (history.state === "noColumn") return text("meeting.annex.noColumn");
  return history.text === "" ? text("meeting.annex.noHistory") : data(history.text);
}
