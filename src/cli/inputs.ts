/** The campaign and the mapping, where files of theirs are named. */
import { basename } from "node:path";
import { campaignOfFile } from "../actions";
import { parseRequests } from "../domain/acceptance/requests";
import type { AcceptanceRequest } from "../domain/acceptance/requests";
import { campaign2021 } from "../domain/campaign";
import type { Campaign, CampaignFile } from "../domain/campaign";
import type { CampaignChoice } from "../actions";
import { parseMapping } from "../domain/registration/mapping/parseMapping";
import type { WorkbookMapping } from "../domain/registration/model/decisions";
import type { WorkbookCells } from "../domain/sheet/cells";
import { campaignProblemsText, campaignSyntax } from "../messages";
import type { Language } from "../messages";
import { UsageError } from "./arguments";
import type { Arguments } from "./arguments";
import { schemaProblems } from "./checkCampaign";
import { readWhole } from "./files";

export interface Inputs {
  readonly campaign: Campaign;
  /** Absent: as the workbook remembers it, else `campaign`. */
  readonly judgeBy?: CampaignChoice;
  /** Absent: as the workbook remembers it. */
  readonly mapping?: WorkbookMapping;
  /** Absent: as the workbook remembers it; null: it is dropped. */
  readonly lastYear?: WorkbookCells | null;
}

export async function readInputs({ campaign, mapping, lastYear, language }: Arguments): Promise<Inputs> {
  return {
    campaign: campaign2021,
    ...(campaign === null ? {} : { judgeBy: await choiceOf(campaign, language) }),
    ...(mapping === null ? {} : { mapping: await readMapping(mapping, language) }),
    ...(lastYear === null ? {} : { lastYear: await readLastYear(lastYear) }),
  };
}

/** «auto» and «builtin» are words; a file of that name is «./auto». */
async function choiceOf(typed: string, language: Language): Promise<CampaignChoice> {
  if (typed === "auto" || typed === "builtin") return { by: typed };
  return { by: "file", file: await readCampaign(typed, language) };
}

/** «none» is a word; a file of that name is «./none». */
async function readLastYear(typed: string): Promise<WorkbookCells | null> {
  if (typed === "none") return null;
  const { cellsOfFile } = await import("../files");
  return cellsOfFile(await readWhole(typed), basename(typed));
}

async function readCampaign(path: string, language: Language): Promise<CampaignFile> {
  const json = await readJson(path, "campaignInvalid", language);
  const asked = schemaProblems(json);
  // What a schema cannot say is asked of a file that is as it says.
  const parsed = asked.length > 0 ? { problems: asked } : await campaignOfFile(json);
  if (parsed.problems !== undefined)
    throw new UsageError("campaignInvalid", { file: path, detail: campaignProblemsText(parsed.problems, language) });
  return parsed;
}

async function readMapping(path: string, language: Language): Promise<WorkbookMapping> {
  const parsed = parseMapping(await readJson(path, "mappingInvalid", language));
  if (parsed.problems !== undefined)
    throw new UsageError("mappingInvalid", { file: path, detail: campaignProblemsText(parsed.problems, language) });
  return parsed.mapping;
}

/** What the officer answers for, finding by finding. */
export async function readAcceptances({ accept, language }: Arguments): Promise<readonly AcceptanceRequest[] | null> {
  if (accept === null) return null;
  const parsed = parseRequests(await readJson(accept, "acceptInvalid", language));
  if (parsed.problems !== undefined)
    throw new UsageError("acceptInvalid", { file: accept, detail: campaignProblemsText(parsed.problems, language) });
  return parsed.requests;
}

async function readJson(
  path: string,
  invalid: "campaignInvalid" | "mappingInvalid" | "acceptInvalid",
  language: Language,
): Promise<unknown> {
  const text = new TextDecoder().decode(await readWhole(path, "cannotRead"));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(invalid, { file: path, detail: campaignSyntax[language] });
  }
}
