/** The awards of one campaign by every way to write them. */
import { bareKey, isUnaccented } from "../text/keys";
import type { Candidate } from "../text/nearest";
import { suits, type AwardId, type AwardSubject } from "./awards";
import { canonical } from "./canonical";

/** The names of one award, as `AwardIndex` needs them. */
export interface NamedAward {
  readonly id: AwardId;
  /** Right as they stand. */
  readonly exact: readonly string[];
  /** What else means it. */
  readonly variants: readonly string[];
  /** What the bloc itself says that it means: it comes before anything the catalogue knows. */
  readonly given: readonly string[];
}

/** A wording that means one of several awards, to some or to all. */
export interface SharedWording {
  readonly wording: string;
  readonly readings: readonly AwardId[];
  /** Absent: on anybody. */
  readonly on?: readonly AwardSubject[];
}

export class AwardIndex {
  readonly exact: ReadonlyMap<string, AwardId>;
  private readonly byKey = new Map<string, AwardId>();
  private readonly byBareKey = new Map<string, AwardId>();
  private readonly shared = new Map<string, SharedWording>();
  private readonly bareShared: ReadonlyMap<string, SharedWording>;
  private readonly nearestTo: Readonly<Record<AwardSubject, readonly Candidate<AwardId>[]>>;

  constructor(awards: readonly NamedAward[], shared: readonly SharedWording[]) {
    this.exact = new Map(awards.flatMap(({ id, exact }) => exact.map((name) => [name, id] as const)));
    for (const { id, exact, variants } of awards) for (const name of [...exact, ...variants]) this.name(name, id);
    for (const each of shared) this.share(each);
    this.takeGiven(awards);
    this.bareShared = new Map([...this.shared].map(([key, each]) => [bareKey(key), each]));
    const candidates = (subject: AwardSubject): Candidate<AwardId>[] =>
      awards
        .filter(({ id }) => suits(id, subject))
        .flatMap(({ id, exact }) => exact.map((name) => ({ key: canonical(name), value: id })));
    this.nearestTo = { person: candidates("person"), collective: candidates("collective"), unit: candidates("unit") };
  }

  private name(wording: string, id: AwardId): void {
    const key = canonical(wording);
    this.byKey.set(key, id);
    this.byBareKey.set(bareKey(key), id);
  }

  /** Where only some cannot tell, the others read what the first of the meanings is. */
  private share(each: SharedWording): void {
    const key = canonical(each.wording);
    this.shared.set(key, each);
    this.byKey.delete(key);
    this.byBareKey.delete(bareKey(key));
    if (each.on !== undefined) this.name(each.wording, each.readings[0]!);
  }

  /** What two of the bloc's awards are called has two meanings. */
  private takeGiven(awards: readonly NamedAward[]): void {
    const given = new Map<string, { readonly wording: string; readonly ids: Set<AwardId> }>();
    for (const { id, given: wordings } of awards)
      for (const wording of wordings) {
        const key = canonical(wording);
        const same = given.get(key) ?? { wording, ids: new Set() };
        same.ids.add(id);
        given.set(key, same);
      }
    for (const [key, { wording, ids }] of given) {
      this.shared.delete(key);
      const [first, ...others] = ids;
      if (others.length === 0) this.name(wording, first!);
      else this.share({ wording, readings: [...ids] });
    }
  }

  /** The awards of which a levelled wording means one; null: it is clear, or known to nobody. */
  several(key: string, subject: AwardSubject): readonly AwardId[] | null {
    const shared = this.shared.get(key) ?? (isUnaccented(key) ? this.bareShared.get(key) : undefined);
    return shared !== undefined && (shared.on?.includes(subject) ?? true) ? shared.readings : null;
  }

  /** The award that a levelled wording names. «bare»: however its letters are accented. */
  named(key: string, letters: "asWritten" | "bare" = "asWritten"): AwardId | undefined {
    const found = this.byKey.get(key);
    if (found !== undefined) return found;
    if (letters === "bare") return this.byBareKey.get(bareKey(key));
    if (!isUnaccented(key)) return undefined;
    return this.byBareKey.get(key) ?? this.byKey.get(canonical(key.replace(/ /g, "")));
  }

  /** Names that a mistyped text may mean. */
  candidates(subject: AwardSubject): readonly Candidate<AwardId>[] {
    return this.nearestTo[subject];
  }
}
