/**
 * The only place that counts people, phòng and titles (docs/counting.md). One pass over each list.
 * A row of an unknown unit counts for the bloc and for no unit.
 */
import type { Field } from "../registration/model/fields";
import { grouped } from "../lists";
import { suits } from "../catalogue";
import type { AwardId } from "../catalogue";
import { awardIdsOf } from "../campaign/awards";
import type { Campaign } from "../campaign/campaign";
import type { AwardRef, Registration, RegistrationTable } from "../registration/model/registration";
import { statedByOwnRow, statedCounts } from "./stated";
import type { StatedCounts } from "./stated";
import { unsaidOfPeople, unsaidOfPhong } from "./said";
import { waitedOf } from "./waiting";
import { COUNTS_OF_PEOPLE, COUNTS_OF_RATINGS, countPerson, DepartmentTally, Tally } from "./tally";
import type { CountName, Totals } from "./totals";
import { compositeKey } from "../compositeKey";

/** Key of `Totals.departments`. */
export const departmentTotalsKey = (unit: string, departmentKey: string): string => compositeKey(unit, departmentKey);

export function computeTotals(registration: Registration, campaign: Campaign): Totals {
  const movements = campaign.movements.length;
  const awards = awardIdsOf(campaign);
  const bloc = new Tally(null, movements, awards);
  const units = new Map(campaign.units.map(({ name }) => [name, new Tally(name, movements, awards)]));
  const departments: DepartmentTallies = new Map();
  const tallyOf = (unit: string | null): Tally | undefined => (unit === null ? undefined : units.get(unit));

  const unsaid = unsaidOfPeople(registration.people, campaign.titlesImplyLower);
  const strangers = new Tally(null, movements);
  for (const person of registration.people) {
    const unit = person.unit.unit;
    const counted = countPerson(person, campaign.titlesImplyLower, unsaid(person.table));
    const ofUnit = tallyOf(unit) ?? strangers;
    bloc.addPerson(counted);
    ofUnit.addPerson(counted);
    if (unit === null || person.department.key === "") continue;
    departmentOf(departments, unit, person.department.key).addPerson(counted);
  }

  waitForFormulas(registration, { bloc, units, strangers });
  const unsaidOf = unsaidOfPhong(registration.collectives);
  for (const collective of registration.collectives) {
    const tally = tallyOf(collective.unit.unit);
    if (collective.isUnit) {
      if (!hasPlaceForHonours(collective.table)) continue;
      sayHonours(bloc, tally, collective.awards);
      continue;
    }
    const unsaidHere = unsaidOf(collective.table);
    bloc.addDepartment(collective, unsaidHere);
    tally?.addDepartment(collective, unsaidHere);
  }
  for (const row of registration.honours) {
    sayHonours(bloc, tallyOf(row.unit.unit), row.awards);
  }
  for (const row of registration.movements) {
    const tally = tallyOf(row.unit.unit);
    row.marks.forEach((mark, index) => {
      // A unit may stand on several rows, one per movement: one mark is enough.
      if (mark !== null && tally !== undefined && index < movements)
        tally.movements[index] = tally.movements[index] === true || mark.marked;
    });
  }
  for (const row of registration.targets) {
    const tally = tallyOf(row.unit.unit);
    if (row.plan !== null && tally !== undefined) tally.plan = tally.plan === true || row.plan.registered;
  }

  takeStated(registration, { units, strangers, bloc });
  sumOver(bloc, [...units.values()], movements);
  const totals = [...units.values()].map((tally) => tally.totals());
  return {
    bloc: bloc.totals(),
    units: totals,
    byUnit: new Map(totals.map((unit) => [unit.unit ?? "", unit])),
    departments: new Map(
      [...departments].flatMap(([unit, ofUnit]) =>
        [...ofUnit].map(([key, department]) => [departmentTotalsKey(unit, key), department.totals()] as const),
      ),
    ),
  };
}

/** What hangs on formulas without a result; somebody whose unit is not known yet may be of any. */
function waitForFormulas({ people }: Registration, { bloc, units, strangers }: Tallies): void {
  for (const { waiting, unit } of people) {
    if (waiting === undefined) continue;
    for (const tally of [bloc, units.get(unit.unit ?? "") ?? strangers]) tally.waitFor(waitedOf(waiting));
    if (waiting.includes("unit")) for (const tally of units.values()) tally.waitFor(COUNTS_OF_PEOPLE);
  }
}

/** By unit, then by phòng: no key is put together for every person. */
type DepartmentTallies = Map<string, Map<string, DepartmentTally>>;

function departmentOf(departments: DepartmentTallies, unit: string, key: string): DepartmentTally {
  let ofUnit = departments.get(unit);
  if (ofUnit === undefined) departments.set(unit, (ofUnit = new Map()));
  let department = ofUnit.get(key);
  if (department === undefined) ofUnit.set(key, (department = new DepartmentTally(unit, key)));
  return department;
}

/**
 * Ambiguous and unknown awards are not counted; what only a person can get is title-for-wrong-subject's and no
 * honour.
 */
/** A row of a unit's own honours. Of a unit that has none nobody knows what it registers. */
function sayHonours(bloc: Tally, tally: Tally | undefined, awards: readonly AwardRef[]): void {
  bloc.honoursSaid = true;
  if (tally === undefined) return;
  tally.honoursSaid = true;
  addHonours(tally.honours, awards);
}

function addHonours(honours: Set<AwardId>, awards: readonly AwardRef[]): void {
  for (const { award } of awards) if (award !== null && suits(award, "unit")) honours.add(award);
}

const FIELDS_OF_HONOURS: ReadonlySet<Field | null> = new Set(["title", "award", "titleOrAward"]);

