/** Of how many votes are a share: annexes after the first take it from there. */
import type { Content } from "../../plan/plan";
import { formula } from "../parts/cells";
import type { LinkedInput } from "../paper";
import { councilOf } from "./council";
import { MEMBERS_KEY, PRESENT_KEY } from "./units";

export function baseFrom({ campaign, cellOf }: LinkedInput): Content {
  const { countedOn } = councilOf(campaign);
  const typed = countedOn === null ? null : cellOf("units", countedOn === "all" ? MEMBERS_KEY : PRESENT_KEY);
  return typed === null ? null : formula(`N(${typed.address})`);
}
