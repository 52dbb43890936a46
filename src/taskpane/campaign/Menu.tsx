/** What can be done, each with what it does. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CampaignOverview } from "../door/door";
import { hint } from "../parts/hint";
import { AsFile } from "./AsFile";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  button: { width: "100%", justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere" },
  hint: { ...hint, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

interface Props {
  readonly overview: CampaignOverview;
  readonly busy: boolean;
  readonly onPage: (page: "wizard" | "edit" | "change" | "defaults") => void;
  readonly onMake: () => void;
  readonly onOpenRules: (sheet: string) => void;
  readonly onNewYear: () => void;
}

export function Menu({ overview, busy, onPage, onMake, onOpenRules, onNewYear }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const id = useId();
  const hasTables = overview.tables.length > 0;
  const year = String(overview.nextYear.campaign.year);
  const { rulesSheet } = overview;
  const items = [
    { key: "wizard", hint: text("wizard.hint"), isOpen: true, act: () => onPage("wizard") },
    { key: "edit", hint: text("edit.hint"), isOpen: true, act: () => onPage("edit") },
    { key: "newYear", hint: text("newYear.hint", { year }), isOpen: true, act: onNewYear },
    { key: "change", hint: text("change.hint"), isOpen: true, act: () => onPage("change") },
    rulesSheet === null
      ? ({ key: "make", hint: text("make.hint"), isOpen: true, act: onMake } as const)
      : ({ key: "openRules", hint: text("openRules.hint"), isOpen: true, act: () => onOpenRules(rulesSheet) } as const),
    {
      key: "defaults",
      hint: text(hasTables ? "defaults.hint" : "defaults.none"),
      isOpen: hasTables,
      act: () => onPage("defaults"),
    },
  ] as const;
  return (
    <ul className={styles.list}>
      {items.map(({ key, hint, isOpen, act }) => (
        <li key={key}>
          <Button
            className={styles.button}
            aria-describedby={`${id}${key}`}
            disabledFocusable={busy || !isOpen}
            onClick={act}
          >
            {text(key)}
          </Button>
          <p id={`${id}${key}`} className={styles.hint}>
            {hint}
          </p>
        </li>
      ))}
      <li>
        <AsFile campaign={overview.inForce} />
      </li>
    </ul>
  );
}
