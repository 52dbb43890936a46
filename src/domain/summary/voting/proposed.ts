/**
 * «Danh sách đề nghị»: those whose conclusion is «Đồng ý», by who decides, then by award. Beside the printed page stands a
 * row for each candidate that counts the agreed from above; the list takes the first, the second … of them, and what is
 * beyond the last of them stays empty. Printed are as many lines as were agreed on when the workbook was read: Excel prints
 * every page of a print area, also those on which no formula shows anything. Above the helpers it is said when more are
 * agreed on by now.
 */
import { absoluteAddress, cellAddress } from "../../sheet/address";
import type { ConditionalLook, Content, DocumentCell, DocumentRow } from "../../plan/plan";
import { cell, formula, number, ref, row, text, TO_FILL_IN } from "../parts/cells";
import { goesWith } from "../parts/goesWith";
import { wideOver } from "../parts/grid";
import { officialPage } from "../parts/page";
import type { LinkedInput, PaperSheet } from "../paper";
import { authorityText, byAuthority } from "./authority";
import { awardText, nameIn, postIn, votedBlocks } from "./voted";
import type { VotedBlock } from "./voted";

/** Characters: number, name, post and unit; together 165 mm. A gap, then the helpers. */
const WIDTHS = [6, 34, 45] as const;
const LAST = WIDTHS.length;
const wide = wideOver(LAST);
const HELPERS = {
  running: LAST + 2,
  position: LAST + 3,
  name: LAST + 4,
  post: LAST + 5,
  kind: LAST + 6,
  found: LAST + 7,
  own: LAST + 8,
} as const;
const HELPER_WIDTHS = [2, 6, 6, 30, 30, 6, 6, 60] as const;
/** Rows of the texts that formulas show, in the column of the own count. */
const NOTICES = ["voting.proposed.more", "voting.proposed.none"] as const;
const notice = (key: (typeof NOTICES)[number]): string => absoluteAddress(NOTICES.indexOf(key) + 1, HELPERS.own);
const HEAD = 5;
/** Points: two lines, because it is not known beforehand who stands there. */
const LINE = 33;

/** What a line of the list is: its number shows what to draw around it. */
const KINDS = { authority: 1, award: 2, candidate: 3, end: 4 } as const;

interface Line {
  readonly kind: keyof typeof KINDS;
  /** Under which condition the line is in the list, and whether it was when the workbook was read. */
  readonly counted: string;
  readonly wasIn: boolean;
  readonly name: Content;
  readonly post: Content;
}

export function buildProposed(input: LinkedInput): PaperSheet {
  const { year } = input.campaign;
  const lines = linesOf(input);
  const first = HEAD + 1;
  const last = HEAD + lines.length;
  const printed = lines.filter(({ wasIn }) => wasIn);
  const rows: DocumentRow[] = [
    withCells(
      wide(text("voting.proposed.title"), "title"),
      cell(HELPERS.running, moreThan(printed.length, last), "note", HELPERS.kind - HELPERS.running + 1),
      cell(HELPERS.own, text(NOTICES[0]), "helper"),
    ),
    withCells(
      wide(text("voting.proposed.subtitle", { year }), "subtitle"),
      cell(HELPERS.own, text(NOTICES[1]), "helper"),
    ),
    wide(withLine(input), "basis"),
    { cells: [], height: 6 },
    row(
      ...["table.number", "voting.column.name", "voting.column.post"].map((key, index) =>
        cell(index + 1, text(key), "tableHead"),
      ),
    ),
    ...lines.map((line, index): DocumentRow => ({
      cells: [...listed(first + index, first, last), ...helpers(line, first + index, { first, last })],
      height: LINE,
      keepWithNext: staysWithNext(printed, index),
    })),
  ];
  return {
    columnWidths: [...WIDTHS, ...HELPER_WIDTHS],
    rows,
    print: officialPage(HEAD + printed.length, LAST, HEAD, "portrait"),
    looks: looksOf(first, last),
  };
}

const withCells = (row: DocumentRow, ...cells: readonly DocumentCell[]): DocumentRow => ({
  ...row,
  cells: [...row.cells, ...cells],
});

/** To whoever sees the sheet: the list has more lines than are printed. */
const moreThan = (printed: number, last: number): Content =>
  formula(`IF(${cellAddress(last, HELPERS.running)}>${printed},${notice("voting.proposed.more")},"")`);

/** A heading with its first line, the list's end with its last one. */
function staysWithNext(printed: readonly Line[], index: number): boolean {
  const line = printed[index];
  return line !== undefined && (line.kind !== "candidate" || printed[index + 1]?.kind === "end");
}

