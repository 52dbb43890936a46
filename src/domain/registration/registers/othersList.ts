/**
 * Lists that are no registration of the bloc: pupils, households, scores by month.
 * Told by headers, titles and what is registered.
 */
import { bareKey, wordKey } from "../../text/keys";
import { firstLine, type Line } from "../model/orderedTable";
import { FEWEST_MONTHS, MORE_THAN_HALF } from "./evidence";
import type { Registered } from "./sameEntry";

export interface Judged {
  readonly headers: readonly string[];
  /** Lines above it, and the sheet's name. */
  readonly titles: readonly string[];
  readonly entries: readonly Registered[];
}

/** `certain`: said; `asked`: not counted until the officer has answered. */
export type OthersList = "certain" | "asked";

interface Signs {
  /** A header that stands over nothing but others: «Học lực», «Chủ hộ». */
  readonly clear: boolean;
  /** A header or a title that may stand over the bloc's people too: «Lớp», «Thôn». */
  readonly faint: boolean;
  readonly months: boolean;
  /** Titles and awards: of the catalogue, of none, or none at all. */
  readonly titles: "known" | "foreign" | "none";
  readonly rated: boolean;
}

const CLEAR = /(?:^| )(?:hoc luc|hanh kiem|ten hoc sinh|ten sinh vien|ten hoc vien|chu ho|nhan khau)(?= |$)/;
const FAINT_HEADER =
  /^(?:lop|thon|xom|ap|ban|to dan pho|ma ho|ma hoc sinh|khoi lop|dia chi)$|(?:^| )thon (?:xom|ban|to)/;
const FAINT_TITLE = /(?:^| )(?:hoc sinh|sinh vien|ho gia dinh|ho dan|gia dinh van hoa|bang diem)(?= |$)/;
const MONTH = /^(?:diem )?(?:thang|t) ?(?:1[0-2]|0?[1-9])$/;

const LINES: readonly Line<Signs, OthersList | "registration">[] = [
  {
    when: "pupils or households by a header, though titles of the catalogue are registered",
    holds: ({ clear, titles }) => clear && titles === "known",
    then: "asked",
  },
  { when: "pupils or households by a header", holds: ({ clear }) => clear, then: "certain" },
  { when: "titles of the catalogue are registered", holds: ({ titles }) => titles === "known", then: "registration" },
  {
    when: "class or village, and titles of no catalogue",
    holds: ({ faint, titles }) => faint && titles === "foreign",
    then: "certain",
  },
  {
    when: "scores by month, and nothing is registered",
    holds: ({ months, titles, rated }) => months && titles === "none" && !rated,
    then: "certain",
  },
  { when: "class, village or months, and no title", holds: ({ faint, months }) => faint || months, then: "asked" },
];

/** null: a registration, as far as can be told. */
export function othersListOf(list: Judged): OthersList | null {
  const verdict = firstLine(LINES, signsOf(list))?.then ?? "registration";
  return verdict === "registration" ? null : verdict;
}

function signsOf({ headers, titles, entries }: Judged): Signs {
  const keys = headers.map(plain);
  return {
    clear: keys.some((key) => CLEAR.test(key)),
    faint: keys.some((key) => FAINT_HEADER.test(key)) || titles.some((line) => FAINT_TITLE.test(plain(line))),
    months: keys.filter((key) => MONTH.test(key)).length >= FEWEST_MONTHS,
    titles: titlesOf(entries),
    rated: entries.some(({ rating }) => rating.level !== null),
  };
}

const plain = (text: string): string => bareKey(wordKey(text));

function titlesOf(entries: readonly Registered[]): Signs["titles"] {
  const awards = entries.flatMap((entry) => entry.awards);
  if (awards.length === 0) return "none";
  const known = awards.filter(({ award, readings }) => award !== null || readings.length > 0).length;
  return known >= MORE_THAN_HALF * awards.length ? "known" : "foreign";
}
