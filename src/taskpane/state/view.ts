/**
 * Where the officer is in the pane, as a value: tab, filter, group, place in the list, what was looked at, half-typed
 * reasons. Kept on this machine for each workbook, so that closing, reopening and checking again loses nothing.
 * Findings are known by their keys (identity by meaning), never by their number in a result.
 */
export const TABS = ["overview", "issues", "papers", "setup"] as const;
export type Tab = (typeof TABS)[number];

export const CHIPS = ["error", "warning", "notice", "fixable", "toSend", "accepted", "unseen"] as const;
export type Chip = (typeof CHIPS)[number];

export const GROUPINGS = ["rule", "unit", "person", "sheet"] as const;
export type Grouping = (typeof GROUPINGS)[number];

const SETUP_PAGES = ["home", "campaign", "wizard", "edit", "change", "defaults", "reading", "help"] as const;
export type SetupPage = (typeof SETUP_PAGES)[number];

export interface IssuesView {
  /** As typed. */
  readonly search: string;
  readonly chips: readonly Chip[];
  /** By name; null: all. */
  readonly unit: string | null;
  readonly groupBy: Grouping;
  /** Keys of the groups that are closed. */
  readonly closed: readonly string[];
  /** Keys of the rows that stand for several alike and show them. */
  readonly opened: readonly string[];
  /** The finding whose detail is shown. */
  readonly open: string | null;
  /** On its page the reason of an acceptance is asked. */
  readonly accepting: boolean;
  /** What is to be mended together: a heading's key, or a finding's with all alike; null: nothing is. */
  readonly fixing: string | null;
  /** Of what is to be mended together: units whose cells are to stay as they are; null: cells of several. */
  readonly left: readonly (string | null)[];
  /** The finding one stands at, for previous and next. */
  readonly at: string | null;
  /** Findings looked at, the latest last. */
  readonly seen: readonly string[];
  /** Reasons of acceptances that are being typed, by finding. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Who answers for acceptances, as it is being typed; null: as this machine knows. */
  readonly by: string | null;
  /** The finding that is to be accepted together with all alike. */
  readonly withAlike: string | null;
}

interface PapersView {
  /** The day by which units answer, as it is being typed; null: as the workbook keeps it. */
  readonly replyBy: string | null;
}

export interface SetupView {
  readonly page: SetupPage;
  /** The campaign that is being set up, in its own form; null: nothing was typed. */
  readonly draft: unknown;
  /** What was chosen of the reading and is not kept yet, in its own form; null: nothing. */
  readonly reading: unknown;
  /** Number of the question about the reading that is shown. */
  readonly question: number;
  /** Of the help, by its name in `helpChapters.ts`, which comes with the help; null, or one unknown there: its table of contents. */
  readonly chapter: string | null;
}

export interface PaneView {
  readonly tab: Tab;
  readonly issues: IssuesView;
  readonly papers: PapersView;
  readonly setup: SetupView;
}

/** What is named takes the place of what was; the rest stays. */
export interface ViewChange {
  readonly tab?: Tab;
  readonly issues?: Partial<IssuesView>;
  readonly papers?: Partial<PapersView>;
  readonly setup?: Partial<SetupView>;
}

export const viewAtFirst: PaneView = {
  tab: "overview",
  issues: {
    search: "",
    chips: [],
    unit: null,
    groupBy: "rule",
    closed: [],
    opened: [],
    open: null,
    accepting: false,
    fixing: null,
    left: [],
    at: null,
    seen: [],
    reasons: {},
    by: null,
    withAlike: null,
  },
  papers: { replyBy: null },
  setup: { page: "home", draft: null, reading: null, question: 0, chapter: null },
};

export function changedView(view: PaneView, { tab = view.tab, issues, papers, setup }: ViewChange): PaneView {
  return {
    tab,
    issues: issues === undefined ? view.issues : changedIssues(view.issues, issues),
    papers: papers === undefined ? view.papers : { ...view.papers, ...papers },
    setup: setup === undefined ? view.setup : { ...view.setup, ...setup },
  };
}

/** Units left out are left out of one thing to be mended, and of no other. */
function changedIssues(before: IssuesView, change: Partial<IssuesView>): IssuesView {
  const { fixing = before.fixing } = change;
  return { ...before, ...(fixing === before.fixing ? {} : { left: [] }), ...change };
}

/** A browser's storage is small: of what was looked at the latest are kept, of reasons the last. */
const MOST_SEEN = 5000;
const MOST_REASONS = 100;

export function keptView(view: PaneView): string {
  const { seen, reasons } = view.issues;
  const issues = {
    seen: seen.slice(-MOST_SEEN),
    reasons: Object.fromEntries(
      Object.entries(reasons)
        .filter(([, reason]) => reason !== "")
        .slice(-MOST_REASONS),
    ),
  };
  return JSON.stringify(changedView(view, { issues }));
}

/** What somebody else, or another version, has written there counts as nothing, part by part. */
export function viewFrom(kept: string | null): PaneView {
  const found = recordOf(parsed(kept));
  const issues = recordOf(found["issues"]);
  const setup = recordOf(found["setup"]);
  const first = viewAtFirst;
  return {
    tab: oneOf(TABS, found["tab"], first.tab),
    issues: {
      search: textOf(issues["search"]) ?? first.issues.search,
      chips: textsOf(issues["chips"]).filter((chip): chip is Chip => isOneOf(CHIPS, chip)),
      unit: textOf(issues["unit"]),
      groupBy: oneOf(GROUPINGS, issues["groupBy"], first.issues.groupBy),
      closed: textsOf(issues["closed"]),
      opened: textsOf(issues["opened"]),
      open: textOf(issues["open"]),
      accepting: issues["accepting"] === true,
      fixing: textOf(issues["fixing"]),
      left: listOf(issues["left"]).filter((unit) => unit === null || typeof unit === "string"),
      at: textOf(issues["at"]),
      seen: textsOf(issues["seen"]),
      reasons: Object.fromEntries(
        Object.entries(recordOf(issues["reasons"])).flatMap(([key, reason]) =>
          typeof reason === "string" ? [[key, reason]] : [],
        ),
      ),
      by: textOf(issues["by"]),
      withAlike: textOf(issues["withAlike"]),
    },
    papers: { replyBy: textOf(recordOf(found["papers"])["replyBy"]) },
    setup: {
      page: oneOf(SETUP_PAGES, setup["page"], first.setup.page),
      draft: setup["draft"] ?? null,
      reading: setup["reading"] ?? null,
      question: numberOf(setup["question"]) ?? first.setup.question,
      chapter: textOf(setup["chapter"]),
    },
  };
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    return null;
  }
}

const recordOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === "object" && found !== null && !Array.isArray(found)
    ? (found as Readonly<Record<string, unknown>>)
    : {};
const textOf = (found: unknown): string | null => (typeof found === "string" ? found : null);
const numberOf = (found: unknown): number | null =>
  typeof found === "number" && Number.isInteger(found) && found >= 0 ? found : null;
const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);
const textsOf = (found: unknown): readonly string[] =>
  listOf(found).filter((one): one is string => typeof one === "string");

function isOneOf<One extends string>(known: readonly One[], found: unknown): found is One {
  return known.some((one) => one === found);
}
function oneOf<One extends string>(known: readonly One[], found: unknown, otherwise: One): One {
  return isOneOf(known, found) ? found : otherwise;
}
