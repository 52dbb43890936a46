/** The question before another workbook is opened over one with changes. */
import { useEffect, useRef } from "react";
import type { Say } from "./texts";

export interface LeaveDialogProps {
  readonly text: Say;
  onAnswer(answer: "save" | "drop" | "stay"): void;
}

export function LeaveDialog({ text, onAnswer }: LeaveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="leave"
      role="alertdialog"
      aria-labelledby="leave-title"
      aria-describedby="leave-text"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("stay");
      }}
    >
      <h2 id="leave-title">{text("leaveTitle")}</h2>
      <p id="leave-text">{text("leaveText")}</p>
      <div className="buttons">
        <button type="button" onClick={() => onAnswer("save")}>
          {text("leaveSave")}
        </button>
        <button type="button" onClick={() => onAnswer("drop")}>
          {text("leaveDrop")}
        </button>
        <button type="button" onClick={() => onAnswer("stay")}>
          {text("leaveStay")}
        </button>
      </div>
    </dialog>
  );
}
