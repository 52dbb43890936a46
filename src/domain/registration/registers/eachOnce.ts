/** Lists of the same people: who is counted from which of them, so that nobody is counted twice and nobody is lost. */
import { grouped } from "../../lists";
import type { Person } from "../model/registration";
import type { TableRead } from "../model/tableRead";
import { withMore } from "./mergePeople";
import { distinct, notAmong, type Registered } from "./sameEntry";
import { leadersOf, type Leader, type List } from "./sameRegister";
import { writtenOtherwise } from "./writtenOtherwise";

export interface ListRead {
  readonly read: TableRead;
  readonly list: List;
  /** The officer said of this very list, and not of one with the same headers, that it counts. */
  readonly chosen: boolean;
}

/** A list of which nothing is counted, as the officer is told of it and of all others that the same one leads. */
export interface NotCounted {
  /** Sheet of the list that leads. */
  readonly leading: string;
  /** Sheets of the lists that lead together with it. */
  readonly together: readonly string[];
  /** It is the first of those, and asks for all of them. */
  readonly asked: boolean;
  /** Sheets of the others. */
  readonly others: readonly string[];
  /** Who stands in none that is counted. */
  readonly alone: readonly string[];
  /** Who stands in one that leads and not in this, which was put together from them. */
  readonly lacking: readonly string[];
  /** Who is registered otherwise in one that is counted. */
  readonly differing: readonly string[];
}

/** What is counted of a list; or what is said where nothing is. */
export type Counted =
  { readonly read: TableRead; readonly left: null } | { readonly read: null; readonly left: NotCounted };

/** By list; what those that are not counted say more is taken over by the others. null: every list as it is. */
export function eachOnce(lists: readonly ListRead[]): readonly Counted[] | null {
  const leaders = leadersOf(lists.map(({ list }) => list));
  if (leaders.every((leader) => leader === null)) return null;
  const stays = lists.map(({ chosen }, at) => leaders[at] === null || chosen);
  const left = lists.flatMap(({ read }, at) => (stays[at] ? [] : read.people));
  const counted = lists.flatMap(({ list }, at) => (stays[at] ? list.entries : []));
  const told = notCounted(lists, leaders, counted);
  const chosenUnder = (at: number): readonly number[] =>
    lists.flatMap(({ chosen }, other) => (chosen && isLedBy(leaders[other]!, at) ? [other] : []));
  const peopleOf = (which: readonly number[]): readonly Person[] => which.flatMap((at) => lists[at]!.read.people);
  return lists.map((each, at): Counted => {
    const leader = leaders[at]!;
    if (leader === null) {
      const followers = chosenUnder(at);
      const more = each.chosen ? [...left, ...peopleOf(followers)] : left;
      return { read: leadingOf(each, { followers: followers.map((other) => lists[other]!), more }), left: null };
    }
    if (!each.chosen) return { read: null, left: told.get(at)! };
    const siblings = chosenUnder(leader.list);
    const later = peopleOf(siblings.filter((other) => other > at));
    const leading = [leader.list, ...leader.together].map((other) => lists[other]!);
    const counts = followingOf(each, { leading, more: [...left, ...later] });
    const earlier = siblings.filter((other) => other < at).map((other) => lists[other]!);
    return { read: earlier.length === 0 ? counts : only(counts, entriesOf(earlier)), left: null };
  });
}

const isLedBy = (leader: Leader | null, at: number): boolean =>
  leader !== null && (leader.list === at || leader.together.includes(at));

/** By list. Lists that the same one leads are one question; what the officer has decided is none, nor topics of people who all
 * are counted. */
function notCounted(
  lists: readonly ListRead[],
  leaders: readonly (Leader | null)[],
  counted: readonly Registered[],
): ReadonlyMap<number, NotCounted> {
  const out = new Map<number, NotCounted>();
  const left = lists.flatMap(({ chosen }, at) => (leaders[at] === null || chosen ? [] : [at]));
  for (const [leader, own] of grouped(left, (at) => leaders[at]!.list)) {
    const { sheet: leading, decided } = lists[leader]!.list;
    const asking = own.filter((at) => !lists[at]!.list.decided);
    const entriesAt = (which: readonly number[]): readonly Registered[] => entriesOf(which.map((at) => lists[at]!));
    const alone = namesOf(notAmong(entriesAt(asking), counted));
    const isNews = alone.length > 0 || !asking.every((at) => lists[at]!.list.topicsOnly);
    const comparable = decided ? [] : asking.filter((at) => leaders[at]!.comparable);
    const differing = namesOf(writtenOtherwise(entriesAt(comparable), counted));
    for (const at of own) {
      const { together, isWhole } = leaders[at]!;
      const first = at === asking[0] && isNews && (!decided || alone.length > 0);
      const whole = isWhole && comparable.includes(at) ? entriesAt([leader, ...together]) : [];
      out.set(at, {
        leading,
        together: together.map((other) => lists[other]!.list.sheet),
        asked: first,
        others: first ? asking.slice(1).map((other) => lists[other]!.list.sheet) : [],
        alone: first ? alone : [],
        lacking: namesOf(notAmong(whole, lists[at]!.list.entries)),
        differing: first ? differing : [],
      });
    }
  }
  return out;
}

const namesOf = (entries: readonly Registered[]): readonly string[] => distinct(entries).map(({ name }) => name);

/** The list that leads, without those whom the officer wants counted from another one; `more`: who says more of its people. */
function leadingOf(
  { read, chosen }: ListRead,
  { followers, more }: { readonly followers: readonly ListRead[]; readonly more: readonly Person[] },
): TableRead {
  const filled = { ...read, people: withMore(read.people, more) };
  return chosen || followers.length === 0 ? filled : only(filled, entriesOf(followers));
}

/** A list that the officer chose though others lead: all count, and who stands in several counts from the one that was chosen. */
function followingOf(
  { read }: ListRead,
  { leading, more }: { readonly leading: readonly ListRead[]; readonly more: readonly Person[] },
): TableRead {
  const counted = leading.filter(({ chosen }) => chosen);
  const others = leading.filter(({ chosen }) => !chosen).flatMap((each) => each.read.people);
  const filled = { ...read, people: withMore(read.people, [...others, ...more]) };
  return counted.length === 0 ? filled : only(filled, entriesOf(counted));
}

const entriesOf = (lists: readonly ListRead[]): readonly Registered[] => lists.flatMap(({ list }) => list.entries);

/** Without those who are among `others`. */
function only(read: TableRead, others: readonly Registered[]): TableRead {
  const isKept = new Set(notAmong([...read.people, ...read.collectives], others));
  return {
    ...read,
    people: read.people.filter((each) => each.nameKey === "" || isKept.has(each)),
    collectives: read.collectives.filter((each) => each.nameKey === "" || isKept.has(each)),
  };
}
