/** Texts of the dialog «Đợt thi đua» in a language. Not in the index of this room, as paneMapping.ts. */
import type { LawPackId } from "../domain/campaign/campaign";
import { inForceTexts } from "./inForce";
import type { Language, PerLanguage } from "./language";
import { textsOf } from "./pane";
import { paneCampaignEn } from "./en/paneCampaign";
import type { PaneCampaignKey, PaneCampaignTexts } from "./vi/paneCampaign";
import { paneCampaignVi } from "./vi/paneCampaign";

const dictionaries: PerLanguage<PaneCampaignTexts> = { vi: paneCampaignVi, en: paneCampaignEn };

export type CampaignText = (key: PaneCampaignKey, facts?: Readonly<Record<string, string | number>>) => string;

export function campaignText(language: Language): CampaignText {
  return textsOf(dictionaries[language], language);
}

/** More names are for a look at the table. */
const MOST_NAMES = 6;

interface Loss {
  readonly table: PaneCampaignKey & `STD_${string}`;
  readonly gone: readonly string[];
  readonly changed: readonly string[];
}

/** Which lines would go, and which be written anew: a sentence each. */
export function lossTexts(losses: readonly Loss[], text: CampaignText): readonly string[] {
  const sentences = (key: "gone" | "changed"): string[] =>
    losses
      .filter((loss) => loss[key].length > 0)
      .map((loss) =>
        text(key, { table: tableText(loss.table, text), count: loss[key].length, names: namesText(loss[key], text) }),
      );
  return [...sentences("gone"), ...sentences("changed")];
}

/** «Đơn vị» (STD_DonVi): the name in words, and the one by which Excel knows it. */
export const tableText = (table: Loss["table"], text: CampaignText): string =>
  text("table", { name: text(table), code: table });

export function namesText(names: readonly string[], text: CampaignText): string {
  const first = names
    .slice(0, MOST_NAMES)
    .map((name) => text("quoted", { name }))
    .join(", ");
  return names.length <= MOST_NAMES ? first : text("more", { names: first, count: names.length - MOST_NAMES });
}

export const lawText = (law: LawPackId, language: Language): string => inForceTexts[language][`law.${law}`];
