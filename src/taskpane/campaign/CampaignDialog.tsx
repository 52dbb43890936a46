/**
 * What can be done with the campaign in force, one thing at a time: another one, its tables, a table's default, the next
 * year. Each is done only on the officer's word, and said when it is done.
 */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { inForceText } from "../../messages";
import { namesText, tableText } from "../../messages/paneCampaign";
import type { CampaignOverview, OfficerTableName, TablesMade, Trouble } from "../door/door";
import { useDialogStyles } from "../parts/dialogStyles";
import { ErrorNotice } from "../parts/ErrorNotice";
import { Notice } from "../parts/Notice";
import { useModal } from "../parts/useModal";
import type { KnownCampaign } from "../state/store";
import type { DialogProps } from "../state/useDialog";
import { ChangeStep } from "./ChangeStep";
import { DefaultsStep } from "./DefaultsStep";
import { Menu } from "./Menu";
import { NewYearQuestion } from "./NewYearQuestion";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0 },
});

export interface CampaignDialogFirst {
  readonly overview: CampaignOverview;
  readonly known: readonly KnownCampaign[];
}

/** Something was changed. */
export type CampaignChanged = "changed";

type Step = "menu" | "change" | "defaults";

/** What is said when it is done; `sentence` in the language of that moment is made from it. */
type Done =
  | { readonly what: "change" }
  | { readonly what: "made"; readonly tables: TablesMade }
  | { readonly what: "defaults"; readonly table: OfficerTableName }
  | { readonly what: "newYear"; readonly year: number };

export function CampaignDialog({ first, door, onClose }: DialogProps<CampaignDialogFirst, CampaignChanged>) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const { language, text } = useCampaignWords();
  const [overview, setOverview] = useState(first.overview);
  const [step, setStep] = useState<Step>("menu");
  const [isAsked, setIsAsked] = useState(false);
  const [working, setWorking] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const surface = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useModal(surface, title);
  // What had the keyboard goes with its step, or when a question is answered.
  useEffect(() => title.current?.focus(), [step, done]);

  const finished = async (what: Done): Promise<void> => {
    setIsChanged(true);
    setStep("menu");
    setDone(what);
    setOverview(await door.campaignOverview());
  };
  const doing = (work: () => Promise<Done>): void => {
    setWorking(true);
    setDone(null);
    setTrouble(null);
    work()
      .then(finished)
      .catch((error: unknown) => setTrouble(door.troubleOf(error)))
      .finally(() => setWorking(false));
  };
  const go = (next: Step): void => {
    setDone(null);
    setTrouble(null);
    setStep(next);
  };
  const close = (): void => onClose(isChanged ? "changed" : null);

  return (
    <>
      <dialog
        ref={surface}
        aria-modal="true"
        aria-labelledby={titleId}
        aria-busy={working}
        className={dialog.surface}
        onCancel={(event) => {
          if (event.target !== surface.current) return;
          event.preventDefault();
          if (!working) close();
        }}
      >
        <div className={styles.body}>
          <h2 id={titleId} ref={title} tabIndex={-1} className={dialog.title}>
            {text(step === "menu" ? "title" : step).replace(/…$/u, "")}
          </h2>
          <div role="status">
            {done === null ? null : <Notice kind="success" title={doneText(done, text)} />}
            {working ? <p className={styles.line}>{text("working")}</p> : null}
          </div>
          {trouble === null ? null : (
            <div role="alert">
              {trouble.kind === "otherCampaign" ? (
                <Notice kind="warning" title={text("misfit.first")} />
              ) : (
                <ErrorNotice trouble={trouble} onClose={() => setTrouble(null)} />
              )}
            </div>
          )}
          {step === "menu" ? (
            <>
              <p className={styles.line}>{inForceText(overview.campaign, language)}</p>
              <Menu
                overview={overview}
                busy={working}
                onStep={go}
                onMake={() => doing(async () => ({ what: "made", tables: await door.makeTables() }))}
                onNewYear={() => setIsAsked(true)}
              />
            </>
          ) : null}
          {step === "change" ? (
            <ChangeStep
              overview={overview}
              known={first.known}
              door={door}
              onChosen={() => doing(async () => ({ what: "change" }))}
              onFailed={setTrouble}
            />
          ) : null}
          {step === "defaults" ? (
            <DefaultsStep
              overview={overview}
              busy={working}
              onReset={(table) =>
                doing(async () => {
                  await door.resetTable(table);
                  return { what: "defaults", table };
                })
              }
            />
          ) : null}
          <div className={dialog.actions}>
            {step === "menu" ? null : (
              <Button disabledFocusable={working} onClick={() => go("menu")}>
                {text("back")}
              </Button>
            )}
            <Button disabledFocusable={working} onClick={close}>
              {text("close")}
            </Button>
          </div>
        </div>
      </dialog>
      {isAsked ? (
        <NewYearQuestion
          overview={overview}
          onAnswer={(yes) => {
            setIsAsked(false);
            const { year } = overview.nextYear.campaign;
            if (yes)
              doing(async () => {
                await door.beginNewYear();
                return { what: "newYear", year };
              });
          }}
        />
      ) : null}
    </>
  );
}

function doneText(done: Done, text: ReturnType<typeof useCampaignWords>["text"]): string {
  if (done.what === "change") return text("done.change");
  if (done.what === "defaults") return text("done.defaults", { table: tableText(done.table, text) });
  if (done.what === "newYear") return text("done.newYear", { year: String(done.year) });
  const { made, sheets } = done.tables;
  if (made.length === 0) return text("done.nothingMade");
  return text("done.made", {
    tables: made.map((table) => tableText(table, text)).join(", "),
    sheets: namesText(sheets, text),
  });
}
