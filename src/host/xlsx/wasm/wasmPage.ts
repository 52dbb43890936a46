/**
 * A page's way to the two WebAssembly libraries: files beside it, fetched when a workbook is opened. Never loaded
 * in Node.
 */
import { configureWasm } from "./wasm";

export interface WasmAddresses {
  /** excelize.wasm.gz, served without Content-Encoding (the library unpacks it itself). */
  readonly excelize: string;
  readonly ironcalc: string;
}

export function serveWasm(addresses: WasmAddresses): void {
  configureWasm({
    excelize: async () => {
      const { init } = await import("excelize-wasm");
      return init(addresses.excelize);
    },
    ironcalc: async () => {
      const ironcalc = await import("@ironcalc/wasm");
      await ironcalc.default({ module_or_path: addresses.ironcalc });
      return ironcalc;
    },
  });
}
