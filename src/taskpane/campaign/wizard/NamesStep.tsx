/** Step 2: what the agency calls its own awards, and the bloc's targets. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { awardsOf } from "../../../domain/campaign/awards";
import { useCampaignWords } from "../words";
import { OWN_AWARDS, fieldsOf } from "./draft";
import { Field } from "./Field";
import { Fields } from "./Fields";
import type { StepProps } from "./stepProps";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export function NamesStep(props: StepProps) {
  const { draft, onChange } = props;
  const styles = useStyles();
  const { language, text } = useCampaignWords();
  const { awards, fields } = draft;
  const book = useMemo(() => awardsOf({ agency: fields.agency }), [fields.agency]);
  return (
    <>
      <h3 className={styles.title}>{text("awards.title")}</h3>
      {OWN_AWARDS.map((code) => (
        <Field
          key={code}
          label={text(`award.${code}`)}
          value={awards[code]}
          hint={text("awards.hint", { name: book.name(code)[language] })}
          onType={(typed) => onChange({ awards: { ...awards, [code]: typed } })}
        />
      ))}
      <h3 className={styles.title}>{text("targets.title")}</h3>
      <p className={styles.line}>{text("targets.hint")}</p>
      <Fields {...props} keys={fieldsOf("names")} />
    </>
  );
}
