/** Whatever an officer is told to press, click or choose is there to be pressed: a button of ours, or of Excel's own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { campaign2021 } from "../../src/domain/campaign";
import { planOfficerSheets } from "../../src/domain/campaignTables";
import { catalogue } from "../../src/domain/rules";

const SOURCES = join(__dirname, "../../src");
const LANGUAGES = ["vi", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** By dictionary: the texts that stand on buttons and choices. */
const PRESSED: Readonly<Record<string, readonly string[]>> = {
  pane: [
    "app.broken.reload",
    "run.check",
    "run.meeting",
    "run.slips",
    "run.log",
    "run.clearMarks",
    "run.clearAll",
    "run.cancel",
    "run.checkAgain",
    "mapping.open",
    "mapping.openQuestions",
    "error.retry",
    "silent.wait",
    "silent.leave",
  ],
  paneMend: ["mend.look", "mend.do", "undo.do", "undo.menu"],
  paneAccept: ["accept.open", "accept.do", "accepted.revoke"],
  paneCampaign: ["asFile.copy"],
  paneMapping: ["save", "reset", "point", "kind.notThisCampaign"],
  panePapers: ["meeting.make", "slips.make", "clear.marks", "clear.all"],
  start: ["noAnswer.again"],
  selftest: ["start"],
};

/** Of Excel's and Windows' own. */
const EXCELS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Vẫn chỉnh sửa", "Cho phép chỉnh sửa", "Excel Workbook (*.xlsx)"],
  en: ["Edit Anyway", "Enable Editing", "Excel Workbook (*.xlsx)"],
};

const ASKS: Readonly<Record<Language, RegExp>> = {
  vi: /(?:^|[\s(])(?:bấm|ấn|nút|nhận|chọn|dùng|hộp thoại)(?: (?:lại|vào|nút|mục|rồi|để))* ([«“][^»”]*[»”])/giu,
  en: /\b(?:press|click|choose|use|button|dialog|is, or|if not,)(?: (?:the|on))* ([«“][^»”]*[»”])/giu,
};

type Texts = Readonly<Record<string, string>>;

const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");

async function dictionaries(language: Language): Promise<readonly (readonly [file: string, texts: Texts])[]> {
  const folder = join(SOURCES, "messages", language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(
    files.map(async (name) => [name, (await import(join(folder, name))) as Readonly<Record<string, unknown>>] as const),
  );
  return modules.flatMap(([name, exports]) =>
    Object.values(exports)
      .filter(isTexts)
      .map((texts) => [name.replace(/\.ts$/u, ""), texts] as const),
  );
}

/** What a value says, however deep its sentences stand. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const ofRules = (language: Language): readonly string[] =>
  catalogue.flatMap(({ title, why, messages }) => [
    ...textsIn(title[language]),
    ...textsIn(why[language]),
    ...Object.values<Readonly<Record<string, unknown>>>(messages).flatMap((message) => textsIn(message[language])),
  ]);

const ofTables = (): readonly string[] => planOfficerSheets(campaign2021).flatMap(({ title, help }) => [title, help]);

const ofManifest = (): readonly string[] =>
  [...readFileSync(join(SOURCES, "../manifest.xml"), "utf8").matchAll(/DefaultValue="([^"]*)"/gu)].map(
    ([, text]) => text!,
  );

const screens = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return screens(path);
      return /\.(?:tsx?|html)$/u.test(entry.name) ? readFileSync(path, "utf8") : "";
    })
    .join("\n");

test("every text that counts as a button is asked for by a screen, or belongs to a verb", () => {
  const seen = ["taskpane", "selftest"].map((room) => screens(join(SOURCES, room))).join("\n");
  for (const key of Object.values(PRESSED).flat()) {
    const isVerb = key.startsWith("run.") || key.startsWith("kind.");
    expect([key, isVerb || seen.includes(`"${key}"`)]).toEqual([key, true]);
  }
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("whatever a text tells to press is there", async () => {
    const found = await dictionaries(language);
    const pressed = new Set(EXCELS[language]);
    for (const [file, keys] of Object.entries(PRESSED)) {
      const texts = Object.assign({}, ...found.filter(([name]) => name === file).map(([, each]) => each)) as Texts;
      for (const key of keys) {
        expect([file, key, typeof texts[key]]).toEqual([file, key, "string"]);
        pressed.add(texts[key]!);
      }
    }
    const said = [
      ...found.flatMap(([, texts]) => Object.values(texts)),
      ...ofRules(language),
      ...(language === "vi" ? [...ofTables(), ...ofManifest()] : []),
    ];
    const asked = said.flatMap((text) =>
      [...text.matchAll(ASKS[language])].map(([, quoted]) => [quoted!.slice(1, -1), text] as const),
    );
    expect(asked.length).toBeGreaterThan(10);
    // What stands for a fact is no button.
    expect(asked.filter(([name]) => !name.includes("{") && !pressed.has(name))).toEqual([]);
  });
});
