/** The units of a workbook, out of the names that its rows bear: each once, with the other ways in which it is written. */
import type { Registration } from "../registration/model/registration";
import type { WorkbookCells } from "../sheet/cells";
import { isOfUnits } from "../registration/model/fields";
import { UNIT_LABEL } from "../registration/words/lineWords";
import { isUpperCase } from "../registration/words/vocabulary";
import { bareKey, isUnaccented, wordKey } from "../text/keys";
import { nearest } from "../text/nearest";
import { clean, LONGEST_NAME } from "../text/normalise";
import { FEWEST_COLUMNS_OF_UNITS, FEW_ROWS, LISTED_IN_HALF, MOST_NAMES, MOST_UNITS, TIMES_AS_MANY } from "./evidence";
import { rowsOfUnits } from "./fit";
import { namesAgency } from "./letterhead";
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
  cells: WorkbookCells,
  { around, not }: { readonly around: readonly string[]; readonly not: readonly string[] },
): UnitNames {
  const above = new Set(not.map(wordKey));
  const names = [...gathered(registration, cells).values()].filter(({ key }) => !above.has(key));
  const most = [...names].sort((one, other) => other.rows - one.rows);
  const may = mayBeUnits(names);
  const units: { readonly named: Named; readonly aliases: string[] }[] = [];
  const asked: Named[] = most.slice(MOST_NAMES);
  // Names in full come before abbreviations: those stand for one of them.
  const looked = most.slice(0, MOST_NAMES);
  const inOrder = [...looked.filter(isInFull), ...looked.filter((named) => !isInFull(named))];
  for (const named of inOrder) {
    const others = units.filter((each) => isVariant(named, each.named, around));
    if (others.length === 1) others[0]!.aliases.push(...named.short, formOf(named));
    else if (others.length > 1 || !may.has(named) || units.length >= MOST_UNITS || isMisspelt(named, units))
      asked.push(named);
    else units.push({ named, aliases: [...named.short] });
  }
  const order = new Map(names.map((named, index) => [named, index]));
  units.sort((one, other) => order.get(one.named)! - order.get(other.named)!);
  const withAliases = units.map(({ named, aliases }) => ({ name: formOf(named), aliases: eachOnce(aliases, named) }));
  return {
    units: withAliases.map((unit) => ({ ...unit, aliases: ofOneOnly(unit, withAliases) })),
    asked: asked.map((named) => ({ name: formOf(named), rows: named.rows })),
  };
}

/** In the order in which they first come, lists of units before other tables. */
function gathered(registration: Registration, cells: WorkbookCells): Map<string, Named> {
  const out = new Map<string, Named>();
  const rows = rowsOfUnits(registration);
  for (const isFirst of [true, false])
    for (const { table, unit } of rows) {
      if (isOfUnits(table.kind) !== isFirst || unit.cell?.error != null) continue;
      const isListed = isFirst || unit.source === "group" || unit.source === "sheet";
      take(out, unit.text, isListed ? table.id : null);
    }
  for (const { isUnit, name, table } of registration.collectives) if (isUnit) take(out, name, table.id);
  for (const { id, names } of onTheirSide(cells, registration)) for (const name of names) take(out, name, id);
  return out;
}

/**
 * Rows of sheets of which nothing is read that name several organisations: headers of tables with a column for each
 * unit, which cannot be read before the units are known.
 */
function onTheirSide(
  cells: WorkbookCells,
  { tables }: Registration,
): { readonly id: string; readonly names: string[] }[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  return cells.sheets.flatMap(({ name, values }) =>
    read.has(name)
      ? []
      : values.flatMap((row) => {
          const names = row.flatMap((value) => (typeof value === "string" && namesAgency(value) ? [value] : []));
          return names.length >= FEWEST_COLUMNS_OF_UNITS ? [{ id: name, names }] : [];
        }),
  );
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
  const usual = middleOf(names.map(({ rows }) => rows).filter((rows) => rows > FEW_ROWS));
  return new Set(names.filter(({ rows, listedIn }) => listedIn.size > 0 || !isFew(rows, usual)));
}

const isFew = (rows: number, usual: number): boolean => rows <= FEW_ROWS && usual >= rows * TIMES_AS_MANY;

/** 0: of none. */
const middleOf = (counts: readonly number[]): number =>
  [...counts].sort((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;

/** More than one word, and not only capitals and signs. */
const isInFull = ({ key, forms }: Named): boolean =>
  key.split(" ").length > 1 && ![...forms.keys()].every((form) => /(?:^|\s)(?=\S*\p{Lu}{2})[\p{Lu}&.-]+$/u.test(form));

/** Another way of writing a unit's name that is right, too. */
function isVariant(named: Named, unit: Named, around: readonly string[]): boolean {
  if (bareKey(named.key.charAt(0)) !== bareKey(unit.key.charAt(0))) return false;
  const [form, name] = [formOf(named), formOf(unit)];
  if (isUnaccented(named.key) && bareKey(unit.key) === named.key) return true;
  return isShortFor(form, name) || (!areTogether(named, unit) && isWithPlace(form, name, around));
}

/** A slip of the pen: near to a unit of many more rows, and no table lists both. */
function isMisspelt(named: Named, units: readonly { readonly named: Named }[]): boolean {
  const candidates = units.map((unit) => ({ key: unit.named.key, value: unit.named }));
  const near = nearest(named.key, candidates);
  if (near === null || digitsOf(near.key) !== digitsOf(named.key)) return false;
  if (areTogether(named, near)) return false;
  return named.rows <= FEW_ROWS || named.rows * TIMES_AS_MANY <= near.rows || isBroken(named.key, near.key);
}

/** A word that the other has whole has lost its vowels here: «Báo Thanh tr». Or every letter is the same but for an accent. */
function isBroken(key: string, other: string): boolean {
  const words = new Set(other.split(" "));
  return (
    bareKey(key) === bareKey(other) || key.split(" ").some((word) => !words.has(word) && !VOWEL.test(bareKey(word)))
  );
}

const VOWEL = /[aeiouy\d]/u;

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

/** What stands for two units, or is another one's name, names neither. */
function ofOneOnly(unit: UnitName, units: readonly UnitName[]): readonly string[] {
  const others = new Set(
    units.flatMap((each) => (each === unit ? [] : [each.name, ...each.aliases])).map((name) => wordKey(name)),
  );
  return unit.aliases.filter((alias) => !others.has(wordKey(alias)));
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
