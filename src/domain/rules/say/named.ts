/** What the campaign calls its awards, for sentences: in the facts of a case, and for the awards that a sentence names itself. */
import { agencyLevel, awardsOf, knownAgency, type OfAgency } from "../../campaign/awards";
import type { AgencyLevel } from "../../campaign/campaign";
import type { AwardBook } from "../../catalogue/awardBook";
import type { AwardId } from "../../catalogue/awards";
import type { Bilingual, Fact, Facts, Rule, SaidFact, SaidFacts } from "../rule";

/** Facts as they are said. */
export function saidFacts(facts: Facts, book: AwardBook): SaidFacts {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, saidFact(fact, book)]));
}

function saidFact(fact: Fact, book: AwardBook): SaidFact {
  if (typeof fact !== "object") return fact;
  if ("award" in fact) return awardFact(book, fact.award);
  return "awards" in fact ? { words: fact.awards.map((award) => book.name(award)) } : fact;
}

export const awardFact = (book: AwardBook, award: AwardId): SaidFact => ({ words: [book.name(award)] });

/** Awards of the agency's own, which sentences name by `{id}`. */
const OF_AGENCY = ["cstdBo", "coBo", "bkBo"] as const;

const SCOPE: Readonly<Record<AgencyLevel | "unknown", Bilingual>> = {
  ministry: { vi: "trong toàn bộ, ngành", en: "across the whole ministry" },
  sector: { vi: "trong toàn ngành", en: "across the whole branch" },
  province: { vi: "trong toàn tỉnh", en: "across the whole province" },
  other: { vi: "trong toàn cơ quan, tổ chức", en: "across the whole agency" },
  unknown: { vi: "trong bộ, ban, ngành, tỉnh", en: "across the ministry, branch or province" },
};

/** All that sentences may name of the campaign's agency. */
export function agencyFacts(campaign: OfAgency): SaidFacts {
  const book = awardsOf(campaign);
  const called = (id: AwardId): Bilingual => book.name(id);
  const both = {
    vi: `${called("bkBo").vi} hay ${called("bkThuTuong").vi}`,
    en: `${called("bkBo").en} or ${called("bkThuTuong").en}`,
  };
  return {
    ...Object.fromEntries(OF_AGENCY.map((id) => [id, { words: [called(id)] }])),
    scope: { words: [SCOPE[agencyLevel(campaign) ?? "unknown"]] },
    twoMeanings: {
      words: [knownAgency(campaign)?.example ?? { vi: `«Bằng khen»: ${both.vi}`, en: `«Bằng khen»: ${both.en}` }],
    },
  };
}

const NAMED = new WeakMap<Rule, ReadonlySet<string>>();

/** Those of them that a rule's title and sentences name. */
export function agencyFactsOf(rule: Rule, all: SaidFacts): SaidFacts {
  let named = NAMED.get(rule);
  if (named === undefined) NAMED.set(rule, (named = placeholdersOf(rule)));
  const found = Object.entries(all).filter(([name]) => named.has(name));
  return found.length === 0 ? NOTHING : Object.fromEntries(found);
}
const NOTHING: SaidFacts = {};

const placeholdersOf = ({ title, messages }: Rule): ReadonlySet<string> =>
  new Set([...JSON.stringify([title, messages]).matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!));
