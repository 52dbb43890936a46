/** The plain fields of a step, in their order. */
import { useCampaignWords } from "../words";
import type { FieldKey } from "./draft";
import { Field } from "./Field";
import { withField } from "./stepProps";
import type { StepProps } from "./stepProps";

interface Props extends StepProps {
  readonly keys: readonly FieldKey[];
}

const DAYS: readonly FieldKey[] = ["deadline", "dossierDate"];
const TEXTS: readonly FieldKey[] = ["bloc", "agency", "theme", ...DAYS];

export function Fields({ draft, onChange, problems, keys }: Props) {
  const { text } = useCampaignWords();
  return keys.map((key) => (
    <Field
      key={key}
      label={text(`field.${key}`)}
      value={draft.fields[key]}
      wrong={problems.get(key)}
      hint={DAYS.includes(key) ? text("field.day") : undefined}
      isNumber={!TEXTS.includes(key)}
      onType={(typed) => onChange(withField(draft, key, typed))}
    />
  ));
}
