/** The four things that can be done, each with what it does. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { CampaignOverview } from "../door/door";
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
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly overview: CampaignOverview;
  readonly busy: boolean;
  readonly onStep: (step: "change" | "defaults") => void;
  readonly onMake: () => void;
  readonly onNewYear: () => void;
}

export function Menu({ overview, busy, onStep, onMake, onNewYear }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const id = useId();
  const hasTables = overview.tables.length > 0;
  const year = String(overview.nextYear.campaign.year);
  const items = [
    { key: "change", hint: text("change.hint"), isOpen: true, act: () => onStep("change") },
    { key: "make", hint: text("make.hint"), isOpen: true, act: onMake },
    {
      key: "defaults",
      hint: text(hasTables ? "defaults.hint" : "defaults.none"),
      isOpen: hasTables,
      act: () => onStep("defaults"),
    },
    { key: "newYear", hint: text("newYear.hint", { year }), isOpen: true, act: onNewYear },
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
    </ul>
  );
}
