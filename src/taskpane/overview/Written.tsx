/** What could not be written as planned, and what somebody had typed where only Sổ Thi đua writes. */
import { unfinishedText } from "../../messages";
import type { CheckResult } from "../door/door";
import { Notice } from "../parts/Notice";
import { useText } from "../parts/texts";
import { keptTexts } from "../run/doneTexts";

export function Written({ written }: Pick<CheckResult, "written">) {
  const text = useText();
  const sheets = written.protectedSheets.map((name) => `«${name}»`).join(", ");
  return (
    <>
      {written.documentsSkipped ? (
        <Notice kind="warning" title={text("error.structureProtected.title")}>
          {text("done.structureProtected")}
        </Notice>
      ) : null}
      {sheets === "" ? null : (
        <Notice kind="warning" title={text("error.sheetProtected.titleUnnamed")}>
          {text("done.protectedSheets", { sheets })}
        </Notice>
      )}
      {written.kept === undefined ? null : (
        <Notice kind="info" title={text("done.kept.title")}>
          {keptTexts(written.kept, text).join(" ")}
        </Notice>
      )}
      {written.unfinished === undefined ? null : (
        <Notice kind="info" title={text("done.unfinished.title")}>
          {unfinishedText(written.unfinished, text)}
        </Notice>
      )}
    </>
  );
}
