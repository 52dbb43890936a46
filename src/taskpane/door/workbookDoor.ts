/** The pane's door onto the workbook: the actions, over one session for as long as the pane lives. */
import {
  ActionError,
  MisfitError,
  WorkbookError,
  actions,
  answerFindings,
  campaignOfFile,
  chooseCampaign,
  loadCampaignLine,
  localMoment,
  loadReportOptions,
  openSession,
  previewReading,
  saveMapping,
  saveReportOptions,
} from "../../actions";
import type { Session } from "../../actions";
import { onVerbRequested } from "../../actions/requests";
import { campaign2021 } from "../../domain/campaign";
import type { Door, Trouble } from "./door";

/** One session, because it knows its own writing from the officer's. */
export function workbookDoor(open: () => Promise<Session> = openSession, clock: () => Date = () => new Date()): Door {
  let opened: Promise<Session> | null = null;
  const session = (): Promise<Session> => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  let isAfterSilence = false;
  /** The session, once the program answers where it had not. */
  const ready = async (left: AbortSignal, control: Parameters<Session["ready"]>[0]): Promise<Session> => {
    left.addEventListener("abort", () => {
      // What still runs there may neither take an answer of ours nor be taken for us.
      opened = null;
      isAfterSilence = true;
    });
    const workbook = await session();
    if (left.aborted) throw new WorkbookError("notAnswering", "");
    if (isAfterSilence) await workbook.ready(control);
    isAfterSilence = false;
    return workbook;
  };
  /** Names of our own sheets: what an officer fills in there does not make the check stale. */
  let ownSheets: ReadonlySet<string> = new Set();

  return {
    needs: (verb) => actions[verb],

    async run(verb, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const options = { now: localMoment(clock()), language, campaign: campaign2021, offer: true };
      const result = await actions[verb].perform(workbook, options, control);
      const isCheck = "findings" in result;
      ownSheets = new Set(isCheck ? result.ownSheets : []);
      return isCheck ? { result } : { cleared: result };
    },

    async answer(answering, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const options = { now: localMoment(clock()), language, campaign: campaign2021 };
      await answerFindings(workbook, options, answering, control);
      return this.run("check", { language, left, ...heard });
    },

    async typed(heard) {
      const control = { ...heard, pause };
      return (await ready(heard.left, control)).typed(control);
    },

    async campaign() {
      return loadCampaignLine(await session(), { campaign: campaign2021 });
    },

    async chooseCampaign(chosen) {
      const options = { now: localMoment(clock()), language: "vi" as const, campaign: campaign2021 };
      if (chosen.by !== "file") {
        await chooseCampaign(await session(), options, { by: chosen.by });
        return [];
      }
      const file = await campaignOfFile(chosen.json);
      if (file.problems !== undefined) return file.problems;
      await chooseCampaign(await session(), options, { by: "file", file });
      return [];
    },

    async preview(trial) {
      const options = {
        now: localMoment(clock()),
        language: "vi" as const,
        campaign: campaign2021,
        ...(trial === undefined ? {} : { mapping: trial.mapping }),
      };
      const { reading, decided, campaign } = await previewReading(await session(), options, trial?.headerRows);
      return { reading, decided, campaign };
    },

    async saveMapping(mapping) {
      await saveMapping(await session(), mapping);
    },

    async reportOptions() {
      return loadReportOptions(await session());
    },

    async saveReportOptions(chosen) {
      await saveReportOptions(await session(), chosen);
    },

    async goTo(sheet, row, column) {
      await (await session()).goTo(sheet, row, column);
    },

    async watch(changed) {
      const stop = await (
        await session()
      ).watch((sheet) => {
        if (!ownSheets.has(sheet)) changed();
      });
      // Leaving the page ends the handler anyway: a failure to take it back harms nobody.
      return () => void stop().catch(() => undefined);
    },

    onRequested: onVerbRequested,
    troubleOf,
  };
}

/** A turn of the event loop: the page paints its progress and hears «Hủy». */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

export function troubleOf(error: unknown): Trouble {
  if (error instanceof WorkbookError) return { kind: error.kind, detail: error.detail, sheet: error.sheet };
  if (error instanceof MisfitError) {
    const { misfit, campaign, proposal } = error;
    return { kind: "otherCampaign", detail: "", sheet: null, other: { misfit, campaign, proposal } };
  }
  if (error instanceof ActionError) return { kind: error.kind, detail: error.sheets.join(", "), sheet: null };
  return {
    kind: "unexpected",
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    sheet: null,
  };
}
