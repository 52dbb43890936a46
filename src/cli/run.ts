/** The command line as a function: what was typed in, an exit code out; files and terminal are its only effects. */
import { basename } from "node:path";
import type { ActionOptions, CheckResult, Phase } from "../actions";
import {
  acceptFindings,
  ActionError,
  actions,
  fixFindings,
  openSession,
  previewReading,
  proposeCampaign,
  undoSteps,
} from "../actions";
import { campaignJson } from "../domain/campaign";
import { papersOf } from "../domain/summary";
import { languageTyped, parseArguments, UsageError } from "./arguments";
import type { Arguments, Clearing } from "./arguments";
import { complaint } from "./complaint";
import { FileError, writeAll } from "./files";
import { readAcceptances, readInputs } from "./inputs";
import { inStandIn, NOTHING_PRINTED } from "./inStandIn";
import type { Printables, Worked } from "./inStandIn";
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
  const { input, json, language } = options;
  await checkTargets(options);
  const prints = options.pdf !== null || options.pdfAll !== null;
  const office = prints ? await findOffice() : null;
  if (prints && office === null) throw new UsageError("noOffice");
  const inputs = await readInputs(options);
  const requests = await readAcceptances(options);
  const asked = (): ActionOptions => ({
    now: terminal.now(),
    language,
    ...inputs,
    ...(options.withRules ? { withTables: true } : {}),
  });
  const workOn = async (fileName: string): Promise<Checked> => {
    const accepting = requests === null ? null : await acceptFindings(await openSession(), asked(), requests);
    const fixes = options.fix === null ? null : await fixAsked(options, options.fix, asked());
    const checked = await check(fileName, options, asked());
    if (options.logSheet) await actions.log.perform(await openSession(), asked());
    return { ...checked, accepting, fixes };
  };
  const worked = await inStandIn(input, options, (fileName) =>
    workOn(fileName).catch((error: unknown) => giveMapping(error, options, asked())),
  );
  const { result, counters, saved } = worked;
  const jsonText = json === null ? null : asFile(toJson(result, counters, language));
  const { printouts, refused } = await print(worked, office, options);
  await writeAll(
    outputFiles(options, {
      "--out": saved,
      "--pdf": printouts.pdf,
      "--pdf-all": printouts.pdfAll,
      "--json": jsonText,
      "--mapping-out": asFile(mappingFile(result, language)),
    }),
  );
  const report = printed(result, counters, refused === null ? options : { ...options, pdf: null, pdfAll: null });
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
  const { saved, result } = await inStandIn(input, { out }, async () => ({
    prints: NOTHING_PRINTED,
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
  const { saved, result } = await inStandIn(input, { out }, async () => ({
    prints: NOTHING_PRINTED,
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
  const { result } = await inStandIn(input, { out: null }, async () => ({
    prints: NOTHING_PRINTED,
    ...(await proposeCampaign(await openSession(), asked)),
  }));
  const file = asFile(campaignJson(result.campaign));
  await writeAll(outputFiles(options, { "--propose-campaign": file }));
  terminal.out(target === "-" ? file : printedProposal(result, options));
  return 0;
}

const CLEARING = { marks: "clearMarks", all: "clearAll" } as const;

const asFile = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

type Printed = Printables<readonly string[]>;
type Checked = Validated & { readonly prints: Printed };

async function check(
  fileName: string,
  { summary, slips, form, replyBy, phase }: Arguments,
  asked: ActionOptions,
): Promise<Checked> {
  // What is not typed stays as the workbook remembers it.
  const meeting = { ...(form === null ? {} : { form }), ...(replyBy === null ? {} : { replyBy }), phase };
  const action = summary ? actions.meeting : actions.check;
  const result = await action.perform(await openSession(), { ...asked, slips, meeting });
  return { ...result, fileName, prints: printsOf(result, phase) };
}

/** The papers of the meeting; of everything the papers first, then what goes to the units, then our own lists. */
function printsOf({ written: { sheetNames, slipNames }, ownSheets }: CheckResult, phase: Phase): Printed {
  const papers = papersOf(phase).flatMap((role) => sheetNames[role] ?? []);
  const lists = [sheetNames.totals, sheetNames.results].flatMap((name) => name ?? []);
  const pdfAll = [...papers, ...Object.values(slipNames), ...lists];
  return { pdf: papers.length > 0 ? papers : lists, pdfAll: [...new Set([...pdfAll, ...ownSheets])] };
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
  { result, printables }: Worked<Checked>,
  office: string | null,
  { pdf, pdfAll, language }: Arguments,
): Promise<{ readonly printouts: Printables<Uint8Array | null>; readonly refused: FileError | null }> {
  const nothing = { pdf: null, pdfAll: null };
  if (office === null) return { printouts: nothing, refused: null };
  const wanted = [
    [pdf, printables.pdf],
    [pdfAll, printables.pdfAll],
  ] as const;
  const isRefused = result.written.documentsSkipped;
  const refused = wanted.find(([path, printable]) => path !== null && (isRefused || printable === null));
  if (refused !== undefined) return { printouts: nothing, refused: new FileError("pdfEmpty", refused[0]!) };
  const toFile = async (path: string | null, printable: Uint8Array | null): Promise<Uint8Array | null> =>
    path === null || printable === null ? null : toPdf(office, printable, path, language);
  return {
    printouts: { pdf: await toFile(pdf, printables.pdf), pdfAll: await toFile(pdfAll, printables.pdfAll) },
    refused: null,
  };
}
