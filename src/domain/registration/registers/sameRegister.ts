/**
 * Which lists of a workbook are of the same people: sheets of the units and a master sheet, a list of initiatives
 * beside the register, a register per quarter. One of them leads; the others are not counted again.
 */
import { addTo, grouped } from "../../lists";
import { bareKey, wordKey } from "../../text/keys";
import { firstLine, type Line } from "../model/orderedTable";
import { FEWEST_IN_COMMON, FEWEST_PARTS, MORE_THAN_HALF, NEARLY_ALL, ONE_ROW } from "./evidence";
import { isSame, keyOf, notAmong, type Registered } from "./sameEntry";

export interface List {
  readonly sheet: string;
  /** Lines above it. */
  readonly titles: readonly string[];
  readonly entries: readonly Registered[];
  /** The officer said what it is: of two lists of the same people it leads. */
  readonly decided: boolean;
  /** Nothing is registered in it: it says more of the people of the others. */
  readonly topicsOnly: boolean;
  /** Its title line or its headings give all of its people one title: «Danh sách đề nghị CSTĐCS». */
  readonly ofOneTitle: boolean;
}

/** What of a list stands in another one. */
interface Overlap {
  readonly of: number;
  readonly in: number;
  /** Rows of `of` that stand in `in`. */
  readonly count: number;
}

/** Two lists of the same people: `part` stands in `whole`. */
interface Pair {
  readonly part: Facts;
  readonly whole: Facts;
  /** Nearly all of `whole` stands in this part, or in the parts that lead together. */
  readonly equal: boolean;
  /** Several lead together: the sheets of the units. */
  readonly several: boolean;
}

/** What is known of a list before it is held against others. */
interface Facts {
  readonly list: List;
  readonly purpose: boolean;
  readonly quarter: number | null;
  readonly copied: boolean;
}

const LEADS: readonly Line<Pair, "part" | "whole">[] = [
  {
    when: "the officer said what the one is, and not what the other is",
    holds: ({ part, whole, equal }) => equal && part.list.decided && !whole.list.decided,
    then: "part",
  },
  { when: "the officer said what the larger one is", holds: ({ whole }) => whole.list.decided, then: "whole" },
  { when: "the title says initiatives: a list of another purpose", holds: ({ part }) => part.purpose, then: "whole" },
  {
    when: "the larger one is of another purpose",
    holds: ({ whole }) => whole.purpose,
    then: "part",
  },
  {
    when: "its cells are formulas: it was taken from the others",
    holds: ({ whole, equal }) => equal && whole.copied,
    then: "part",
  },
  { when: "its cells are formulas", holds: ({ part }) => part.copied, then: "whole" },
  {
    when: "the year before its quarters, a later quarter before an earlier one",
    holds: ({ part, whole }) => (part.quarter ?? LAST) < (whole.quarter ?? LAST),
    then: "whole",
  },
  {
    when: "the same, the other way about; a few who were added in a later quarter are no register",
    holds: ({ part, whole, equal }) =>
      (part.quarter ?? LAST) > (whole.quarter ?? LAST) && (equal || isMostOf(part, whole)),
    then: "part",
  },
  {
    when: "the units' own sheets before the one that was put together from them",
    holds: ({ equal, several }) => equal && several,
    then: "part",
  },
  {
    when: "the register before a list of one title",
    holds: ({ part, whole }) => part.list.ofOneTitle && !whole.list.ofOneTitle,
    then: "whole",
  },
  {
    when: "the same, the other way about",
    holds: ({ part, whole, equal }) => equal && whole.list.ofOneTitle && !part.list.ofOneTitle,
    then: "part",
  },
];

/** After every quarter. */
const LAST = 5;

const isMostOf = (part: Facts, whole: Facts): boolean =>
  part.list.entries.length > MORE_THAN_HALF * whole.list.entries.length;

const QUARTER = /(?:^| )quy (iv|i{1,3}|[1-4])(?= |$)/;
const ROMAN = ["i", "ii", "iii", "iv"];
const INITIATIVES = /(?:^| )(?:sang kien|de tai|skkn)(?= |$)/;

