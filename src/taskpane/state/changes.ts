/** Cells that were changed since the result was read, as far as there is room to name them. */
import { covers } from "../../domain/sheet/areas";
import type { CellsChanged } from "../door/door";

type Place = Pick<CellsChanged, "sheet" | "address" | "area">;

export interface Changes {
  /** Each once, the oldest first. */
  readonly places: readonly Place[];
  /** As often something was changed elsewhere. */
  readonly more: number;
  /** Some were changed here, some by somebody else at the same workbook. */
  readonly own: boolean;
  readonly remote: boolean;
}

/** More are counted. */
const MOST_PLACES = 200;

const NONE: Changes = { places: [], more: 0, own: false, remote: false };

export function withChange(known: Changes | null, { sheet, address, area, isRemote }: CellsChanged): Changes {
  const change = { places: [{ sheet, address, area }], more: 0, own: !isRemote, remote: isRemote };
  return joined(known ?? NONE, change);
}

export function joinedChanges(one: Changes | null, other: Changes | null): Changes | null {
  if (one === null || other === null) return one ?? other;
  return joined(one, other);
}

function joined(one: Changes, other: Changes): Changes {
  const fresh = other.places.filter((place) => !one.places.some((known) => holds(known, place)));
  const places = [...one.places, ...fresh];
  return {
    places: places.slice(0, MOST_PLACES),
    more: one.more + other.more + Math.max(0, places.length - MOST_PLACES),
    own: one.own || other.own,
    remote: one.remote || other.remote,
  };
}

const holds = (whole: Place, part: Place): boolean =>
  whole.sheet === part.sheet &&
  (whole.address === part.address || (whole.area !== null && part.area !== null && covers(whole.area, part.area)));
