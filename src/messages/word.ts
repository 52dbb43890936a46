/** Puts words to a plan, in one language. */
import { literal, quotedSheet } from "../domain/sheet/address";
import { measured } from "../domain/plan/layout/measure";
import { MARK_TOKEN, NAMELESS_TOKEN } from "../domain/plan/plan";
import type {
  Content,
  DocumentCell,
  DrawnText,
  FindingGroup,
  FindingPart,
  RowMarkContent,
  RowMarkPlan,
  SheetDocument,
  WorkbookPlan,
} from "../domain/plan/plan";
import type { WordedContent, WordedDocument, WordedRowMarks, WordedPlan } from "../domain/plan/worded";
import type { Finding, Rule } from "../domain/rules/rule";
import { wordFinding } from "./findings";
import type { WordedFinding } from "./findings";
import { serialOf, shortened, shortenedAtWord } from "./format";
import { basisText, documentsText, groupText } from "./groups";
import type { Language } from "./language";
import { asOnPaper, isPaper } from "./papers";
import { itemsText, refText, say } from "./say";

/** Excel's limit of hyperlinks on a sheet; beyond it addresses are plain text. */
export const MOST_LINKS = 65_530;
/** What one reads in passing; the pane has the rest. */
const LONGEST_REASON = 120;
/** Longest name before a text that lights nothing. */
const LONGEST_KEY = 200;

type Rules = ReadonlyMap<string, Rule> | undefined;

/** `rules`: for findings of rules outside the catalogue. */
export function wordPlan(plan: WorkbookPlan, language: Language, rules?: Rules): WordedPlan {
  return {
    rowMarks: plan.rowMarks.map((rowMarks) => wordRowMarks(rowMarks, plan.moment, language, rules)),
    documents: plan.documents.map((document) => wordDocument(document, language, rules)),
    moment: plan.moment,
  };
}

function wordRowMarks(rowMarks: RowMarkPlan, moment: string, language: Language, rules: Rules): WordedRowMarks {
  const nameless = say("rowMarks.nameless", language);
  const { tableId, sheet, headerRow, firstRow, lastRow, statusColumn, contentColumn, keyColumns, officerArea } =
    rowMarks;
  return {
    tableId,
    sheet,
    headerRow,
    firstRow,
    lastRow,
    statusColumn,
    contentColumn,
    keyColumns,
    officerArea,
    statusHeader: say("rowMarks.header.status", language, { time: { date: moment } }),
    contentHeader: say("rowMarks.header.content", language),
    busyHeader: say("rowMarks.header.busy", language),
    status: rowMarks.status.map((status) => (status === null ? "" : refText(status, language))),
    content: rowMarks.content.map((content) => (content === null ? "" : rowMarkText(content, language, rules))),
    highlights: rowMarks.highlights.map(({ column, formula, mark, severity }) => ({
      column,
      severity,
      formula: formula.replaceAll(NAMELESS_TOKEN, nameless).replaceAll(MARK_TOKEN, refText(mark, language)),
    })),
  };
}

/**
 * «Mai Thành Nam: [Xếp loại] Mức xếp loại đăng ký còn để trống; … (+1 nội dung) [Danh hiệu]»: the first reason, short enough to be read beside
 * the row, and a mark for every other cell that is lit. A text that lights nothing holds no square brackets at all.
 */
