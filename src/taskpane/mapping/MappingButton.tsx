/** Opens the mapping dialog; the workbook is read first, which may take a moment. */
import { Button } from "@fluentui/react-components";
import { useText } from "../parts/texts";
import type { DialogOpener } from "../state/pane";

interface Props {
  readonly mapping: DialogOpener;
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
