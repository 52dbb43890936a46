/** Two lists of findings one after the other, as a list that is in view changes: what went, what came, what stayed where. */
import { isOpen } from "../rules/rule";
import type { Finding } from "../rules/rule";
import { findingIdentities } from "./identity";

export interface ChangedFindings {
  /** Open before, and none now: mended, or accepted. */
  readonly solved: number;
  readonly fresh: number;
  /** Open now. */
  readonly left: number;
  /** By the number a finding had: the number it has now. Those that are gone are missing. */
  readonly moved: ReadonlyMap<number, number>;
}

export function changedFindings(before: readonly Finding[], after: readonly Finding[]): ChangedFindings {
  const [was, is] = [findingIdentities(before), findingIdentities(after)];
  const now = new Map(is.map((identity, index) => [identity, index]));
  const open = (findings: readonly Finding[], identities: readonly string[]): ReadonlySet<string> =>
    new Set(identities.filter((_, index) => isOpen(findings[index]!)));
  const [openBefore, openNow] = [open(before, was), open(after, is)];
  return {
    solved: [...openBefore].filter((identity) => !openNow.has(identity)).length,
    fresh: [...openNow].filter((identity) => !openBefore.has(identity)).length,
    left: openNow.size,
    moved: new Map(was.flatMap((identity, index) => (now.has(identity) ? [[index, now.get(identity)!] as const] : []))),
  };
}
