/** What was typed after «npm run validate --». */
import { parseArgs } from "node:util";
import { ruleById } from "../domain/rules";
import { isIsoDay } from "../domain/text/dates";
import { isPhase } from "../actions";
import type { ReportOptions } from "../actions";
import type { Language, UsageErrorId } from "../messages";

export type Clearing = "marks" | "all";

export interface Arguments {
  readonly input: string;
  readonly out: string | null;
  /** Where the papers of the meeting go as PDF, and where everything that is ours. */
  readonly pdf: string | null;
  readonly pdfAll: string | null;
  /** A file, or "-" for standard output. */
  readonly json: string | null;
  /** "auto", "builtin" or a file; null: as the workbook remembers it, else the built-in one, which has to fit. */
  readonly campaign: string | null;
  /** Done instead of a check: the campaign that the workbook itself says goes to this file, or "-". */
  readonly proposeCampaign: string | null;
  /** The campaign and its rules are put into the workbook as tables. */
  readonly withRules: boolean;
  /** Findings that the officer answers for, put into the workbook before the check. */
  readonly accept: string | null;
  /** Last year's registration: a file, or «none» to drop what the workbook remembers; null: as it remembers it. */
  readonly lastYear: string | null;
  /** Rules whose sure remedies are told, or taken; null: none. */
  readonly fix: readonly string[] | "all" | null;
  readonly applyFixes: boolean;
  /** Done instead of a check: so many steps are taken back; null: a check. */
  readonly undo: number | null;
  /** What was decided about the reading, and where to write what is in force. */
  readonly mapping: string | null;
  readonly mappingOut: string | null;
  readonly language: Language;
  /** Whether the meeting sheet is written. */
  readonly summary: boolean;
  /** Whether slips for the units are written. */
  readonly slips: boolean;
  /** Whether the log is written as a sheet. */
  readonly logSheet: boolean;
  /** null: as the workbook remembers it. */
  readonly form: ReportOptions["form"] | null;
  /** For which meeting the papers are. */
  readonly phase: ReportOptions["phase"];
  /** ISO date; null: as the workbook remembers it. */
  readonly replyBy: string | null;
  /** Done instead of a check: the marks go, or all that is ours; null: a check. */
  readonly clear: Clearing | null;
}

/** Wrong usage; the sentence for it is the messages room's. */
export class UsageError extends Error {
  constructor(
    readonly kind: UsageErrorId,
    readonly facts: {
      readonly option?: string;
      readonly value?: string;
      readonly file?: string;
      readonly detail?: string;
    } = {},
  ) {
    super(kind);
    this.name = "UsageError";
  }
}

const OPTIONS = {
  out: { type: "string" },
  pdf: { type: "string" },
  "pdf-all": { type: "string" },
  json: { type: "string" },
  campaign: { type: "string" },
  "propose-campaign": { type: "string" },
  "with-rules": { type: "boolean" },
  accept: { type: "string" },
  "last-year": { type: "string" },
  fix: { type: "string" },
  "apply-fixes": { type: "boolean" },
  undo: { type: "boolean" },
  mapping: { type: "string" },
  "mapping-out": { type: "string" },
  lang: { type: "string" },
  form: { type: "string" },
  phase: { type: "string" },
  "reply-by": { type: "string" },
  "no-summary": { type: "boolean" },
  slips: { type: "boolean" },
  "log-sheet": { type: "boolean" },
  clear: { type: "string" },
} as const;
type Option = keyof typeof OPTIONS;

const isOption = (name: string): name is Option => Object.hasOwn(OPTIONS, name);

/** Also in Vietnamese, as the pane names them. */
const FORMS: Readonly<Record<string, ReportOptions["form"]>> = {
  report: "report",
  annex: "annex",
  bieu: "report",
  "phu-luc": "annex",
};

export function parseArguments(typed: readonly string[]): Arguments {
  const { inputs, given } = sorted(typed);
  const value = (option: Option): string | null => given.get(option) ?? null;
  const language = languageOf(value("lang"));
  return consistent({
    input: onlyOne(inputs),
    out: withEnding(value("out"), /\.xl[st][xm]$/iu, "outNotXlsx"),
    pdf: withEnding(value("pdf"), /\.pdf$/iu, "pdfNotPdf"),
    pdfAll: withEnding(value("pdf-all"), /\.pdf$/iu, "pdfNotPdf"),
    json: value("json"),
    campaign: value("campaign"),
    proposeCampaign: value("propose-campaign"),
    accept: value("accept"),
    lastYear: value("last-year"),
    fix: rulesOf(value("fix")),
    applyFixes: given.has("apply-fixes"),
    undo: stepsOf(value("undo")),
    mapping: value("mapping"),
    mappingOut: value("mapping-out"),
    language,
    summary: !given.has("no-summary"),
    slips: given.has("slips"),
    logSheet: given.has("log-sheet"),
    form: formOf(value("form")),
    phase: phaseOf(value("phase")),
    replyBy: dayOf(value("reply-by")),
    clear: clearingOf(value("clear")),
    withRules: given.has("with-rules"),
  });
}

/**
 * Clearing and taking back have their result in the workbook alone, a proposal in its file: nothing is checked, so there is nothing
 * else to tell.
 */
