/**
 * The cells of a vote: two figures to type, their share by formula, and a conclusion that follows from it where the
 * campaign sets a share, until somebody types another. What the formulas need stands beside the printed page.
 */
import { absoluteAddress, cellAddress } from "../../sheet/address";
import type { ColumnNumber, RowNumber } from "../../sheet/cells";
import type { AwardId } from "../../catalogue/awards";
import type { Campaign } from "../../campaign/campaign";
import type { Content, DocumentCell, DocumentRow } from "../../plan/plan";
import { cell, filled, formula, number, text } from "../parts/cells";
import { councilOf, shareFor } from "./council";

/** Characters: agree, disagree, share, conclusion. */
export const VOTE_WIDTHS = [6, 6.5, 7.5, 13] as const;
/** A gap, then the helpers: wide enough for their texts on one line. */
export const HELPER_WIDTHS = [2, 60] as const;

/** Keys of the two figures beside the key of the conclusion. */
export const agreeKey = (key: string): string => `${key}.for`;
export const disagreeKey = (key: string): string => `${key}.against`;

/** From the conclusion to the cell beside it that says 1 where it is «Đồng ý», for whatever counts the agreed. */
export const AGREED_BESIDE = HELPER_WIDTHS.length;

/** A figure was typed; none «for» beside one «against» is nobody for. */
export const isVoted = (agree: string, disagree: string): string =>
  `OR(ISNUMBER(${agree}),AND(${agree}="",ISNUMBER(${disagree})))`;

/** Spaces too many, a full stop or a comma make no other word; «Không đồng ý» ends with it, so that no joker will do. */
const isWord = (cell: string, word: string): string => `TRIM(SUBSTITUTE(SUBSTITUTE(${cell},".",""),",",""))=${word}`;

/** The same of a text that was read. */
export const asConclusion = (text: string): string =>
  text.normalize("NFC").replace(/[.,]/gu, "").replace(/ +/gu, " ").replace(/^ | $/gu, "").toLowerCase();

/** Rows of the helpers, all above the first candidate, from the top of the sheet. */
const HELPERS = ["base", "agree", "disagree", "tooMany", "cstdcsVotes", "higherTitleVotes"] as const;
export type Helper = (typeof HELPERS)[number];
const HELPER_ROWS = HELPERS.length;

/** Where helpers stand on a sheet whose vote begins at a column. */
export class VoteColumns {
  constructor(private readonly first: ColumnNumber) {}

  get last(): ColumnNumber {
    return this.first + VOTE_WIDTHS.length - 1;
  }

  helper(name: Helper): string {
    return absoluteAddress(HELPERS.indexOf(name) + 1, this.last + HELPER_WIDTHS.length);
  }

  heads(): { readonly upper: DocumentCell[]; readonly lower: DocumentCell[] } {
    const head = (id: string, at: number): DocumentCell =>
      cell(this.first + at, text(`annexes.vote.${id}`), "tableHead");
    return {
      upper: [
        cell(this.first, text("annexes.vote"), "tableHead", VOTE_WIDTHS.length - 1),
        cell(this.last, text("annexes.vote.result"), "tableHead", { rows: 2 }),
      ],
      lower: [head("agree", 0), head("disagree", 1), head("share", 2)],
    };
  }

  /** Of the candidate known by `key` on the row; what cannot be told is not voted on. */
  cells(key: string, award: AwardId | null, row: RowNumber, campaign: Campaign): DocumentCell[] {
    if (award === null) return VOTE_WIDTHS.map((_, at) => cell(this.first + at, null, "tableText"));
    const council = councilOf(campaign);
    const [agree, disagree, share] = [0, 1, 2].map((at) => cellAddress(row, this.first + at));
    const base = this.helper("base");
    const [voted, votes] = [isVoted(agree!, disagree!), `N(${agree!})+N(${disagree!})`];
    const shown =
      council.countedOn === null
        ? `IF(AND(${voted},${votes}>0),N(${agree!})/(${votes}),"")`
        : `IF(AND(${voted},N(${base})>0),IF(${votes}>${base},${this.helper("tooMany")},N(${agree!})/${base}),"")`;
    const least = shareFor(award, council);
    const result =
      least === null
        ? null
        : formula(
            `IF(ISNUMBER(${share!}),IF(ROUND(${share!}-${this.helper(least)},9)>=0,${this.helper("agree")},${this.helper("disagree")}),"")`,
          );
    return [
      filled(agreeKey(key), cell(this.first, null, "inputShort")),
      filled(disagreeKey(key), cell(this.first + 1, null, "inputShort")),
      cell(this.first + 2, formula(shown), "tableShare"),
      filled(key, cell(this.last, result, "inputShort")),
      cell(
        this.last + AGREED_BESIDE,
        formula(`IF(${isWord(cellAddress(row, this.last), this.helper("agree"))},1,0)`),
        "helper",
      ),
    ];
  }

  /** The rows with the helpers beside them. */
  withHelpers(rows: readonly DocumentRow[], contents: Readonly<Record<Helper, Content>>): DocumentRow[] {
    const count = Math.max(rows.length, HELPER_ROWS);
    return Array.from({ length: count }, (_, index): DocumentRow => {
      const row = rows[index] ?? { cells: [] };
      const name = HELPERS[index];
      if (name === undefined || contents[name] === null) return row;
      return { ...row, cells: [...row.cells, cell(this.last + HELPER_WIDTHS.length, contents[name], "helper")] };
    });
  }
}

/** What of the helpers is the same on every annex. */
export function commonHelpers(campaign: Campaign): Omit<Readonly<Record<Helper, Content>>, "base"> {
  const { cstdcsVotes, higherTitleVotes } = councilOf(campaign);
  const share = (value: number | null): Content => (value === null ? null : number(value));
  return {
    agree: text("annexes.vote.agree"),
    disagree: text("annexes.vote.disagree"),
    tooMany: text("annexes.vote.tooMany"),
    cstdcsVotes: share(cstdcsVotes),
    higherTitleVotes: share(higherTitleVotes),
  };
}
