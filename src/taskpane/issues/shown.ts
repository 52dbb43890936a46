/** Which findings a view shows, and as which rows: the list as a value. Linear in the number of findings. */
import { SEVERITIES } from "../../domain/rules/severity";
import type { Language } from "../../messages";
import type { Chip, IssuesView } from "../state/view";
import type { Issues } from "./issues";
import { ACCEPTED, FIXABLE, TO_SEND } from "./marks";
import type { Order } from "./order";
import { holds, wordsOf } from "./search";

/** A finding, or what stands for several of them: a group, or more than five of one cause and table. */
export interface Row {
  readonly kind: "group" | "alike" | "finding";
  /** A finding's own, or what the view remembers of a heading by. */
  readonly key: string;
  /** Key of its group in the order. */
  readonly group: string;
  readonly level: number;
  /** Among its neighbours under one heading, from 1. */
  readonly place: number;
  readonly size: number;
  /** What is shown of it, open or not; the first stands for all of them. */
  readonly members: Int32Array;
  readonly index: number;
  readonly fixable: number;
  /** Its members stand below it. */
  readonly open: boolean;
}

export interface Shown {
  readonly rows: readonly Row[];
  /** Places of the rows at which previous and next stop, from the top. */
  readonly stops: readonly number[];
  /** Of what search and unit leave. */
  readonly counts: Readonly<Record<Chip, number>>;
  /** Findings that the chips leave too. */
  readonly total: number;
}

/** As many of one cause stand one by one. */
const MOST_SINGLE = 5;

export function shownOf(issues: Issues, view: IssuesView, language: Language): Shown {
  const { counts, isShown } = filtered(issues, view, language);
  const all = issues.order(view.groupBy).sequence.filter(isShown);
  return { ...new List(issues, view).of(all), counts, total: all.length };
}

const NONE = new Int32Array(0);

class List {
  private readonly rows: Row[] = [];
  private readonly stops: number[] = [];
  private readonly closed: ReadonlySet<string>;
  private readonly opened: ReadonlySet<string>;
  private readonly order: Order;

  constructor(
    private readonly issues: Issues,
    private readonly view: IssuesView,
  ) {
    this.order = issues.order(view.groupBy);
    this.closed = new Set(view.closed);
    this.opened = new Set(view.opened);
  }

  /** `all`: what is shown, in its order. */
  of(all: Int32Array): Pick<Shown, "rows" | "stops"> {
    const { group, groups } = this.order;
    const starts: number[] = [];
    all.forEach((index, at) => {
      if (at === 0 || group[index] !== group[all[at - 1]!]) starts.push(at);
    });
    starts.forEach((from, at) => {
      const members = all.subarray(from, starts[at + 1]);
      this.addGroup(groups[group[members[0]!]!]!, members, at + 1, starts.length);
    });
    return { rows: this.rows, stops: this.stops };
  }

  private addGroup(group: string, members: Int32Array, place: number, size: number): void {
    const key = `${this.view.groupBy}:${group}`;
    const open = !this.closed.has(key);
    this.addHead({ kind: "group", key, group, level: 1, place, size, members, open });
    if (!open) return;
    const runs = this.runsOf(members);
    let at = 1;
    for (let from = 0; from < members.length; from++) {
      const end = runs.ends.get(from);
      if (end === undefined) this.addFinding({ index: members[from]!, group, level: 2 }, at++, runs.size);
      else {
        this.addAlike({ key, group }, members.subarray(from, end), at++, runs.size);
        from = end - 1;
      }
    }
  }

  private addAlike(above: Pick<Row, "key" | "group">, members: Int32Array, place: number, size: number): void {
    // Whichever of them is mended first: the row is known by what they have in common.
    const { group } = above;
    const key = `${above.key}:${causeKey(this.issues, members[0]!)}`;
    const open = this.opened.has(key);
    if (!open) this.stops.push(this.rows.length);
    this.addHead({ kind: "alike", key, group, level: 2, place, size, members, open });
    if (open) members.forEach((index, at) => this.addFinding({ index, group, level: 3 }, at + 1, members.length));
  }

  private addHead(head: Omit<Row, "index" | "fixable">): void {
    const { kind, key, group, level, place, size, members, open } = head;
    const fixable = fixableIn(this.issues, members);
    this.rows.push({ kind, key, group, level, place, size, members, index: members[0]!, fixable, open });
  }