function rowMarkText({ rowKey, lights, items }: RowMarkContent, language: Language, rules: Rules): string {
  const key = rowKey.replaceAll(NAMELESS_TOKEN, say("rowMarks.nameless", language));
  const [first, ...others] = items;
  const marksOf = ({ marks }: RowMarkContent["items"][number]): string =>
    marks.map((ref) => refText(ref, language)).join("");
  const own = marksOf(first!);
  const elsewhere = [...new Set(others.map(marksOf))].filter((mark) => mark.startsWith("[") && !own.includes(mark));
  const words = wordFinding(first!.finding, language, rules);
  const reason = shortenedAtWord(withoutBrackets(withReopened(words.demand, words)), LONGEST_REASON);
  const more = others.length === 0 ? "" : say("rowMarks.more", language, { count: others.length });
  const shown = (mark: string): string => (lights ? mark : withoutBrackets(mark));
  return [
    lights ? `${key}:` : `${withoutBrackets(shortened(key, LONGEST_KEY))} –`,
    shown(own),
    reason,
    more,
    shown(elsewhere.join("")),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function withoutBrackets(text: string): string {
  return text.replaceAll("[", "(").replaceAll("]", ")");
}

export function wordDocument(document: SheetDocument, language: Language, rules?: Rules): WordedDocument {
  let links = 0;
  const contentOf = (content: Content): WordedContent => {
    if (content === null) return null;
    if ("link" in content) {
      links += 1;
      return links > MOST_LINKS ? { text: content.link.address } : { formula: linkFormula(content.link) };
    }
    const worded = wordContent(content, language, rules);
    // Text from cells and names stay as they are.
    return isPaper(document.role) && "text" in worded && !("data" in content)
      ? { text: asOnPaper(worded.text) }
      : worded;
  };
  const rows = document.rows.map(({ cells, ...wish }) => ({
    cells: cells.map((cell) => ({
      column: cell.column,
      content: contentOf(cell.content),
      style: cell.style,
      columns: cell.columns ?? 1,
      rows: cell.rows ?? 1,
      input: cell.input ?? null,
      ...(cell.inputsBefore === undefined ? {} : { inputsBefore: cell.inputsBefore }),
    })),
    asked: { height: "fit" as const, pageBreakBefore: false, keepWithNext: false, onlyAtBreak: false, ...wish },
  }));
  const { role, subject, columnWidths, freezeRows = 0, table = null, print, showGridlines } = document;
  return measured({
    role,
    subject,
    columnWidths,
    freezeRows,
    table,
    print,
    showGridlines,
    rows,
    name: refText(document.name, language),
    ...(document.looks === undefined ? {} : { looks: document.looks }),
    charts: (document.charts ?? []).map((chart) => ({ ...chart, title: refText(chart.title, language) })),
  });
}

/** A link inside the workbook; the «#» stands for this workbook. */
export function linkFormula({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `=HYPERLINK(${literal(`#${quotedSheet(sheet)}!${address}`)},${literal(address)})`;
}

function wordContent(
  content: Exclude<Content, null | { readonly link: DocumentLink }>,
  language: Language,
  rules: Rules,
): NonNullable<WordedContent> {
  if ("data" in content) return { text: content.data };
  if ("number" in content) return { number: content.number };
  if ("formula" in content) return content;
  if ("moment" in content) return { serial: serialOf(content.moment) };
  if ("findings" in content) {
    const { findings, part } = content;
    return {
      text: isGroup(part)
        ? groupText(findings, part, language, rules)
        : findings.map((finding) => partText(finding, part, language, rules)).join("\n"),
    };
  }
  if ("texts" in content) return { text: content.texts.map((ref) => refText(ref, language)).join(" ") };
  if ("drawn" in content) return drawnText(content, language);
  return { text: "items" in content ? itemsText(content, language) : refText(content.text, language) };
}

/** Private-use letters that stand for what is drawn until the text is cut at them. */
const DRAWN = 0xe100;
/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 250;
/** As long as what officers put in its place. */
const DRAWN_SHOWN = "…".repeat(12);

/** «(Kèm theo Công văn số {number})» with a cell for the number: ="(Kèm theo Công văn số "&A5&")". */
function drawnText({ text: { key, facts = {} }, drawn }: DrawnText, language: Language) {
  const formulas = new Map(Object.values(drawn).map((each, index) => [String.fromCharCode(DRAWN + index), each]));
  const tokens = [...formulas.keys()];
  const places = Object.fromEntries(Object.keys(drawn).map((name, index) => [name, tokens[index]!]));
  const text = refText({ key, facts: { ...facts, ...places } }, language);
  const set = `[${tokens.join("")}]`;
  const pieces = text.match(new RegExp(`${set}|[^${tokens.join("")}]{1,${LONGEST_LITERAL}}`, "gsu")) ?? [];
  return {
    formula: `=${pieces.map((piece) => formulas.get(piece) ?? literal(piece)).join("&")}`,
    shown: text.replace(new RegExp(set, "gu"), DRAWN_SHOWN),
  };
}

type DocumentLink = Extract<DocumentCell["content"], { readonly link: unknown }>["link"];

const GROUPS: ReadonlySet<FindingPart> = new Set<FindingGroup>(["matter", "problem", "cases", "remedies"]);
const isGroup = (part: FindingPart): part is FindingGroup => GROUPS.has(part);

const withReopened = (found: string, { reopened }: Pick<WordedFinding, "reopened">): string => joined(found, reopened);

const joined = (...sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== "").join(" ");

function statusText({ outcome, accepted }: Finding, language: Language): string {
  if (accepted !== undefined) return say("status.accepted", language, { reason: accepted.reason });
  return say(outcome === "fail" ? "status.open" : `status.${outcome}`, language);
}

function partText(
  finding: Finding,
  part: Exclude<FindingPart, FindingGroup>,
  language: Language,
  rules: Rules,
): string {
  if (part === "status") return statusText(finding, language);
  const words = wordFinding(finding, language, rules);
  switch (part) {
    case "brief":
      return finding.outcome === "fail" ? words.found : words.ask;
    case "founded":
      return [
        words.who === "" || finding.subject.kind === "bloc" ? words.found : `${words.who}: ${words.foundOf}`,
        documentsText(finding, language),
      ].join(" ");
    // Something that is nowhere in the workbook has no place.
    case "unclear":
      return finding.subject.kind === "bloc"
        ? `${words.demand} ${words.remedy}`
        : `${words.about}: ${words.demand} ${words.remedy}`;
    case "waived":
      return words.who === "" ? words.demand : `${words.who}: ${words.demandOf}`;
    case "found":
      return joined(words.found, words.reopened, words.lastYear);
    case "point":
      return joined(words.demand, words.ask, words.lastYear, basisText(finding, language));
    case "item":
      return `- ${words.who === "" ? words.demand : `${words.who}: ${words.demandOf}`} ${words.remedy}`;
    default:
      return words[part];
  }
}
