/** What a rule rests on, law by law, for whoever wants to know all of it at once. */
import { LAWS } from "../../campaign/campaign";
import type { LawPackId } from "../../campaign/campaign";
import type { Basis, Rule } from "../rule";
import type { Dated } from "./dated";
import { packOf } from "./packs";
import type { Standing } from "./packs";

export interface BasisOf {
  /** null: the same under every law. */
  readonly law: LawPackId | null;
  /** The day from which it holds; undefined: since the law itself. */
  readonly from: string | undefined;
  readonly basis: Basis;
}

/** One, or one per law and per day on which another text came into force, the earliest first. */
export function basesOf({ id, basis }: Rule): readonly BasisOf[] {
  if ("text" in basis) return [{ law: null, from: undefined, basis }];
  const standing = packOf(id)?.standing;
  return LAWS.flatMap((law) =>
    [...(standing?.[law] ?? [{ value: "error" }])]
      .reverse()
      .map(({ from, basis: own = basis[law] }: Dated<Standing>) => ({ law, from, basis: own })),
  );
}
