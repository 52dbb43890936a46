/** Step 3: movements, limits, and what is still not set. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useCampaignWords } from "../words";
import { fieldsOf, leftEmpty } from "./draft";
import { Field } from "./Field";
import { Fields } from "./Fields";
import { withItem } from "./stepProps";
import type { StepProps } from "./stepProps";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  movements: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function RulesStep(props: StepProps) {
  const { draft, onChange } = props;
  const styles = useStyles();
  const { text } = useCampaignWords();
  const { movements } = draft;
  const empty = leftEmpty(draft);
  return (
    <>
      <h3 className={styles.title}>{text("movements.title")}</h3>
      <ul className={styles.movements}>
        {movements.map(({ name, taken, from }, index) => (
          <li key={index}>
            {from === null ? null : (
              <Checkbox
                label={name}
                checked={taken}
                onChange={(_, { checked }) =>
                  onChange({ movements: withItem(movements, index, { taken: checked === true }) })
                }
              />
            )}
            {from === null ? (
              <Field
                label={text("movement.name", { number: index + 1 })}
                value={name}
                onType={(typed) => onChange({ movements: withItem(movements, index, { name: typed }) })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          onClick={() => onChange({ movements: [...movements, { from: null, name: "", taken: true }] })}
        >
          {text("movement.add")}
        </Button>
      </div>
      <h3 className={styles.title}>{text("caps.title")}</h3>
      <p className={styles.line}>{text("caps.hint")}</p>
      <Fields {...props} keys={fieldsOf("rules")} />
      <p className={styles.line}>{text("rules.hint")}</p>
      {empty.length === 0 ? null : (
        <>
          <h3 className={styles.title}>{text("empty.title")}</h3>
          <p className={styles.line}>
            {text("empty.line", { names: empty.map((key) => text(`field.${key}`)).join("; ") })}
          </p>
        </>
      )}
    </>
  );
}
