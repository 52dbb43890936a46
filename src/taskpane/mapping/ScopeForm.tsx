/** About the whole workbook: one unit's or the bloc's, and whether hidden sheets count. */
import { Checkbox } from "@fluentui/react-components";
import type { WorkbookMapping } from "../../domain/registration/model/decisions";
import { Choice } from "../parts/Labelled";
import { unitChoices } from "./unitChoices";
import { useMappingWords } from "./words";

interface Props {
  readonly mapping: WorkbookMapping;
  readonly onChange: (change: Partial<Pick<WorkbookMapping, "onlyUnit" | "includeHiddenSheets">>) => void;
}

export function ScopeForm({ mapping, onChange }: Props) {
  const { campaign, text } = useMappingWords();
  const { onlyUnit } = mapping;
  return (
    <>
      <Choice
        label={text("scope.onlyUnit")}
        value={onlyUnit ?? ""}
        onChoose={(unit) => onChange({ onlyUnit: unit === "" ? null : unit })}
      >
        <option value="">{text("scope.wholeBloc")}</option>
        {unitChoices(campaign, onlyUnit).map((unit) => (
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
