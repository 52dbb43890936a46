/** Lists of the same people: who is counted from which of them, so that nobody is counted twice and nobody is lost. */
import type { Person } from "../model/registration";
import type { TableRead } from "../model/tableRead";
import { withMore } from "./mergePeople";
import { notAmong, type Registered } from "./sameEntry";
import { leadersOf, type List } from "./sameRegister";

export interface ListRead {
  readonly read: TableRead;
  readonly list: List;
  /** The officer said of this very list, and not of one with the same headers, that it counts. */
  readonly chosen: boolean;
}

/** What is counted of a list; or why nothing is: the list that leads, who stands in none that is counted. */
export type Counted =
  | { readonly read: TableRead }
  | { readonly read: null; readonly leading: string; readonly alone: readonly string[]; readonly asked: boolean };

/** By list; what those that are not counted say more is taken over by the others. null: every list as it is. */
export function eachOnce(lists: readonly ListRead[]): readonly Counted[] | null {
  const leaders = leadersOf(lists.map(({ list }) => list));
  if (leaders.every((leader) => leader === null)) return null;
  const stays = lists.map(({ chosen }, at) => leaders[at] === null || chosen);
  const left = lists.flatMap(({ read }, at) => (stays[at] ? [] : read.people));
  const counted = lists.flatMap(({ list }, at) => (stays[at] ? list.entries : []));
  return lists.map((each, at): Counted => {
    const leader = leaders[at]!;
    if (leader === null) {
      const followers = lists.filter(({ chosen }, other) => chosen && leaders[other]?.list === at);
      return { read: leadingOf(each, followers, left) };
    }
    const leading = lists[leader.list]!;
    if (each.chosen) return { read: followingOf(each, leading, left) };
    const alone = notAmong(each.list.entries, counted);
    const asked = !each.list.decided && (alone.length > 0 || (leader.asked && !leading.list.decided));
    return { read: null, leading: leading.list.sheet, alone: alone.map(({ name }) => name), asked };
  });
}

/** The list that leads, without those whom the officer wants counted from another one. */
function leadingOf({ read, chosen }: ListRead, followers: readonly ListRead[], left: readonly Person[]): TableRead {
  const more = { ...read, people: withMore(read.people, left) };
  if (chosen || followers.length === 0) return more;
  return only(
    more,
    followers.flatMap(({ list }) => list.entries),
  );
}

/** A list that the officer chose though another one leads: both count, and of whom stands in both the chosen one. */
function followingOf({ read }: ListRead, leading: ListRead, left: readonly Person[]): TableRead {
  if (leading.chosen) return only({ ...read, people: withMore(read.people, left) }, leading.list.entries);
  return { ...read, people: withMore(read.people, [...leading.read.people, ...left]) };
}

/** Without those who are among `others`. */
function only(read: TableRead, others: readonly Registered[]): TableRead {
  const isKept = new Set(notAmong([...read.people, ...read.collectives], others));
  return {
    ...read,
    people: read.people.filter((each) => each.nameKey === "" || isKept.has(each)),
    collectives: read.collectives.filter((each) => each.nameKey === "" || isKept.has(each)),
  };
}
