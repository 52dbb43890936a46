/**
 * Texts of the page before the pane is there. Not in the index of this room: the page's first script brings nothing
 * else, and is read by engines that cannot read the rest.
 */
import type { PerLanguage } from "./language";
import { startEn } from "./en/start";
import type { StartTexts } from "./vi/start";
import { startVi } from "./vi/start";

export type { StartTextKey } from "./vi/start";

export const startTexts: PerLanguage<StartTexts> = { vi: startVi, en: startEn };
