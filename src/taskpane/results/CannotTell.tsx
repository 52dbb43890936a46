/** Rules that lacked a column or data, or did not run: collapsed, because nothing is wrong there, but never silent. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { groupedNumber } from "../../messages";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../parts/texts";
import { FindingPages } from "./FindingPages";
import type { Listed } from "./grouping";

const useStyles = makeStyles({
  advice: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly items: readonly Listed[];
  readonly visited: number | null;
  readonly onJump: (listed: Listed) => void;
}

export function CannotTell({ items, visited, onJump }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Disclosure
      level={2}
      title={`${text("cannotTell.title")} (${groupedNumber(items.length, language)})`}
      open={open}
      onToggle={() => setOpen(!open)}
    >
      <p className={styles.advice}>{text("cannotTell.advice")}</p>
      <FindingPages items={items} label={text("cannotTell.title")} visited={visited} onJump={onJump} />
    </Disclosure>
  );
}
