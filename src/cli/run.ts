/** File → stand-in → action → report and files. */
import { basename } from "node:path";
import type { CheckResult } from "../actions";
import { ActionError, actions, loadReportOptions, openSession, previewReading, WorkbookError } from "../actions";
import { campaign2021, parseCampaign } from "../domain/campaign";
import type { Campaign } from "../domain/campaign";
import { parseMapping } from "../domain/registration/mapping/parseMapping";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { HostCounters, StandIn } from "../host";
import { createStandIn, WorkbookFileError } from "../host";
import {
  campaignProblemsText,
  campaignSyntax,
  cliText,
  fileErrorText,
  usageErrorText,
  workbookErrorText,
} from "../messages";
import type { Language } from "../messages";
import { languageTyped, parseArguments, UsageError } from "./arguments";
import type { Arguments } from "./arguments";
import { checkWritable, FileError, isSameFile, readWhole, writeAll } from "./files";
import { toJson } from "./json";
import { findOffice, toPdf } from "./pdf";
import { printed } from "./print";

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
    return await validate(options, terminal);
  } catch (error) {
    terminal.error(`${complaint(error, languageTyped(typed), basename(options?.input ?? ""))}\n`);
    return 2;
  }
}

async function validate(options: Arguments, terminal: Terminal): Promise<0 | 1> {
  const { input, out, pdf, json, mappingOut, language } = options;
  await checkTargets(options);
  const office = pdf === null ? null : await findOffice();
  if (pdf !== null && office === null) throw new UsageError("noOffice");
  const campaign = options.campaign === null ? campaign2021 : await readCampaign(options.campaign, language);
  const mapping = options.mapping === null ? undefined : await readMapping(options.mapping, language);
  const { result, counters, saved, printable } = await inStandIn(
    input,
    await readWhole(input),
    { out: out !== null, pdf: pdf !== null },
    (fileName) =>
      perform(fileName, options, campaign, mapping, terminal.now()).catch((error: unknown) =>
        giveMapping(error, options, campaign, mapping, terminal.now()),
      ),
  );
  const text = json === null ? null : `${JSON.stringify(toJson(result, counters, language), null, 2)}\n`;
  // Sheets of an earlier run would not be what was found now; everything else is done and said all the same.
  const unprinted =
    pdf !== null && (printable === null || result.written.documentsSkipped) ? new FileError("pdfEmpty", pdf) : null;
  const printout =
    pdf !== null && office !== null && printable !== null && unprinted === null
      ? await toPdf(office, printable, pdf, language)
      : null;
  await writeAll([
    ...(out !== null && saved !== null ? [{ path: out, content: saved }] : []),
    ...(pdf !== null && printout !== null ? [{ path: pdf, content: printout }] : []),
    ...(json !== null && json !== "-" && text !== null ? [{ path: json, content: text }] : []),
    ...(mappingOut !== null
      ? [{ path: mappingOut, content: `${JSON.stringify(mappingFile(result), null, 2)}\n` }]
      : []),
  ]);
  terminal.out(
    json === "-" && text !== null
      ? text
      : printed(result, counters, unprinted === null ? options : { ...options, pdf: null }),
  );
  if (unprinted !== null) terminal.error(`${complaint(unprinted, language, basename(input))}\n`);
  return result.counts.error > 0 ? 1 : 0;
}

/** Every output is a file of its own and can be written: said before the work is done. */
async function checkTargets({ input, out, pdf, json, mappingOut }: Arguments): Promise<void> {
  const targets = [
    ["--out", out],
    ["--pdf", pdf],
    ["--json", json === "-" ? null : json],
    ["--mapping-out", mappingOut],
  ] as const;
  const checked: string[] = [];
  for (const [option, target] of targets) {
    if (target === null) continue;
    if (await isSameFile(input, target)) throw new UsageError("outIsIn", { file: target });
    for (const other of checked)
      if (await isSameFile(other, target)) throw new UsageError("sameTarget", { file: target, option });
    await checkWritable(target);
    checked.push(target);
  }
}

