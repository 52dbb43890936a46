/** A list of findings that grows on request, so that thousands stay usable: only what was asked for is in the page. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { groupedNumber } from "../../messages";
import { useWords } from "../parts/texts";
import { FindingItem } from "./FindingItem";
import type { Listed } from "./grouping";

/** Items shown at first and added by each request. */
const pageSize = 25;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  more: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalXS,
  },
  left: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly items: readonly Listed[];
  readonly label: string;
  readonly visited: number | null;
  readonly onJump: (listed: Listed) => void;
}

export function FindingPages({ items, label, visited, onJump }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const [shown, setShown] = useState(pageSize);
  const firstNew = useRef<HTMLButtonElement>(null);
  const [focusAt, setFocusAt] = useState(-1);
  // The keyboard goes on with the first of the new ones: the button it was on may be gone.
  useEffect(() => {
    if (focusAt >= 0) firstNew.current?.focus();
  }, [focusAt]);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((listed, at) => (
          <FindingItem
            key={listed.key}
            listed={listed}
            visited={listed.index === visited}
            onJump={onJump}
            linkRef={at === focusAt ? firstNew : undefined}
          />
        ))}
      </ul>
      {left > 0 ? (
        <div className={styles.more}>
          <Button
            size="small"
            onClick={() => {
              setFocusAt(shown);
              setShown(shown + pageSize);
            }}
          >
            {text("findings.more", { count: Math.min(pageSize, left) })}
          </Button>
          <span className={styles.left}>{text("findings.moreLeft", { left: groupedNumber(left, language) })}</span>
        </div>
      ) : null}
    </>
  );
}
