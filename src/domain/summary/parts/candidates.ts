/**
 * Who and what a meeting votes on, award by award: units, people, phòng. The three annexes show them, the papers of the
 * vote follow their cells.
 */
import { isOwn, suits } from "../../catalogue/awards";
import type { AwardId, AwardSubject, LawAwardId } from "../../catalogue/awards";
import { writtenId } from "../../catalogue/formerIds";
import { awardIdsOf } from "../../campaign/awards";
import { grouped, occurrences } from "../../lists";
import type { AwardRef, Collective, HonoursRow, Person } from "../../registration/model/registration";
import { countsAs } from "../../totals/ladder";
import { figureRows } from "./figures";
import type { SummaryInput } from "./input";

export type Candidacy = Person | Collective | HonoursRow;

export interface Candidate<E extends Candidacy = Candidacy> {
  /** What is typed about the vote is kept under it. */
  readonly key: string;
  /** As the campaign calls it, or as it is written; "": none. */
  readonly unit: string;
  readonly name: string;
  /** ISO, of one whose namesake is in the same unit: by it the two are told apart. */
  readonly born?: string;
  /** null: voted on by number, a unit's LĐTT. */
  readonly entry: E | null;
  /** What is registered of it; of a title that comes with a higher one nothing is. */
  readonly ref: AwardRef | null;
  readonly count?: number;
}

export interface VoteBlock<E extends Candidacy = Candidacy> {
  /** null: what is registered cannot be told. */
  readonly award: AwardId | null;
  readonly byNumber?: true;
  readonly candidates: readonly Candidate<E>[];
}

type Input = Pick<SummaryInput, "registration" | "campaign" | "totals">;

/** The bloc's own titles stand behind the law's, its commendations behind the law's commendations. */
const OF_PEOPLE: readonly LawAwardId[] = ["cstdcs", "cstdBo", "cstdtq"];
const OF_COLLECTIVES: readonly LawAwardId[] = ["ttldxs", "ttldtt", "coBo", "coChinhPhu"];
const COMMENDATIONS: readonly LawAwardId[] = ["giayKhen", "bkBo", "bkThuTuong", "hcldBa", "hcldNhi", "hcldNhat", "knc"];

export interface Candidates {
  readonly units: readonly VoteBlock<Collective | HonoursRow>[];
  readonly people: readonly VoteBlock<Person>[];
  readonly teams: readonly VoteBlock<Collective>[];
}

/** Worked out once for all papers. */
export const candidatesOf = (input: Input): Candidates => ({
  units: unitBlocks(input),
  people: peopleBlocks(input),
  teams: teamBlocks(input),
});

function unitBlocks({ registration, campaign }: Input): VoteBlock<Collective | HonoursRow>[] {
  const rows = [...registration.honours, ...registration.collectives.filter(({ isUnit }) => isUnit)];
  const ofUnit = (entry: Collective | HonoursRow): string => nameOfUnit(entry);
  return blocksOf(rows, orderOf(OF_COLLECTIVES, "unit", campaign), {
    campaign,
    subject: "unit",
    nameOf: ofUnit,
    keyOf: (award, entry) => `vote.${award}.${ofUnit(entry)}`,
    // A unit may register the same in two tables.
    isOnce: true,
  }).filter(({ award, candidates }) => candidates.length > 0 || award === "ttldxs");
}

function peopleBlocks(input: Input): VoteBlock<Person>[] {
  const { registration, campaign } = input;
  const ofName = (entry: Person): string => `${nameOfUnit(entry)}.${entry.name}`;
  const namesakes = grouped(registration.people, ofName);
  const bornOf = (entry: Person): string | undefined =>
    namesakes.get(ofName(entry))!.length > 1 ? (entry.birthDate ?? undefined) : undefined;
  const blocks = blocksOf(registration.people, orderOf(OF_PEOPLE, "person", campaign), {
    campaign,
    subject: "person",
    nameOf: ({ name }) => name,
    // Whether or not the other one registers it too: what was typed of one is never another's.
    keyOf: (award, entry) => {
      const born = bornOf(entry);
      return `vote.${award}.${ofName(entry)}${born === undefined ? "" : `.${born}`}`;
    },
    bornOf,
  });
  return [...blocks.slice(0, -1), ...advancedByNumber(input), ...blocks.slice(-1)].filter(
    ({ award, candidates }) => candidates.length > 0 || award === "cstdcs",
  );
}

