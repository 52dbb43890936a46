/**
 * Seeded choices: the same seed builds the same workbook on every machine. Each choice worth naming in a report is
 * noted.
 */
export class Dice {
  /** What was chosen, in order: «unit: group rows». */
  readonly notes: string[] = [];
  /** Texts in an old encoding: what the sheet does to its Unicode letters does not reach them. */
  readonly encoded = new Set<string>();
  private state: number;

  constructor(readonly seed: number) {
    this.state = (seed * 0x9e3779b1 + 0x7f4a7c15) >>> 0;
  }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** Both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** The first of a list is the usual one: it comes up in about half of the cases. */
  usually<T>(from: readonly T[]): T {
    return this.chance(0.5) ? from[0]! : this.pick(from);
  }

  shuffle<T>(list: readonly T[]): T[] {
    const out = [...list];
    for (let i = out.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [out[i], out[j]] = [out[j]!, out[i]!];
    }
    return out;
  }

  some<T>(from: readonly T[], count: number): T[] {
    return this.shuffle(from).slice(0, count);
  }

  /** A choice by name, noted for the report. */
  choose<T extends string>(dimension: string, from: readonly T[]): T {
    const chosen = this.pick(from);
    this.note(`${dimension}: ${chosen}`);
    return chosen;
  }

  /** A thing done now and then, noted where it is done. */
  now(what: string, share: number): boolean {
    const done = this.chance(share);
    if (done) this.note(what);
    return done;
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }
}
