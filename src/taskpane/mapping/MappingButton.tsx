/** To the page «Cách đọc sổ». */
import { Button } from "@fluentui/react-components";
import { useText } from "../parts/texts";
import type { PageOpener } from "../state/pane";

interface Props {
  readonly mapping: PageOpener;
  readonly label?: "mapping.open" | "mapping.openQuestions";
}

export function MappingButton({ mapping, label = "mapping.open" }: Props) {
  const text = useText();
  return (
    <Button size="small" disabledFocusable={mapping.busy} onClick={mapping.open}>
      {text(label)}
    </Button>
  );
}
