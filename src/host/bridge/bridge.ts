/**
 * The seam between the office.js client and the stand-in, and the only file that knows of it: the client finds
 * `_richApiNativeBridge` when it is loaded and speaks JSON through it. The name is internal to Microsoft: the package version is pinned.
 */
import type { Bridge, Requirements } from "./bridgeTypes";

/** The stand-in's end: answers a message; null is never answered. */
export type Answer = (json: string) => Promise<string | null>;

/** What the loaded client leaves behind. */
export interface ClientGlobals {
  readonly Excel: typeof Excel;
  readonly bridge: Relay;
}

/** A bridge whose other end can be put on and taken off: the client of a page is loaded once, stand-ins come and go. */
export class Relay implements Bridge {
  onMessageFromHost?: (json: string) => void;
  private answer: Answer | null = null;

  connect(answer: Answer): void {
    this.answer = answer;
  }

  disconnect(answer: Answer): void {
    if (this.answer === answer) this.answer = null;
  }

  sendMessageToHost(json: string): void {
    // Nobody at the other end: like a workbook that was closed, nothing comes back.
    void this.answer?.(json).then((reply) => {
      if (reply !== null) this.deliver(reply);
    });
  }

  deliver(json: string): void {
    this.onMessageFromHost?.(json);
  }
}

interface BrowserGlobals {
  _richApiNativeBridge?: unknown;
  Excel?: typeof Excel;
  document?: unknown;
}
const page = globalThis as unknown as BrowserGlobals;

/**
 * For a page: call this before the script tag of the unmodified `excel-web-16.00.js` runs (only that file, not office.js beside it).
 * Afterwards createStandIn() speaks through the client of the page; one stand-in at a time.
 */
export function installBridge(): Relay {
  if (!(page._richApiNativeBridge instanceof Relay)) page._richApiNativeBridge = new Relay();
  return page._richApiNativeBridge as Relay;
}

/** The client: the page's own where installBridge() was called, else a fresh copy in a context of its own (Node). */
export async function loadClient(requirements: Requirements): Promise<ClientGlobals> {
  if (page._richApiNativeBridge instanceof Relay && page.Excel)
    return { Excel: page.Excel, bridge: page._richApiNativeBridge };
  if (typeof process === "undefined" || !process.versions?.node) {
    throw new Error("The Excel client is not loaded: call installBridge() and then load excel-web-16.00.js.");
  }
  // Left to Node: a bundler for the browser must not follow it.
  const node = await import(/* webpackIgnore: true */ "./bridgeNode");
  const bridge = new Relay();
  return { Excel: node.loadClientInNode(bridge, requirements), bridge };
}
