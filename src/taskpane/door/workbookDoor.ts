/** The pane's door onto the workbook: the actions, over one session for as long as the pane lives. */
import {
  ActionError,
  MisfitError,
  WorkbookError,
  actions,
  answerFindings,
  campaignChanges,
  fixFindings,
  campaignOfFile,
  loadCampaignLine,
  localMoment,
  loadReportOptions,
  openSession,
  previewReading,
  saveMapping,
  saveReportOptions,
  undoSteps,
} from "../../actions";
import type { ActionOptions, Session } from "../../actions";
import { onVerbRequested } from "../../actions/requests";
import { campaign2021 } from "../../domain/campaign";
import { compositeKey } from "../../domain/compositeKey";
import type { Finding } from "../../domain/rules/rule";
import type { Door, Mended, Mending, Trouble } from "./door";

/** One session, because it knows its own writing from the officer's. `officer`: who works here; "": nobody has said. */
export function workbookDoor(
  open: () => Promise<Session> = openSession,
  clock: () => Date = () => new Date(),
  officer: () => string = () => "",
): Door {
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
  /** The language matters to what is written alone. */
  const options = () => ({
    now: localMoment(clock()),
    language: "vi" as const,
    campaign: campaign2021,
    who: officer(),
  });
  /** Names of our own sheets: what an officer fills in there does not make the check stale. */
  let ownSheets: ReadonlySet<string> = new Set();

  return {
    needs: (verb) => actions[verb],

    async run(verb, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const result = await actions[verb].perform(workbook, { ...options(), language, offer: true }, control);
      if ("sheet" in result) {
        ownSheets = new Set([...ownSheets, result.sheet]);
        return { logged: result.sheet };
      }
      const isCheck = "findings" in result;
      ownSheets = new Set(isCheck ? result.ownSheets : []);
      return isCheck ? { result } : { cleared: result };
    },

    async answer(answering, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const { unfit } = await answerFindings(workbook, { ...options(), language }, answering, control);
      const outcome = await this.run("check", { language, left, ...heard });
      if (unfit.length === 0 || !("result" in outcome)) return outcome;
      return { result: { ...outcome.result, mended: { gone: unfit.length } } };
    },

    async previewFixes(findings) {
      return fixFindings(await session(), { ...options(), language: "vi" }, { ...wishFor(findings), apply: false });
    },

    async mend(mending, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const asked = { ...options(), language };
      const mended = await mendWith(workbook, asked, mending, control);
      const result = await actions.check.perform(workbook, asked, control);
      ownSheets = new Set(result.ownSheets);
      return { result: { ...result, mended } };
    },

    async steps() {
      return (await (await session()).steps()).map(({ verb, moment, facts }) => ({ verb, moment, facts }));
    },

    async typed(heard) {
      const control = { ...heard, pause };
      return (await ready(heard.left, control)).typed(control);
    },

    async campaign() {
      return loadCampaignLine(await session(), { campaign: campaign2021 });
    },

    async campaignOverview() {
      return (await campaignChanges()).campaignOverview(await session(), options());
    },

    async chooseCampaign(chosen, confirmed) {
      const file = chosen.by === "file" ? await campaignOfFile(chosen.json) : null;
      if (file?.problems !== undefined) return { problems: file.problems, losses: [] };
      const choice = chosen.by === "file" ? { by: chosen.by, file: file! } : chosen;
      const { chooseCampaign } = await campaignChanges();
      return { problems: [], losses: await chooseCampaign(await session(), options(), choice, confirmed) };
    },

    async makeTables() {
      return (await campaignChanges()).makeCampaignTables(await session(), options());
    },

    async resetTable(table) {
      await (await campaignChanges()).resetTable(await session(), options(), table);
    },

    async beginNewYear() {
      await (await campaignChanges()).beginNewYear(await session(), options());
    },

    async preview(trial) {
      const under = { ...options(), ...(trial === undefined ? {} : { mapping: trial.mapping }) };
      const { reading, decided, campaign } = await previewReading(await session(), under, trial?.headerRows);
      return { reading, decided, campaign };
    },

    async saveMapping(mapping) {
      await saveMapping(await session(), mapping, options());
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

async function mendWith(workbook: Session, asked: ActionOptions, mending: Mending, control: Control): Promise<Mended> {
  if (mending.verb === "undo") return { undone: await undoSteps(workbook, mending.steps, asked, control) };
  const wish = { ...wishFor(mending.findings, mending.choice), apply: true };
  return { fixes: await fixFindings(workbook, asked, wish, control) };
}

type Control = NonNullable<Parameters<typeof undoSteps>[3]>;

/** The findings that are shown are known again by rule, place and whom they are about. */
function wishFor(findings: readonly Finding[], choice?: number) {
  const keyOf = ({ rule, place: { sheet, row, column }, subject }: Finding): string =>
    compositeKey(rule, sheet, row, column, subject.name);
  const wanted = new Set(findings.map(keyOf));
  return {
    wants: (finding: Finding): boolean => wanted.has(keyOf(finding)),
    choiceOf: (): number | null => choice ?? null,
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