function teamBlocks({ registration, campaign }: Input): VoteBlock<Collective>[] {
  const phong = registration.collectives.filter(({ isUnit }) => !isUnit);
  return blocksOf(phong, orderOf(OF_COLLECTIVES, "collective", campaign), {
    campaign,
    subject: "collective",
    nameOf: ({ name }) => name,
    keyOf: (award, entry) => `vote.${award}.${nameOfUnit(entry)}.${entry.name}`,
  }).filter(({ award, candidates }) => candidates.length > 0 || award === "ttldxs");
}

function orderOf(titles: readonly LawAwardId[], subject: AwardSubject, campaign: Input["campaign"]): AwardId[] {
  const own = awardIdsOf(campaign).filter((award) => isOwn(award) && suits(award, subject));
  return [...titles, ...own, ...COMMENDATIONS];
}

const nameOfUnit = ({ unit: { unit, text } }: Candidacy): string => unit ?? text;

interface Of<E> {
  readonly campaign: Input["campaign"];
  readonly subject: AwardSubject;
  readonly nameOf: (entry: E) => string;
  readonly keyOf: (award: string, entry: E) => string;
  readonly bornOf?: (entry: E) => string | undefined;
  readonly isOnce?: true;
}

/** A block for each award, then one for what cannot be told; candidates by unit in the campaign's order. */
function blocksOf<E extends Candidacy>(entries: readonly E[], awards: readonly AwardId[], of: Of<E>): VoteBlock<E>[] {
  const { campaign, subject, nameOf, keyOf, bornOf, isOnce } = of;
  const sorted = byUnit(entries, campaign);
  const impliesLower = subject === "person" && campaign.titlesImplyLower;
  const block = (award: AwardId | null, found: readonly (readonly [E, AwardRef])[]): VoteBlock<E> => {
    const keys = found.map(([entry]) => keyOf(award === null ? "?" : writtenId(award), entry));
    const times = occurrences(keys);
    return {
      award,
      candidates: found.flatMap(([entry, ref], index) => {
        if (isOnce && times[index]! > 1) return [];
        const key = times[index] === 1 ? keys[index]! : `${keys[index]!}.${times[index]!}`;
        const born = bornOf?.(entry);
        return [
          { key, unit: nameOfUnit(entry), name: nameOf(entry), ...(born === undefined ? {} : { born }), entry, ref },
        ];
      }),
    };
  };
  const first = (meant: (ref: AwardRef) => boolean): (readonly [E, AwardRef])[] =>
    sorted.flatMap((entry) => {
      const ref = entry.awards.find(meant);
      return ref === undefined ? [] : [[entry, ref] as const];
    });
  return [
    ...awards.map((award) =>
      block(
        award,
        first((ref) => countsAs(ref.award, award, impliesLower)),
      ),
    ),
    block(
      null,
      first(({ award }) => award === null),
    ),
  ];
}

/** Other units come last, in the order in which they stand in the workbook. */
function byUnit<E extends Candidacy>(entries: readonly E[], { units }: Input["campaign"]): E[] {
  const groups = grouped(entries, nameOfUnit);
  const known = units.flatMap(({ name }) => groups.get(name) ?? []);
  const names = new Set(units.map(({ name }) => name));
  return [...known, ...[...groups].flatMap(([unit, own]) => (names.has(unit) ? [] : own))];
}

/** Nearly everybody registers LĐTT: it is voted on unit by unit, and not by name. */
function advancedByNumber(input: Input): VoteBlock<Person>[] {
  const units = figureRows(input).filter((unit) => unit.unit !== null && unit.known("ldtt") && unit.count("ldtt") > 0);
  if (units.length === 0) return [];
  return [
    {
      award: "ldtt",
      byNumber: true,
      candidates: units.map((row) => ({
        key: `vote.ldtt.${row.unit!}`,
        unit: row.unit!,
        name: row.unit!,
        entry: null,
        ref: null,
        count: row.count("ldtt"),
      })),
    },
  ];
}
