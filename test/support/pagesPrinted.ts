/**
 * LibreOffice as the printer of the written sheets: a PDF per sheet, and the sheet's geometry as LibreOffice has
 * it. One start for all workbooks.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { officeSettings, SETTINGS_FILE } from "../../src/cli/officeProfile";
import { soffice, withLibreOffice } from "./office";

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(command, [...args], {
    encoding: "utf8",
    maxBuffer: 256 << 20,
    timeout: 240_000,
    killSignal: "SIGKILL",
    env: { ...process.env, ...env },
  });

const hasPoppler = run("pdftotext", ["-v"]).status === 0;

/**
 * For `describe`: runs the checks where LibreOffice and poppler are there; otherwise they are skipped and that is
 * said.
 */
export function withPrinter(name: string, checks: () => void): void {
  if (hasPoppler) return withLibreOffice(name, checks);
  if (process.env.REQUIRE_LIBREOFFICE === "1")
    throw new Error("pdftotext is absent, and REQUIRE_LIBREOFFICE=1 asks for it.");
  describe.skip(`${name} (not run: pdftotext is absent)`, checks);
}

/** Lengths in points, rows and columns from 1. */
export interface PrintedCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  fill: number;
  isFormula: boolean;
  error: number;
  value: number;
  text: string;
}
export interface PrintedSheet {
  name: string;
  pdf: string;
  page: {
    width: number;
    height: number;
    left: number;
    top: number;
    right: number;
    bottom: number;
    landscape: boolean;
    hasHeader: boolean;
    header: number;
    hasFooter: boolean;
    centred: boolean;
    headerShared: boolean;
  };
  headerFont: string;
  headerText: string;
  area: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number };
  titles: { first: number; last: number } | null;
  /** Rows that begin a page. */
  breaks: { row: number; manual: boolean }[];
  columns: Map<number, { at: number; size: number }>;
  rows: Map<number, { at: number; size: number }>;
  cells: PrintedCell[];
  charts: { name: string; ranges: string; left: number; top: number; width: number; height: number }[];
}
interface Job {
  workbook: string;
  sheets: readonly string[];
}

/** A private fontconfig: the machine's fonts without some families. */
export function fontsWithout(families: readonly string[], folder: string): string {
  const file = join(folder, "fonts.conf");
  const rejected = families
    .map(
      (family) =>
        `<rejectfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></rejectfont>`,
    )
    .join("");
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">${process.env.FONTCONFIG_FILE ?? "/etc/fonts/fonts.conf"}</include><selectfont>${rejected}</selectfont></fontconfig>`,
  );
  return file;
}

/** Families of the machine's fonts, with the letters asked for. */
export const fontFamilies = (letters = ""): string =>
  run("fc-list", [letters === "" ? ":" : `:charset=${letters}`, "family"]).stdout;

/** Prints workbooks into a folder, with a fontconfig file instead of the machine's where one is given. */
type Print = (jobs: readonly Job[], folder: string, fonts?: string) => PrintedSheet[][];

/** One profile for all that is printed with it: making one takes a start of its own. `folder` is the caller's to remove. */
export function printer(folder: string): Print {
  if (soffice === null) throw new Error("LibreOffice is absent.");
  const command = soffice;
  const profile = join(folder, "profile");
  const office = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, SETTINGS_FILE), officeSettings({ language: "vi" }));
  // The first start makes the profile, and would overwrite a macro put there before.
  run(command, [...office, "--terminate_after_init"]);
  installMacro(profile);
  return (jobs, to, fonts) => {
    const folders = jobs.map((_, index) => join(to, String(index)));
    folders.forEach((each) => mkdirSync(each, { recursive: true }));
    const list = join(to, "jobs.txt");
    writeFileSync(
      list,
      jobs
        .map(({ workbook, sheets }, index) => [workbook, folders[index], sheets.join("/"), "end"].join("\t") + "\n")
        .join(""),
    );
    const env = fonts === undefined ? {} : { FONTCONFIG_FILE: fonts };
    const done = run(command, [...office, "macro:///Standard.Pages.Main"], { ...env, PAGES_JOBS: list });
    if (existsSync(`${list}.error`))
      throw new Error(`LibreOffice could not print: ${readFileSync(`${list}.error`, "utf8")}`);
    return folders.map((each) => {
      const file = join(each, "geometry.txt");
      if (!existsSync(file)) throw new Error(`LibreOffice printed nothing: ${done.stdout} ${done.stderr}`);
      return parse(readFileSync(file, "utf8"), each);
    });
  };
}

