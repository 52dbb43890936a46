/** A page behind a tab's first one: the way back, its title, which has the keyboard when the page comes. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useBack } from "./back";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXXS },
  back: { paddingLeft: 0, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
  },
});

interface Props {
  readonly title: string;
  /** Where back leads to. */
  readonly back: string;
  readonly onBack: () => void;
  /** When it changes, the keyboard comes to the title again. */
  readonly turn?: string;
  readonly children: ReactNode;
}

export function Page({ title, back, onBack, turn = "", children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useBack(onBack);
  useEffect(() => heading.current?.focus(), [turn]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          size="small"
          appearance="transparent"
          icon={<ArrowLeft20Regular />}
          onClick={onBack}
        >
          {back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </div>
  );
}
