/**
 * «Xóa mọi dấu vết»: what the officer decided goes too; afterwards the workbook is as it was before the product
 * first saw it. What was decided and typed can be taken back as long as the pane stays open and writes nothing.
 */
import type { TypedTexts } from "../workbook";
import type { Action } from "./action";
import { hasWritten } from "./clearMarks";

export const clearEverything: Action<TypedTexts> = {
  id: "clearAll",
  label: "run.clearAll",
  asksFirst: "always",
  available: (surroundings) => hasWritten(surroundings) || Object.keys(surroundings.state.decisions).length > 0,
  // How the officer's tables look comes when it is first asked for.
  perform: async (session, { now, campaign }, control) => {
    const { planOfficerSheets } = await import("../domain/campaignTables");
    const step = { moment: now, verb: "clear", facts: {} } as const;
    return session.clear("everything", control, { step, plans: planOfficerSheets(campaign) });
  },
};