/** The list that is counted instead, by its index. */
export interface Leader {
  readonly list: number;
  /** Others that are counted instead together with it: the sheets of the units. */
  readonly together: readonly number[];
  /** It was put together from those; otherwise it is an extract of them. */
  readonly isWhole: boolean;
  /** Of the same purpose and time: what stands otherwise in it is worth a look. */
  readonly comparable: boolean;
}

/** By list; null for one that leads or stands alone. */
export function leadersOf(lists: readonly List[]): readonly (Leader | null)[] {
  const leader = new Map<number, number>();
  const put = new Map<number, readonly number[]>();
  const all = overlapsOf(lists);
  const overlaps = all.filter((each) => !lists[each.of]!.topicsOnly && !lists[each.in]!.topicsOnly);
  const facts = all.length === 0 ? [] : lists.map(factsOf);
  const parts = partsOf(overlaps, facts);
  for (const whole of wholesOf(lists, parts)) {
    const own = parts.filter((each) => each.in === whole && !leader.has(each.of));
    if (!leader.has(whole) && isRegisterTwice(own, facts)) {
      leadOver(whole, { own, facts, lists, leader });
      if (leader.has(whole)) put.set(whole, partsThatLead(own, facts, leader));
    }
  }
  const spread = spreadOver(overlaps, facts, leader);
  for (const [index, [first]] of spread) leader.set(index, first!);
  for (const [index, register] of registersOfTopics(all, lists)) leader.set(index, register);
  return lists.map((_, index) => {
    if (!leader.has(index)) return null;
    const list = lastOf(index, leader);
    const together = (put.get(index) ?? spread.get(index) ?? []).filter((each) => each !== list && !leader.has(each));
    return { list, together, isWhole: put.has(index), comparable: isComparable(facts[index]!, facts[list]!) };
  });
}

/**
 * Extracts of the units' sheets, of which no single sheet holds all people: by list, the sheets that do together, the
 * one with the most of them first. A list that leads another one, or follows one, is none.
 */
