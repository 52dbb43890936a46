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
