/** The pane's door onto the workbook: the actions, over one session for as long as the pane lives. */
import {
  ActionError,
  LastYearError,
  MisfitError,
  WorkbookError,
  actions,
  answerFindings,
  campaignChanges,
  checkLive,
  fixFindings,
  lastYearChanges,
  campaignOfFile,
  loadCampaignLine,
  loadLastCheck,
  loadPapers,
  localMoment,
  loadReportOptions,
  openSession,
  previewReading,
  saveMapping,
  saveReportOptions,
  undoSteps,
} from "../../actions";
import type { ActionOptions, CellsChanged, CheckResult, Session } from "../../actions";
import { environment } from "../../actions/environment";
import { onVerbRequested } from "../../actions/requests";
import { campaign2021 } from "../../domain/campaign";
import { compositeKey } from "../../domain/compositeKey";
import type { Finding } from "../../domain/rules/rule";
import { covers } from "../../domain/sheet/areas";
import type { Door, Mended, Mending, RefusedFile, Trouble } from "./door";

/** A check after an edit that is under way: how to stop it before it writes, how to leave it, and its end. */
interface Live {
  readonly stop: AbortController;
  readonly left: AbortController;
  readonly ended: Promise<void>;
}

/**
 * One session for everything but checks after an edit: what one reading found is compared with what is written next.
 * `officer`: who works here; "": nobody has said.
 */
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
  let besides: Promise<Session> | null = null;
  let live: Live | null = null;
  /** The session, with no check after an edit beside it. */
  const alone = async (): Promise<Session> => {
    live?.stop.abort();
    await live?.ended;
    return session();
  };
  /** The session, once the program answers where it had not. */
  const ready = async (left: AbortSignal, control: Parameters<Session["ready"]>[0]): Promise<Session> => {
    left.addEventListener("abort", () => {
      // What still runs there may neither take an answer of ours nor be taken for us.
      opened = null;
      besides = null;
      live?.left.abort();
      live = null;
      isAfterSilence = true;
    });
    const workbook = await heard(control, () => Promise.race([alone(), gone(left)]));
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
  let ownMarks: CheckResult["written"]["marks"] = [];
  const ours = (result: Pick<CheckResult, "ownSheets" | "written"> | null): void => {
    ownSheets = new Set(result?.ownSheets ?? []);
    ownMarks = result?.written.marks ?? [];
  };
  /** The marks of another pane on the same workbook are no change of the officer's cells. */
  const isOurs = ({ sheet, area, isRemote }: CellsChanged): boolean =>
    ownSheets.has(sheet) ||
    (isRemote && area !== null && ownMarks.some((own) => own.sheet === sheet && covers(own.area, area)));

  return {
    bookKey: () => environment().book,

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
      ours(isCheck ? result : null);
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
      return fixFindings(await alone(), { ...options(), language: "vi" }, { ...wishFor(findings), apply: false });
    },

    async mend(mending, { language, left, ...heard }) {
      const control = { ...heard, left, pause };
      const workbook = await ready(left, control);
      const asked = { ...options(), language };
      const mended = await mendWith(workbook, asked, mending, control);
      const result = await actions.check.perform(workbook, asked, control);
      ours(result);
      return { result: { ...result, mended } };
    },

    async checkLive(shown, language) {
      if (isAfterSilence) throw new WorkbookError("notAnswering", "");
      const [stop, left] = [new AbortController(), new AbortController()];
      besides ??= open().catch((error: unknown) => {
        besides = null;
        throw error;
      });
      const checked = besides.then((workbook) =>
        checkLive(workbook, { ...options(), language }, shown, { signal: stop.signal, left: left.signal, pause }),
      );
      const work = Promise.race([checked, gone(left.signal)]);
      const mine = { stop, left, ended: work.then(nothing, nothing) };
      live = mine;
      try {
        const outcome = await work;
        if (outcome !== null) ours(outcome.result);
        return outcome;
      } finally {
        if (live === mine) live = null;
      }
    },

    async steps() {
      return (await (await alone()).steps()).map(({ verb, moment, facts }) => ({ verb, moment, facts }));
    },

    async typed(heard) {
      const control = { ...heard, pause };
      return (await ready(heard.left, control)).typed(control);
    },

    async campaign() {
      return loadCampaignLine(await session(), { campaign: campaign2021 });
    },

    async campaignOverview() {
      return (await campaignChanges()).campaignOverview(await alone(), options());
    },

    async chooseCampaign(chosen, confirmed) {
      const file = "json" in chosen ? await campaignOfFile(chosen.json) : null;
      if (file?.problems !== undefined) return { problems: file.problems, losses: [] };
      const choice = "json" in chosen ? { by: chosen.by, file: file! } : chosen;
      const { chooseCampaign } = await campaignChanges();
      return { problems: [], losses: await chooseCampaign(await alone(), options(), choice, confirmed) };
    },

    async makeTables() {
      return (await campaignChanges()).makeCampaignTables(await alone(), options());
    },

    async resetTable(table) {
      await (await campaignChanges()).resetTable(await alone(), options(), table);
    },

    async beginNewYear() {
      await (await campaignChanges()).beginNewYear(await alone(), options());
    },

    async preview(trial) {
      const under = { ...options(), ...(trial === undefined ? {} : { mapping: trial.mapping }) };
      const { reading, decided, campaign } = await previewReading(await alone(), under, trial?.headerRows);
      return { reading, decided, campaign };
    },

    async saveMapping(mapping) {
      await saveMapping(await alone(), mapping, options());
    },

    async papers(checked) {
      return loadPapers(await alone(), options(), checked);
    },

    async log() {
      return (await alone()).log();
    },

    async reportOptions() {
      return loadReportOptions(await alone());
    },

    async saveReportOptions(chosen) {
      await saveReportOptions(await alone(), chosen);
    },

    async lastYear() {
      return (await lastYearChanges()).loadLastYear(await session());
    },

    async chooseLastYear(file) {
      const { chooseLastYear } = await lastYearChanges();
      // The reader of files comes with the first file.
      const files = await import("../../files");
      try {
        const cells = file === null ? null : await files.cellsOfFile(file.bytes, file.name);
        return { chosen: await chooseLastYear(await alone(), options(), cells) };
      } catch (error) {
        if (error instanceof LastYearError) return { refused: { ...problemOf(error), file: error.fileName } };
        if (error instanceof files.WorkbookFileError)
          return { refused: { kind: error.kind, file: error.fileName, detail: error.detail } };
        throw error;
      }
    },

    async goTo(...where) {
      await (await session()).goTo(...where);
    },

    async selected() {
      return (await session()).selected();
    },

    async watch(changed, typed) {
      const stop = await (
        await session()
      ).watch((change) => {
        if (isOurs(change)) typed();
        else changed(change);
      });
      // Leaving the page ends the handler anyway: a failure to take it back harms nobody.
      return () => void stop().catch(() => undefined);
    },

    async onSelected(selected) {
      const stop = await (await session()).watchSelection(selected);
      return () => void stop().catch(() => undefined);
    },

    async lastCheck() {
      return loadLastCheck(await session());
    },

    onRequested: onVerbRequested,
    troubleOf,
  };
}

const problemOf = ({ problem }: LastYearError): Pick<RefusedFile, "kind" | "detail"> => ({
  kind: problem.kind,
  detail: problem.kind === "lastYearNotBefore" ? String(problem.year) : "",
});

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

const nothing = (): void => undefined;

/** A check after an edit may hang as any request may. */
async function heard<T>(control: Parameters<Session["ready"]>[0], wait: () => Promise<T>): Promise<T> {
  control?.asked?.();
  try {
    return await wait();
  } finally {
    control?.answered?.();
  }
}

/** Rejects when the officer waits no longer. */
const gone = (left: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    left.addEventListener("abort", () => reject(new WorkbookError("notAnswering", "")));
  });

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
