/** The self-test's page on the stand-in, in an empty workbook: what an Excel's answers are held against. */
import { createStandInOn } from "../host";
import { blankWorkbook, serveWasm } from "../host/view";
import { mountSelftest } from "../selftest/page";
import type { Expected } from "../selftest/report";
import expected from "../selftest/expected.json";
import { loadClientScript } from "./client";
import { FILES, sourceOf } from "./files";
import { provideOffice } from "./office";

async function begin(element: HTMLElement): Promise<void> {
  const language = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "vi";
  provideOffice({ displayLanguage: language === "en" ? "en-US" : "vi-VN", dark: false, file: "" });
  serveWasm({ excelize: sourceOf(FILES.excelize), ironcalc: sourceOf(FILES.ironcalc) });
  await loadClientScript();
  const { excel } = await createStandInOn(blankWorkbook(), () => Promise.reject(new Error("no file")));
  Object.assign(globalThis, { Excel: excel });
  mountSelftest(element, language, expected as Expected, "index.html");
}

const element = document.getElementById("selftest");
if (element === null) throw new Error("No element #selftest");
begin(element).catch((error: unknown) => {
  element.textContent = String(error);
});
