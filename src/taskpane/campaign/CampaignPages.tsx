/** What can be done with the campaign in force: another one, setting one up, its tables, a table's default, the next year. */
import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { inForceText } from "../../messages";
import { namesText, tableText } from "../../messages/paneCampaign";
import type { CampaignText } from "../../messages/paneCampaign";
import type { CampaignOverview, Door } from "../door/door";
import { Page } from "../frame/Page";
import { ErrorNotice } from "../parts/ErrorNotice";
import { Notice } from "../parts/Notice";
import type { KnownCampaign } from "../state/store";
import { ChangeStep } from "./ChangeStep";
import { DefaultsStep } from "./DefaultsStep";
import { Menu } from "./Menu";
import { NewYearQuestion } from "./NewYearQuestion";
import { useChoice } from "./useChoice";
import { useOverview } from "./useOverview";
import type { CampaignWork, Done } from "./useOverview";
import { draftFrom } from "./wizard/draft";
import type { CampaignDraft } from "./wizard/draft";
import { Wizard } from "./wizard/Wizard";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({ line: { margin: 0 } });

type CampaignPage = "campaign" | "change" | "defaults" | "wizard" | "edit";

type CampaignDoor = Pick<
  Door,
  "campaignOverview" | "chooseCampaign" | "makeTables" | "resetTable" | "beginNewYear" | "troubleOf"
>;

interface Props {
  readonly page: CampaignPage;
  readonly onPage: (page: CampaignPage) => void;
  /** Out of these pages. */
  readonly onBack: () => void;
  readonly back: string;
  readonly door: CampaignDoor;
  readonly busy: boolean;
  readonly known: readonly KnownCampaign[];
  /** The campaign that is being set up, as it was kept. */
  readonly draft: unknown;
  readonly onDraft: (draft: CampaignDraft | null) => void;
  /** Something was changed. */
  readonly onChanged: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

export function CampaignPages(props: Props) {
  const { page, onPage, onBack, back, door, onDraft, onChanged } = props;
  const styles = useStyles();
  const { text } = useCampaignWords();
  const work = useOverview({
    door,
    onDone: () => {
      onDraft(null);
      onChanged();
      onPage("campaign");
    },
  });
  const { overview } = work;
  const toMenu = (): void => {
    work.clear();
    onPage("campaign");
  };
  if (overview !== null && (page === "wizard" || page === "edit"))
    return <SettingUp {...props} work={work} overview={overview} onLeave={toMenu} />;
  const isMenu = page === "campaign" || overview === null;
  return (
    <Page
      title={text(isMenu ? "title" : page).replace(/…$/u, "")}
      back={isMenu ? back : text("title")}
      turn={`${page} ${work.done === null}`}
      onBack={isMenu ? onBack : toMenu}
    >
      <Said work={work} />
      {overview === null && work.trouble === null ? <p className={styles.line}>{text("reading")}</p> : null}
      {overview === null ? null : <Contents {...props} work={work} overview={overview} />}
    </Page>
  );
}

interface PartProps extends Props {
  readonly work: CampaignWork;
  readonly overview: CampaignOverview;
}

function Contents({ page, onPage, door, busy, known, onOpenSheet, work, overview }: PartProps) {
  const styles = useStyles();
  const { language } = useCampaignWords();
  const [isAsked, setIsAsked] = useState(false);
  const isBusy = busy || work.working;
  if (page === "change")
    return (
      <ChangeStep
        overview={overview}
        known={known}
        door={door}
        onChosen={() => work.doing(async () => ({ what: "change" }))}
        onFailed={work.fail}
      />
    );
  if (page === "defaults")
    return (
      <DefaultsStep
        overview={overview}
        busy={isBusy}
        onReset={(table) =>
          work.doing(async () => {
            await door.resetTable(table);
            return { what: "defaults", table };
          })
        }
      />
    );
  return (
    <>
      <p className={styles.line}>{inForceText(overview.campaign, language)}</p>
      <Menu
        overview={overview}
        busy={isBusy}
        onPage={(next) => {
          work.clear();
          onPage(next);
        }}
        onMake={() => work.doing(async () => ({ what: "made", tables: await door.makeTables() }))}
        onOpenRules={onOpenSheet}
        onNewYear={() => setIsAsked(true)}
      />
      {isAsked ? (
        <NewYearQuestion
          overview={overview}
          onAnswer={(yes) => {
            setIsAsked(false);
            const { year } = overview.nextYear.campaign;
            if (yes)
              work.doing(async () => {
                await door.beginNewYear();
                return { what: "newYear", year };
              });
          }}
        />
      ) : null}
    </>
  );
}

/** The three steps, of the workbook's own campaign or of the one in force. */
function SettingUp({
  page,
  door,
  busy,
  draft,
  onDraft,
  work,
  overview,
  onLeave,
}: PartProps & { readonly onLeave: () => void }) {
  const { text } = useCampaignWords();
  const choice = useChoice({
    door,
    onChosen: () => work.doing(async () => ({ what: "change" })),
    onFailed: work.fail,
  });
  const isNew = page === "wizard";
  const origin = isNew ? "workbook" : "present";
  const present = { campaign: overview.inForce, asked: [] };
  return (
    <Wizard
      title={text(isNew ? "wizard" : "edit").replace(/…$/u, "")}
      again={text(isNew ? "step.again" : "step.again.edit")}
      from={isNew ? (overview.proposal ?? present) : present}
      origin={origin}
      draft={draftFrom(draft, origin)}
      onDraft={onDraft}
      choice={choice}
      busy={busy || work.working}
      said={<Said work={work} />}
      onBack={onLeave}
    />
  );
}

/** What was done, what is being done, what did not work. */
function Said({ work: { done, working, trouble, clear } }: { readonly work: CampaignWork }) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  return (
    <>
      <div role="status">
        {done === null ? null : <Notice kind="success" title={doneText(done, text)} />}
        {working ? <p className={styles.line}>{text("working")}</p> : null}
      </div>
      {trouble === null ? null : (
        <div role="alert">
          {trouble.kind === "otherCampaign" ? (
            <Notice kind="warning" title={text("misfit.first")} />
          ) : (
            <ErrorNotice trouble={trouble} onClose={clear} />
          )}
        </div>
      )}
    </>
  );
}

function doneText(done: Done, text: CampaignText): string {
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
