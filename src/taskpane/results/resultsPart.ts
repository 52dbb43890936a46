/** The list of results comes with the first check: with it all that is known of rules and their sentences. */
import type { ComponentType } from "react";
import { loadPart } from "../state/loadPart";
import type { ResultsProps } from "./Results";

let part: ComponentType<ResultsProps> | null = null;

export async function loadResults(): Promise<void> {
  part ??= (await loadPart(() => import("./Results"))).Results;
}

/** null: not there yet. Where there is a result, it is there. */
export const resultsPart = (): ComponentType<ResultsProps> | null => part;