function spreadOver(
  overlaps: readonly Overlap[],
  facts: readonly Facts[],
  leader: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly number[]> {
  const spread = new Map<number, readonly number[]>();
  const leading = new Set(leader.values());
  // Of as many people, the later one is the extract.
  const bySize = [...grouped(overlaps, ({ of }) => of)].sort(
    ([one], [other]) => sizeOf(facts[one]!) - sizeOf(facts[other]!) || other - one,
  );
  for (const [of, own] of bySize) {
    if (leader.has(of) || leading.has(of)) continue;
    const sheets = own
      .filter((each) => !leader.has(each.in) && !spread.has(each.in))
      .sort((one, other) => other.count - one.count || one.in - other.in);
    const size = sizeOf(facts[of]!);
    const most = sheets.reduce((sum, { count }) => sum + count, 0);
    const { entries, ofOneTitle } = facts[of]!.list;
    const isExtract = (count: number): boolean => (ofOneTitle || count >= FEWEST_IN_COMMON) && isNearlyAll(count, size);
    if (sheets.length < FEWEST_PARTS || !isExtract(most)) continue;
    const within = sheets.map((each) => each.in);
    if (isExtract(entries.length - notAmong(entries, entriesOf(within, facts)).length)) {
      spread.set(of, within);
      for (const each of within) leading.add(each);
    }
  }
  return spread;
}

/** By list of topics: where most of its people are registered. */
function registersOfTopics(overlaps: readonly Overlap[], lists: readonly List[]): ReadonlyMap<number, number> {
  const most = new Map<number, Overlap>();
  for (const each of overlaps)
    if (lists[each.of]!.topicsOnly && !lists[each.in]!.topicsOnly && each.count > (most.get(each.of)?.count ?? 0))
      most.set(each.of, each);
  return new Map([...most].map(([index, each]) => [index, each.in]));
}

/** Those from which a list was put together. */
function partsThatLead(
  own: readonly Overlap[],
  facts: readonly Facts[],
  leader: ReadonlyMap<number, number>,
): number[] {
  return own.flatMap(({ of }) => (facts[of]!.purpose || leader.has(of) ? [] : [of]));
}

/** Quarter by quarter each leads the one before: the last of them is counted. */
function lastOf(index: number, leader: ReadonlyMap<number, number>): number {
  let list = index;
  for (let next = leader.get(list); next !== undefined; next = leader.get(list)) list = next;
  return list;
}

const isComparable = (one: Facts, other: Facts): boolean =>
  !one.purpose && !other.purpose && one.quarter === other.quarter;

/** More than a few duplicates, or said by the title. */
function isRegisterTwice(own: readonly Overlap[], facts: readonly Facts[]): boolean {
  const total = own.reduce((sum, { count }) => sum + count, 0);
  return total >= FEWEST_IN_COMMON || own.some(({ of }) => saysWhatItIs(facts[of]!));
}

const saysWhatItIs = ({ list, purpose, quarter }: Facts): boolean => purpose || quarter !== null || list.ofOneTitle;

interface Deciding {
  readonly own: readonly Overlap[];
  readonly facts: readonly Facts[];
  readonly lists: readonly List[];
  readonly leader: Map<number, number>;
}

/**
 * Who leads: `whole`, or what stands in it. Parts lead together, or not at all, so that nobody is counted nowhere;
 * what follows `whole` is led by whatever leads `whole`. One of which
 * the officer has said nothing stands for the others, so that it is asked.
 */
function leadOver(whole: number, { own, facts, lists, leader }: Deciding): void {
  const open = own.flatMap(({ of }) => (leader.has(of) ? [] : [of]));
  const together = sheetsTogether(open, whole, facts);
  const pairWith = (of: number, several: boolean): Pair => ({
    part: facts[of]!,
    whole: facts[whole]!,
    equal: several || isCopy(lists, whole, of),
    several,
  });
  if (together.length > 0 && together.every((of) => firstLine(LEADS, pairWith(of, true))?.then === "part")) {
    leader.set(whole, together.find((of) => !facts[of]!.list.decided) ?? together[0]!);
    for (const of of open) if (!together.includes(of)) leader.set(of, whole);
    return;
  }
  for (const of of open) {
    const pair = pairWith(of, false);
    const byOrder = pair.equal && of < whole ? "part" : "whole";
    if ((firstLine(LEADS, pair)?.then ?? byOrder) === "whole") leader.set(of, whole);
    else if (!leader.has(whole)) leader.set(whole, of);
  }
}

/** The sheets of the units: nobody stands on two of them, and all of `whole` on one of them. None where it is not so. */
function sheetsTogether(parts: readonly number[], whole: number, facts: readonly Facts[]): readonly number[] {
  const bySize = parts
    .filter((of) => !facts[of]!.purpose)
    .sort((one, other) => sizeOf(facts[other]!) - sizeOf(facts[one]!));
  const seen = new Map<string, Registered[]>();
  const apart = bySize.filter((of) => {
    const named = facts[of]!.list.entries.filter((entry) => keyOf(entry) !== "");
    if (named.some((entry) => seen.get(keyOf(entry))?.some((other) => isSame(entry, other)))) return false;
    for (const entry of named) addTo(seen, keyOf(entry), entry);
    return true;
  });
  const isWhole = apart.length >= FEWEST_PARTS && isCovered(facts[whole]!.list, entriesOf(apart, facts));
  return isWhole ? apart.sort((one, other) => one - other) : [];
}

const entriesOf = (which: readonly number[], facts: readonly Facts[]): readonly Registered[] =>
  which.flatMap((index) => facts[index]!.list.entries);

/** `part` alone holds nearly all of `whole`. One much smaller is not looked at: many of them stay linear. */
function isCopy(lists: readonly List[], whole: number, part: number): boolean {
  const { entries } = lists[part]!;
  return entries.length >= MORE_THAN_HALF * lists[whole]!.entries.length && isCovered(lists[whole]!, entries);
}

/** The largest first, so that a master sheet is asked before the sheets it was put together from. */
function wholesOf(lists: readonly List[], parts: readonly Overlap[]): readonly number[] {
  const size = (index: number): number => lists[index]!.entries.length;
  return [...new Set(parts.map((each) => each.in))].sort((one, other) => size(other) - size(one) || one - other);
}

/** What stands in another list nearly whole, by itself or weighed together with other parts of that list. */
function partsOf(overlaps: readonly Overlap[], facts: readonly Facts[]): readonly Overlap[] {
  const byWhole = grouped(overlaps, (each) => each.in);
  return [...byWhole].flatMap(([whole, own]) => {
    const alone = new Set(own.filter((each) => isPart(each, facts[each.of]!, facts[whole]!)));
    const most = own.filter(
      (each) => !facts[each.of]!.purpose && each.count >= MORE_THAN_HALF * sizeOf(facts[each.of]!),
    );
    const together = new Set(!facts[whole]!.purpose && areParts(most, facts) ? most : []);
    return own.filter((each) => alone.has(each) || together.has(each));
  });
}

const sizeOf = ({ list }: Facts): number => list.entries.length;

function isPart({ count }: Overlap, part: Facts, whole: Facts): boolean {
  const saysOther = (part.purpose && !whole.purpose) || (part.quarter !== whole.quarter && !whole.purpose);
  return saysOther ? count >= MORE_THAN_HALF * sizeOf(part) : isNearlyAll(count, sizeOf(part));
}

/** The sheets of the units together: one of few people may lack one of them. */
function areParts(own: readonly Overlap[], facts: readonly Facts[]): boolean {
  if (own.length < FEWEST_PARTS) return false;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return isNearlyAll(sum(own.map(({ count }) => count)), sum(own.map(({ of }) => sizeOf(facts[of]!))));
}

/** One row may be missing in a list of any length, as long as several are the same. */
function isNearlyAll(count: number, size: number): boolean {
  return count >= NEARLY_ALL * size || (count >= FEWEST_IN_COMMON && size - count <= ONE_ROW);
}

/** Nearly all rows of `whole` are among `inParts`, and each of its units is. */
function isCovered({ entries }: List, inParts: readonly Registered[]): boolean {
  const units = new Set(inParts.map(({ unit }) => unit.unit));
  const missing = notAmong(entries, inParts);
  return (
    entries.length - missing.length >= NEARLY_ALL * entries.length && missing.every(({ unit }) => units.has(unit.unit))
  );
}

/** How much of each list stands in each other one. */
function overlapsOf(lists: readonly List[]): readonly Overlap[] {
  const byKey = new Map<string, { readonly list: number; readonly entry: Registered }[]>();
  for (const [index, { entries }] of lists.entries())
    for (const entry of entries) if (keyOf(entry) !== "") addTo(byKey, keyOf(entry), { list: index, entry });
  const counts = lists.map(() => new Map<number, number>());
  for (const same of byKey.values()) {
    if (same.length < 2) continue;
    for (const { list, entry } of same.slice(0, MOST_NAMESAKES)) {
      const others = new Set(
        same
          .slice(0, MOST_NAMESAKES)
          .filter((other) => other.list !== list && isSame(entry, other.entry))
          .map((other) => other.list),
      );
      for (const other of others) counts[list]!.set(other, (counts[list]!.get(other) ?? 0) + 1);
    }
  }
  return counts.flatMap((own, of) => [...own].map(([other, count]) => ({ of, in: other, count })));
}

/** A name that stands more often is nobody's: reading stays linear. */
const MOST_NAMESAKES = 40;

function factsOf(list: List): Facts {
  const words = [list.sheet, ...list.titles].map((text) => bareKey(wordKey(text)));
  const formulas = list.entries.filter(({ nameCell }) => nameCell?.formula === true).length;
  return {
    list,
    purpose: list.topicsOnly || words.some((each) => INITIATIVES.test(each)),
    quarter: words.map(quarterIn).find((each) => each !== null) ?? null,
    copied: formulas > MORE_THAN_HALF * list.entries.length,
  };
}

function quarterIn(words: string): number | null {
  const named = QUARTER.exec(words)?.[1];
  if (named === undefined) return null;
  return ROMAN.includes(named) ? ROMAN.indexOf(named) + 1 : Number(named);
}
