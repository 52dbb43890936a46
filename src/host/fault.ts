/** Faults on demand: how a request goes wrong without anything being wrong with it. */

/**
 * What the n-th request (from 1, as `counters.requests` counts) gets instead of its answer.
 * The client's own clean-up requests count too.
 */
export interface Fault {
  readonly request: number;
  /**
   * "refuse": nothing is done, the given code is answered. "lost": everything is done, its answer never arrives as
   * one (connection error). "silent": never answered.
   */
  readonly kind: "refuse" | "lost" | "silent";
  /** One of Excel's codes, for "refuse". Default "GeneralException". */
  readonly code?: string;
}

/** A member that is refused wherever it is used: read, set, called, or followed to another object. */
export interface MemberFault {
  /** As in Error.Location: «PageLayout.paperSize», «Worksheets.add». */
  readonly member: string;
  /** One of Excel's codes. Default "GeneralException". */
  readonly code?: string;
}