  // Headings and findings have the same shape: there are tens of thousands of them.
  private addFinding(
    { index, group, level }: Pick<Row, "index" | "group" | "level">,
    place: number,
    size: number,
  ): void {
    const key = this.issues.keys[index]!;
    this.stops.push(this.rows.length);
    this.rows.push({ kind: "finding", key, group, level, place, size, members: NONE, index, fixable: 0, open: false });
  }

  /** Where more than five stand in a row that have something in common, and where they end; how many rows it makes. */
  private runsOf(members: Int32Array): { readonly ends: ReadonlyMap<number, number>; readonly size: number } {
    const { alike } = this.order;
    const ends = new Map<number, number>();
    let size = members.length;
    for (let from = 0, end = 1; from < members.length; from = end, end += 1) {
      const own = alike[members[from]!]!;
      if (own < 0) continue;
      while (end < members.length && alike[members[end]!] === own) end += 1;
      if (end - from <= MOST_SINGLE) continue;
      ends.set(from, end);
      size -= end - from - 1;
    }
    return { ends, size };
  }
}

function causeKey({ findings }: Issues, index: number): string {
  const { rule, table, place, causes = [], severity } = findings[index]!;
  return [rule, table ?? place.sheet, severity, ...causes].join("|");
}

function fixableIn({ marks }: Issues, members: Int32Array): number {
  let count = 0;
  for (const index of members) if ((marks[index]! & FIXABLE) !== 0) count += 1;
  return count;
}

/** Of the findings that search and unit leave: how many each chip stands for, and which are shown. */
function filtered(issues: Issues, view: IssuesView, language: Language) {
  const { marks, severity } = issues;
  const isFound = finder(issues, view, language);
  const seen = seenOf(issues, view.seen);
  const fits = fitting(issues, view, seen);
  const graves = SEVERITIES.map(() => 0);
  const counts = { fixable: 0, toSend: 0, accepted: 0, unseen: 0 };
  const isShown = new Uint8Array(marks.length);
  for (let index = 0; index < marks.length; index++) {
    if (!isFound(index)) continue;
    const mark = marks[index]!;
    if ((mark & ACCEPTED) !== 0) counts.accepted += 1;
    else {
      graves[severity[index]!]! += 1;
      if ((mark & FIXABLE) !== 0) counts.fixable += 1;
      if ((mark & TO_SEND) !== 0) counts.toSend += 1;
      if (seen[index] === 0) counts.unseen += 1;
    }
    if (fits(index)) isShown[index] = 1;
  }
  const [error, warning, notice] = graves as [number, number, number];
  return { counts: { error, warning, notice, ...counts }, isShown: (index: number) => isShown[index] === 1 };
}

function finder(issues: Issues, { search, unit }: IssuesView, language: Language): (index: number) => boolean {
  const words = wordsOf(search);
  const texts = words.length === 0 ? null : issues.texts(language);
  return (index) => (texts === null || holds(texts[index]!, words)) && (unit === null || issues.isOf(index, unit));
}

function seenOf({ byKey, marks }: Issues, known: readonly string[]): Uint8Array {
  const seen = new Uint8Array(marks.length);
  for (const key of known) {
    const index = byKey.get(key);
    if (index !== undefined) seen[index] = 1;
  }
  return seen;
}

/** Chips of one kind are alternatives; each kind narrows what the others leave. */
function fitting({ marks, severity, byKey }: Issues, { chips, at }: IssuesView, seen: Uint8Array) {
  const wanted = (chips.includes("fixable") ? FIXABLE : 0) | (chips.includes("toSend") ? TO_SEND : 0);
  const accepted = chips.includes("accepted") ? ACCEPTED : 0;
  const isAny = !SEVERITIES.some((one) => chips.includes(one));
  const isGrave = SEVERITIES.map((one) => isAny || chips.includes(one));
  const onlyUnseen = chips.includes("unseen");
  // It goes when one moves on.
  const standing = at === null ? undefined : byKey.get(at);
  return (index: number): boolean => {
    const mark = marks[index]!;
    const isAsked = (mark & ACCEPTED) === accepted && (mark & wanted) === wanted && isGrave[severity[index]!]!;
    return isAsked && !(onlyUnseen && seen[index] === 1 && index !== standing);
  };
}
