/** Entry of the workbench: the client over the bridge, the sample workbook on the stand-in, then the page. */
import { createRoot } from "react-dom/client";
import { serveWasm } from "../host/view";
import { loadClientScript } from "./client";
import { FILES, pageFile, sourceOf } from "./files";
import { provideOffice } from "./office";
import { Workbench } from "./Workbench";
import { openWorkbook } from "./workbook";

async function begin(element: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = query.get("lang") === "en" ? "en" : "vi";
  const dark =
    query.get("theme") === "dark" ||
    (query.get("theme") !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  provideOffice({ displayLanguage: language === "en" ? "en-US" : "vi-VN", dark, file: "" });
  serveWasm({ excelize: sourceOf(FILES.excelize), ironcalc: sourceOf(FILES.ironcalc) });
  await loadClientScript();
  const first = await openWorkbook(await pageFile(FILES.sample), FILES.sample.slice(FILES.sample.lastIndexOf("/") + 1));
  createRoot(element).render(<Workbench language={language} dark={dark} first={first} />);
}

const element = document.getElementById("workbench");
if (element === null) throw new Error("No element #workbench");
begin(element).catch((error: unknown) => {
  element.textContent = `Chưa mở được bàn làm việc. / The workbench could not be opened. ${String(error)}`;
});
