/** A tally that is being filled, and what is read off it at the end. */
import { includes, isCommendation, isOwn } from "../catalogue";
import type { AwardId } from "../catalogue";
import type { Collective, Person } from "../registration/model/registration";
import { TITLE_FIGURES, titleFiguresOf } from "./ladder";
import type { TitleFigure } from "./ladder";
import { FIGURES } from "./countFields";
import type { FigureName } from "./countFields";
import { OF_PEOPLE, OF_PHONG } from "./said";
import type { CountName, DepartmentTotals, UnitTotals } from "./totals";

/** What one person counts for; worked out once, then added to the bloc, the unit and the phòng. */
interface CountedPerson {
  readonly person: Person;
  /** Each title the person counts as, once. */
  readonly titles: readonly TitleFigure[];
  /** Of the titles the highest. */
  readonly highest?: TitleFigure;
  /** Each form of commendation and each title of the bloc's own, once. */
  readonly commendations: readonly AwardId[];
  /** Figures that the person's list says nothing of. */
  readonly unsaid: readonly FigureName[];
}

const NOTHING: readonly never[] = [];

/** No figure counts it. */
const isCountedByItself = (award: AwardId): boolean => isCommendation(award) || isOwn(award);

/** An ambiguous or unknown award (`award` null) counts for nothing. */
export function countPerson(person: Person, titlesImplyLower: boolean, unsaid: readonly FigureName[]): CountedPerson {
  // Nearly everybody registers one title: no sets are made for them.
  if (person.awards.length === 0) return { person, unsaid, titles: NOTHING, commendations: NOTHING };
  if (person.awards.length === 1) {
    const first = person.awards[0]?.award ?? null;
    if (first === null) return { person, unsaid, titles: NOTHING, commendations: NOTHING };
    const commendations = isCountedByItself(first) ? [first] : NOTHING;
    const titles = titleFiguresOf(first, titlesImplyLower);
    return { person, unsaid, titles, highest: titles.at(-1), commendations };
  }
  const awards = [...new Set(person.awards.flatMap(({ award }) => (award === null ? [] : [award])))];
  const titles = new Set(awards.flatMap((award) => titleFiguresOf(award, titlesImplyLower)));
  return {
    person,
    unsaid,
    titles: [...titles],
    highest: TITLE_FIGURES.filter((title) => titles.has(title)).at(-1),
    commendations: awards.filter(isCountedByItself),
  };
}

export const COUNTS_OF_PEOPLE: readonly CountName[] = ["people", "excellent", "good", "ldtt", "cstdcs"];
export const COUNTS_OF_RATINGS: readonly CountName[] = ["people", "excellent", "good"];

export class Tally {
  listed = 0;
  people = 0;
  excellent = 0;
  good = 0;
  completed = 0;
  failed = 0;
  unrated = 0;
  ldtt = 0;
  cstdcs = 0;
  cstdNganh = 0;
  cstdtq = 0;
  departments = 0;
  departmentsExcellent = 0;
  departmentsGood = 0;
  ttldxs = 0;
  ttldtt = 0;
  private readonly highest: Record<TitleFigure, number> = { ldtt: 0, cstdcs: 0, cstdNganh: 0, cstdtq: 0 };
  warned: number | null = null;
  disciplineUnclear = 0;
  plan: boolean | null = null;
  readonly honours = new Set<AwardId>();
  readonly commendations: Partial<Record<AwardId, number>> = {};
  readonly departmentAwards: Partial<Record<AwardId, number>> = {};
  readonly movements: (boolean | null)[];
  readonly statedCounts = new Set<CountName>();
  /** Figures that the list of somebody counted here has no column for. */
  private readonly unsaid = new Set<FigureName>();
  private readonly waited = new Set<FigureName>();
  /** Has the workbook a place for this unit's honours, or, for the bloc, for any unit's? */
  honoursSaid = false;
  /** What the workbook says of this unit, whether it is needed or not. */
  given: UnitTotals["given"] = {};
  /** Is there a table of collectives with a phòng of this unit? */
  collectivesListed = false;

  /** `awards`: all that the campaign knows, in its order. */
  constructor(
    readonly unit: string | null,
    movements: number,
    private readonly awards: readonly AwardId[] = NOTHING,
  ) {
    this.movements = new Array<boolean | null>(movements).fill(null);
  }

  /** Every listed row counts once, a duplicate or nameless one too. */
  addPerson({ person, titles, highest, commendations, unsaid }: CountedPerson): void {
    for (const name of unsaid) this.unsaid.add(name);
    this.listed += 1;
    this.people += 1;
    this[person.rating.level ?? "unrated"] += 1;
    for (const title of titles) this[title] += 1;
    if (highest !== undefined) this.highest[highest] += 1;
    for (const award of commendations) this.commendations[award] = (this.commendations[award] ?? 0) + 1;
    if (person.discipline !== null) {
      // Notes alone do not tell of everybody; beside the column they say what it leaves out.
      const { level } = person.disciplineNoted ?? person.discipline;
      this.warned = (this.warned ?? 0) + (level === "warningOrWorse" ? 1 : 0);
      const isGiven = person.discipline.given || person.disciplineNoted !== null;
      if (isGiven && level === "unknown") this.disciplineUnclear += 1;
    }
  }

