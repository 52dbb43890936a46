/** The annex: who and what the meeting votes on, with initiative, history and what is still open. */
import type { AwardId } from "../../catalogue/awards";
import { occurrences } from "../../lists";
import type { Content, DocumentRow, StyleName } from "../../plan/plan";
import type { Collective, HistoryRef, Person } from "../../registration/model/registration";
import type { Finding } from "../../rules/rule";
import { countsAs } from "../../totals/ladder";
import { blank, cell, data, filled, number, row, text } from "../parts/cells";
import { failuresByRow, rowKey } from "../parts/findings";
import { LAST, spanned, wide } from "../parts/grid";
import type { Span } from "../parts/grid";
import type { SummaryInput } from "../parts/input";
import type { MeetingForm } from "./head";

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

/** `person`: a group of people per title or commendation; the phòng come last. */
const PEOPLE_GROUPS: readonly AwardId[] = ["cstdcs", "cstdNganh", "cstdtq", "bkTongTtcp", "bkThuTuong"];

export interface Annex {
  readonly rows: readonly DocumentRow[];
  /** Index of the table's header among `rows`. */
  readonly headerIndex: number;
}

type Entry = Person | Collective;
type VoteGroup = readonly [award: AwardId, entries: readonly Entry[]];

/**
 * Who and what the meeting votes on, by title. CSTĐCS and TTLĐXS are voted on in every campaign; the others appear when somebody
 * is proposed.
 */
export function voteGroups({ registration, campaign }: Pick<SummaryInput, "registration" | "campaign">): VoteGroup[] {
  const groups: readonly VoteGroup[] = [
    ...PEOPLE_GROUPS.map((award): VoteGroup => [
      award,
      registration.people.filter((person) => registers(person, award, campaign.titlesImplyLower)),
    ]),
    [
      "ttldxs",
      registration.collectives.filter((collective) => !collective.isUnit && registers(collective, "ttldxs", false)),
    ],
  ];
  return groups.filter(([award, entries]) => entries.length > 0 || award === "cstdcs" || award === "ttldxs");
}

/** In a report an annex of its own, on a new page; in the form of an annex its last part. */
export function annex(input: SummaryInput, form: MeetingForm): Annex {
  const open = failuresByRow(input.findings);
  const { year } = input.campaign;
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
      ...voteGroups(input)
        .flatMap(([award, entries], index) => [
          row(
            cell(
              1,
              text("meeting.annex.group", {
                letter: String.fromCharCode(65 + index),
                award: { award },
                count: entries.length,
              }),
              "tableTotalText",
              LAST,
            ),
          ),
          ...(entries.length === 0
            ? [row(cell(1, text(nobody(input, award)), "tableText", LAST))]
            : entryRows(award, entries, open)),
        ])
        .map((each, index, all): DocumentRow => (index === all.length - 1 ? { ...each, keepWithNext: true } : each)),
      // The sign that the annex ends here does not stand on a page of its own.
      wide(text("meeting.end"), "captionCentered"),
    ],
  };
}

/** Nobody proposed, or nobody listed at all: that is not the same. */
function nobody({ registration }: SummaryInput, award: AwardId): string {
  if (award === "ttldxs")
    return registration.collectives.some(({ isUnit }) => !isUnit)
      ? "meeting.annex.nobody"
      : "meeting.annex.noCollectives";
  return registration.people.length > 0 ? "meeting.annex.nobody" : "meeting.annex.noList";
}

/** The column of votes is the officer's; two rows of one name have their notes apart. */
function entryRows(
  award: AwardId,
  entries: readonly Entry[],
  open: ReadonlyMap<string, readonly Finding[]>,
): DocumentRow[] {
  const keys = entries.map((entry) => `vote.${award}.${entry.unit.unit ?? entry.unit.text}.${entry.name}`);
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
  const findings = (open.get(rowKey(entry.table.sheet, entry.row)) ?? []).filter(
    ({ severity }) => severity !== "notice",
  );
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
