/** Findings grouped by unit; each unit's list opens and closes. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { groupedNumber } from "../../messages";
import { SEVERITIES } from "../../domain/rules/severity";
import type { SeverityCounts } from "../../domain/rules/severity";
import { Disclosure } from "../parts/Disclosure";
import { SeverityIcon } from "../parts/SeverityMark";
import { useText, useWords } from "../parts/texts";
import { toggled } from "../parts/toggled";
import { visuallyHidden } from "../parts/visuallyHidden";
import { FindingPages } from "./FindingPages";
import { openAtFirst } from "./grouping";
import type { Listed, UnitGroup } from "./grouping";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  count: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  hidden: visuallyHidden,
});

interface Props {
  readonly groups: readonly UnitGroup[];
  readonly visited: number | null;
  readonly onJump: (listed: Listed) => void;
}

/** Give it a `key` per result: which units are open starts anew with each. */
export function FindingList({ groups, visited, onJump }: Props) {
  const styles = useStyles();
  const text = useText();
  const [open, setOpen] = useState(() => openAtFirst(groups));
  return (
    <section>
      <h2 className={styles.title}>{text("findings.title")}</h2>
      {groups.map((group) => {
        const name = group.unit ?? text("findings.wholeBloc");
        return (
          <Disclosure
            key={group.unit ?? ""}
            level={3}
            title={name}
            aside={<UnitCounts counts={group.counts} />}
            open={open.has(group.unit)}
            onToggle={() => setOpen((before) => toggled(before, group.unit))}
          >
            <FindingPages
              items={group.items}
              label={text("findings.list", { unit: name })}
              visited={visited}
              onJump={onJump}
            />
          </Disclosure>
        );
      })}
    </section>
  );
}

function UnitCounts({ counts }: { readonly counts: SeverityCounts }) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <span className={styles.counts}>
      {SEVERITIES.map((severity) =>
        counts[severity] === 0 ? null : (
          <span key={severity} className={styles.count} title={text(`severity.${severity}`)}>
            <SeverityIcon severity={severity} />
            <span className={styles.hidden}>{text(`severity.${severity}`)} </span>
            {groupedNumber(counts[severity], language)}
          </span>
        ),
      )}
    </span>
  );
}
