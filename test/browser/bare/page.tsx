/** The least that a pane with Fluent UI can be: one button. What ours takes longer than this is ours (measureStart.ts). */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.getElementById("pane")!).render(
  <FluentProvider theme={webLightTheme}>
    <Button appearance="primary">Kiểm tra</Button>
  </FluentProvider>,
);
