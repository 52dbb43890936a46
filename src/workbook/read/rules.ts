/**
 * Which conditional formats are ours: known by a word in their formula. The officer's may be such as Excel itself cannot read
 * (office-js issues 6827, 6835): then those are looked for that can be, and the reading goes on without the others.
 */
import { grouped } from "../../domain/lists";
import { HIGHLIGHT_MARK } from "../../domain/plan/plan";
import { placeOf } from "../excel/errors";
import type { Context } from "../excel/run";
import { WorkbookError } from "../session/session";
import type { SurveyedSheet } from "./survey";

/** By id of the sheet. */
export interface Rules {
  /** Ids of our own. */
  readonly highlights: ReadonlyMap<string, readonly string[]>;
  /** Some here cannot be read: ours may be among them. */
  readonly unreadable: ReadonlySet<string>;
}

interface Rule {
  readonly sheet: string;
  readonly id: string;
}
interface Loaded extends Rule {
  readonly rule: Excel.ConditionalFormatRule;
}

/** Requests by which those are found that cannot be read. */
const MOST_TRIES = 36;

/** Rides on a request that is sent anyway. */
export class RulesAsked {
  private readonly rules: readonly Rule[];
  private loaded: readonly Loaded[] = [];
  private isRefused = false;

  constructor(
    private readonly context: Context,
    sheets: readonly SurveyedSheet[],
  ) {
    this.rules = sheets.flatMap(({ id: sheet, customFormats }) => customFormats.map((id) => ({ sheet, id })));
  }

  readonly load = (): void => {
    if (!this.isRefused) this.loaded = this.rules.map((rule) => loadRule(this.context, rule));
  };

  /** The request that they rode on was refused: whether it may be sent again without them. */
  readonly mayLeave = (error: unknown): boolean => {
    if (this.isRefused || !/Conditional/u.test(placeOf(error))) return false;
    this.isRefused = true;
    return true;
  };

  async read(): Promise<Rules> {
    const readable = this.isRefused ? await readableOf(this.context, this.rules) : this.loaded;
    const own = grouped(
      readable.filter(({ rule }) => rule.formula.includes(HIGHLIGHT_MARK)),
      ({ sheet }) => sheet,
    );
    const read = new Set<Rule["id"]>(readable.map(keyOf));
    return {
      highlights: new Map([...own].map(([sheet, rules]) => [sheet, rules.map(({ id }) => id)])),
      unreadable: new Set(this.rules.flatMap((rule) => (read.has(keyOf(rule)) ? [] : [rule.sheet]))),
    };
  }
}

const keyOf = ({ sheet, id }: Rule): string => `${sheet} ${id}`;

async function readableOf(context: Context, rules: readonly Rule[]): Promise<readonly Loaded[]> {
  const readable: Loaded[] = [];
  let pending: (readonly Rule[])[] = [rules];
  for (let tries = 0; pending.length > 0 && tries < MOST_TRIES; tries++) {
    const [now, ...later] = pending;
    const loaded = now!.map((rule) => loadRule(context, rule));
    pending = later;
    if (await isAnswered(context)) readable.push(...loaded);
    else if (now!.length > 1) {
      const middle = Math.ceil(now!.length / 2);
      pending = [now!.slice(0, middle), now!.slice(middle), ...later];
    }
  }
  return readable;
}

async function isAnswered(context: Context): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    return false;
  }
}

function loadRule(context: Context, { sheet, id }: Rule): Loaded {
  const whole = context.workbook.worksheets.getItem(sheet).getRange().untrack();
  const { rule } = whole.conditionalFormats.getItem(id).custom;
  rule.load("formula");
  return { sheet, id, rule };
}