function consistent(options: Arguments): Arguments {
  const { clear, undo, proposeCampaign } = options;
  if (options.applyFixes && options.fix === null) throw new UsageError("applyWithoutFix");
  const written = clear !== null || undo !== null;
  const more = written ? (resultOf(options) ?? proposeCampaign) : (resultOf(options) ?? options.out);
  if (clear !== null) onlyWritten(options, more ?? (undo === null ? null : "--undo"), "clear");
  else if (undo !== null) onlyWritten(options, more, "undo");
  else if (proposeCampaign !== null && more !== null) throw new UsageError("proposeWithResults", { file: more });
  return options;
}

/** The first that only a check can give; null: none is asked for. */
const resultOf = ({ accept, lastYear, fix, json, pdf, pdfAll, mappingOut }: Arguments): string | null =>
  accept ?? lastYear ?? (fix === null ? null : "--fix") ?? json ?? pdf ?? pdfAll ?? mappingOut;

function onlyWritten({ out }: Arguments, more: string | null, verb: "clear" | "undo"): void {
  if (out === null) throw new UsageError(`${verb}WithoutOut`);
  if (more !== null) throw new UsageError(`${verb}WithResults`, { file: more });
}

/** «all», or ids of rules that offer remedies. */
function rulesOf(value: string | null): Arguments["fix"] {
  if (value === null || value === "all") return value;
  const rules = value.split(",").map((rule) => rule.trim());
  const strange = rules.find((rule) => !ruleById.has(rule));
  if (strange !== undefined) throw new UsageError("badRule", { option: "--fix", value: strange });
  return rules;
}

/** How many of our steps are kept. */
const MOST_STEPS = 10;

/** «--undo» alone is the last one. */
function stepsOf(value: string | null): number | null {
  if (value === null) return null;
  const steps = value === "" ? 1 : Number(value);
  if (!(Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS)) throw new UsageError("badUndo", { value });
  return steps;
}

/** Node takes the words apart; what is wrong with them is said in our own sentences, so its strict mode stays off. */
function sorted(typed: readonly string[]): { readonly inputs: string[]; readonly given: ReadonlyMap<Option, string> } {
  const { tokens } = parseArgs({
    args: [...typed],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const inputs: string[] = [];
  const given = new Map<Option, string>();
  for (const token of tokens) {
    const word = typed[token.index]!;
    if (token.kind === "positional" && !word.startsWith("-")) {
      inputs.push(word);
      continue;
    }
    if (token.kind !== "option" || !isOption(token.name)) throw new UsageError("unknownOption", { option: word });
    const value = valueOf(token, token.name, word);
    if (given.has(token.name)) throw new UsageError("repeatedOption", { option: token.rawName });
    given.set(token.name, value);
  }
  return { inputs, given };
}

interface Typed {
  readonly rawName: string;
  readonly value?: string | undefined;
  /** «--out=KQ.xlsx», where «--out KQ.xlsx» would do as well. */
  readonly inlineValue?: boolean | undefined;
}

/** "" for an option that takes none. */
function valueOf({ rawName, value, inlineValue }: Typed, option: Option, word: string): string {
  // It may stand alone, so its number stands behind «=»: what follows is a word of its own.
  if (option === "undo") return value ?? "";
  if (OPTIONS[option].type === "boolean") {
    if (value !== undefined) throw new UsageError("unknownOption", { option: word });
    return "";
  }
  // «-» alone is standard output; anything else that begins with a dash is the next option.
  const isNextOption = inlineValue === false && value !== "-" && value?.startsWith("-") === true;
  if (value === undefined || value === "" || isNextOption) throw new UsageError("missingValue", { option: rawName });
  return value;
}

function languageOf(value: string | null): Language {
  const language = value ?? "vi";
  if (language !== "vi" && language !== "en") throw new UsageError("badLanguage", { value: language });
  return language;
}

function onlyOne([input, second]: readonly string[]): string {
  if (input === undefined || input === "") throw new UsageError("noInput");
  if (second !== undefined) throw new UsageError("twoInputs", { value: second });
  return input;
}

function withEnding(file: string | null, ending: RegExp, otherwise: UsageErrorId): string | null {
  if (file !== null && !ending.test(file)) throw new UsageError(otherwise, { file });
  return file;
}

function formOf(value: string | null): ReportOptions["form"] | null {
  if (value === null) return null;
  if (!Object.hasOwn(FORMS, value)) throw new UsageError("badForm", { value });
  return FORMS[value]!;
}

/** The usual meeting is the one that agrees on what is registered. */
function phaseOf(value: string | null): ReportOptions["phase"] {
  if (value === null) return "dang-ky";
  if (!isPhase(value)) throw new UsageError("badPhase", { value });
  return value;
}

function clearingOf(value: string | null): Clearing | null {
  if (value !== null && value !== "marks" && value !== "all") throw new UsageError("badClear", { value });
  return value;
}

function dayOf(value: string | null): string | null {
  if (value !== null && !isIsoDay(value)) throw new UsageError("badDate", { option: "--reply-by", value });
  return value;
}

/** The language of a complaint about the arguments themselves. */
export function languageTyped(typed: readonly string[]): Language {
  const at = typed.indexOf("--lang");
  return typed.includes("--lang=en") || (at >= 0 && typed[at + 1] === "en") ? "en" : "vi";
}
