import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createContext, Script } from "node:vm";
import type { Bridge, Requirements } from "./bridgeTypes";

const CLIENT = "node_modules/@microsoft/office-js/dist/excel-web-16.00.js";
let compiled: Script | null = null;

/** Loads a copy of the client with a window of its own (about 100 ms): several live side by side. */
export function loadClientInNode(bridge: Bridge, requirements: Requirements): typeof Excel {
  compiled ??= new Script(readFileSync(clientFile(), "utf8"), { filename: "excel-web-16.00.js" });
  const window = stubWindow(bridge);
  compiled.runInContext(createContext(window));
  // The client asks `Office.context.requirements` which sets there are, as in Excel; its own context has none before a host started it.
  window["Office"] = Object.create(window["Office"] as object, { context: { value: { requirements } } });
  return window["Excel"] as typeof Excel;
}

/** Upwards from this file, else from where the program was started. */
function clientFile(): string {
  const starts = [typeof __dirname === "string" ? __dirname : process.cwd(), process.cwd()];
  for (const start of starts) {
    for (let folder = resolve(start); ; folder = dirname(folder)) {
      const file = join(folder, CLIENT);
      if (existsSync(file)) return file;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error(`The Excel client is missing: ${CLIENT} (npm install).`);
}

/**
 * The few things of a window that the client touches while it loads. Error and Promise are the caller's, so that
 * `error instanceof Error` holds on this side as it does in a page.
 */
function stubWindow(bridge: Bridge): Record<string, unknown> {
  const element = () => ({ setAttribute() {}, appendChild() {}, getElementsByTagName: () => [], style: {} });
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const window: Record<string, unknown> = {
    location,
    navigator: { userAgent: "node", language: "en-US" },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener() {},
      head: element(),
      body: element(),
      documentElement: element(),
      location,
      cookie: "",
    },
    addEventListener() {},
    removeEventListener() {},
    setTimeout: later,
    clearTimeout,
    setInterval,
    clearInterval,
    Error,
    TypeError,
    RangeError,
    Promise,
    Date,
    JSON,
    performance,
    console: { log() {}, warn() {}, error() {} },
    _richApiNativeBridge: bridge,
  };
  window["window"] = window;
  window["self"] = window;
  return window;
}

/** The client tries its clean-up again after five seconds: that must not keep a program from ending. */
function later(run: () => void, milliseconds = 0): NodeJS.Timeout {
  const timer = setTimeout(run, milliseconds);
  return milliseconds >= 1000 ? timer.unref() : timer;
}