async function perform(
  fileName: string,
  { language, summary, slips, form, replyBy }: Arguments,
  campaign: Campaign,
  mapping: WorkbookMapping | undefined,
  now: string,
): Promise<CheckResult> {
  const session = await openSession();
  // What is not typed stays as the workbook remembers it.
  const kept = form === null && replyBy === null ? null : await loadReportOptions(session);
  const meeting = kept === null ? {} : { meeting: { form: form ?? kept.form, replyBy: replyBy ?? kept.replyBy } };
  const result = await (summary ? actions.meeting : actions.check).perform(session, {
    now,
    language,
    campaign,
    slips,
    ...meeting,
    ...(mapping === undefined ? {} : { mapping }),
  });
  return { ...result, fileName };
}

/** The stand-in's Excel is the add-in's Excel for as long as the work takes. */
async function inStandIn(
  input: string,
  bytes: Uint8Array,
  wanted: { readonly out: boolean; readonly pdf: boolean },
  work: (fileName: string) => Promise<CheckResult>,
): Promise<{
  result: CheckResult;
  counters: HostCounters;
  saved: Uint8Array | null;
  /** The product's own sheets alone can be seen in it. */ printable: Uint8Array | null;
}> {
  const fileName = basename(input);
  const standIn: StandIn = await createStandIn(bytes, fileName);
  const world = globalThis as { Excel?: unknown };
  const before = world.Excel;
  world.Excel = standIn.excel;
  try {
    const result = await work(fileName);
    const own = result.ownSheets.filter((name) => standIn.book.sheets.some((sheet) => sheet.name === name));
    return {
      result,
      counters: { ...standIn.counters },
      saved: wanted.out ? await standIn.save() : null,
      printable: wanted.pdf && own.length > 0 ? await standIn.save({ visibleOnly: own }) : null,
    };
  } finally {
    world.Excel = before;
    standIn.dispose();
  }
}

async function readCampaign(path: string, language: Language): Promise<Campaign> {
  const parsed = parseCampaign(await readJson(path, "campaignInvalid", language));
  if (parsed.problems !== undefined)
    throw new UsageError("campaignInvalid", { file: path, detail: campaignProblemsText(parsed.problems, language) });
  return parsed.campaign;
}

async function readMapping(path: string, language: Language): Promise<WorkbookMapping> {
  const parsed = parseMapping(await readJson(path, "mappingInvalid", language));
  if (parsed.problems !== undefined)
    throw new UsageError("mappingInvalid", { file: path, detail: campaignProblemsText(parsed.problems, language) });
  return parsed.mapping;
}

async function readJson(
  path: string,
  invalid: "campaignInvalid" | "mappingInvalid",
  language: Language,
): Promise<unknown> {
  const text = new TextDecoder().decode(await readWhole(path, "cannotRead"));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(invalid, { file: path, detail: campaignSyntax[language] });
  }
}

/** Nothing was read: the file of tables is written all the same, so that the officer can say what they are. */
async function giveMapping(
  error: unknown,
  { mappingOut, language }: Arguments,
  campaign: Campaign,
  mapping: WorkbookMapping | undefined,
  now: string,
): Promise<never> {
  if (error instanceof ActionError && mappingOut !== null) {
    const preview = await previewReading(await openSession(), {
      now,
      language,
      campaign,
      ...(mapping === undefined ? {} : { mapping }),
    });
    await writeAll([{ path: mappingOut, content: `${JSON.stringify(mappingFile(preview), null, 2)}\n` }]);
  }
  throw error;
}

/** What is in force, and a beginning for every table that is asked about: to be filled in and given back with --mapping. */
function mappingFile({ mapping, reading }: Pick<CheckResult, "mapping" | "reading">): WorkbookMapping {
  const open = reading.described.filter(
    ({ outcome, questions }) => outcome === "notUnderstood" && questions.length > 0,
  );
  return { ...mapping, tables: [...mapping.tables, ...open.map((table) => table.mapping)] };
}

/** One line, never a stack trace. */
function complaint(error: unknown, language: Language, fileName: string): string {
  if (error instanceof UsageError)
    return usageErrorText(error.kind, language, { usage: cliText("usage", language), ...error.facts });
  if (error instanceof FileError)
    return fileErrorText(error.kind, language, { file: error.file, detail: error.detail });
  if (error instanceof WorkbookFileError)
    return fileErrorText(error.kind, language, { file: error.fileName, detail: error.detail });
  if (error instanceof ActionError) return fileErrorText(error.kind, language, { file: fileName });
  if (error instanceof WorkbookError)
    return workbookErrorText(error.kind, language, { detail: error.detail, sheet: error.sheet });
  return usageErrorText("unexpected", language, {
    detail: (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, " "),
  });
}