/** A line of the list has a border; who decides and on what stands in bold; «./.» and what is beyond it have neither. */
function looksOf(firstRow: number, lastRow: number): ConditionalLook[] {
  const area = { firstRow, lastRow, firstColumn: 1, lastColumn: LAST };
  const [number, name] = ["A", "B"].map((letters) => `$${letters}${firstRow}`);
  const isLine = `AND(${name!}<>"",${name!}<>${absoluteAddress(lastRow, HELPERS.name)})`;
  return [
    { area, formula: `=AND(${isLine},${number!}="")`, bold: true },
    { area, formula: `=AND(${isLine},${number!}<>"")` },
  ];
}

/** A heading stands where one of the candidates below it, so many lines, was agreed on. */
const anyOf = (at: number, lines: number): string =>
  `SUM(${cellAddress(at + 1, HELPERS.own)}:${cellAddress(at + lines, HELPERS.own)})>0`;

function linesOf(input: LinkedInput): Line[] {
  const lines: Line[] = [];
  const add = (line: Line): void => void lines.push(line);
  const at = (): number => HEAD + 1 + lines.length;
  for (const { authority, blocks } of byAuthority(votedBlocks(input), input.campaign)) {
    const below = blocks.reduce((sum, { entries }) => sum + 1 + entries.length, 0);
    const wasIn = ({ role, entries }: VotedBlock): boolean =>
      entries.some(({ candidate: { key } }) => input.wasAgreed(role, key));
    add({
      kind: "authority",
      counted: anyOf(at(), below),
      wasIn: blocks.some(wasIn),
      name: { text: authorityText(authority, input.campaign) },
      post: null,
    });
    for (const block of blocks) {
      add({
        kind: "award",
        counted: anyOf(at(), block.entries.length),
        wasIn: wasIn(block),
        name: { text: awardText(input, block) },
        post: null,
      });
      for (const { candidate, agreed } of block.entries)
        add({
          kind: "candidate",
          counted: `${agreed.address}=1`,
          wasIn: input.wasAgreed(block.role, candidate.key),
          name: { text: nameIn(candidate) },
          post: postIn(candidate),
        });
    }
  }
  const none = `IF(N(${cellAddress(at() - 1, HELPERS.running)})=0,${notice("voting.proposed.none")},"")`;
  const end: Content = { text: ref("voting.proposed.end"), drawn: { none } };
  add({ kind: "end", counted: "TRUE", wasIn: true, name: end, post: null });
  return lines;
}

/**
 * The running number counts lines, the position candidates of an award. Which line of the helpers the list's line of
 * this row takes is sought once for all of its cells.
 */
function helpers(
  { kind, counted, name, post }: Line,
  at: number,
  { first, last }: { readonly first: number; readonly last: number },
): DocumentCell[] {
  const own = `IF(${counted},1,0)`;
  const above = cellAddress(at - 1, HELPERS.running);
  const before = cellAddress(at - 1, HELPERS.position);
  const flag = cellAddress(at, HELPERS.own);
  const position = at - first + 1;
  const found = `IFERROR(MATCH(${position},${helperColumn("running", first, last)},0),0)`;
  return [
    cell(HELPERS.running, formula(`N(${above})+${flag}`), "helper"),
    cell(HELPERS.position, kind === "candidate" ? formula(`N(${before})+${flag}`) : number(0), "helper"),
    cell(HELPERS.name, name, "helper"),
    cell(HELPERS.post, post, "helper"),
    cell(HELPERS.kind, number(KINDS[kind]), "helper"),
    cell(HELPERS.found, formula(found), "helper"),
    cell(HELPERS.own, formula(own), "helper"),
  ];
}

const helperColumn = (which: keyof typeof HELPERS, first: number, last: number): string =>
  `${absoluteAddress(first, HELPERS[which])}:${absoluteAddress(last, HELPERS[which])}`;

function listed(at: number, first: number, last: number): DocumentCell[] {
  const found = cellAddress(at, HELPERS.found);
  const takenFrom = (which: "name" | "post" | "position"): string =>
    `INDEX(${helperColumn(which, first, last)},${found})`;
  const shown = (value: string): Content => formula(`IF(${found}=0,"",${value})`);
  return [
    cell(1, shown(`IF(${takenFrom("position")}>0,${takenFrom("position")},"")`), "listNumber"),
    cell(2, shown(`${takenFrom("name")}&""`), "listText"),
    cell(3, shown(`${takenFrom("post")}&""`), "listText"),
  ];
}

/** «(Kèm theo Tờ trình số …)», with the number and the date that were typed into it. */
function withLine({ campaign: { bloc, year }, cellOf }: LinkedInput): Content {
  const [paper, date] = [cellOf("submission", "number"), cellOf("submission", "placeDate")];
  const facts = { bloc: bloc || TO_FILL_IN };
  return paper === null || date === null
    ? text("voting.proposed.with.open", { ...facts, year })
    : goesWith({ key: "voting.proposed.with", facts }, paper.address, date.address);
}
