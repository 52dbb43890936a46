/**
 * The built pane: what it holds, what it must not hold, how heavy it is; and the manifest against the built files,
 * offline.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { ribbonFunctions } from "../../src/commands/register";

const root = resolve(__dirname, "../..");
const address = "https://localhost:3000/";
let folder = "";
let scripts: { name: string; text: string }[] = [];
let manifest = "";

beforeAll(async () => {
  const { build } = (await import(join(root, ".ci/build.mjs"))) as { build(what: string): string };
  folder = build("pane");
  scripts = readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
}, 300_000);

describe("the built pane", () => {
  test("holds neither the stand-in nor the .xlsx library nor the calculator", () => {
    expect(scripts.length).toBeGreaterThan(0);
    for (const { text } of scripts) {
      for (const foreign of [
        "_richApiNativeBridge",
        "excelize",
        "ironcalc",
        "ApiNotFound: the stand-in",
        "sharedStrings",
      ])
        expect(text).not.toContain(foreign);
    }
  });

  test("loads at most 180 kB gzip without office.js", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const first = scripts.filter(({ name }) => page.includes(name));
    expect(first.length).toBeGreaterThan(0);
    const kilobytes = first.reduce((sum, { text }) => sum + gzipSync(text).length, 0) / 1000;
    expect(kilobytes).toBeLessThanOrEqual(180);
  });

  test("allows its page nothing from elsewhere, no inline script, and only Fluent's one style element", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
    expect(page.match(/(?:src|href)="?(https?:)?\/\//g)).toBeNull();
  });

  test("serves the client of office.js unmodified", () => {
    for (const file of [
      "office.js",
      "excel-win32-16.01.js",
      "excel-web-16.00.js",
      "excel-mac-16.00.js",
      "vi-vn/office_strings.js",
      "en-us/office_strings.js",
    ]) {
      expect(
        readFileSync(join(folder, "office", file)).equals(
          readFileSync(join(root, "node_modules/@microsoft/office-js/dist", file)),
        ),
      ).toBe(true);
    }
  });
});

describe("the manifest", () => {
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1]!);

  test("is for Excel 2021 and later, Vietnamese first with English overrides, in one shared runtime", () => {
    expect(manifest).toContain('xsi:type="TaskPaneApp"');
    expect(all(/<DefaultLocale>([^<]*)</g)).toEqual(["vi-VN"]);
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    expect(manifest).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>');
    expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long"/>');
    expect(all(/<Permissions>([^<]*)</g)).toEqual(["ReadWriteDocument"]);
    expect(all(/<Version>([^<]*)</g)[0]).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all(/<Id>([^<]*)</g)[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const strings = manifest.match(/<bt:String [^>]*>/g) ?? [];
    const overrides = manifest.match(/<bt:Override Locale="en-US"/g) ?? [];
    expect(overrides.length).toBe(strings.length);
  });

  test("puts its elements in the order the schema asks for", () => {
    const order = [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    const places = order.map((name) => manifest.search(new RegExp(`\\n  <${name}[ >]`)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    const inner = ["<GetStarted>", "<FunctionFile ", "<ExtensionPoint "].map((name) => manifest.indexOf(name));
    expect([...inner].sort((a, b) => a - b)).toEqual(inner);
  });

  test("names only resources that exist, by short ids, over https", () => {
    const ids = all(/<bt:(?:Image|Url|String) id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    const used = all(/resid="([^"]*)"/g);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
    for (const url of all(/="(http[^"]*)"/g).filter(
      (value) => !value.startsWith("http://schemas") && !value.startsWith("http://www.w3.org"),
    ))
      expect(url).toMatch(/^https:\/\//);
  });

  test("points at files that were built, icons of the right size among them", () => {
    const urls = all(/DefaultValue="(https:[^"]*)"/g)
      .filter((value) => value.startsWith(address))
      .map((value) => value.slice(address.length));
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls) {
      const file = join(folder, url);
      expect({ url, there: existsSync(file) }).toEqual({ url, there: true });
      const size = /-(\d+)\.png$/.exec(url)?.[1];
      if (size) {
        const png = readFileSync(file);
        expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
      }
    }
    for (const group of manifest.match(/<Icon>[\s\S]*?<\/Icon>/g) ?? [])
      for (const size of [16, 32, 80]) expect(group).toContain(`size="${size}"`);
  });

  test("gives each control a supertip and names only ribbon functions that are associated", () => {
    const controls = manifest.match(/<Control [\s\S]*?<\/Control>/g) ?? [];
    expect(controls.length).toBe(3);
    for (const control of controls) expect(control).toMatch(/<Supertip>[\s\S]*<Title [\s\S]*<Description /);
    for (const name of all(/<FunctionName>([^<]*)</g)) expect(Object.keys(ribbonFunctions)).toContain(name);
  });

  test("keeps its texts within Office's limits", () => {
    expect(all(/<DisplayName DefaultValue="([^"]*)"/g)[0]!.length).toBeLessThanOrEqual(125);
    for (const text of all(/<(?:Description|bt:String id="[^"]*\.(?:Tip|Description)") DefaultValue="([^"]*)"/g))
      expect(text.length).toBeLessThanOrEqual(250);
    for (const text of all(/<bt:String id="[^"]*\.(?:Label|Title)" DefaultValue="([^"]*)"/g))
      expect(text.length).toBeLessThanOrEqual(125);
  });
});
