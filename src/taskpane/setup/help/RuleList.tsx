/** Every rule: what it finds, why, and what it rests on; the data of docs/rules. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { catalogue } from "../../../domain/rules";
import type { RuleId } from "../../../domain/rules";
import type { Rule } from "../../../domain/rules/rule";
import type { Language } from "../../../messages";
import { ruleBases, ruleTitle } from "../../../messages/paneHelp";
import { Disclosure } from "../../parts/Disclosure";
import { toggled } from "../../parts/toggled";
import { useText } from "../../parts/texts";
import { useHelpText } from "./words";

const SECTIONS = [1, 2, 3, 4] as const satisfies readonly Rule["section"][];

const useStyles = makeStyles({
  lead: { margin: 0 },
  section: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
  },
  title: { fontWeight: tokens.fontWeightRegular },
  severity: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  bases: { margin: 0, paddingLeft: "20px" },
});

export function RuleList({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const text = useHelpText();
  const say = useText();
  const [open, setOpen] = useState<ReadonlySet<RuleId>>(new Set());
  return (
    <>
      <p className={styles.lead}>{text("rules.lead")}</p>
      {SECTIONS.map((section) => (
        <section key={section} aria-label={text(`section.${section}`)}>
          <h3 className={styles.section}>{text(`section.${section}`)}</h3>
          {catalogue
            .filter((rule) => rule.section === section)
            .map((rule) => (
              <Disclosure
                key={rule.id}
                level={4}
                title={<span className={styles.title}>{ruleTitle(rule, language)}</span>}
                aside={<span className={styles.severity}>{say(`severity.${rule.severity}`)}</span>}
                open={open.has(rule.id)}
                onToggle={() => setOpen(toggled(open, rule.id))}
              >
                <p className={styles.text}>
                  <strong>{text("why")}: </strong>
                  {rule.why[language]}
                </p>
                <strong>{text("basis")}:</strong>
                <ul className={styles.bases}>
                  {ruleBases(rule, language).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </Disclosure>
            ))}
        </section>
      ))}
    </>
  );
}
