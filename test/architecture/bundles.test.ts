/**
 * The built pane: what it holds, what it must not hold, how heavy it is; and the manifest against the built files,
 * offline.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { Linter } from "eslint";
import { ribbonFunctions } from "../../src/commands/register";
import { startTexts } from "../../src/messages/start";

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
    for (const { text } of scripts)
      for (const foreign of ["_richApiNativeBridge", "excelize", "ironcalc", "ApiNotFound: the stand-in"])
        expect(text).not.toContain(foreign);
  });

  test("loads the reader of files when a file is chosen, and not before", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const reader = scripts.filter(({ text }) => text.includes("sharedStrings")).map(({ name }) => name);
    expect(reader.length).toBeGreaterThan(0);
    for (const name of reader) expect(page).not.toContain(name);
  });

  test("loads at most 170 kB gzip without office.js", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    const first = scripts.filter(({ name }) => page.includes(name));
    expect(first.length).toBeGreaterThan(0);
    const kilobytes = first.reduce((sum, { text }) => sum + gzipSync(text).length, 0) / 1000;
    expect(kilobytes).toBeLessThanOrEqual(170);
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

  test.each([
    "office.js",
    "excel-win32-16.01.js",
    "excel-web-16.00.js",
    "excel-mac-16.00.js",
    "vi-vn/office_strings.js",
    "en-us/office_strings.js",
    // As office.js and the page itself spell them; in the package all letters are small.
    "AgaveErrorUX/index.html",
    "AgaveErrorUX/AgaveErrorUX.js",
    "AgaveErrorUX/style/AgaveErrorUX.css",
  ])("serves %s of the client of office.js unmodified", (file) => {
    const original = file.startsWith("AgaveErrorUX") ? file.toLowerCase() : file;
    expect(
      readFileSync(join(folder, "office", file)).equals(
        readFileSync(join(root, "node_modules/@microsoft/office-js/dist", original)),
      ),
    ).toBe(true);
  });

  describe("begins with a script for engines that cannot read the rest", () => {
    const first = () => scripts.find(({ name }) => name.startsWith("start."))!;

    test("the page names it before office.js and the bundle", () => {
      const page = readFileSync(join(folder, "taskpane.html"), "utf8");
      const named = [...page.matchAll(/<script[^>]* src="?([^">\s]+)/gu)].map(([, file]) => file);
      expect(named).toEqual([first().name, "office/office.js", expect.stringMatching(/^taskpane\./u)]);
    });

    test("it is ES5", () => {
      const read = (text: string) =>
        new Linter().verify(text, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);
      expect(read(first().text)).toEqual([]);
      expect(read(scripts.find(({ name }) => name.startsWith("taskpane."))!.text)).not.toEqual([]);
    });

    test("it needs no member that is younger than ES5: in an engine without these it says its sentence", () => {
      const { said } = runIn(first().text, { young: false });
      expect(said).toContain(startTexts.vi["tooOld.title"]);
      expect(runIn(first().text, { young: true }).said).toEqual([]);
    });
  });
});

/** The script in an engine of its own, with a page that holds no more than it asks for; `young`: with what came after ES5. */
function runIn(text: string, { young }: { young: boolean }) {
  const said: string[] = [];
  const element = () => ({ setAttribute: () => undefined, addEventListener: () => undefined, textContent: "" });
  const starting = { ...element(), appendChild: (part: { textContent: string }) => said.push(part.textContent) };
  const page = {
    navigator: { userAgent: "an engine without a mark" },
    document: { getElementById: () => starting, createElement: element, addEventListener: () => undefined },
    window: { addEventListener: () => undefined, setTimeout: () => 1, location: { search: "" }, name: "" },
  };
  const engine = createContext(page);
  if (!young) withoutTheYoung(runInContext("this", engine) as Record<string, object>);
  runInContext(text, engine);
  return { said };
}

/** Of these ES5 knows only the members named; of the rest of them nothing. */
const ES5: Readonly<Record<string, string>> = {
  Object:
    "create defineProperty defineProperties freeze getOwnPropertyDescriptor getOwnPropertyNames getPrototypeOf keys seal",
  Array: "isArray",
  "Array.prototype":
    "concat every filter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toString unshift",
  "String.prototype":
    "charAt charCodeAt concat indexOf lastIndexOf match replace search slice split substring toLowerCase toString toUpperCase trim",
};
const YOUNG = ["Map", "Set", "Promise", "Proxy", "WeakMap", "Symbol", "Intl", "URL", "Reflect"];

function withoutTheYoung(engine: Record<string, object>): void {
  for (const [path, names] of Object.entries(ES5)) {
    const [name, inner] = path.split(".") as [string, string?];
    const owner = inner === undefined ? engine[name]! : (engine[name] as Record<string, object>)[inner]!;
    const kept = `${names} length name prototype constructor`.split(" ");
    for (const member of Reflect.ownKeys(owner))
      if (!kept.includes(String(member))) Reflect.deleteProperty(owner, member);
  }
  for (const name of YOUNG) Reflect.deleteProperty(engine, name);
}

describe("a deployment", () => {
  interface Deployment {
    baseAddress(given?: string): string;
    manifestFor(manifest: string, base: string): string;
    officeSource(given?: string): { script: string; hosts: readonly string[]; copied: boolean };
  }
  let deployment: Deployment;
  beforeAll(async () => {
    deployment = (await import(join(root, ".ci/deployment.cjs"))) as Deployment;
  });

  test.each(["https://thidua.co-quan.local", "https://co-quan.vn:8443/noi-bo/so-thi-dua"])(
    "at %s has its address in every place of the manifest, with one slash before each file",
    (base) => {
      for (const given of [base, `${base}/`, `${base}//`]) {
        const text = deployment.manifestFor(manifest, deployment.baseAddress(given));
        expect(text).not.toContain("localhost");
        expect(text).toBe(manifest.replaceAll(address, `${base}/`));
      }
    },
  );

  test.each([
    ["http://thidua.local", "https only"],
    ["thidua.local/a", "an address is needed"],
    ["https://thidua.local/?a=1", "without query"],
    ["https://thidua.local/#a", "without query"],
  ])("at %s is refused with a sentence", (given, why) => {
    expect(() => deployment.baseAddress(given)).toThrow(why);
  });

  test("brings office.js along unless it is to come from Microsoft, and knows no third way", () => {
    expect(deployment.officeSource()).toMatchObject({ script: "office/office.js", hosts: [], copied: true });
    expect(deployment.officeSource("cdn")).toMatchObject({
      script: "https://officeapis.public.onecdn.static.microsoft/1/office.js",
      copied: false,
    });
    expect(() => deployment.officeSource("CDN")).toThrow("OFFICE_JS=CDN");
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
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(all(/<Version>([^<]*)</g)[0]).toBe(`${version}.0`);
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
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ];
    const places = order.map((name) => manifest.search(new RegExp(`\\n  <${name}[ >]`)));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    // The page's own domain needs no mention, and one with a path would be refused.
    expect(manifest).not.toContain("AppDomain");
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

  test("gives each control and each item of the menu a supertip and names only ribbon functions that are associated", () => {
    const controls = manifest.match(/<Control [\s\S]*?<\/Control>/g) ?? [];
    expect(controls.length).toBe(7);
    const items = manifest.match(/<Item [\s\S]*?<\/Item>/g) ?? [];
    expect(items.length).toBe(2);
    for (const control of [...controls, ...items])
      expect(control).toMatch(/<Supertip>[\s\S]*<Title [\s\S]*<Description /);
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
