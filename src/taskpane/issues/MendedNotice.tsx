/** What was mended or taken back right before the check that is shown, and the way back. */
import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../domain/sheet/address";
import { decisionText, stepText } from "../../messages";
import type { MendText } from "../../messages/paneMend";
import type { Language } from "../../messages";
import type { FixesDone, Mended } from "../door/door";
import { Notice } from "../parts/Notice";
import { useWords } from "../parts/texts";
import type { Pane } from "../state/pane";
import { isBusy } from "../state/paneState";
import { changesOf } from "./Changes";
import { useMendText } from "./texts";

interface Props {
  readonly mended: Mended;
  readonly pane: Pick<Pane, "state" | "mend">;
}

export function MendedNotice({ mended, pane }: Props) {
  const text = useMendText();
  const { language } = useWords();
  const [title, ...advice] = textsOf(mended, text, language);
  const canUndo = "fixes" in mended && mended.fixes.cells > 0;
  return (
    <Notice kind="info" title={title!} actions={canUndo ? <Undo pane={pane} /> : null}>
      {advice.length === 0 ? null : advice.join(" ")}
    </Notice>
  );
}

function textsOf(mended: Mended, text: MendText, language: Language): readonly string[] {
  if ("gone" in mended) return [text("answered.gone", { count: mended.gone }), text("gone.advice")];
  return "fixes" in mended ? fixTexts(mended, text) : undoTexts(mended, text, language);
}

function Undo({ pane }: Pick<Props, "pane">) {
  const text = useMendText();
  return (
    <Button size="small" disabledFocusable={isBusy(pane.state)} onClick={() => pane.mend({ verb: "undo", steps: 1 })}>
      {text("undo.do")}
    </Button>
  );
}

function fixTexts({ fixes }: Extract<Mended, { fixes: unknown }>, text: MendText): string[] {
  if (fixes.fixes.length === 0) return [text("mended.gone"), text("gone.advice")];
  return [
    fixes.cells === 0 ? text("mended.none") : whereText(fixes, text),
    ...(fixes.forgotten > 0 ? [text("mended.forgotten", { count: fixes.forgotten })] : []),
  ];
}

/** More cells are counted by sheet, more sheets are counted. */
const MOST_NAMED = 3;

function whereText({ fixes, cells: count }: FixesDone, text: MendText): string {
  const cells = changesOf(fixes);
  if (cells.length <= MOST_NAMED)
    return text("mended.cells", {
      cells: cells.map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`).join(", "),
    });
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const named = names
    .slice(0, MOST_NAMED)
    .map((name) => `«${name}»`)
    .join(", ");
  const left = names.length - MOST_NAMED;
  return text("mended.sheets", {
    count,
    sheets: left > 0 ? text("mended.moreSheets", { sheets: named, count: left }) : named,
  });
}

function undoTexts({ undone }: Extract<Mended, { undone: unknown }>, text: MendText, language: Language): string[] {
  if (undone.length === 0) return [text("undone.nothing")];
  return undone.flatMap(({ step, restored, left, leftDecisions }) => [
    text("undone.title", { step: stepText(step, language) }),
    ...(restored > 0 ? [text("undone.cells", { count: restored })] : []),
    ...(left.length > 0
      ? [
          text("undone.left", {
            count: left.length,
            cells: left.map(({ sheet, row, column }) => `«${sheet}» ${cellAddress(row, column)}`).join(", "),
          }),
        ]
      : []),
    ...(leftDecisions.length > 0
      ? [text("undone.decisions", { names: leftDecisions.map((name) => decisionText(name, language)).join(", ") })]
      : []),
  ]);
}
