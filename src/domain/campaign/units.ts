/** The campaign's units and movements by what people write. */
import { bareKey, isUnaccented, wordKey } from "../text/keys";
import { nearest, type Candidate } from "../text/nearest";
import { clean, LONGEST_NAME } from "../text/normalise";
import type { Campaign } from "./campaign";

interface Names {
  readonly byKey: ReadonlyMap<string, string>;
  /** Names, abbreviations and aliases without diacritics and spaces: «baothanhtra», «vclkhtt». */
  readonly byBareName: ReadonlyMap<string, string>;
  readonly candidates: readonly Candidate<string>[];
  /** Names and aliases of the movements, by index. */
  readonly movements: readonly Candidate<number>[];
  /** Longest first. */
  readonly fullKeys: readonly (readonly [string, string])[];
}

const KNOWN = new WeakMap<Campaign, Names>();

/** «TTTT», «VCL&KHTT»: letters only, no word of three letters or more in small letters. */
function isAbbreviation(name: string): boolean {
  return !/\s/.test(name.trim());
}

function namesOf(campaign: Campaign): Names {
  const known = KNOWN.get(campaign);
  if (known !== undefined) return known;
  const byKey = new Map<string, string>();
  const byBareName = new Map<string, string>();
  const candidates: Candidate<string>[] = [];
  for (const unit of campaign.units) {
    byKey.set(wordKey(unit.name), unit.name);
    byBareName.set(bareKey(wordKey(unit.name)).replace(/ /g, ""), unit.name);
    candidates.push({ key: wordKey(unit.name), value: unit.name });
    for (const alias of unit.aliases) {
      byKey.set(wordKey(alias), unit.name);
      byBareName.set(bareKey(wordKey(alias)).replace(/ /g, ""), unit.name);
      // «VCL&KHTT» is also written «VCL và KHTT» and «VCLKHTT».
      byBareName.set(bareKey(wordKey(alias.replace(/&/g, " "))).replace(/ /g, ""), unit.name);
      if (!isAbbreviation(alias)) candidates.push({ key: wordKey(alias), value: unit.name });
    }
  }
  const fullKeys = campaign.units
    .map((unit) => [wordKey(unit.name), unit.name] as const)
    .sort((a, b) => b[0].length - a[0].length);
  const movements = campaign.movements.flatMap((movement, value) =>
    [movement.name, ...movement.aliases].map((name) => ({ key: wordKey(name), value, bare: bareKey(wordKey(name)) })),
  );
  const names = { movements, byKey, byBareName, candidates, fullKeys };
  KNOWN.set(campaign, names);
  return names;
}

/** Official name of the unit that a text names (name or alias, levelled); null where it names none. */
export function findUnit(campaign: Campaign, text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  const key = wordKey(text);
  if (key === "") return null;
  const names = namesOf(campaign);
  const whole = unitOfKey(names, key);
  if (whole !== null) return whole;
  // «Trung tâm Thông tin (TTTT)», «Trung tâm Thông tin - TTCP», «Đơn vị: Báo Thanh tra».
  const core = clean(text)
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/\s*[-–,]\s*(?:ttcp|thanh tra chính phủ)\s*$/iu, "")
    .replace(/^(?:tên )?đơn vị\s*:\s*/iu, "");
  const coreKey = wordKey(core);
  return coreKey === key || coreKey === "" ? null : unitOfKey(names, coreKey);
}

/** With its diacritics, or with none at all. */
function unitOfKey({ byKey, byBareName }: Names, key: string): string | null {
  return byKey.get(key) ?? (isUnaccented(key) ? byBareName.get(key.replace(/ /g, "")) : undefined) ?? null;
}

/** The one unit whose name or alias is clearly nearest to a mistyped text, or null. */
export function nearestUnit(campaign: Campaign, text: string): string | null {
  return nearest(wordKey(text), namesOf(campaign).candidates);
}

/** Every unit whose full name stands somewhere in a text, in the campaign's order. */
export function unitsIn(campaign: Campaign, text: string): readonly string[] {
  let rest = ` ${wordKey(text)} `;
  const found = new Set<string>();
  for (const [key, name] of namesOf(campaign).fullKeys) {
    if (!rest.includes(` ${key} `)) continue;
    found.add(name);
    rest = rest.split(` ${key} `).join(" ");
  }
  return campaign.units.map((unit) => unit.name).filter((name) => found.has(name));
}

/**
 * A sheet's name: the unit's name, its beginning (a sheet name holds 31 characters), or an alias as one of its
 * words.
 */
export function unitOfSheetName(campaign: Campaign, sheetName: string): string | null {
  const direct = findUnit(campaign, sheetName);
  if (direct !== null) return direct;
  const inside = unitsIn(campaign, sheetName);
  if (inside.length === 1) return inside[0]!;
  if (inside.length > 1) return null;
  const found = new Set<string>();
  const names = namesOf(campaign);
  for (const word of clean(sheetName).split(/[\s_.,;()/-]+/u)) {
    const unit = names.byBareName.get(bareKey(wordKey(word)).replace(/ /g, ""));
    if (unit !== undefined) found.add(unit);
  }
  const key = wordKey(sheetName).replace(/^\d+ /, "");
  if (key.length >= 10) for (const [full, name] of names.fullKeys) if (full.startsWith(key)) found.add(name);
  return found.size === 1 ? [...found][0]! : null;
}

const MOVEMENT_TAIL = / ?giai đoạn.*$/u;

/** Index of the campaign's movement that a header names, or null. */
export function findMovement(campaign: Campaign, text: string): number | null {
  const key = wordKey(text)
    .replace(/^(?:\d+ )?(?:phong trào )?(?:thi đua )?/u, "")
    .replace(MOVEMENT_TAIL, "")
    .trim();
  if (key.length < 6) return null;
  const { movements } = namesOf(campaign);
  const long = key.split(" ").length >= 3;
  for (const { key: known, value } of movements)
    if (known === key || (long && (known.includes(key) || key.includes(known)))) return value;
  return nearest(key, movements);
}
