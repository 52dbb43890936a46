/** Opens the mapping dialog; the workbook is read first, which may take a moment. */
import { Button } from "@fluentui/react-components";
import type { Mapping } from "./useMapping";
import { useText } from "../texts";

interface Props {
  readonly mapping: Mapping;
  readonly label?: "mapping.open" | "mapping.openQuestions";
}

export function MappingButton({ mapping, label = "mapping.open" }: Props) {
  const text = useText();
  return (
    <Button size="small" disabledFocusable={mapping.busy} onClick={mapping.open}>
      {mapping.opening ? `${text("progress.reading")}…` : text(label)}
    </Button>
  );
}
