/**
 * The list: only the rows near what is seen are in the page. One of its buttons is reached by Tab; arrow keys, Home, End
 * and Page keys go on from there, as in a grid whose rows open.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Changes } from "../state/changes";
import { Filters } from "./Filters";
import { IssueRow } from "./IssueRow";
import type { Column, RowActs } from "./IssueRow";
import { keyTarget } from "./keys";
import type { Row } from "./shown";
import { useIssuesText } from "./texts";
import { isTouched } from "./touched";
import type { Here } from "./useIssues";
import { ROW_HEIGHT, useWindow } from "./useWindow";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { position: "relative", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { margin: 0 },
});

interface Props {
  readonly here: Here;
  /** Cells that were changed since the check. */
  readonly changed: Changes | null;
  /** The keyboard comes back to the row from which it left. */
  readonly takesFocus: boolean;
}

export function IssueList({ here, changed, takesFocus }: Props) {
  const styles = useStyles();
  const own = useIssuesText();
  const { shown, change } = here;
  return (
    <div className={styles.page}>
      <Filters here={here} />
      {shown.rows.length > 0 ? (
        <Rows here={here} changed={changed} takesFocus={takesFocus} />
      ) : (
        <>
          <p className={styles.none}>{own("list.none")}</p>
          <div>
            <Button onClick={() => change({ search: "", chips: [], unit: null })}>{own("list.clear")}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** Which cell the keyboard reaches. */
interface Reached {
  readonly key: string;
  readonly column: Column;
}

function Rows({ here, changed, takesFocus }: Props) {
  const styles = useStyles();
  const own = useIssuesText();
  const { issues, shown, view } = here;
  const { rows } = shown;
  const list = useRef<HTMLDivElement>(null);
  const { from, to } = useWindow(list, rows.length);
  const standing = here.at < 0 ? -1 : shown.stops[here.at]!;
  const [reached, setReached] = useState<Reached | null>(null);
  const kept = useMemo(() => rows.findIndex(({ key }) => key === reached?.key), [rows, reached?.key]);
  const at = kept < 0 ? Math.max(0, standing) : kept;
  const column = reached?.column ?? 0;
  const wantsFocus = useRef(false);
  const seen = useMemo(() => new Set(view.seen), [view.seen]);

  const hasFocus = useRef(false);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    // The row that had the keyboard may be gone: mended, or filtered away.
    const isLost = hasFocus.current && document.activeElement === document.body && document.hasFocus();
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    focusCell(list.current, at, column);
  });
  // Where one stands is in view when the list comes, and when one steps on.
  useEffect(() => {
    const isMine = isNew.current ? takesFocus : list.current?.contains(document.activeElement) === true;
    isNew.current = false;
    if (standing < 0 && !isMine) return;
    setReached({ key: rows[Math.max(0, standing)]!.key, column: 0 });
    wantsFocus.current = isMine;
    rowAt(list.current, standing)?.scrollIntoView?.({ block: "nearest" });
  }, [view.at]);

  const acts = useActs(here);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = keyTarget(event, rows, { at, column });
    if (target === null) return;
    event.preventDefault();
    if (target.toggled !== undefined) return acts.open(rows[target.toggled]!);
    wantsFocus.current = true;
    setReached({ key: rows[target.at]!.key, column: target.column });
  };
  const rendered = Array.from({ length: Math.min(to, rows.length) - from }, (_, nth) => from + nth);
  // These are there wherever one has scrolled: what has the keyboard must not go away under it.
  for (const one of [at, standing])
    if (one >= 0 && !rendered.includes(one)) rendered[one < from ? "unshift" : "push"](one);
  return (
    <div
      ref={list}
      role="treegrid"
      aria-label={own("list")}
      aria-rowcount={rows.length}
      className={styles.list}
      style={{ height: rows.length * ROW_HEIGHT }}
      onKeyDown={onKeyDown}
      onBlur={() => (hasFocus.current = false)}
      onFocus={(event) => {
        hasFocus.current = true;
        const cell = cellOf(event.target);
        if (cell !== null && rows[cell.at] !== undefined) setReached({ key: rows[cell.at]!.key, column: cell.column });
      }}
    >
      {rendered.map((one) => {
        const row = rows[one]!;
        return (
          <IssueRow
            key={row.key}
            row={row}
            at={one}
            issues={issues}
            groupBy={view.groupBy}
            isHere={one === standing}
            isSeen={row.kind === "finding" && seen.has(row.key)}
            isTouched={row.kind === "finding" && isTouched(issues.findings[row.index]!, changed)}
            reached={one === at ? column : null}
            acts={acts}
          />
        );
      })}
    </div>
  );
}

function useActs({ open, visit, change, view }: Here): RowActs {
  const now = useRef(view);
  now.current = view;
  const toggle = useCallback(
    ({ key, kind, open: isOpen }: Row) => {
      const part = kind === "group" ? "closed" : "opened";
      const others = now.current[part].filter((one) => one !== key);
      const isListed = kind === "group" ? isOpen : !isOpen;
      change({ [part]: isListed ? [...others, key] : others });
    },
    [change],
  );
  return useMemo(
    () => ({
      open: (row) => (row.kind === "finding" ? open(row.index) : toggle(row)),
      jump: visit,
      fix: ({ key }) => change({ fixing: key }),
    }),
    [change, open, toggle, visit],
  );
}

const rowAt = (list: HTMLElement | null, at: number): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${at}"]`) ?? null;

function focusCell(list: HTMLElement | null, at: number, column: Column): void {
  const buttons = rowAt(list, at)?.querySelectorAll("button") ?? [];
  const button = buttons[Math.min(column, buttons.length - 1)];
  button?.focus({ preventScroll: true });
  button?.scrollIntoView?.({ block: "nearest" });
}

function cellOf(element: Element): { readonly at: number; readonly column: Column } | null {
  const row = element.closest("[data-row]");
  if (row === null) return null;
  const column = [...row.querySelectorAll("button")].indexOf(element as HTMLButtonElement);
  return { at: Number(row.getAttribute("data-row")), column: column === 1 ? 1 : 0 };
}
