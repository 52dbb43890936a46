/** The command line as a function: what was typed in, an exit code out; files and terminal are its only effects. */
import { basename } from "node:path";
import type { ActionOptions, CheckResult } from "../actions";
import {
  acceptFindings,
  ActionError,
  actions,
  fixFindings,
  loadReportOptions,
  openSession,
  previewReading,
  proposeCampaign,
  undoSteps,
} from "../actions";
import { campaignJson } from "../domain/campaign";
import { languageTyped, parseArguments, UsageError } from "./arguments";
import type { Arguments, Clearing } from "./arguments";
import { complaint } from "./complaint";
import { FileError, writeAll } from "./files";
import { readAcceptances, readInputs } from "./inputs";
import { inStandIn } from "./inStandIn";
import type { Worked } from "./inStandIn";
import { toJson } from "./json";
import { findOffice, toPdf } from "./pdf";
import { mappingFile } from "./mappingFile";
import { printed, printedClearing, printedProposal } from "./print";
import { printedUndo } from "./printFixes";
import { checkTargets, outputFiles } from "./targets";
import type { Validated } from "./validated";

export interface Terminal {
  out(text: string): void;
  error(text: string): void;
  /** ISO date-time, local, without zone. */
  now(): string;
}

/** The exit code: 0 no error among the findings, 1 some, 2 it could not be done. */
export async function run(typed: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  let options: Arguments | null = null;
  try {
    options = parseArguments(typed);
    if (options.undo !== null) return await undo(options, options.undo, terminal);
    if (options.clear !== null) return await clear(options, options.clear, terminal);
    return await (options.proposeCampaign === null ? validate(options, terminal) : propose(options, terminal));
  } catch (error) {
    terminal.error(`${complaint(error, languageTyped(typed), basename(options?.input ?? ""))}\n`);
    return 2;
  }
}

async function validate(options: Arguments, terminal: Terminal): Promise<0 | 1> {
  const { input, out, pdf, json, language } = options;
  await checkTargets(options);
  const office = pdf === null ? null : await findOffice();
  if (pdf !== null && office === null) throw new UsageError("noOffice");
  const inputs = await readInputs(options);
  const requests = await readAcceptances(options);
  const asked = (): ActionOptions => ({
    now: terminal.now(),
    language,
    ...inputs,
    ...(options.withRules ? { withTables: true } : {}),
  });
  const workOn = async (fileName: string): Promise<Validated> => {
    const accepting = requests === null ? null : await acceptFindings(await openSession(), asked(), requests);
    const fixes = options.fix === null ? null : await fixAsked(options, options.fix, asked());
    const checked = await check(fileName, options, asked());
    if (options.logSheet) await actions.log.perform(await openSession(), asked());
    return { ...checked, accepting, fixes };
  };
  const worked = await inStandIn(input, { out, printable: pdf !== null }, (fileName) =>
    workOn(fileName).catch((error: unknown) => giveMapping(error, options, asked())),
  );
  const { result, counters, saved } = worked;
  const jsonText = json === null ? null : asFile(toJson(result, counters, language));
  const { printout, refused } = await print(worked, office, options);
  await writeAll(
    outputFiles(options, {
      "--out": saved,
      "--pdf": printout,
      "--json": jsonText,
      "--mapping-out": asFile(mappingFile(result, language)),
    }),
  );
  const report = printed(result, counters, refused === null ? options : { ...options, pdf: null });
  terminal.out(json === "-" ? jsonText! : report);
  if (refused !== null) terminal.error(`${complaint(refused, language, basename(input))}\n`);
  return result.counts.error > 0 ? 1 : 0;
}

/** Our work is taken out again, as the pane's buttons do; nothing is checked. */
async function clear(options: Arguments, clearing: Clearing, terminal: Terminal): Promise<0> {
  const { input, out, language } = options;
  await checkTargets(options);
  const verb = CLEARING[clearing];
  const asked: ActionOptions = { now: terminal.now(), language, ...(await readInputs(options)) };
  const { saved, result } = await inStandIn(input, { out, printable: false }, async () => ({
    ownSheets: [],
    typed: await actions[verb].perform(await openSession(), asked),
  }));
  await writeAll(outputFiles(options, { "--out": saved }));
  terminal.out(printedClearing(verb, result.typed, language));
  return 0;
}

const fixAsked = async ({ applyFixes }: Arguments, rules: readonly string[] | "all", asked: ActionOptions) =>
  fixFindings(await openSession(), asked, {
    apply: applyFixes,
    wants: ({ rule }) => rules === "all" || rules.includes(rule),
  });

/** The last steps are taken back; nothing is checked. */
async function undo(options: Arguments, steps: number, terminal: Terminal): Promise<0> {
  const { input, out, language } = options;
  await checkTargets(options);
  const asked: ActionOptions = { now: terminal.now(), language, ...(await readInputs(options)) };
  const { saved, result } = await inStandIn(input, { out, printable: false }, async () => ({
    ownSheets: [],
    undone: await undoSteps(await openSession(), steps, asked),
  }));
  await writeAll(outputFiles(options, { "--out": saved }));
  terminal.out(printedUndo(result.undone, language));
  return 0;
}

/** The campaign that the workbook itself says; nothing is checked. */
async function propose(options: Arguments, terminal: Terminal): Promise<0> {
  const { input, language, proposeCampaign: target } = options;
  await checkTargets(options);
  const asked: ActionOptions = { now: terminal.now(), language, ...(await readInputs(options)) };
  const { result } = await inStandIn(input, { out: null, printable: false }, async () => ({
    ownSheets: [],
    ...(await proposeCampaign(await openSession(), asked)),
  }));
  const file = asFile(campaignJson(result.campaign));
  await writeAll(outputFiles(options, { "--propose-campaign": file }));
  terminal.out(target === "-" ? file : printedProposal(result, options));
  return 0;
}

const CLEARING = { marks: "clearMarks", all: "clearAll" } as const;

const asFile = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

async function check(
  fileName: string,
  { summary, slips, form, replyBy }: Arguments,
  asked: ActionOptions,
): Promise<CheckResult> {
  const session = await openSession();
  // What is not typed stays as the workbook remembers it.
  const kept = form === null && replyBy === null ? null : await loadReportOptions(session);
  const meeting = kept === null ? {} : { meeting: { form: form ?? kept.form, replyBy: replyBy ?? kept.replyBy } };
  const action = summary ? actions.meeting : actions.check;
  return { ...(await action.perform(session, { ...asked, slips, ...meeting })), fileName };
}

/** Nothing was read: the file of tables is written all the same, so that the officer can say what they are. */
async function giveMapping(error: unknown, { mappingOut, language }: Arguments, asked: ActionOptions): Promise<never> {
  if (error instanceof ActionError && mappingOut !== null) {
    const preview = await previewReading(await openSession(), asked);
    await writeAll([{ path: mappingOut, content: asFile(mappingFile(preview, language)) }]);
  }
  throw error;
}

/** Sheets of an earlier run would not be what was found now: refused, and everything else is done and said all the same. */
async function print(
  { result, printable }: Worked<Validated>,
  office: string | null,
  { pdf, language }: Arguments,
): Promise<{ readonly printout: Uint8Array | null; readonly refused: FileError | null }> {
  if (pdf === null || office === null) return { printout: null, refused: null };
  if (printable === null || result.written.documentsSkipped)
    return { printout: null, refused: new FileError("pdfEmpty", pdf) };
  return { printout: await toPdf(office, printable, pdf, language), refused: null };
}
