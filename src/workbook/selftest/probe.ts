/**
 * What an Excel is asked by the self-test: small questions about members that the add-in uses, each answered by a value
 * that is small enough to be pasted. Nothing here says what is right: the stand-in answers the same questions.
 */
export type Observed = string | number | boolean | null | readonly Observed[] | { readonly [name: string]: Observed };

export interface Probe {
  /** «names.hidden»: what it is about, a dot, what it asks. */
  readonly id: string;
  /** `sheet`: an empty sheet of its own, deleted afterwards. */
  readonly ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Observed>;
}

/** The code and the place of a refusal, or what `use` gave: for questions that may be refused. */
export async function attempt(
  context: Excel.RequestContext,
  use: () => Promise<Observed> | Observed,
): Promise<Observed> {
  try {
    const seen = await use();
    await context.sync();
    return seen;
  } catch (error) {
    return refusal(error);
  }
}

/** Each by itself, in this order, by its name: whether it was taken. */
export async function eachTried(
  context: Excel.RequestContext,
  members: Readonly<Record<string, () => void>>,
): Promise<Observed> {
  const seen: { [name: string]: Observed } = {};
  for (const [name, set] of Object.entries(members))
    seen[name] = await attempt(context, () => {
      set();
      return "set";
    });
  return seen;
}

export function refusal(error: unknown): Observed {
  const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
  if (code === undefined) throw error;
  return { refused: code, at: debugInfo?.errorLocation ?? "" };
}

/** Points and the like, which Excel rounds to pixels. */
export const rounded = (value: number): number => Math.round(value * 4) / 4;
