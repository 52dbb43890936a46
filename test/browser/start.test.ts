/**
 * The built pane beside the real office.js, in Chromium, as an organisation serves it: below a path, its files cacheable, loaded in the order in which Excel
 * loads them. There is no Excel; the page is asked what it does until Excel would answer, and what it says where Excel never does.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Page } from "playwright-core";
import { ribbonFunctions } from "../../src/commands/register";
import { startTexts } from "../../src/messages/start";
import { aContext, inBrowser, servedAt } from "./support";
import { usableAfter, withoutExcel } from "./withoutExcel";

inBrowser("pane");

const PATH = "/noi-bo/so-thi-dua/";
const PATIENCE = 15_001;

interface Deployment {
  readonly address: string;
  /** Files whose path this fits are kept back until the answer is called. */
  hold(files: RegExp): () => void;
  close(): void;
}
let deployed: Deployment;
beforeAll(async () => {
  deployed = await deploy();
});
afterAll(() => deployed.close());

/** A server of our own: Playwright's routes would switch the browser's cache off. */
async function deploy(): Promise<Deployment> {
  let held: { files: RegExp; until: Promise<void> } | null = null;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const waited = held?.files.test(path) === true ? held.until : Promise.resolve();
    void waited
      .then(() => fetch(servedAt() + path.slice(PATH.length)))
      .then(async (answer) => {
        const type = answer.headers.get("content-type") ?? "text/plain";
        response.writeHead(path.startsWith(PATH) ? answer.status : 404, {
          "content-type": type,
          "cache-control": "max-age=3600",
        });
        response.end(Buffer.from(await answer.arrayBuffer()));
      })
      // The page left before the answer was there.
      .catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
    hold(files) {
      let release = (): void => undefined;
      held = { files, until: new Promise((done) => (release = done)) };
      return () => {
        held = null;
        release();
      };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const host = (info: string) => `taskpane.html?_host_Info=${encodeURIComponent(`${info}$$$0`)}`;

/** A page, and what it complained of: what its policy refused, what it asked of others, what it could not get. */
async function pageIn(context: BrowserContext, at: string, options: { whole?: boolean } = {}) {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/iu.test(message.text())) complaints.push(message.text());
  });
  page.on("response", (response) => {
    if (response.status() !== 200) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(deployed.address)) complaints.push(`elsewhere: ${request.url()}`);
  });
  let loads = 0;
  page.on("domcontentloaded", () => (loads += 1));
  await page.goto(deployed.address + at, { waitUntil: options.whole === false ? "commit" : "domcontentloaded" });
  return { page, complaints, loads: () => loads };
}

/** Time stands still in these pages, and goes on when a test says so. */
async function timedContext(settings: Parameters<typeof aContext>[0] = {}): Promise<BrowserContext> {
  const context = await aContext(settings);
  await context.clock.install();
  return context;
}

