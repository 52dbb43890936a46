/** Where a cell's contents are typed: in the cell itself, or in the line above the grid. Alt+Enter begins a new line in it. */
import { useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";

export interface CellInputProps {
  readonly label: string;
  readonly text: string;
  readonly where: "cell" | "line";
  readonly readOnly?: boolean;
  readonly disabled?: boolean;
  onBegin?(): void;
  onChange(text: string): void;
  /** Left by the mouse or by a key of the page. */
  onLeave(): void;
  /** Left by a key of the sheet, which also says where to. */
  onKey(key: "Enter" | "Tab" | "Escape", back: boolean): void;
}

/** Marks both inputs: from one to the other the cell is not left. */
const INPUT = "data-cell-input";

export function CellInput({
  label,
  text,
  where,
  readOnly,
  disabled,
  onBegin,
  onChange,
  onLeave,
  onKey,
}: CellInputProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    if (where !== "cell" || element === null) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [where]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, altKey, shiftKey, nativeEvent } = event;
    event.stopPropagation();
    if (nativeEvent.isComposing) return;
    if (key === "Enter" && altKey) {
      event.preventDefault();
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      onChange(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
    } else if (key === "Enter" || key === "Escape" || (key === "Tab" && (where === "cell" || !shiftKey))) {
      if (key === "Tab" && readOnly) return;
      event.preventDefault();
      onKey(key, shiftKey);
    }
  };
  return (
    <textarea
      ref={field}
      {...{ [INPUT]: where }}
      aria-label={label}
      rows={where === "cell" ? 1 : Math.min(4, text.split("\n").length)}
      value={text}
      readOnly={readOnly}
      disabled={disabled}
      autoComplete="off"
      spellCheck={false}
      onFocus={onBegin}
      onChange={(event) => onChange(event.target.value)}
      onBlur={(event) => {
        if (!(event.relatedTarget instanceof Element) || !event.relatedTarget.hasAttribute(INPUT)) onLeave();
      }}
      onKeyDown={onKeyDown}
    />
  );
}
