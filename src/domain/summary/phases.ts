/** The year's two meetings of a bloc. */

/** In spring it agrees on what is registered; at the end of the year it votes on who is proposed. */
export const PHASES = ["dang-ky", "binh-xet"] as const;
export type Phase = (typeof PHASES)[number];
export const isPhase = (value: unknown): value is Phase => PHASES.some((phase) => phase === value);