/** What our first script remembers of the page's being loaded again. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("so-thi-dua")));
const body = (page: Page) => page.locator("body");
const { vi, en } = startTexts;
const wanted = Object.keys(ribbonFunctions)
  .map((name) => name.toUpperCase())
  .sort();

const seen = (page: Page) =>
  page.evaluate(() => {
    const { Office, Excel } = globalThis as unknown as {
      Office?: { actions?: { _association?: { mappings?: object } }; addin?: object };
      Excel?: unknown;
    };
    return {
      functions: Object.keys(Office?.actions?._association?.mappings ?? {}).sort(),
      host: Office?.addin !== undefined && Excel !== undefined,
    };
  });
const hostIsThere = (page: Page) =>
  page.waitForFunction(() => {
    const { Office, Excel } = globalThis as unknown as { Office: { addin?: object }; Excel?: unknown };
    return Office.addin !== undefined && Excel !== undefined;
  });

describe("below a path, with the real office.js, the pane starts and breaks no policy", () => {
  test.each([
    ["Excel$Win32$16.01$vi-VN", []],
    ["Excel$Mac$16.00$vi-VN", []],
    ["Excel$Web$16.00$vi-VN", []],
    // Texts of office.js itself, of which Vietnamese and American English are brought along: the rest falls back.
    ["Excel$Win32$16.01$en-GB", [`404 .*en-gb/office_strings.js`]],
  ])(
    "%s: cold, with the host's file still on its way, and warm",
    async (info, allowed) => {
      const context = await aContext();
      const release = deployed.hold(/\/excel-[^/]*\.js$/u);
      const cold = await pageIn(context, host(info));
      expect(await seen(cold.page)).toEqual({ functions: wanted, host: false });
      release();
      await hostIsThere(cold.page);
      expect((await seen(cold.page)).functions).toEqual(wanted);

      const warm = await pageIn(context, host(info));
      await hostIsThere(warm.page);
      expect((await seen(warm.page)).functions).toEqual(wanted);
      for (const { complaints } of [cold, warm])
        expect(complaints.filter((text) => !allowed.some((each) => new RegExp(each, "u").test(text)))).toEqual([]);
      await context.close();
    },
    60_000,
  );

  test("the web client on a host that office.js does not know: Microsoft's own question, not an empty pane", async () => {
    const context = await aContext();
    await context.addInitScript(() => {
      if (window === window.top)
        window.name = JSON.stringify({
          hostInfo: "Excel$Web$16.00$vi-VN$$$0",
          xdmInfo: "conversation|app|https://excel.cloud.microsoft/x",
          serializerVersion: 1,
        });
    });
    const { page, complaints } = await pageIn(context, "taskpane.html");
    await page.waitForURL(/\/office\/AgaveErrorUX\/index\.html#/u);
    await page.locator("#container table").first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  }, 60_000);

  test("with office.js from Microsoft's network: either of its two names is allowed, and nothing else", async () => {
    const { officeSource, policy } = (await import(join(resolve(__dirname, "../.."), ".ci/deployment.cjs"))) as {
      officeSource(given: string): { script: string; hosts: string[] };
      policy(given: object): string;
    };
    const { script, hosts } = officeSource("cdn");
    expect(hosts.map((each) => new URL(each).hostname).sort()).toEqual([
      "appsforoffice.microsoft.com",
      "officeapis.public.onecdn.static.microsoft",
    ]);
    const context = await aContext();
    const refused: string[] = [];
    // Microsoft's network, played by our copy.
    await context.route(/^https:\/\//u, async (route) => {
      const url = new URL(route.request().url());
      const file = url.pathname.replace(/^\/(?:lib\/)?1\/(?:hosted\/)?/u, "");
      if (!hosts.includes(url.origin)) refused.push(url.href);
      const answer = await fetch(`${servedAt()}office/${file}`);
      await route.fulfill({
        status: answer.status,
        contentType: "text/javascript",
        body: Buffer.from(await answer.arrayBuffer()),
      });
    });
    await context.route(/\/taskpane\.html/u, async (route) => {
      const text = await (await fetch(`${servedAt()}taskpane.html`)).text();
      const changed = text
        .replace(/(Content-Security-Policy"? content=")[^"]*/u, `$1${policy({ frames: true, hosts })}`)
        .replace("office/office.js", script);
      expect(changed).toContain(script);
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: changed });
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (/Content Security Policy/iu.test(message.text())) complaints.push(message.text());
    });
    await page.goto(deployed.address + host("Excel$Win32$16.01$vi-VN"));
    await hostIsThere(page);
    expect((await seen(page)).functions).toEqual(wanted);
    const ask = (address: string) =>
      page.evaluate((src) => {
        document.head.appendChild(Object.assign(document.createElement("script"), { src }));
      }, address);
    const asked = page.waitForResponse(`${hosts[1]}/lib/1/hosted/vi-vn/office_strings.js`);
    await ask(`${hosts[1]}/lib/1/hosted/vi-vn/office_strings.js`);
    await asked;
    expect(complaints).toEqual([]);
    const complained = page.waitForEvent("console", (message) => message.text().includes("example.com"));
    await ask("https://example.com/other.js");
    await complained;
    expect(complaints).toHaveLength(1);
    expect(refused).toEqual([]);
    await context.close();
  }, 60_000);
});

test("with 170 kB, packed and without office.js, «Kiểm tra» can be pressed", async () => {
  const context = await aContext();
  let came = 0;
  // What would be more than that stays on its way.
  await context.route(/\.js$/u, async (route) => {
    const answer = await route.fetch();
    came += gzipSync(await answer.body()).length;
    if (came <= 170_000) await route.fulfill({ response: answer });
  });
  await withoutExcel(context);
  const page = await context.newPage();
  await page.goto(`${servedAt()}taskpane.html`, { waitUntil: "commit" });
  expect(await usableAfter(page)).toBeGreaterThan(0);
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
}, 60_000);