function hasPlaceForHonours({ columns }: RegistrationTable): boolean {
  return columns.some(
    ({ field, mark }) => FIELDS_OF_HONOURS.has(field) || mark?.kind === "award" || mark?.kind === "ambiguousAward",
  );
}

interface Tallies {
  readonly units: ReadonlyMap<string, Tally>;
  /** People of no unit of the campaign. */
  readonly strangers: Tally;
  readonly bloc: Tally;
}

/**
 * Fills the counts that no row gives from what targets tables and units' own rows state; the first figure found
 * stands.
 */
function takeStated(registration: Registration, tallies: Tallies): void {
  const { units, bloc } = tallies;
  const byUnit = new Map<string, StatedCounts>();
  const unnamed: StatedCounts[] = [];
  const note = (unit: string | null, counts: StatedCounts): void => {
    if (unit === null) unnamed.push(counts);
    else byUnit.set(unit, { ...counts, ...byUnit.get(unit) });
  };
  // A unit's figures may stand on several rows, one each.
  for (const [unit, rows] of grouped(registration.targets, (row) => row.unit.unit))
    for (const figures of unit === null ? rows.map((row) => row.figures) : [rows.flatMap((row) => row.figures)])
      note(unit, statedCounts(figures));
  for (const row of registration.collectives) if (row.isUnit) note(row.unit.unit, statedByOwnRow(row));

  for (const [unit, counts] of byUnit) {
    const tally = units.get(unit);
    if (tally === undefined) continue;
    tally.given = counts;
    takeOver(bloc, tally, counts);
  }
  for (const tally of units.values()) addStatedUnit(bloc, tally);
  settle(tallies);
  take(bloc, sumOfStated(byUnit, unnamed, tallies));
}

/** What a unit states where its list has no column stands for its people in the bloc's figure too. */
function takeOver(bloc: Tally, unit: Tally, counts: StatedCounts): void {
  const before = COUNTS_AND_UNRATED.map((name) => unit[name]);
  take(unit, counts);
  if (unit.listed > 0)
    COUNTS_AND_UNRATED.forEach((name, index) => {
      bloc[name] += unit[name] - before[index]!;
    });
}
const COUNTS_AND_UNRATED = [...COUNTS_OF_PEOPLE, "unrated"] as const;

/** The bloc's figure is known when that of everybody listed is. */
function settle({ units, strangers, bloc }: Tallies): void {
  const all = [...units.values(), strangers].filter(({ listed }) => listed > 0);
  for (const name of COUNTS_OF_PEOPLE) {
    if (bloc.listed === 0 || !bloc.isUnsaid(name)) continue;
    if (all.some((tally) => tally.isUnsaid(name) && !tally.statedCounts.has(name))) continue;
    bloc.settle(name);
    bloc.statedCounts.add(name);
  }
}

/** Where no list gives a figure at all, the bloc's is the sum of what is stated, if every unit states it. */
function sumOfStated(
  byUnit: ReadonlyMap<string, StatedCounts>,
  unnamed: readonly StatedCounts[],
  { units }: Tallies,
): StatedCounts {
  const sum: StatedCounts = {};
  for (const counts of [...byUnit.values(), ...unnamed])
    for (const [name, value] of Object.entries(counts) as [CountName, number][]) sum[name] = (sum[name] ?? 0) + value;
  const listed = [...units.values()].filter((tally) => tally.listed > 0);
  for (const name of Object.keys(sum) as CountName[]) {
    const isOpen = [...byUnit.values(), ...(name === "departments" ? [] : listed.map(({ given }) => given))].some(
      (counts) => counts[name] === undefined,
    );
    if (isOpen) delete sum[name];
  }
  return sum;
}

/**
 * A unit without a list counts for the bloc with what it states, as long as that is whole: people alone would only
 * lower the bloc's shares.
 */
function addStatedUnit(bloc: Tally, unit: Tally): void {
  const whole = COUNTS_OF_RATINGS.every((name) => unit.statedCounts.has(name));
  if (bloc.listed > 0 && unit.listed === 0 && whole) {
    for (const name of COUNTS_OF_PEOPLE) bloc[name] += unit[name];
    bloc.unrated += unit.unrated;
  }
  if (bloc.collectivesListed && !unit.collectivesListed) bloc.departments += unit.departments;
}

function take(tally: Tally, counts: StatedCounts): void {
  const set = (name: CountName): void => {
    const value = counts[name];
    if (value === undefined) return;
    tally[name] = value;
    tally.statedCounts.add(name);
  };
  for (const name of COUNTS_OF_PEOPLE) if (tally.isUnsaid(name) && !tally.isWaitedFor(name)) set(name);
  const { people, excellent, good, completed, failed } = tally;
  // Of a list without ratings the stated ones leave as many over as of a unit without a list.
  const ratingsTaken = tally.statedCounts.has("excellent") && tally.statedCounts.has("good");
  if (tally.listed === 0 ? tally.statedCounts.has("people") : ratingsTaken)
    tally.unrated = Math.max(0, people - excellent - good - completed - failed);
  if (!tally.collectivesListed) set("departments");
}

/** The bloc registers what any unit registers; it marks a movement, or its plan, when every unit does. */
function sumOver(bloc: Tally, units: readonly Tally[], movements: number): void {
  for (const unit of units) for (const award of unit.honours) bloc.honours.add(award);
  for (let index = 0; index < movements; index += 1)
    bloc.movements[index] = allOf(units.map((unit) => unit.movements[index] ?? null));
  bloc.plan = allOf(units.map((unit) => unit.plan));
}

const allOf = (answers: readonly (boolean | null)[]): boolean | null =>
  answers.every((answer) => answer === null) ? null : answers.every((answer) => answer === true);
