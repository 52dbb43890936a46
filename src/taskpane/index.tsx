/** Entry of the task pane. */
import { paneText } from "../messages";
import { mountPane } from "./mount";

const element = document.getElementById("pane");
if (element === null) throw new Error("No element #pane");
mountPane(element).catch((error: unknown) => {
  const text = paneText("vi");
  element.textContent = `${text("app.broken.title")} ${text("app.broken.advice")} ${String(error)}`;
});
