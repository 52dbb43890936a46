/** What was typed after «npm run validate --». */
import { isIsoDay } from "../domain/text/dates";
import type { ReportOptions } from "../actions";
import type { Language, UsageErrorId } from "../messages";

export interface Arguments {
  readonly input: string;
  readonly out: string | null;
  /** Where the product's own sheets go as PDF. */
  readonly pdf: string | null;
  /** A file, or "-" for standard output. */
  readonly json: string | null;
  readonly campaign: string | null;
  /** What was decided about the reading, and where to write what is in force. */
  readonly mapping: string | null;
  readonly mappingOut: string | null;
  readonly language: Language;
  /** Whether the meeting sheet is written. */
  readonly summary: boolean;
  /** Whether slips for the units are written. */
  readonly slips: boolean;
  /** null: as the workbook remembers it. */
  readonly form: ReportOptions["form"] | null;
  /** ISO date; null: as the workbook remembers it. */
  readonly replyBy: string | null;
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

const WITH_VALUE = [
  "--out",
  "--pdf",
  "--json",
  "--campaign",
  "--mapping",
  "--mapping-out",
  "--lang",
  "--form",
  "--reply-by",
] as const;
type Option = (typeof WITH_VALUE)[number];

const isOption = (text: string): text is Option => (WITH_VALUE as readonly string[]).includes(text);

const FLAGS = ["--no-summary", "--slips"] as const;

/** Also in Vietnamese, as the pane names them. */
const FORMS: Readonly<Record<string, ReportOptions["form"]>> = {
  report: "report",
  annex: "annex",
  bieu: "report",
  "phu-luc": "annex",
};

export function parseArguments(typed: readonly string[]): Arguments {
  const values = new Map<Option, string>();
  const inputs: string[] = [];
  const flags = new Set<string>();
  for (let index = 0; index < typed.length; index++) {
    const [word = "", inline] = splitOnce(typed[index]!);
    if ((FLAGS as readonly string[]).includes(word) && inline === undefined) {
      if (flags.has(word)) throw new UsageError("repeatedOption", { option: word });
      flags.add(word);
    } else if (isOption(word)) {
      const value = inline ?? typed[++index];
      // «-» alone is standard output; anything else that begins with a dash is the next option.
      if (value === undefined || value === "" || (inline === undefined && value.startsWith("-") && value !== "-"))
        throw new UsageError("missingValue", { option: word });
      if (values.has(word)) throw new UsageError("repeatedOption", { option: word });
      values.set(word, value);
    } else if (typed[index]!.startsWith("-")) throw new UsageError("unknownOption", { option: typed[index]! });
    else inputs.push(typed[index]!);
  }
  const language = values.get("--lang") ?? "vi";
  if (language !== "vi" && language !== "en") throw new UsageError("badLanguage", { value: language });
  const [input, second] = inputs;
  if (input === undefined || input === "") throw new UsageError("noInput");
  if (second !== undefined) throw new UsageError("twoInputs", { value: second });
  const out = values.get("--out") ?? null;
  if (out !== null && !/\.xlsx$/iu.test(out)) throw new UsageError("outNotXlsx", { file: out });
  const pdf = values.get("--pdf") ?? null;
  if (pdf !== null && !/\.pdf$/iu.test(pdf)) throw new UsageError("pdfNotPdf", { file: pdf });
  const form = values.get("--form");
  if (form !== undefined && !Object.hasOwn(FORMS, form)) throw new UsageError("badForm", { value: form });
  const replyBy = values.get("--reply-by") ?? null;
  if (replyBy !== null && !isIsoDay(replyBy)) throw new UsageError("badDate", { option: "--reply-by", value: replyBy });
  return {
    input,
    out,
    pdf,
    json: values.get("--json") ?? null,
    campaign: values.get("--campaign") ?? null,
    mapping: values.get("--mapping") ?? null,
    mappingOut: values.get("--mapping-out") ?? null,
    language,
    summary: !flags.has("--no-summary"),
    slips: flags.has("--slips"),
    form: form === undefined ? null : FORMS[form]!,
    replyBy,
  };
}

/** «--out=KQ.xlsx» is «--out KQ.xlsx». */
function splitOnce(word: string): [string, string?] {
  const at = word.startsWith("--") ? word.indexOf("=") : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

/** The language of a complaint about the arguments themselves. */
export function languageTyped(typed: readonly string[]): Language {
  const at = typed.indexOf("--lang");
  return typed.includes("--lang=en") || (at >= 0 && typed[at + 1] === "en") ? "en" : "vi";
}
