/** Every starting point, one file each, in the order in which they are offered. */
import type { Campaign } from "../campaign";
import { lawOf, runsIn } from "../law";
import { bloc2021 } from "./bloc2021";
import { bloc2026 } from "./bloc2026";
import { emptyBloc } from "./emptyBloc";
import type { StartingPoint } from "./startingPoint";

/** The first is that of a file that names none. */
export const STARTING_POINTS: readonly [StartingPoint, ...StartingPoint[]] = [bloc2021, bloc2026, emptyBloc];

/** The campaign of a year: with its law, and without movements that are over or to come. */
export function startFrom({ campaign }: StartingPoint, year: number, dossierDate: string | null = null): Campaign {
  return {
    ...campaign,
    year,
    ...lawOf({ year, dossierDate }),
    ...(dossierDate === null ? {} : { dossierDate }),
    movements: campaign.movements.filter((movement) => runsIn(movement, year)),
  };
}
