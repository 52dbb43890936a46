/** Entry of the self-test's page inside Excel. */
import expected from "./expected.json";
import { mountSelftest } from "./page";
import type { Expected } from "./report";

const element = document.getElementById("selftest");
if (element === null) throw new Error("No element #selftest");
mountSelftest(element, navigator.language.startsWith("vi") ? "vi" : "en", expected as Expected, "taskpane.html");
