/**
 * A page's way to the two WebAssembly libraries: files beside it, fetched when a workbook is opened, or bytes that the page has already. Never loaded in Node.
 */
import { configureWasm } from "./wasm";
import type { Excelize } from "./wasmSources";

/** An address, or how to come by the bytes. */
type Source = string | (() => Uint8Array<ArrayBuffer>);

export interface WasmAddresses {
  /** excelize.wasm.gz, served without Content-Encoding (the library unpacks it itself). */
  readonly excelize: Source;
  readonly ironcalc: Source;
}

export function serveWasm({ excelize, ironcalc }: WasmAddresses): void {
  configureWasm({
    excelize: async () => {
      const { init } = await import("excelize-wasm");
      return typeof excelize === "string" ? init(excelize) : fromMemory(init, excelize());
    },
    ironcalc: async () => {
      const module = await import("@ironcalc/wasm");
      await module.default({ module_or_path: typeof ironcalc === "string" ? ironcalc : ironcalc() });
      return module;
    },
  });
}

/** The library fetches what it is told to, which a page without a network may not: for that while it is answered from memory. */
async function fromMemory(
  init: (path: string) => Promise<Excelize>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Excelize> {
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(new Response(bytes));
  try {
    return await init("excelize.wasm.gz");
  } finally {
    globalThis.fetch = fetch;
  }
}
