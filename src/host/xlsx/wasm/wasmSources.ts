/** The two WebAssembly libraries and how they are come by: what Node and a page each have a way of their own for. */
import type { init } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;
export type IronCalc = typeof import("@ironcalc/wasm");

export interface WasmSources {
  /** Gives excelize ready to use: in a page `() => init("…/excelize.wasm.gz")` (served without Content-Encoding). */
  readonly excelize: () => Promise<Excelize>;
  /**
   * Gives @ironcalc/wasm with its module instantiated: in a page
   * `async () => { await ironcalc.default("…/wasm_bg.wasm"); return ironcalc; }`.
   */
  readonly ironcalc: () => Promise<IronCalc>;
}
