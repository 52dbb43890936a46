/** Accepting findings with a reason, and taking that back: lines of the officer's own table. */
import { lineCells, STATUS } from "../domain/acceptance/lines";
import { canBeAccepted, lineToWrite, pick, wishFor } from "../domain/acceptance/requests";
import type { AcceptanceRequest, Unfit, Wished } from "../domain/acceptance/requests";
import { planOfficerSheets } from "../domain/campaignTables";
import type { Finding } from "../domain/rules/rule";
import type { Control, Session } from "../workbook";
import type { ActionOptions } from "./action";
import { readCells } from "./cells";
import { judge } from "./judge";
import { logEntry } from "./log";

/** What became of each request. */
interface Done<R extends Wished> {
  readonly count: number;
  /** Of these the finding was accepted (or open) already. */
  readonly already: readonly R[];
  readonly unfit: readonly { readonly request: R; readonly why: Unfit }[];
}

/** Each request accepts one finding; the tables are made with the first one. A request that fits nothing writes nothing. */
export async function accept(
  session: Session,
  options: ActionOptions,
  requests: readonly AcceptanceRequest[],
  control?: Control,
): Promise<Done<AcceptanceRequest>> {
  const read = await readCells(session, options, control);
  const { findings, campaign, acceptances, asked } = await judge(read, options);
  const { taken, already, unfit } = pick(findings, requests, canBeAccepted, asked);
  const who = [...new Set(taken.map(({ request: { by } }) => by))].join("; ");
  await session.writeAcceptances(
    {
      plans: planOfficerSheets(campaign),
      lines: taken.map((each) => lineCells(lineToWrite(each, options.now, asked))),
      statuses: [],
      read: acceptances?.table ?? null,
      step: { moment: options.now, verb: "accept", facts: { count: taken.length } },
      log: logEntry("accept", taken.length, campaign, { ...options, who }),
    },
    control,
  );
  return { count: taken.length, already, unfit };
}

/** For findings that are shown: that the officer answers for them, or does so no longer. */
export type Answering =
  | { readonly verb: "accept"; readonly findings: readonly Finding[]; readonly reason: string; readonly by: string }
  | { readonly verb: "revoke"; readonly findings: readonly Finding[] };

export async function answer(
  session: Session,
  options: ActionOptions,
  answering: Answering,
  control?: Control,
): Promise<Done<Wished>> {
  const wishes = answering.findings.map(wishFor);
  if (answering.verb === "revoke") return revoke(session, options, wishes, control);
  const { reason, by } = answering;
  return accept(
    session,
    options,
    wishes.map((wish) => ({ ...wish, reason, by })),
    control,
  );
}

/** The lines of these findings count no more; they stay, and say so. */
async function revoke(
  session: Session,
  options: ActionOptions,
  requests: readonly Wished[],
  control?: Control,
): Promise<Done<Wished>> {
  const read = await readCells(session, options, control);
  const { findings, campaign, acceptances, asked } = await judge(read, options);
  if (acceptances === null) return { count: 0, already: requests, unfit: [] };
  const { taken, already, unfit } = pick(findings, requests, (finding) => acceptances.linesOf.has(finding), asked);
  const lines = new Set(taken.flatMap(({ finding }) => acceptances.linesOf.get(finding)!.map(({ index }) => index)));
  await session.writeAcceptances(
    {
      plans: [],
      lines: [],
      statuses: [...lines].map((index) => ({ index, status: STATUS.revoked })),
      read: acceptances.table,
      step: { moment: options.now, verb: "revoke", facts: { count: taken.length } },
      log: logEntry("revoke", taken.length, campaign, options),
    },
    control,
  );
  return { count: taken.length, already, unfit };
}
