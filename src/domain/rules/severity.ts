/** The three severities, the gravest first: how they are put in order, and how many findings there are of each. */

/** The order is kept in workbooks too, which remember a severity by its place in it. */
export const SEVERITIES = ["error", "warning", "notice"] as const;
export type Severity = (typeof SEVERITIES)[number];
export type SeverityCounts = Readonly<Record<Severity, number>>;

interface Weighed {
  readonly severity: Severity;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** For sorting, the gravest first; what is equally grave stays as it stood. */
export const byGravity = (one: Weighed, other: Weighed): number => GRAVITY[one.severity] - GRAVITY[other.severity];

export const isGraver = (one: Severity, other: Severity): boolean => GRAVITY[one] < GRAVITY[other];

export const milder = (one: Severity, other: Severity): Severity => (GRAVITY[one] > GRAVITY[other] ? one : other);

/** The gravest of them; null where there is none. */
export function gravest(findings: readonly Weighed[]): Severity | null {
  return (
    findings.reduce<Weighed | null>((so, each) => (so === null || byGravity(each, so) < 0 ? each : so), null)
      ?.severity ?? null
  );
}

/** Open ones only: what the officer answers for is counted apart. */
export function countBySeverity(findings: Iterable<Weighed & { readonly accepted?: unknown }>): SeverityCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, accepted } of findings) if (accepted === undefined) counts[severity] += 1;
  return counts;
}
