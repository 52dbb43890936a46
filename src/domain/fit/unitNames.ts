/** The units of a workbook, out of the names that its rows bear: each once, with the other ways in which it is written. */
import type { Registration } from "../registration/model/registration";
import { isOfUnits } from "../registration/model/fields";
import { UNIT_LABEL } from "../registration/words/lineWords";
import { isUpperCase } from "../registration/words/vocabulary";
import { bareKey, isUnaccented, wordKey } from "../text/keys";
import { nearest } from "../text/nearest";
import { clean, LONGEST_NAME } from "../text/normalise";
import { FEW_ROWS, LISTED_IN_HALF, TIMES_AS_MANY } from "./evidence";
import { rowsOfUnits } from "./fit";
import { bracketed, isShortFor, isWithPlace } from "./shortForms";

/** One name, however its letters are written. */
interface Named {
  readonly key: string;
  /** How it is written, and how often. */
  readonly forms: Map<string, number>;
  rows: number;
  /** Tables of units, headings and sheets' own names that list it. */
  readonly listedIn: Set<string>;
  readonly short: Set<string>;
}

interface UnitName {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface UnitNames {
  readonly units: readonly UnitName[];
  /** Names that are none of the units, and how many rows bear them: somebody has to say what they are. */
  readonly asked: readonly { readonly name: string; readonly rows: number }[];
}

/** `around`: agency and bloc, whose place may stand behind a unit's name. `not`: names that are no unit's. */
export function unitNamesOf(
  registration: Registration,
  { around, not }: { readonly around: readonly string[]; readonly not: readonly string[] },
): UnitNames {
  const above = new Set(not.map(wordKey));
  const names = [...gathered(registration).values()].filter(({ key }) => !above.has(key));
  const most = [...names].sort((one, other) => other.rows - one.rows);
  const may = mayBeUnits(names);
  const units: { readonly named: Named; readonly aliases: string[] }[] = [];
  const asked: Named[] = [];
  // Names in full come before abbreviations: those stand for one of them.
  const inOrder = [...most.filter(isInFull), ...most.filter((named) => !isInFull(named))];
  for (const named of inOrder) {
    const others = units.filter((each) => isVariant(named, each.named, around));
    if (others.length === 1) others[0]!.aliases.push(...named.short, formOf(named));
    else if (others.length > 1 || !may.has(named) || isMisspelt(named, units)) asked.push(named);
    else units.push({ named, aliases: [...named.short] });
  }
  const order = new Map(names.map((named, index) => [named, index]));
  units.sort((one, other) => order.get(one.named)! - order.get(other.named)!);
  return {
    units: units.map(({ named, aliases }) => ({ name: formOf(named), aliases: eachOnce(aliases, named) })),
    asked: asked.map((named) => ({ name: formOf(named), rows: named.rows })),
  };
}

/** In the order in which they first come, lists of units before other tables. */
function gathered(registration: Registration): Map<string, Named> {
  const out = new Map<string, Named>();
  const rows = rowsOfUnits(registration);
  for (const isFirst of [true, false])
    for (const { table, unit } of rows) {
      if (isOfUnits(table.kind) !== isFirst || unit.cell?.error != null) continue;
      const isListed = isFirst || unit.source === "group" || unit.source === "sheet";
      take(out, unit.text, isListed ? table.id : null);
    }
  for (const { isUnit, name, table } of registration.collectives) if (isUnit) take(out, name, table.id);
  return out;
}

function take(out: Map<string, Named>, text: string, listedIn: string | null): void {
  if (text.length > LONGEST_NAME) return;
  const plain = clean(text);
  const { name, short } = bracketed(UNIT_LABEL.exec(plain)?.[1] ?? plain);
  const key = wordKey(name);
  if (!/\p{L}{2}/u.test(key)) return;
  let named = out.get(key);
  if (named === undefined)
    out.set(key, (named = { key, forms: new Map(), rows: 0, listedIn: new Set(), short: new Set() }));
  named.rows++;
  named.forms.set(name, (named.forms.get(name) ?? 0) + 1);
  if (listedIn !== null) named.listedIn.add(listedIn);
  if (short !== null) named.short.add(short);
}

/**
 * Where tables list the units, those; where they list the fewest, or none does, every name but those on a row or two
 * beside units of many rows.
 */
function mayBeUnits(names: readonly Named[]): ReadonlySet<Named> {
  const listed = names.filter(({ listedIn }) => listedIn.size > 0);
  const rowsOf = (of: readonly Named[]): number => of.reduce((sum, { rows }) => sum + rows, 0);
  if (listed.length > 0 && rowsOf(listed) >= LISTED_IN_HALF * rowsOf(names)) return new Set(listed);
  const few = names.filter(({ rows, listedIn }) => rows <= FEW_ROWS && listedIn.size === 0);
  const many = names.filter((named) => !few.includes(named));
  const isBesideMany = rowsOf(few) * TIMES_AS_MANY <= rowsOf(many);
  return new Set(isBesideMany ? many : names);
}

/** More than one word, and not only capitals and signs. */
const isInFull = ({ key, forms }: Named): boolean =>
  key.split(" ").length > 1 && ![...forms.keys()].every((form) => /(?:^|\s)(?=\S*\p{Lu}{2})[\p{Lu}&.-]+$/u.test(form));

/** Another way of writing a unit's name that is right, too. */
function isVariant(named: Named, unit: Named, around: readonly string[]): boolean {
  if (areTogether(named, unit)) return false;
  const [form, name] = [formOf(named), formOf(unit)];
  if (isUnaccented(named.key) && bareKey(unit.key) === named.key) return true;
  return isShortFor(form, name) || isWithPlace(form, name, around);
}

/** A slip of the pen: near to a unit of many more rows, and no table lists both. */
function isMisspelt(named: Named, units: readonly { readonly named: Named }[]): boolean {
  const candidates = units.map((unit) => ({ key: unit.named.key, value: unit.named }));
  const near = nearest(named.key, candidates);
  if (near === null || digitsOf(near.key) !== digitsOf(named.key)) return false;
  return !areTogether(named, near) && (named.rows <= FEW_ROWS || named.rows * TIMES_AS_MANY <= near.rows);
}

/** One table lists both: they are two. */
const areTogether = (one: Named, other: Named): boolean => [...one.listedIn].some((table) => other.listedIn.has(table));

/** «Trường số 1» is not «Trường số 2», written wrong. */
const digitsOf = (key: string): string =>
  key
    .split(" ")
    .filter((word) => /^(?:\d+|[ivx]+|\p{L})$/u.test(word))
    .join(" ");

/** As most rows write it, with diacritics and small letters before others. */
function formOf({ forms }: Named): string {
  const rank = (form: string): number => Number(!isUnaccented(wordKey(form))) * 2 + Number(!isUpperCase(form));
  return [...forms].sort(([one, n], [other, m]) => rank(other) - rank(one) || m - n)[0]![0];
}

function eachOnce(aliases: readonly string[], unit: Named): string[] {
  const seen = new Set([unit.key]);
  return aliases.filter((alias) => {
    const key = wordKey(alias);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