  leaveUnsaid(names: readonly FigureName[]): void {
    for (const name of names) this.unsaid.add(name);
  }

  /** They hang on a formula without a result: whatever a sheet states, nobody knows what the rows give. */
  waitFor(names: readonly FigureName[]): void {
    for (const name of names) this.waited.add(name);
  }

  isWaitedFor(name: FigureName): boolean {
    return this.waited.has(name);
  }

  /** A phòng-level collective, never a unit's own row. */
  addDepartment(collective: Collective, unsaid: readonly FigureName[]): void {
    this.leaveUnsaid(unsaid);
    this.collectivesListed = true;
    this.departments += 1;
    if (collective.rating.level === "excellent") this.departmentsExcellent += 1;
    if (collective.rating.level === "good") this.departmentsGood += 1;
    const registers = (wanted: AwardId): boolean =>
      collective.awards.some(({ award }) => award !== null && (award === wanted || includes(award, wanted)));
    // A row that names both registers the higher one; it is one phòng, so it is counted once.
    if (registers("ttldxs")) this.ttldxs += 1;
    else if (registers("ttldtt")) this.ttldtt += 1;
    for (const award of new Set(collective.awards.map(({ award }) => award)))
      if (award !== null && isOwn(award)) this.departmentAwards[award] = (this.departmentAwards[award] ?? 0) + 1;
  }

  /** No list counts it: none is there, or one without a column for it. */
  isUnsaid(name: FigureName): boolean {
    if (this.waited.has(name)) return true;
    if (name === "honours") return !this.honoursSaid;
    if (name === "departments" || OF_PHONG.includes(name)) return !this.collectivesListed || this.unsaid.has(name);
    return this.listed === 0 || this.unsaid.has(name);
  }

  private isUnknown(name: FigureName): boolean {
    // Who is left over is known where the others are.
    if (name === "unrated") return COUNTS_OF_RATINGS.some((each) => this.isUnknown(each));
    return this.isUnsaid(name) && !this.isStated(name);
  }

  private isStated(name: FigureName): boolean {
    return (this.statedCounts as ReadonlySet<FigureName>).has(name);
  }

  /** What the lists leave open, told by a stated figure after all. */
  settle(name: FigureName): void {
    this.unsaid.delete(name);
  }

  unsaidOfPeople(): readonly FigureName[] {
    return OF_PEOPLE.filter((name) => this.isUnsaid(name));
  }

  private bothWays(): UnitTotals["bothWays"] {
    const { ldtt, cstdcs, cstdNganh, cstdtq } = this.highest;
    const higher = cstdNganh + cstdtq;
    return {
      ldtt: { with: ldtt + cstdcs + higher, without: ldtt },
      cstdcs: { with: cstdcs + higher, without: cstdcs },
      ttldtt: { with: this.ttldtt + this.ttldxs, without: this.ttldtt },
    };
  }

  private source(): UnitTotals["source"] {
    if (this.listed > 0) return "rows";
    return this.statedCounts.has("people") ? "stated" : "none";
  }

  totals(): UnitTotals {
    const ofDepartments =
      Object.keys(this.departmentAwards).length > 0 ? { departmentAwards: this.departmentAwards } : {};
    return {
      unit: this.unit,
      source: this.source(),
      people: this.people,
      excellent: this.excellent,
      good: this.good,
      completed: this.completed,
      failed: this.failed,
      unrated: this.unrated,
      ldtt: this.ldtt,
      cstdcs: this.cstdcs,
      cstdNganh: this.cstdNganh,
      cstdtq: this.cstdtq,
      departments: this.departments,
      departmentsExcellent: this.departmentsExcellent,
      departmentsGood: this.departmentsGood,
      ttldxs: this.ttldxs,
      ttldtt: this.ttldtt,
      bothWays: this.bothWays(),
      honours: this.awards.filter((award) => this.honours.has(award)),
      movements: this.movements,
      plan: this.plan,
      commendations: this.commendations,
      ...ofDepartments,
      unknown: FIGURES.filter((name) => this.isUnknown(name)),
      stated: [...this.statedCounts],
      given: this.given,
      warned: this.warned,
      disciplineUnclear: this.disciplineUnclear,
    };
  }
}

export class DepartmentTally {
  private readonly tally: Tally;

  constructor(
    unit: string,
    readonly key: string,
  ) {
    this.tally = new Tally(unit, 0);
  }

  addPerson(counted: CountedPerson): void {
    this.tally.addPerson(counted);
  }

  totals(): DepartmentTotals {
    const { unit, people, ldtt, cstdcs, failed, warned, disciplineUnclear } = this.tally;
    const unknown = this.tally.unsaidOfPeople();
    return { unit, key: this.key, people, ldtt, cstdcs, belowCompleted: failed, unknown, warned, disciplineUnclear };
  }
}
