/** About the whole workbook: one unit's or the bloc's, and whether hidden sheets count. */
import { Checkbox } from "@fluentui/react-components";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import { Choice } from "./Labelled";
import { useMappingWords } from "./words";

interface Props {
  readonly mapping: WorkbookMapping;
  readonly onChange: (change: Partial<Pick<WorkbookMapping, "onlyUnit" | "includeHiddenSheets">>) => void;
}

export function ScopeForm({ mapping, onChange }: Props) {
  const { campaign, text } = useMappingWords();
  const { onlyUnit } = mapping;
  const units = campaign.units.map(({ name }) => name);
  // A unit the campaign does not have any more stays in view, so that it can be taken back.
  if (onlyUnit !== null && !units.includes(onlyUnit)) units.push(onlyUnit);
  return (
    <>
      <Choice
        label={text("scope.onlyUnit")}
        value={onlyUnit ?? ""}
        onChoose={(unit) => onChange({ onlyUnit: unit === "" ? null : unit })}
      >
        <option value="">{text("scope.wholeBloc")}</option>
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Choice>
      <Checkbox
        label={text("scope.hidden")}
        checked={mapping.includeHiddenSheets === true}
        onChange={(_, { checked }) => onChange({ includeHiddenSheets: checked === true })}
      />
    </>
  );
}
