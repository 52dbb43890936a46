/** The seam as a page uses it: one client for the life of the page, stand-ins come and go on it. */
import { createStandInOn, installBridge } from "../../src/host";
import { loadClientInNode } from "../../src/host/bridge/bridgeNode";
import { aBook, noFile } from "../support/books";
import { values } from "./support";

const page = globalThis as unknown as { _richApiNativeBridge?: unknown; Excel?: unknown };
afterEach(() => {
  delete page._richApiNativeBridge;
  delete page.Excel;
});

test("in a page: the bridge is put in place before the client's script, stand-ins follow one another on the same client", async () => {
  const bridge = installBridge();
  expect(page._richApiNativeBridge).toBe(bridge);
  expect(installBridge()).toBe(bridge);
  // What the script tag does.
  page.Excel = loadClientInNode(bridge, { isSetSupported: () => true });
  const one = await createStandInOn(aBook({ A: [["một"]] }), noFile);
  expect(one.excel).toBe(page.Excel);
  expect(await values(one, "A", "A1")).toEqual([["một"]]);
  one.dispose();
  const two = await createStandInOn(aBook({ A: [["hai"]] }), noFile);
  expect(two.excel).toBe(one.excel);
  expect(await values(two, "A", "A1")).toEqual([["hai"]]);
  two.dispose();
});

test("without a page each stand-in gets a client of its own, and nothing is left in this program's globals", async () => {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const host = await createStandInOn(aBook({ A: [] }), noFile);
  expect(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))).toEqual([]);
  expect(typeof host.excel.run).toBe("function");
  host.dispose();
});
