/**
 * For a page that shows the workbook of a stand-in: looking at cells as they are, and where the two WebAssembly
 * libraries are. It changes nothing.
 */
export { columnName, parseLocal, wholeSheet } from "./grid/address";
export { blankWorkbook } from "./grid/blank";
export { boxOf } from "./grid/anchors";
export { cellAt, restingStyle, usedRect } from "./grid/cells";
export { displayed } from "./grid/display";
export { mergeAt, mergesIn } from "./grid/merges";
export { VI_VN } from "./grid/region";
export { contentOf, isLocked } from "./keyboard";
export { translated } from "./grid/references";
export { evaluateAll } from "./formulas/evaluate";
export type { BookModel, CellModel, Rect, SheetModel, StyleModel } from "./model/model";
export { serveWasm } from "./xlsx/wasm/wasmPage";
