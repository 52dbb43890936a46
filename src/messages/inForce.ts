/** Which campaign is in force, what it is proposed to be, and why a workbook is not of it. Pane, command line and sheets say it alike. */
import type { Campaign } from "../domain/campaign/campaign";
import type { SaidFacts } from "../domain/rules/rule";
import { inForceEn } from "./en/inForce";
import { fill } from "./format";
import type { Language, PerLanguage } from "./language";
import { inForceVi } from "./vi/inForce";
import type { InForceKey } from "./vi/inForce";

export const inForceTexts: PerLanguage<Readonly<Record<InForceKey, string>>> = { vi: inForceVi, en: inForceEn };

type InForce = Pick<Campaign, "bloc" | "year" | "law" | "source">;

/** What differs, as the domain finds it. */
interface Differences {
  readonly year: number | null;
  readonly units: readonly string[];
  readonly agency: string | null;
}

interface Proposed {
  readonly campaign: Campaign;
  readonly asked: readonly { readonly name: string; readonly rows: number }[];
}

/** More names than these are for a look at the workbook. */
const MOST_NAMES = 3;
const MOST_ASKED = 10;

const say = (key: InForceKey, language: Language, facts: SaidFacts = {}): string =>
  fill(inForceTexts[language][key], facts, language);

const named = ({ bloc, year }: Pick<Campaign, "bloc" | "year">, language: Language): string =>
  bloc === "" ? say("campaignUnnamed", language, { year }) : say("campaign", language, { bloc, year });

/** «Đợt thi đua: Khối …, năm 2026; Luật năm 2022; lấy từ nội dung sổ.» */
export function inForceText(campaign: InForce, language: Language): string {
  const { law, source = "builtin" } = campaign;
  return say("line", language, {
    campaign: named(campaign, language),
    law: say(`law.${law}`, language),
    source: say(`source.${source}`, language),
  });
}

/** For a line that is always in view: «Đợt 2026 · Luật 2022». */
export const inForceShort = ({ year, law }: Pick<Campaign, "year" | "law">, language: Language): string =>
  say("short", language, { year: String(year), law: say(`short.${law}`, language) });

/** For a card of its own: «Đợt thi đua năm 2026», then the bloc, then law and source. */
export function inForceCard(
  { bloc, year, law, source = "builtin" }: InForce,
  language: Language,
): { readonly title: string; readonly lines: readonly string[] } {
  const facts = { law: say(`law.${law}`, language), source: say(`source.${source}`, language) };
  return {
    title: say("card.title", language, { year: String(year) }),
    lines: [...(bloc === "" ? [] : [bloc]), say("card.law", language, facts)],
  };
}

/** What differs, each a part of a sentence. */
export function differenceTexts(
  { year, agency, units }: Differences,
  campaign: Pick<Campaign, "year" | "agency">,
  language: Language,
): readonly string[] {
  return [
    ...(year === null ? [] : [say("differs.year", language, { stated: year, year: campaign.year })]),
    ...(agency === null ? [] : [agencyText(agency, campaign.agency, language)]),
    ...(units.length === 0 ? [] : [say("differs.units", language, { units: namesText(units, language) })]),
  ];
}

const agencyText = (stated: string, agency: string, language: Language): string =>
  agency === ""
    ? say("differs.agencyAlone", language, { stated })
    : say("differs.agency", language, { stated, agency });

function namesText(names: readonly string[], language: Language): string {
  const units = names.slice(0, MOST_NAMES).join(", ");
  return names.length <= MOST_NAMES
    ? units
    : say("differs.more", language, { units, count: names.length - MOST_NAMES });
}

/** The command line's one line. */
export function misfitText(misfit: Differences, campaign: Campaign, file: string, language: Language): string {
  return say("misfit", language, {
    file,
    campaign: named(campaign, language),
    differences: differenceTexts(misfit, campaign, language).join("; "),
  });
}

/** What would be taken from the workbook, a line each. */
export function proposalTexts({ campaign, asked }: Proposed, language: Language): readonly string[] {
  const { agency, chair, units, awards = [], movements } = campaign;
  const line = (key: InForceKey, facts: SaidFacts, isSaid: boolean): string[] =>
    isSaid ? [say(key, language, facts)] : [];
  const leftOut = asked
    .slice(0, MOST_ASKED)
    .map(({ name, rows }) => say("proposal.rows", language, { name, count: rows }));
  return [
    inForceText({ ...campaign, source: "proposed" }, language),
    ...line("proposal.agency", { agency }, agency !== ""),
    ...line("proposal.chair", { chair }, chair !== ""),
    ...line("proposal.units", { count: units.length, units: units.map(({ name }) => name) }, units.length > 0),
    ...line("proposal.noUnits", {}, units.length === 0),
    ...line("proposal.awards", { names: awards.map(({ name }) => name) }, awards.length > 0),
    ...line("proposal.movements", { names: movements.map(({ name }) => name) }, movements.length > 0),
    ...line("proposal.asked", { names: leftOut }, leftOut.length > 0),
  ];
}

export const proposalWrittenText = (file: string, language: Language): string =>
  say("proposal.written", language, { file });
