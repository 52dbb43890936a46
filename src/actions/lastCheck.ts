/** What the last check found, as the workbook remembers it: said before the next one. */
import { lastCheck } from "../domain/comparison";
import type { LastCheck } from "../domain/comparison";
import type { Session } from "../workbook";

/** Two requests, no cell is read. null: it was never checked, or its marks were taken out. */
export const loadLastCheck = async (session: Session): Promise<LastCheck | null> =>
  lastCheck(await session.loadLastRun());
