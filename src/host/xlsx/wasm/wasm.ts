/**
 * Where the two WebAssembly libraries come from. The host itself knows neither files nor addresses: Node's way is wasmNode.ts,
 * a page calls configureWasm with addresses of its own. Nothing is loaded before it is needed.
 */
import type { Excelize, IronCalc, WasmSources } from "./wasmSources";

export type { Excelize, IronCalc, WasmSources } from "./wasmSources";

let sources: Partial<WasmSources> = {};
let excelize: Promise<Excelize> | undefined;
let ironcalc: Promise<IronCalc> | undefined;

/** Says where the libraries are. What has been loaded already stays. */
export function configureWasm(given: Partial<WasmSources>): void {
  sources = { ...sources, ...given };
}

async function nodeSources(): Promise<WasmSources> {
  if (typeof process === "undefined" || process.versions?.node === undefined)
    throw new Error("configureWasm was not called");
  return (await import(/* webpackIgnore: true */ "./wasmNode")).nodeWasm;
}

/** One load for all; a failed one is tried again the next time. */
export function loadExcelize(): Promise<Excelize> {
  excelize ??= (sources.excelize === undefined ? nodeSources().then((s) => s.excelize()) : sources.excelize()).catch(
    (error: unknown) => {
      excelize = undefined;
      throw error;
    },
  );
  return excelize;
}

export function loadIronCalc(): Promise<IronCalc> {
  ironcalc ??= (sources.ironcalc === undefined ? nodeSources().then((s) => s.ironcalc()) : sources.ironcalc()).catch(
    (error: unknown) => {
      ironcalc = undefined;
      throw error;
    },
  );
  return ironcalc;
}
