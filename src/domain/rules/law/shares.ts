/**
 * Shares of people that the law or the campaign asks for, and how they become numbers of people: shares are binary fractions, so 30 % of 30 must not ask for a tenth person, and 15 % of 40 is 6, not
 * 5.999….
 */
import type { Rounding } from "../../campaign/campaign";

const EPSILON = 1e-9;

/** Has `count` reached `share` of the people? */
export const reaches = (count: number, share: number, people: number): boolean => count >= share * people - EPSILON;

/** Is `count` more than `share` of the others allows? */
export const exceeds = (count: number, share: number, others = 1): boolean => count > share * others + EPSILON;

/** The fewest people that reach the share. */
export const leastOf = (share: number, people: number): number => Math.ceil(share * people - EPSILON);

/** The most people that stay within the share. */
export const mostOf = (share: number, people: number): number => Math.floor(share * people + EPSILON);

/**
 * A ceiling that is no whole number (15 % of 45 is 6.75): Decree 91/2017 does not say how to round, the campaign
 * does.
 */
export const ROUNDINGS: Readonly<Record<Rounding, (exact: number) => number>> = {
  floor: (exact) => Math.floor(exact + EPSILON),
  halfUp: (exact) => Math.floor(exact + 0.5 + EPSILON),
  ceil: (exact) => Math.ceil(exact - EPSILON),
};

/**
 * `above`: the share itself is not enough («trên 50 %»). Whole percent, so that counts are compared without rounding.
 */
export interface Threshold {
  readonly percent: number;
  readonly above: boolean;
}

/** A share as a threshold; hundredths of a per cent are the finest there is. */
export const thresholdOf = (share: number, above = false): Threshold => ({
  percent: Math.round(share * 10_000) / 100,
  above,
});

/** The fewest of `people` that reach the threshold. */
export function needed({ percent, above }: Threshold, people: number): number {
  const hundredths = percent * people;
  return above ? Math.floor(hundredths / 100) + 1 : Math.ceil(hundredths / 100);
}
