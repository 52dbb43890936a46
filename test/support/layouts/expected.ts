/** What has to come back: one record per row that registers something, with the fields its layout shows. */
import type { AwardId } from "../../../src/domain/catalogue/awards";
import type { Registration } from "../../../src/domain/registration/model/registration";

export interface Record_ {
  readonly kind: "person" | "collective" | "honours" | "movements" | "targets";
  readonly key: string;
  readonly sheet: string;
  readonly fields: Readonly<Record<string, string>>;
}
export interface Difference {
  readonly sheet: string;
  readonly text: string;
  /** Whom it is about; null for a figure of the whole bloc. */
  readonly key: string | null;
  /** The field that differs; or that nothing was read, or something that is none. */
  readonly about: string | "missing" | "extra";
}

/** Written apart from the reader's own keys on purpose. */
export function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
export function awardsKey(awards: readonly AwardId[]): string {
  return [...awards].sort().join("+");
}

/** A sheet that names its unit, and none of the campaign's. */
export const UNKNOWN_UNIT = "unknown";

/** Everything the reader read; fields that a layout does not show are simply not asked for. */
export function recordsOf(registration: Registration): Record_[] {
  const awards = (list: Registration["people"][number]["awards"]): string =>
    list
      .map((award) => award.award ?? `?${award.text}`)
      .sort()
      .join("+");
  const unitOf = ({ unit, text, source }: Registration["people"][number]["unit"]): string =>
    unit ?? (source === "sheet" ? UNKNOWN_UNIT : `?${text}`);
  const out: Record_[] = [];
  for (const person of registration.people)
    out.push({
      kind: "person",
      key: keyOf(person.nameKey),
      sheet: person.table.sheet,
      fields: {
        unit: unitOf(person.unit),
        department: keyOf(person.department.key),
        rating: person.rating.level ?? person.rating.state,
        awards: awards(person.awards),
        birthDate: person.birthDate ?? "",
        position: keyOf(person.position),
        initiative: person.initiative?.given === true ? "yes" : "no",
        discipline: person.discipline?.given === true ? "yes" : "no",
      },
    });
  for (const each of registration.collectives)
    out.push({
      kind: "collective",
      key: keyOf(each.nameKey),
      sheet: each.table.sheet,
      fields: {
        unit: unitOf(each.unit),
        isUnit: String(each.isUnit),
        headcount: String(each.headcount.value ?? each.headcount.state),
        rating: each.rating.level ?? each.rating.state,
        awards: awards(each.awards),
      },
    });
  for (const row of registration.honours)
    out.push({
      kind: "honours",
      key: keyOf(row.unit.unit ?? row.unit.text),
      sheet: row.table.sheet,
      fields: { awards: awards(row.awards) },
    });
  for (const row of registration.movements)
    out.push({
      kind: "movements",
      key: keyOf(row.unit.unit ?? row.unit.text),
      sheet: row.table.sheet,
      fields: { marks: row.marks.map((mark) => (mark?.marked === true ? "x" : "-")).join("") },
    });
  for (const row of registration.targets) {
    const figure = (field: string): string => String(row.figures.find((each) => each.field === field)?.value ?? "none");
    out.push({
      kind: "targets",
      key: keyOf(row.unit.unit ?? row.unit.text),
      sheet: row.table.sheet,
      fields: {
        people: figure("statedPeople"),
        excellent: figure("statedExcellent"),
        good: figure("statedGood"),
        plan: row.plan === null ? "none" : String(row.plan.registered),
      },
    });
  }
  return out;
}

/** Every record once on either side; a record stands for the one of its name that agrees best. */
export function differences(expected: readonly Record_[], read: readonly Record_[]): Difference[] {
  const out: Difference[] = [];
  const left = new Map<string, Record_[]>();
  for (const record of read) {
    const key = `${record.kind}/${record.key}`;
    left.set(key, [...(left.get(key) ?? []), record]);
  }
  const wrong = (want: Record_, got: Record_): string[] =>
    Object.keys(want.fields).filter((field) => want.fields[field] !== got.fields[field]);
  // What its own sheet says stands for a record before what another sheet says of the same name.
  const isOnOwnSheet = (want: Record_): boolean =>
    (left.get(`${want.kind}/${want.key}`) ?? []).some(({ sheet }) => sheet === want.sheet);
  for (const want of [...expected].sort((a, b) => Number(isOnOwnSheet(b)) - Number(isOnOwnSheet(a)))) {
    const candidates = left.get(`${want.kind}/${want.key}`) ?? [];
    const best = [...candidates].sort(
      (a, b) =>
        Number(b.sheet === want.sheet) - Number(a.sheet === want.sheet) ||
        wrong(want, a).length - wrong(want, b).length,
    )[0];
    if (best === undefined) {
      out.push({
        sheet: want.sheet,
        key: want.key,
        about: "missing",
        text: `${want.kind} «${want.key}» was not read`,
      });
      continue;
    }
    candidates.splice(candidates.indexOf(best), 1);
    for (const field of wrong(want, best))
      out.push({
        sheet: want.sheet,
        key: want.key,
        about: field,
        text: `${want.kind} «${want.key}» ${field}: «${want.fields[field]}» was read as «${best.fields[field]}»`,
      });
  }
  for (const record of [...left.values()].flat())
    out.push({
      sheet: record.sheet,
      key: record.key,
      about: "extra",
      text: `${record.kind} «${record.key}» is none: ${JSON.stringify(record.fields)}`,
    });
  return out;
}
