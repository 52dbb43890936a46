/**
 * Typing into a cell, as in Excel: what is typed is put into the cell on leaving it, however one leaves, Escape restores, Ctrl+Z takes the last ones back. The
 * draft is shared by the cell and the line above the grid.
 */
import { useRef, useState } from "react";
import { cellAt, columnName, contentOf, isLocked, mergeAt, restingStyle, VI_VN } from "../host/view";
import type { BookModel, SheetModel } from "../host/view";
import type { StandIn } from "../host";
import type { Place } from "./moves";
import type { WorkbenchText } from "./texts";

interface Draft {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** What the cell held when it was begun. */
  readonly before: string;
  readonly text: string;
  /** Where the keyboard is. */
  readonly where: "cell" | "line";
}

export interface Editing {
  readonly draft: Draft | null;
  /** Why something could not be done. */
  readonly notice: WorkbenchText | null;
  /** @param text what it begins with; missing: what the cell holds */
  begin(place: Place, where: Draft["where"], text?: string): void;
  change(text: string): void;
  /** Puts the draft into its cell; nothing where nothing was changed. */
  commit(): void;
  cancel(): void;
  /** At once, without a draft. */
  put(place: Place, text: string): void;
  /** Takes the last typed cell back; says which it was. */
  undo(): (Place & { readonly sheet: string }) | null;
  /** Something was typed since the workbook was opened. */
  hasTyped(): boolean;
}

/** The cell itself, or the merged area's first. */
export function placeIn(sheet: SheetModel, { row, column }: Place): Place {
  const merge = mergeAt(sheet, row, column);
  return merge === undefined ? { row, column } : { row: merge.r0, column: merge.c0 };
}

/** The contents of a cell as they are typed. */
export function lineOf(book: BookModel, sheet: SheetModel, { row, column }: Place): string {
  const cell = cellAt(sheet, row, column);
  const style = book.styles[cell?.s ?? restingStyle(sheet, row, column)] ?? book.styles[0]!;
  return contentOf(cell, style.numberFormat, { date1904: book.date1904, region: VI_VN });
}

/** How many typed cells can be taken back. */
const STEPS = 100;

export function useEditing(standIn: StandIn, sheet: SheetModel): Editing {
  const { book } = standIn;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [notice, setNotice] = useState<WorkbenchText | null>(null);
  // A key and the leaving that follows it come before the next drawing.
  const current = useRef<Draft | null>(null);
  const steps = useRef<{ place: Place; sheet: string; undo: () => boolean }[]>([]);
  const typed = useRef(false);

  const show = (next: Draft | null): void => {
    current.current = next;
    setDraft(next);
  };
  const type = (on: SheetModel, { row, column }: Place, text: string): void => {
    if (isLocked(book, { sheet: on, row, column })) return setNotice("locked");
    try {
      const undo = standIn.typeInto(on.name, `${columnName(column)}${row + 1}`, text);
      steps.current = [...steps.current, { place: { row, column }, sheet: on.id, undo }].slice(-STEPS);
      typed.current = true;
      setNotice(null);
    } catch {
      setNotice("notTaken");
    }
  };
  return {
    draft,
    notice,
    begin(at, where, text) {
      const place = placeIn(sheet, at);
      if (isLocked(book, { sheet, ...place })) return setNotice("locked");
      const before = lineOf(book, sheet, place);
      setNotice(null);
      show({ sheet, ...place, before, text: text ?? before, where });
    },
    change(text) {
      if (current.current !== null) show({ ...current.current, text });
    },
    commit() {
      const done = current.current;
      if (done === null) return;
      show(null);
      if (done.text !== done.before) type(done.sheet, done, done.text);
    },
    cancel: () => show(null),
    put(at, text) {
      const place = placeIn(sheet, at);
      if (lineOf(book, sheet, place) !== text) type(sheet, place, text);
    },
    undo() {
      const step = steps.current.pop();
      if (step === undefined) return null;
      setNotice(step.undo() ? null : "notUndone");
      return { ...step.place, sheet: step.sheet };
    },
    hasTyped: () => typed.current,
  };
}
