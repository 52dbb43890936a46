/** One unit: whether it is of the bloc, and behind «Sửa» its names and departments. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useCampaignWords } from "../words";
import type { UnitDraft, Wrong } from "./draft";
import { Field } from "./Field";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
});

interface Props {
  readonly unit: UnitDraft;
  readonly number: number;
  readonly wrong: { readonly name: Wrong | undefined; readonly departments: Wrong | undefined };
  readonly onChange: (change: Partial<UnitDraft>) => void;
}

export function UnitRow({ unit: { name, aliases, departments, taken, from }, number, wrong, onChange }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const [isOpen, setIsOpen] = useState(from === null);
  const isWrong = wrong.name !== undefined || wrong.departments !== undefined;
  const shown = taken && (isOpen || isWrong);
  const label = name.trim() === "" ? text("unit.new", { number }) : text("unit.taken", { number, name });
  return (
    <li>
      <div className={styles.row}>
        <Checkbox label={label} checked={taken} onChange={(_, { checked }) => onChange({ taken: checked === true })} />
        {taken ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text("unit.edit", { name: label })}
            aria-expanded={shown}
            onClick={() => setIsOpen(!shown)}
          >
            {text("unit.editShort")}
          </Button>
        ) : null}
      </div>
      {shown ? (
        <div className={styles.fields}>
          <Field
            label={text("unit.name")}
            value={name}
            wrong={wrong.name}
            onType={(typed) => onChange({ name: typed })}
          />
          <Field label={text("unit.aliases")} value={aliases} onType={(typed) => onChange({ aliases: typed })} />
          <Field
            label={text("unit.departments")}
            value={departments}
            wrong={wrong.departments}
            isNumber
            onType={(typed) => onChange({ departments: typed })}
          />
        </div>
      ) : null}
    </li>
  );
}
