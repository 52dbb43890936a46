/** Node's way to the two WebAssembly libraries: out of node_modules. Never part of a page's bundle. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { WasmSources } from "./wasmSources";

// From this file on upwards, wherever the program was started; as an ES module it has no __filename, then from where it was started.
const resolver = createRequire(typeof __filename === "string" ? __filename : join(process.cwd(), "package.json"));

type ExcelizeModule = typeof import("excelize-wasm");

/** The library imports «fs» dynamically, which a test runner's sandbox refuses, at times and under load only: it is given a way that requires instead. */
function requiringExcelize(): ExcelizeModule {
  const source = readFileSync(resolver.resolve("excelize-wasm"), "utf8").replace(
    'Function("m","return import(m)")(e)',
    "Promise.resolve().then(()=>require(e))",
  );
  const module = { exports: {} as ExcelizeModule };
  (new Function("require", "module", "exports", source) as (r: unknown, m: unknown, e: unknown) => void)(
    resolver,
    module,
    module.exports,
  );
  return module.exports;
}

export const nodeWasm: WasmSources = {
  excelize: async () => requiringExcelize().init(resolver.resolve("excelize-wasm/excelize.wasm.gz")),
  ironcalc: async () => {
    const module = await import("@ironcalc/wasm");
    module.initSync({ module: readFileSync(resolver.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
    return module;
  },
};