function installMacro(profile: string): void {
  const library = join(profile, "user/basic/Standard");
  const source = readFileSync(join(__dirname, "pages.bas"), "utf8")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  const head = (kind: string, type: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${type}.dtd">\n`;
  writeFileSync(
    join(library, "Pages.xba"),
    `${head("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Pages" script:language="StarBasic">${source}</script:module>`,
  );
  writeFileSync(
    join(library, "script.xlb"),
    `${head("library:library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Pages"/></library:library>`,
  );
}

const points = (hundredths: string | undefined): number => (Number(hundredths) * 72) / 2540;
const LETTER: Readonly<Record<string, string>> = { n: "\n", t: "\t" };
const unescaped = (field: string): string => field.replace(/\\(.)/gu, (_, letter: string) => LETTER[letter] ?? letter);

function parse(text: string, folder: string): PrintedSheet[] {
  const sheets: PrintedSheet[] = [];
  for (const line of text.split("\n")) {
    const [kind, ...f] = line.split("\t").map(unescaped);
    const sheet = sheets.at(-1)!;
    const n = (index: number): number => Number(f[index]);
    const is = (index: number): boolean => f[index] === "1";
    if (kind === "sheet") {
      sheets.push({
        name: f[1]!,
        pdf: join(folder, `${f[0]!}.pdf`),
        breaks: [],
        columns: new Map(),
        rows: new Map(),
        cells: [],
        charts: [],
        titles: null,
      } as unknown as PrintedSheet);
    } else if (kind === "page") {
      const [width, height, left, top, right, bottom] = f.slice(0, 6).map(points) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      sheet.page = {
        width,
        height,
        left,
        top,
        right,
        bottom,
        landscape: is(6),
        hasHeader: is(7),
        header: points(f[8]),
        hasFooter: is(9),
        centred: is(10),
        headerShared: is(11),
      };
    } else if (kind === "headerFonts") Object.assign(sheet, { headerFont: f[0], headerText: f[1] });
    else if (kind === "area") sheet.area = { firstRow: n(0), firstColumn: n(1), lastRow: n(2), lastColumn: n(3) };
    else if (kind === "titles") sheet.titles = { first: n(0), last: n(1) };
    else if (kind === "break") sheet.breaks.push({ row: n(0), manual: is(1) });
    else if (kind === "column") sheet.columns.set(n(0), { at: points(f[1]), size: points(f[2]) });
    else if (kind === "row") sheet.rows.set(n(0), { at: points(f[1]), size: points(f[2]) });
    else if (kind === "cell") {
      sheet.cells.push({
        row: n(0),
        column: n(1),
        rows: n(2),
        columns: n(3),
        font: f[4]!,
        size: n(5),
        bold: is(6),
        italic: is(7),
        fill: n(8),
        isFormula: is(9),
        error: n(10),
        value: n(11),
        text: f[12] ?? "",
      });
    } else if (kind === "chart")
      sheet.charts.push({ name: f[0]!, ranges: f[1]!, left: 0, top: 0, width: 0, height: 0 });
    else if (kind === "chartBox")
      Object.assign(
        sheet.charts.find(({ name }) => name === f[0])!,
        { left: points(f[1]), top: points(f[2]), width: points(f[3]), height: points(f[4]) },
      );
  }
  return sheets;
}

/**
 * A piece of text on a page, in points from its top left corner: a word, or part of one where the font changes
 * within it.
 */
export interface Piece {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
}

export function readPdf(file: string): PdfPage[] {
  const done = run("pdftotext", ["-bbox", file, "-"]);
  if (done.status !== 0) throw new Error(`pdftotext could not read ${file}: ${done.stderr}`);
  const pages: PdfPage[] = [];
  for (const line of done.stdout.split("\n")) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/u.exec(line);
    if (page !== null) pages.push({ width: Number(page[1]), height: Number(page[2]), pieces: [] });
    const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/u.exec(line);
    if (word === null) continue;
    const [left, top, right, bottom] = word.slice(1, 5).map(Number) as [number, number, number, number];
    const text = word[5]!
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&");
    pages.at(-1)!.pieces.push({ text, left, top, right, bottom });
  }
  return pages;
}

/** Names without the subset's prefix, and whether each is embedded. */
export function pdfFonts(file: string): { name: string; embedded: boolean }[] {
  const done = run("pdffonts", [file]);
  return done.stdout
    .split("\n")
    .slice(2)
    .filter((line) => line.trim() !== "")
    .map((line) => ({
      name: line.split(/\s+/u)[0]!.replace(/^[A-Z]{6}\+/u, ""),
      embedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/u.exec(line)?.[1] === "yes",
    }));
}
