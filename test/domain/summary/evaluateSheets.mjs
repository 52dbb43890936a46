// Evaluates whole sheets with IronCalc; a process of its own because the package is an ES module that jest does not load.
// In: [{name, cells: [[row, column, input]]}] as JSON on standard input. Out: [[«Sheet!A1», value as shown]] of the formulas.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Model, columnNameFromNumber, initSync } from "@ironcalc/wasm";

const sheets = JSON.parse(readFileSync(0, "utf8"));
initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
const model = new Model("test", "en", "UTC", "en");
sheets.forEach(({ name }, index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
sheets.forEach(({ cells }, index) =>
  cells.forEach(([row, column, input]) => model.setUserInput(index, row, column, input)),
);
model.evaluate();
const values = sheets.flatMap(({ name, cells }, index) =>
  cells
    .filter(([, , input]) => input.startsWith("="))
    .map(([row, column]) => [
      `${name}!${columnNameFromNumber(column)}${row}`,
      model.getFormattedCellValue(index, row, column),
    ]),
);
console.log(JSON.stringify(values));
