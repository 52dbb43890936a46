/**
 * The award book of a campaign: the law's awards under the names that the campaign gives them, that are known of its
 * agency, or that follow from it; then those that only this bloc has.
 */
import { AwardBook, type BookEntry } from "../catalogue/awardBook";
import type { SharedWording } from "../catalogue/awardIndex";
import { AWARDS, isLawAward, type AwardEntry, type AwardId, type AwardSubject } from "../catalogue/awards";
import { presentId } from "../catalogue/formerIds";
import { ownAwardId } from "../catalogue/ownAwards";
import { SHARED_WORDINGS } from "../catalogue/sharedWordings";
import { wordKey } from "../text/keys";
import { derivedNames, levelOf } from "./agencies/derivedNames";
import { inspectorate } from "./agencies/inspectorate";
import type { AgencyAward, KnownAgency } from "./agencies/knownAgency";
import type { AgencyLevel, BlocAward, Campaign } from "./campaign";

/** What the names of awards go by. */
export type OfAgency = Pick<Campaign, "agency" | "agencyShort" | "head" | "level" | "awards">;

const BOOKS = new WeakMap<OfAgency, AwardBook>();

/** Made once per campaign. */
export function awardsOf(campaign: OfAgency): AwardBook {
  let book = BOOKS.get(campaign);
  if (book === undefined) BOOKS.set(campaign, (book = bookOf(campaign)));
  return book;
}

const KNOWN: readonly KnownAgency[] = [inspectorate];

/** The agency of which more is known than its name. */
export const knownAgency = ({ agency }: Pick<Campaign, "agency">): KnownAgency | null =>
  KNOWN.find((known) => wordKey(known.agency) === wordKey(agency)) ?? null;

/** As the campaign says, or else as is known of the agency or said by its name; null where nothing tells. */
export const agencyLevel = (campaign: OfAgency): AgencyLevel | null =>
  campaign.level ?? knownAgency(campaign)?.level ?? levelOf(campaign);

function bookOf(campaign: OfAgency): AwardBook {
  const given = campaign.awards ?? [];
  const known = knownAgency(campaign);
  const names = known?.awards ?? derivedNames(campaign);
  const byId = new Map(given.map((award) => [presentId(award.code), award]));
  return new AwardBook(
    [
      ...AWARDS.map((entry) => lawEntry(entry, names[entry.id], byId.get(entry.id))),
      ...given.filter(({ code }) => !isLawAward(presentId(code))).map((award) => ownEntry(award, given)),
    ],
    [...SHARED_WORDINGS, ...(known?.shared ?? []), ...sharedByLevel(campaign)],
  );
}

/** «CSTĐT»: of the province, or national where there is no province's title. */
const sharedByLevel = (campaign: OfAgency): readonly SharedWording[] =>
  ["province", null].includes(agencyLevel(campaign)) ? [{ wording: "CSTĐT", readings: ["cstdBo", "cstdtq"] }] : [];

function lawEntry(entry: AwardEntry, ofAgency: AgencyAward | undefined, given: BlocAward | undefined): BookEntry {
  const usual = ofAgency ?? { name: entry.name };
  const called = given === undefined || given.name === "" ? usual.name.vi : given.name;
  const name = called === usual.name.vi ? usual.name : { vi: called, en: called };
  return {
    id: entry.id,
    name,
    heading: called === usual.name.vi ? { vi: name.vi, en: entry.short, ...usual.heading } : name,
    exact: [...new Set([called, usual.name.vi, ...(usual.accepted ?? []), ...entry.accepted])],
    variants: [entry.name.vi, entry.short, ...entry.variants, ...(usual.variants ?? [])],
    given: given === undefined ? [] : [called, ...given.aliases],
  };
}

function ownEntry(award: BlocAward, all: readonly BlocAward[]): BookEntry {
  const { code, name, aliases, kind = "title" } = award;
  return {
    id: ownAwardId({ code, kind, subjects: subjectsOf(award), includes: includedIn(award, all) }),
    name: { vi: name, en: name },
    heading: { vi: name, en: name },
    exact: [name],
    variants: [code, ...aliases],
    given: [name, code, ...aliases],
  };
}

const ANYBODY: readonly AwardSubject[] = ["person", "collective", "unit"];

/** A unit registers as a collective: what collectives may have it may have, and the other way round. */
function subjectsOf({ subjects = [] }: BlocAward): readonly AwardSubject[] {
  const ofPeople = subjects.includes("person");
  const ofCollectives = subjects.includes("collective") || subjects.includes("unit");
  return ofPeople === ofCollectives ? ANYBODY : ANYBODY.filter((each) => (each === "person") === ofPeople);
}

/** What it includes, and what these include. */
function includedIn(award: BlocAward, all: readonly BlocAward[]): readonly string[] {
  const found = new Set<string>();
  const add = ({ includes = [] }: BlocAward): void => {
    for (const code of includes.map(presentId)) {
      if (code === award.code || found.has(code)) continue;
      found.add(code);
      for (const implied of AWARDS.find(({ id }) => id === code)?.implies ?? []) found.add(implied);
      const own = all.find((each) => each.code === code);
      if (own !== undefined) add(own);
    }
  };
  add(award);
  return [...found];
}

/** Every award that the campaign knows, in the order in which they are listed. */
export const awardIdsOf = (campaign: OfAgency): readonly AwardId[] => awardsOf(campaign).entries.map(({ id }) => id);
