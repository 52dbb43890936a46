/** What was mended or taken back right before the check that is shown, and the way back. */
import { Button } from "@fluentui/react-components";
import { cellAddress } from "../../domain/sheet/address";
import { decisionText, stepText } from "../../messages";
import type { MendText } from "../../messages/paneMend";
import type { Language } from "../../messages";
import type { Mended } from "../door/door";
import { Notice } from "../parts/Notice";
import { useWords } from "../parts/texts";
import { useMending, useMendText } from "./mending";

export function MendedNotice({ mended }: { readonly mended: Mended }) {
  const text = useMendText();
  const { language } = useWords();
  const [title, ...advice] = textsOf(mended, text, language);
  return (
    <Notice kind="info" title={title!} actions={"fixes" in mended && mended.fixes.cells > 0 ? <Undo /> : null}>
      {advice.join(" ")}
    </Notice>
  );
}

function textsOf(mended: Mended, text: MendText, language: Language): readonly string[] {
  if ("gone" in mended) return [text("answered.gone", { count: mended.gone }), text("gone.advice")];
  return "fixes" in mended ? fixTexts(mended, text) : undoTexts(mended, text, language);
}

function Undo() {
  const text = useMendText();
  const mending = useMending();
  if (mending === null) return null;
  return (
    <Button size="small" disabledFocusable={mending.busy} onClick={mending.undo}>
      {text("undo.do")}
    </Button>
  );
}

function fixTexts({ fixes }: Extract<Mended, { fixes: unknown }>, text: MendText): string[] {
  if (fixes.fixes.length === 0) return [text("mended.gone"), text("gone.advice")];
  return [
    fixes.cells === 0 ? text("mended.none") : text("mended.title", { count: fixes.cells }),
    ...(fixes.forgotten > 0 ? [text("mended.forgotten", { count: fixes.forgotten })] : []),
  ];
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
