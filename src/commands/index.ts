/**
 * Entry of the ribbon, in the same bundle as the pane (`["./src/commands/index.ts", "./src/taskpane/index.tsx"]`):
 * with the shared runtime there is one page, and both sides of src/actions/requests.ts must be the same module.
 * Associated at once and not after onReady: Excel may call a function as soon as the page has loaded.
 * `Office.actions` is there by then; `Office.addin` comes with the host's own file, which office.js loads beside
 * the page, so it is asked only when a button is pressed.
 */
import { registerRibbon } from "./register";

if (typeof Office !== "undefined" && typeof Office.actions?.associate === "function") registerRibbon(Office);