describe("where Excel never comes", () => {
  const never = host("Excel$Win32$16.01$vi-VN");

  test("the page is loaded again once by itself, then says so, and again only when asked", async () => {
    const context = await timedContext();
    const { page, loads } = await pageIn(context, never);
    // The page's own time goes on beside ours, so that there has to be room for it.
    await page.clock.fastForward(PATIENCE / 2);
    expect(await kept(page)).toEqual([]);
    const again = page.waitForEvent("domcontentloaded");
    await page.clock.fastForward(PATIENCE / 2);
    await again;
    expect(await body(page).innerText()).not.toContain(vi["noAnswer.title"]);
    await page.clock.fastForward(PATIENCE);
    await page.getByRole("alert").getByRole("heading", { name: vi["noAnswer.title"] }).waitFor();
    await page.clock.fastForward(20 * PATIENCE);
    expect(loads()).toBe(2);

    const asked = page.waitForEvent("domcontentloaded");
    await page.getByRole("button", { name: vi["noAnswer.again"] }).click();
    await asked;
    await page.clock.fastForward(PATIENCE);
    await page.getByRole("alert").waitFor();
    await page.clock.fastForward(20 * PATIENCE);
    expect(loads()).toBe(3);
    await context.close();
  }, 60_000);

  test.each([
    ["refused", "throw"],
    ["taken and forgotten", "forget"],
  ])(
    "where storage is %s, the page is never loaded again by itself",
    async (_, how) => {
      const context = await timedContext();
      await context.addInitScript((kind) => {
        const silent = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
        Object.defineProperty(window, "sessionStorage", {
          get() {
            if (kind === "throw") throw new DOMException("The operation is insecure.", "SecurityError");
            return silent;
          },
        });
      }, how);
      const { page, loads } = await pageIn(context, never);
      await page.clock.fastForward(PATIENCE);
      await page.getByRole("button", { name: vi["noAnswer.again"] }).waitFor();
      await page.clock.fastForward(20 * PATIENCE);
      expect(loads()).toBe(1);
      await context.close();
    },
    60_000,
  );

  test("it is said in the language that Excel speaks", async () => {
    const context = await timedContext();
    const { page } = await pageIn(context, host("Excel$Win32$16.01$en-US"));
    const again = page.waitForEvent("domcontentloaded");
    await page.clock.fastForward(PATIENCE);
    await again;
    await page.clock.fastForward(PATIENCE);
    await page.getByRole("button", { name: en["noAnswer.again"] }).waitFor();
    expect(await page.getByRole("alert").getAttribute("lang")).toBe("en");
    await context.close();
  }, 60_000);

  test("nor office.js: the page has no body yet, and says it all the same", async () => {
    const context = await timedContext();
    const release = deployed.hold(/\/office\.js$/u);
    const { page } = await pageIn(context, never, { whole: false });
    await page.waitForFunction(() => "sessionStorage" in window);
    const again = page.waitForEvent("framenavigated");
    await page.clock.fastForward(PATIENCE);
    await again;
    await page.clock.fastForward(PATIENCE);
    await page.getByRole("button", { name: vi["noAnswer.again"] }).waitFor();
    // Nothing more comes into this page, which would stand below the sentence.
    await page.waitForFunction(() => document.readyState === "complete");
    release();
    await context.close();
  }, 60_000);

  test("a pane that comes late draws itself over the sentence; one in time makes the next failure a first one", async () => {
    const context = await timedContext();
    const release = deployed.hold(/\/taskpane\.\w+\.js$/u);
    // Outside Excel office.js answers at once, and the pane has something of its own to say.
    const { page, loads } = await pageIn(context, "taskpane.html", { whole: false });
    await page.locator("#starting").waitFor();
    const again = page.waitForEvent("framenavigated");
    await page.clock.fastForward(PATIENCE);
    await again;
    await page.locator("#starting").waitFor();
    await page.clock.fastForward(PATIENCE);
    await page.getByRole("button", { name: vi["noAnswer.again"] }).waitFor();
    release();
    await page.getByText("Chưa nối được với Excel.").waitFor();
    expect(await body(page).innerText()).not.toContain(vi["noAnswer.title"]);

    expect(await kept(page)).toHaveLength(1);
    await page.reload();
    await page.getByText("Chưa nối được với Excel.").waitFor();
    const before = loads();
    await page.clock.fastForward(PATIENCE);
    expect(await kept(page)).toEqual([]);
    expect(loads()).toBe(before);
    await context.close();
  }, 60_000);
});

describe("an engine that cannot read the pane says so at once, and the page is left alone", () => {
  const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0E; rv:11.0) like Gecko";
  const EDGE_LEGACY =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0 Safari/537.36 Edge/18.19041";

  test.each<[string, (context: BrowserContext) => Promise<unknown>, Parameters<typeof aContext>[0]]>([
    ["Internet Explorer", () => Promise.resolve(), { userAgent: TRIDENT }],
    ["the first Edge", () => Promise.resolve(), { userAgent: EDGE_LEGACY }],
    ["one without a member of 2022", (context) => context.addInitScript("delete Object.hasOwn"), {}],
    [
      "one that stumbles over the pane's script",
      (context) =>
        context.route(/\/taskpane\.\w+\.js$/u, (route) =>
          route.fulfill({ contentType: "text/javascript", body: "const of_tomorrow = <<>>;" }),
        ),
      {},
    ],
  ])(
    "%s",
    async (_, make, settings) => {
      const context = await timedContext(settings);
      await make(context);
      const { page, loads } = await pageIn(context, host("Excel$Win32$16.01$vi-VN"));
      await page.getByRole("alert").getByRole("heading", { name: vi["tooOld.title"] }).waitFor();
      await page.clock.fastForward(20 * PATIENCE);
      expect(await body(page).innerText()).toContain(vi["tooOld.advice"]);
      expect(loads()).toBe(1);
      await context.close();
    },
    60_000,
  );
});
