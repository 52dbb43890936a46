/** The annex: who and what the meeting votes on, with initiative, history and what is still open. */
import type { AwardId } from "../catalogue/awards";
import type { Content, DocumentRow, StyleName } from "../plan/plan";
import type { Collective, HistoryRef, Person } from "../registration/model";
import type { Finding } from "../rules/rule";
import { cell, data, number, row, text } from "./cells";
import { failuresByRow, rowKey } from "./findings";
import { LAST, spanned, wide } from "./grid";
import type { Span } from "./grid";
import type { SummaryInput } from "./input";

const COLUMNS = ["number", "name", "position", "unit", "initiative", "history", "open"] as const;
const SPANS: readonly Span[] = [[1, 1], [2, 2], [4, 1], [5, 2], [7, 2], [9, 2], [11, 3]].map(([column, columns]) => ({ column: column!, columns: columns! }));
const STYLES: readonly StyleName[] = ["tableTextCentered", "tableText", "tableText", "tableText", "tableText", "tableText", "tableText"];

/** `person`: a group of people per title or commendation; the phòng come last. */
const PEOPLE_GROUPS: readonly AwardId[] = ["cstdcs", "cstdNganh", "cstdtq", "bkTongTtcp", "bkThuTuong"];

export interface Annex {
  readonly rows: readonly DocumentRow[];
  /** Index of the table's header among `rows`. */
  readonly headerIndex: number;
}

export function annex(input: SummaryInput): Annex {
  const open = failuresByRow(input.findings);
  const head: DocumentRow[] = [
    { ...wide(text("meeting.annex.title"), "title"), pageBreakBefore: true },
    wide(text("meeting.annex.name", { year: input.campaign.year }), "subtitle"),
    wide(text("meeting.annex.with", { year: input.campaign.year }), "basis"),
    { cells: [] },
  ];
  const groups: (readonly [AwardId, readonly (Person | Collective)[]])[] = [
    ...PEOPLE_GROUPS.map((award): readonly [AwardId, readonly Person[]] => [award, input.registration.people.filter((person) => registers(person, award))]),
    ["ttldxs", input.registration.collectives.filter((collective) => !collective.isUnit && registers(collective, "ttldxs"))],
  ];
  // CSTĐCS and TTLĐXS are voted on in every campaign: an empty list is said. The others appear when somebody is proposed.
  const shown = groups.filter(([award, rows]) => rows.length > 0 || award === "cstdcs" || award === "ttldxs");
  return {
    headerIndex: head.length,
    rows: [
      ...head,
      row(...spanned(SPANS, COLUMNS.map((column) => text(`meeting.annex.column.${column}`)), "tableHead")),
      ...shown.flatMap(([award, rows], index) => [
        row(cell(1, text("meeting.annex.group", { letter: String.fromCharCode(65 + index), award: { award }, count: rows.length }), "tableTotalText", LAST)),
        ...(rows.length === 0 ? [row(cell(1, text("meeting.annex.nobody"), "tableText", LAST))] : rows.map((entry, position) => entryRow(entry, position + 1, open))),
      ]),
    ],
  };
}

function registers(entry: Person | Collective, award: AwardId): boolean {
  return entry.awards.some((one) => one.award === award);
}

function entryRow(entry: Person | Collective, position: number, open: ReadonlyMap<string, readonly Finding[]>): DocumentRow {
  const person = entry.subject === "person" ? entry : null;
  const findings = (open.get(rowKey(entry.table.sheet, entry.row)) ?? []).filter(({ severity }) => severity !== "notice");
  return row(...spanned(SPANS, [
    number(position),
    entry.name === "" ? text("results.nameless") : data(entry.name),
    person ? data(person.position) : null,
    unitOf(entry),
    person ? initiativeOf(person) : null,
    historyOf(entry.history),
    findings.length === 0 ? text("meeting.annex.nothingOpen") : { findings, part: "brief" },
  ], STYLES));
}

function unitOf(entry: Person | Collective): Content {
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
