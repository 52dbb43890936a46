/** The list of a finished check, held to the view: what is shown, where one stands, and the ways through it. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { CheckResult } from "../door/door";
import { useWords } from "../parts/texts";
import type { TabProps } from "../state/tab";
import type { IssuesView } from "../state/view";
import { issuesOf } from "./issues";
import type { Issues } from "./issues";
import { saidOf } from "./saying";
import { shownOf } from "./shown";
import type { Shown } from "./shown";
import { nextOf, standAt, standIn, stepIn } from "./step";
import { useIssuesText } from "./texts";

export interface Here {
  readonly result: CheckResult;
  readonly issues: Issues;
  readonly view: IssuesView;
  readonly shown: Shown;
  /** Place among the stops; -1: at none of them. */
  readonly at: number;
  change(what: Partial<IssuesView>): void;
  /** To the cell, and to the finding's page where one is open. */
  visit(index: number): void;
  /** To the finding's page, and to the cell beside it. */
  open(index: number): void;
  /** null: there is none in that direction. */
  readonly ways: { readonly previous: number | null; readonly next: number | null };
}

export function useIssues({ pane, view: { issues: view }, change: changeView, result }: TabProps & Checked): Here {
  const { language, text } = useWords();
  const own = useIssuesText();
  const issues = issuesOf(result);
  const search = useDeferredValue(view.search);
  const { chips, unit, groupBy, closed, opened, seen, at: key } = view;
  const asked = { ...view, search };
  const shown = useMemo(
    () => shownOf(issues, asked, language),
    [issues, language, search, chips, unit, groupBy, closed, opened, seen, key],
  );
  const at = standAt(issues, shown, key);
  const now = useRef({ shown, at, view });
  now.current = { shown, at, view };
  const change = useCallback((what: Partial<IssuesView>) => changeView({ issues: what }), [changeView]);

  const stand = useCallback(
    (index: number, page: Partial<IssuesView>) => {
      const { seen: known } = now.current.view;
      const own = issues.keys[index]!;
      change({ at: own, seen: known.includes(own) ? known : [...known, own], ...page });
    },
    [change, issues],
  );
  const { jump, say } = pane;
  const show = useCallback(
    (index: number) => {
      const { shown: list } = now.current;
      const finding = issues.findings[index]!;
      const key = issues.keys[index]!;
      const place = standAt(issues, list, key);
      const said = saidOf(finding, place < 0 ? 1 : place + 1, Math.max(1, list.stops.length), { language, text, own });
      if (finding.place.sheet !== "") jump(finding, said);
      else say(said);
    },
    [issues, jump, language, own, say, text],
  );
  const visit = useCallback(
    (index: number) => {
      const isPage = now.current.view.open !== null;
      stand(index, isPage ? { open: issues.keys[index]!, accepting: false, fixing: null } : {});
      show(index);
    },
    [issues, show, stand],
  );
  const open = useCallback(
    (index: number) => {
      stand(index, { open: issues.keys[index]!, accepting: false });
      show(index);
    },
    [issues, show, stand],
  );
  useGone(issues, result, now, { change, visit });
  usePrepared(issues, language);
  return {
    result,
    issues,
    view,
    shown,
    at,
    change,
    visit,
    open,
    ways: { previous: stepIn(shown, at, -1), next: stepIn(shown, at, 1) },
  };
}

interface Checked {
  readonly result: CheckResult;
}

interface Ways {
  change(what: Partial<IssuesView>): void;
  visit(index: number): void;
}

/** After a check: the finding that one stood at may be gone. What was mended on its page leads on to the next. */
function useGone(
  issues: Issues,
  { mended }: CheckResult,
  now: { readonly current: { readonly shown: Shown; readonly view: IssuesView } },
  { change, visit }: Ways,
): void {
  const last = useRef({ issues, shown: now.current.shown });
  useEffect(() => {
    const isThere = (key: string): boolean => issues.byKey.has(key);
    const { at, open, reasons } = now.current.view;
    const before = last.current;
    last.current = { issues, shown: now.current.shown };
    if (before.issues !== issues) {
      const { rows, stops } = before.shown;
      const order = stops.map((row) => before.issues.keys[rows[row]!.index]!);
      const isDone = (key: string): boolean => issues.findings[issues.byKey.get(key) ?? -1]?.accepted !== undefined;
      if (Object.keys(reasons).some(isDone))
        change({ reasons: Object.fromEntries(Object.entries(reasons).filter(([key]) => !isDone(key))) });
      const isMended = mended !== undefined && "fixes" in mended && mended.fixes.cells > 0;
      const next = open === null || isThere(open) || !isMended ? null : nextOf(order, open, isThere);
      if (next !== null) visit(issues.byKey.get(next)!);
      else if (at !== null && !isThere(at)) change({ at: standIn(order, at, isThere) });
    }
  });
}

/** What will be searched is worded while nothing else is to be done, so that the first key does not wait for it. */
function usePrepared(issues: Issues, language: Parameters<Issues["prepare"]>[0]): void {
  useEffect(() => {
    let timer = setTimeout(function more() {
      if (!issues.prepare(language)) timer = setTimeout(more, PAUSE_MS);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [issues, language]);
}

const PAUSE_MS = 20;
