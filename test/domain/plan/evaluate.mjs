// Evaluates formulas over given cells with IronCalc; a process of its own because the package is an ES module that jest does not load.
// In: [{cells: [[row, column, text]], formulas: [text]}] as JSON on standard input. Out: for each the formulas' values as shown.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Model, initSync } from "@ironcalc/wasm";

initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
const answers = JSON.parse(readFileSync(0, "utf8")).map(({ cells, formulas }) => {
  const model = new Model("test", "en", "UTC", "en");
  for (const [row, column, text] of cells) model.setUserInput(0, row, column, text);
  formulas.forEach((formula, index) => model.setUserInput(0, index + 1, 200, formula));
  model.evaluate();
  return formulas.map((_, index) => model.getFormattedCellValue(0, index + 1, 200));
});
console.log(JSON.stringify(answers));
