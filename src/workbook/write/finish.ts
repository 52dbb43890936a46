/**
 * What only makes our work look and print right is set after the time of the run: Excel may refuse any of it on some platform. All
 * of it in one request; only after a refusal in halves, until what is refused is found and left out.
 */
import { codeOf } from "../excel/errors";
import { Outbox } from "../excel/outbox";
import type { Batch } from "../excel/outbox";
import type { Context } from "../excel/run";
import type { FinishKind } from "../session/session";
import { WorkbookError } from "../session/session";

/** Asks for something in several requests: each `yield` is one, and what was loaded is there after it. */
export type Question<T> = Generator<void, T, void>;

export interface FinishPart {
  readonly kind: FinishKind;
  /** Where it is set, as the sheet is called. */
  readonly sheet: string;
  /** In whose records it is remembered that it is still to be set. */
  readonly marks: readonly string[];
  /** Can be done twice, over what a refused request did of it. null: what stands there is not known, and it stays as it is. */
  readonly put: ((outbox: Outbox) => void) | null;
  /** What goes on only when Excel has answered that. */
  putThen?(outbox: Outbox): void;
  /** What a refused request left of it: to be asked before it is put once more, or left out. */
  ask?(context: Context): Question<void>;
  /** It stays out: nothing half made stays. */
  leave?(outbox: Outbox): void;
}

/** "closed": what closes the work is done already, and its answer was lost. */
export type Standing = "same" | "changed" | "closed";

export interface Finishing {
  readonly parts: readonly FinishPart[];
  /** Put at the head of each request: refused where the workbook is not as it was left. */
  readonly guard: (batch: Batch) => void;
  readonly standing: (context: Context) => Question<Standing>;
  /** The last step: what is remembered of it. */
  readonly close: (outbox: Outbox, refused: readonly FinishPart[]) => void;
}

/** Halves that are tried after refusals. */
const MOST_TRIES = 64;
/** When so many parts of a kind were refused by themselves, Excel refuses the kind. */
const MOST_OF_A_KIND = 3;

/** What could not be set. Nothing of this is a reason to say that the run did not end well. */
export async function finish(context: Context, work: Finishing): Promise<readonly FinishPart[]> {
  const parts = work.parts.filter(({ put }) => put !== null);
  const left = work.parts.filter(({ put }) => put === null);
  if (parts.length === 0) return left;
  const close: Finishing["close"] = (outbox, refused) => work.close(outbox, [...left, ...refused]);
  const run = new FinishRun(context, { ...work, parts, close });
  await run.set(parts);
  return [...left, ...(await run.closed())];
}

class FinishRun {
  private tries = 0;
  private isOver = false;
  private isClosed = false;
  private readonly refused: FinishPart[] = [];
  private readonly refusedOfKind = new Map<FinishKind, number>();

  constructor(
    private readonly context: Context,
    private readonly work: Finishing,
  ) {}

  async set(parts: readonly FinishPart[]): Promise<void> {
    const hopeful = this.isOver ? [] : parts.filter(({ kind }) => this.isHopeful(kind));
    this.refused.push(...parts.filter((part) => !hopeful.includes(part)));
    if (hopeful.length === 0) return;
    this.tries += 1;
    const sent = await this.sent(hopeful);
    if (sent === null) return;
    const { refusal, left } = sent;
    await this.lookAgain(left, refusal);
    if (this.isClosed) return;
    if (!this.isOver && left.length > 1) for (const half of halves(left)) await this.set(half);
    else this.leaveOut(left);
  }

  /** Whatever becomes of closing: without it the next run sets everything once more. */
  async closed(): Promise<readonly FinishPart[]> {
    const { refused, work } = this;
    if (this.isClosed) return refused;
    const outbox = this.outbox();
    for (const part of refused) part.leave?.(outbox);
    if (refused.length < work.parts.length) work.close(outbox, refused);
    if (!outbox.isEmpty) await this.refusalOf(outbox);
    return refused;
  }

  private isHopeful(kind: FinishKind): boolean {
    return this.tries < MOST_TRIES && (this.refusedOfKind.get(kind) ?? 0) < MOST_OF_A_KIND;
  }

  private leaveOut(parts: readonly FinishPart[]): void {
    this.refused.push(...parts);
    for (const { kind } of parts) this.refusedOfKind.set(kind, (this.refusedOfKind.get(kind) ?? 0) + 1);
  }

  /** null: all of it is set. */
  private async sent(
    parts: readonly FinishPart[],
  ): Promise<{ readonly refusal: unknown; readonly left: readonly FinishPart[] } | null> {
    const isAll = parts.length === this.work.parts.length;
    const later = parts.filter(({ putThen }) => putThen !== undefined);
    const first = this.outbox();
    for (const part of parts) part.put!(first);
    if (isAll && later.length === 0) this.work.close(first, []);
    const refusal = await this.refusalOf(first);
    if (refusal !== null) return { refusal, left: parts };
    if (later.length > 0) {
      const last = this.outbox();
      for (const part of later) part.putThen!(last);
      if (isAll) this.work.close(last, []);
      const refusalOfLast = await this.refusalOf(last);
      if (refusalOfLast !== null) return { refusal: refusalOfLast, left: later };
    }
    this.isClosed = isAll;
    return null;
  }

  /** Before anything is put once more: whether the workbook is as it was left, and what stands half made. */
  private async lookAgain(parts: readonly FinishPart[], refusal: unknown): Promise<void> {
    this.isOver = codeOf(refusal) === "InvalidOperationInCellEditMode";
    if (this.isOver) return;
    const standing = await this.answerTo(this.work.standing(this.context));
    this.isOver = standing !== "same";
    this.isClosed = standing === "closed";
    if (this.isOver) return;
    const asked = parts.filter(({ ask }) => ask !== undefined);
    const isKnown = await this.answerTo(together(asked.map((part) => part.ask!(this.context))));
    // What cannot be looked at is not put twice.
    if (isKnown === null) for (const { kind } of asked) this.refusedOfKind.set(kind, MOST_OF_A_KIND);
  }

  /** null: it was refused. */
  private async answerTo<T>(question: Question<T>): Promise<T | null> {
    let answer: T | null = null;
    const refusal = await refusalOf(async () => {
      let step = question.next();
      for (; step.done !== true; step = question.next()) await this.context.sync();
      answer = step.value;
    });
    return refusal === null ? answer : null;
  }

  private outbox(): Outbox {
    return new Outbox(this.work.guard, true);
  }

  private refusalOf(outbox: Outbox): Promise<unknown> {
    return refusalOf(() => outbox.send(this.context));
  }
}

/** null: there is none. Whoever was left by the officer sends nothing more. */
async function refusalOf(send: () => Promise<unknown>): Promise<unknown> {
  try {
    await send();
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return error;
  }
}

/** Several questions in as many requests as the longest takes. */
function* together(questions: readonly Question<void>[]): Question<true> {
  for (let open = questions; ;) {
    open = open.filter((question) => question.next().done !== true);
    if (open.length === 0) return true;
    yield;
  }
}

/** Kinds from one another first: what is refused on one sheet is mostly refused on all. */
function halves(parts: readonly FinishPart[]): readonly (readonly FinishPart[])[] {
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  if (kinds.length === 1) {
    const middle = Math.ceil(parts.length / 2);
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const first = new Set(kinds.slice(0, Math.ceil(kinds.length / 2)));
  return [parts.filter(({ kind }) => first.has(kind)), parts.filter(({ kind }) => !first.has(kind))];
}
