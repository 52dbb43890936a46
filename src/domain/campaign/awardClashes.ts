/** Codes, names and other names of a campaign's awards that mean another award already: no cell could tell the two apart. */
import { AWARDS, isLawAward } from "../catalogue/awards";
import { canonical } from "../catalogue/canonical";
import { presentId } from "../catalogue/formerIds";
import { bareKey, isUnaccented } from "../text/keys";
import { awardsOf, type OfAgency } from "./awards";
import type { BlocAward } from "./campaign";

type Worded = Pick<BlocAward, "code" | "name" | "aliases">;

export interface AwardClash {
  /** Which of the awards. */
  readonly index: number;
  readonly field: "code" | "name" | "aliases";
  readonly word: string;
  /** Of the other award. */
  readonly code: string;
}

/** Codes come first, then names (of the law's awards before the bloc's own), then other names; of the same kind the first. */
export function awardClashes(awards: readonly Worded[], ofAgency: OfAgency): readonly AwardClash[] {
  const taken = wordsOfTheLaw(awards, ofAgency);
  // Without a single diacritic a word means what it means with them.
  const bare = new Map([...taken].map(([key, code]) => [bareKey(key), code]));
  const clashes: AwardClash[] = [];
  const take = (index: number, field: AwardClash["field"], word: string): void => {
    const code = codeOf(awards[index]!);
    const key = canonical(word);
    const other = taken.get(key) ?? (isUnaccented(key) ? bare.get(key) : undefined);
    if (other === undefined) {
      taken.set(key, code);
      bare.set(bareKey(key), code);
    } else if (other !== code) clashes.push({ index, field, word, code: other });
  };
  const all = [...awards.entries()];
  const isOfLaw = ([, award]: (typeof all)[number]): boolean => isLawAward(codeOf(award));
  const own = all.filter((each) => !isOfLaw(each));
  for (const [index, { code }] of own) take(index, "code", code);
  for (const [index, { name }] of [...all.filter(isOfLaw), ...own]) if (name !== "") take(index, "name", name);
  for (const [index, { aliases }] of all) for (const alias of aliases) take(index, "aliases", alias);
  return clashes;
}

const codeOf = ({ code }: Worded): string => presentId(code);

/** Names and abbreviations of the law's awards; a name is free where the bloc calls the award otherwise. */
function wordsOfTheLaw(awards: readonly Worded[], { awards: _own, ...agency }: OfAgency): Map<string, string> {
  const called = new Set(awards.filter(({ name }) => name !== "").map(codeOf));
  const { entries } = awardsOf(agency);
  const words = [
    ...AWARDS.map(({ id, short }) => [short, id] as const),
    ...entries.flatMap(({ id, exact }) => (called.has(id) ? [] : exact.map((name) => [name, id] as const))),
  ];
  return new Map(words.map(([word, id]) => [canonical(word), id]));
}
