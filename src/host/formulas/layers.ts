/** Formulas that read formulas, cut into layers that the calculator can go through: each reads results of those before. */
import type { Dependents, Formula } from "./dependents";
import { DEEPEST } from "./rewrite";

/** Which layer a formula is in, and how deep the calculator is in it when it has reached that formula. */
interface Place {
  readonly layer: number;
  readonly depth: number;
}

/**
 * The formulas in an order in which none reads one of a later layer. Those that read themselves, by whatever way round,
 * are in none: they have no result.
 */
export function layersOf(wanted: readonly Formula[], all: Dependents): Formula[][] {
  const places = placesOf(wanted, all);
  const layers: Formula[][] = [];
  for (const formula of wanted) {
    const place = places.get(formula);
    if (place !== undefined) (layers[place.layer] ??= []).push(formula);
  }
  return layers;
}

function placesOf(wanted: readonly Formula[], all: Dependents): Map<Formula, Place> {
  const among = new Set(wanted);
  const readersOf = (formula: Formula): Formula[] => [...all.readersOf(formula)].filter((reader) => among.has(reader));
  const waitsFor = new Map<Formula, number>();
  for (const formula of wanted)
    for (const reader of readersOf(formula)) waitsFor.set(reader, (waitsFor.get(reader) ?? 0) + 1);
  const below = new Map<Formula, Place>();
  const places = new Map<Formula, Place>();
  const ready = wanted.filter((formula) => !waitsFor.has(formula));
  for (let formula = ready.pop(); formula !== undefined; formula = ready.pop()) {
    const place = placeOn(below.get(formula), formula);
    places.set(formula, place);
    for (const reader of readersOf(formula)) {
      below.set(reader, deeper(below.get(reader), place));
      const left = waitsFor.get(reader)! - 1;
      waitsFor.set(reader, left);
      if (left === 0) ready.push(reader);
    }
  }
  return places;
}

/** On top of what it reads; in the next layer where this one has no room for it. What cannot be computed takes none. */
function placeOn(read: Place | undefined, { prepared: { weight, impossible } }: Formula): Place {
  const own = impossible ? 0 : weight;
  if (read === undefined) return { layer: 0, depth: own };
  return read.depth + own > DEEPEST ? { layer: read.layer + 1, depth: own } : { ...read, depth: read.depth + own };
}

function deeper(one: Place | undefined, other: Place): Place {
  if (one === undefined || other.layer > one.layer) return other;
  return other.layer === one.layer && other.depth > one.depth ? other : one;
}
