/**
 * Pictures of the written sheets on paper for the documentation: `npm run paper`. A whole package of the second meeting, with votes typed in as an office would
 *, every page of it; a letter; a page of the figures. Printed by LibreOffice, drawn by poppler; written to
 * docs/pictures/package, with docs/package.md, which shows them in their order.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { campaign2021, campaignJson } from "../../src/domain/campaign";
import { cellAddress } from "../../src/domain/sheet/address";
import { createStandIn } from "../../src/host";

const root = resolve(__dirname, "../..");
const pictures = join(root, "docs/pictures/package");
/** The same pictures whenever they are drawn: the command line's clock stands still. */
const CLOCK = `const at = Date.parse("2021-11-30T08:15:00Z"); globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [at])); } static now() { return at; } };`;
/** Invented: 17 members, the shares of the decree. */
const COUNCIL = { members: 17, quorum: 0.66, cstdcsVotes: 0.8, higherTitleVotes: 0.9, countedOn: "all" };

interface Shown {
  /** Of the sheet. */
  readonly name: string;
  /** What its first page alone says. */
  readonly said: RegExp;
  /** Pages; all of them without it. */
  readonly most?: number;
}

/** In the order of the package; of the other sheets one page, or a letter whole. */
const PAPERS: readonly Shown[] = [
  { name: "Tóm tắt", said: /TÓM TẮT PHỤC VỤ/u },
  { name: "Báo cáo họp", said: /^\s*BÁO CÁO\s*$/mu },
  { name: "Phụ lục I", said: /^\s*Phụ lục I\s*$/mu },
  { name: "Phụ lục II", said: /^\s*Phụ lục II\s*$/mu },
  { name: "Phụ lục III", said: /^\s*Phụ lục III\s*$/mu },
  { name: "Phụ lục IV", said: /^\s*Phụ lục IV\s*$/mu },
  { name: "Phiếu biểu quyết", said: /^\s*PHIẾU BIỂU QUYẾT\s*$/mu },
  { name: "Biên bản kiểm phiếu", said: /^\s*BIÊN BẢN KIỂM PHIẾU\s*$/mu },
  { name: "Biên bản họp", said: /^\s*BIÊN BẢN\s*$/mu },
  { name: "Tờ trình", said: /^\s*TỜ TRÌNH\s*$/mu },
  { name: "Danh sách đề nghị", said: /^\s*DANH SÁCH\s*$/mu },
  { name: "Phiếu bổ sung", said: /V\/v bổ sung/u, most: 2 },
  { name: "Tổng hợp số liệu", said: /TỔNG HỢP SỐ LIỆU/u, most: 1 },
];
/** The working list that follows the package: none of it is shown. */
const WORKING = /DANH SÁCH NỘI DUNG CẦN RÀ SOÁT/u;

/** Types votes into the annexes: mostly enough, now and then not. */
async function vote(from: string, to: string): Promise<void> {
  const standIn = await createStandIn(readFileSync(from), from);
  for (const { name, rows } of standIn.book.sheets) {
    if (!/^Phụ lục I{1,3}$/u.test(name)) continue;
    let first = -1;
    let isVotedOn = true;
    let nth = 0;
    for (const [row, cells] of [...rows].sort(([one], [other]) => one - other)) {
      const texts = new Map([...cells].map(([column, { v }]) => [column, v]));
      const number = texts.get(0);
      for (const [column, each] of texts)
        if (each === "Đồng ý" && texts.get(column + 1) === "Không đồng ý") first = column;
      if (typeof number === "string" && /^[A-Z]\. /u.test(number)) isVotedOn = !number.includes("Chưa rõ danh hiệu");
      if (first < 0 || !isVotedOn || typeof number !== "number") continue;
      const agree = nth % 7 === 5 ? 12 : 17 - (nth % 3);
      nth += 1;
      for (const [column, votes] of [
        [first, agree],
        [first + 1, 17 - agree],
      ] as const)
        standIn.typeInto(name, cellAddress(row + 1, column + 1), votes);
    }
  }
  standIn.typeInto("Phụ lục I", "I5", 15);
  // Shares and conclusions are computed with the next request.
  await standIn.excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  writeFileSync(to, await standIn.save());
  standIn.dispose();
}

function tool(name: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: "utf8", maxBuffer: 64 << 20 });
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

function validate(...args: string[]): void {
  const clock = `data:text/javascript,${encodeURIComponent(CLOCK)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", clock, "--import", "tsx", "src/cli/main.ts", ...args],
    { cwd: root, encoding: "utf8", maxBuffer: 64 << 20, env: { ...process.env, TZ: "UTC" } },
  );
  if (status !== 0 && status !== 1) throw new Error(`The workbook could not be written: ${stderr}`);
}

function draw(pdf: string, page: number, name: string): string {
  tool(
    "pdftoppm",
    "-png",
    "-singlefile",
    "-r",
    "70",
    "-f",
    String(page),
    "-l",
    String(page),
    pdf,
    join(pictures, name),
  );
  return `pictures/package/${name}.png`;
}

const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
const at = (name: string): string => join(folder, name);
async function drawn(): Promise<void> {
  try {
    const sample = "test/cases/dang-ky-2021/workbook.xlsx";
    writeFileSync(at("campaign.json"), JSON.stringify({ ...campaignJson(campaign2021), council: COUNCIL }));
    const as = ["--campaign", at("campaign.json"), "--phase", "binh-xet", "--slips", "--reply-by", "2021-12-06"];
    validate(sample, ...as, "--out", at("written.xlsx"));
    await vote(at("written.xlsx"), at("voted.xlsx"));
    validate(at("voted.xlsx"), ...as, "--out", at("again.xlsx"), "--pdf-all", at("all.pdf"));

    const pages = tool("pdftotext", "-layout", at("all.pdf"), "-").normalize("NFC").split("\f").slice(0, -1);
    const firstOf = ({ name, said }: Shown): number => {
      const page = pages.findIndex((text) => said.test(text)) + 1;
      if (page === 0) throw new Error(`The PDF lacks «${name}».`);
      return page;
    };
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const working = firstOf({ name: "the working list", said: WORKING });
    const starts = PAPERS.map(firstOf);
    const parts = PAPERS.map(({ name, most }, index) => {
      const first = starts[index]!;
      const next = Math.min(...[...starts, working].filter((start) => start > first), pages.length + 1);
      const count = Math.min(most ?? Infinity, next - first);
      const shown = Array.from({ length: count }, (_, nth) => {
        const file = draw(at("all.pdf"), first + nth, `${String(index + 1).padStart(2, "0")}-${nth + 1}`);
        return `<img src="${file}" width="${/^Phụ lục|^Tổng hợp/u.test(name) ? 420 : 300}" alt="${name}, trang ${nth + 1}">`;
      });
      return `## «${name}»\n\n${shown.join("\n")}\n`;
    });
    const front = `# A whole package, page by page

What \`npm run paper\` prints of the sample workbook [dang-ky-2021](../test/cases/dang-ky-2021/workbook.xlsx) for the second meeting
(\`--phase binh-xet\`), with invented votes of an invented council typed into the annexes. How each sheet comes about is in [sheets](sheets.md).
`;
    writeFileSync(join(root, "docs/package.md"), [front, ...parts].join("\n"));
    console.log(`${pages.length} pages printed, ${parts.length} sheets drawn: ${pictures}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void drawn();
