/** Days at random by a fixed seed: the officer's workbook as without us, and everything that was typed still there. */
import { days } from "./days";

test("12 days of checks, edits, notes, Ctrl+Z, saving and clearing", () => days(12, 3, 8), 300_000);
