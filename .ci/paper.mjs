/** Pictures of the written sheets on paper for the documentation: `node .ci/paper.mjs`. Printed by LibreOffice, drawn by poppler; written to docs/pictures. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = join(root, "docs/pictures");
/** The same pictures whenever they are drawn: the command line's clock stands still. */
const CLOCK = `const at = Date.parse("2021-03-30T08:15:00Z"); globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : [at])); } static now() { return at; } };`;

function tool(name, ...args) {
  const { status, stdout, stderr, error } = spawnSync(name, args, { encoding: "utf8", maxBuffer: 64 << 20 });
  if (status !== 0) throw new Error(`${name}: ${error?.message ?? stderr}`);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-"));
try {
  const pdf = join(folder, "sheets.pdf");
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(CLOCK)}`,
      "--import",
      "tsx",
      "src/cli/main.ts",
      "test/cases/dang-ky-2021/workbook.xlsx",
      "--slips",
      "--reply-by",
      "2021-04-05",
      "--pdf-all",
      pdf,
    ],
    { cwd: root, encoding: "utf8", maxBuffer: 64 << 20, env: { ...process.env, TZ: "UTC" } },
  );
  if (status !== 0 && status !== 1) throw new Error(`The workbook could not be printed: ${stderr}`);
  const pages = tool("pdftotext", "-layout", pdf, "-").split("\f");
  const first = pages.findIndex((text) => /^\s*BÁO CÁO\s*$/mu.test(text.normalize("NFC"))) + 1;
  const brief = pages.findIndex((text) => /TÓM TẮT PHỤC VỤ/u.test(text.normalize("NFC"))) + 1;
  const remarks = pages.findIndex((text) => /^\s*Phụ lục IV\s*$/mu.test(text.normalize("NFC"))) + 1;
  const totals = pages.findIndex((text) => /TỔNG HỢP SỐ LIỆU/u.test(text.normalize("NFC"))) + 1;
  const slip = pages.findIndex((text) => /PHIẾU YÊU CẦU/u.test(text.normalize("NFC"))) + 1;
  if ([first, brief, remarks, totals, slip].includes(0)) throw new Error("The PDF lacks one of the sheets.");
  mkdirSync(pictures, { recursive: true });
  for (const [name, page] of [
    ["meeting-page-1", first],
    ["meeting-page-3", first + 2],
    ["brief", brief],
    ["remarks", remarks],
    ["totals", totals],
    ["slip", slip],
  ]) {
    const picture = join(pictures, name);
    tool("pdftoppm", "-png", "-singlefile", "-r", "90", "-f", String(page), "-l", String(page), pdf, picture);
    console.log(`${picture}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
