/**
 * Packages that other programs lay out in their own way (without a folder «xl», with names in another case than they
 * are spoken of) laid out as Excel does it, for whoever writes them looks for the parts there.
 */
import { children, partText, root, toBytes, withAttribute } from "../../xml/xml";
import type { Parts } from "./parts";
import { CONTENT_TYPES, relationsOf, relationsPath } from "./relations";

const FOLDER = "xl/";
const WORKBOOK = "xl/workbook.xml";

/** Parts of which there is one, and where Excel keeps it. */
const PLACES: Readonly<Record<string, string>> = {
  officeDocument: WORKBOOK,
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
  theme: "xl/theme/theme1.xml",
};

/** Parts that hang on the workbook and yet stand beside its folder. */
const BESIDE = /^(?:customxml|docprops)\//i;

export function arrange(parts: Parts): void {
  const moves = new Moves(parts);
  if (moves.nothing) return;
  moves.rewriteRelations();
  moves.rewriteContentTypes();
  moves.rename();
}

/** What has to be called otherwise. */
class Moves {
  /** Names as they are by their small letters. */
  private readonly actual: ReadonlyMap<string, string>;
  private readonly to = new Map<string, string>();
  private readonly folder: string;
  private readonly sources: string[] = [];

  constructor(private readonly parts: Parts) {
    this.actual = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
    this.spellRelations();
    const workbook = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? WORKBOOK;
    this.folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
    this.walk();
  }

  get nothing(): boolean {
    return this.to.size === 0;
  }

  /** Relations are found by their part's name, whatever the case. */
  private spellRelations(): void {
    const rels = this.actual.get("_rels/.rels");
    if (rels !== undefined && rels !== "_rels/.rels") this.parts.rename(rels, "_rels/.rels");
    for (const name of this.actual.values()) {
      const own = relationsPath(name);
      const found = this.actual.get(own.toLowerCase());
      if (found !== undefined && found !== own) this.parts.rename(found, own);
    }
  }

  private walk(): void {
    const seen = new Set<string>();
    const queue = [""];
    for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
      this.sources.push(source);
      for (const { type, target, external } of relationsOf(this.parts, source)) {
        const name = external ? undefined : this.partNamed(target);
        if (name === undefined || seen.has(name)) continue;
        seen.add(name);
        queue.push(name);
        this.place(name, source === "" && type !== "officeDocument" ? target : this.wanted(type, target));
      }
    }
  }

  private partNamed(target: string): string | undefined {
    return this.parts.has(target) ? target : this.actual.get(target.toLowerCase());
  }

  private wanted(type: string, target: string): string {
    const place = PLACES[type];
    if (place !== undefined) return place;
    if (BESIDE.test(target) || target.startsWith(FOLDER)) return usualFolders(target);
    const inside = target.startsWith(this.folder) ? target.slice(this.folder.length) : target;
    return usualFolders(FOLDER + inside.replace(/^xl\//i, ""));
  }

  /** A place that another part has stays that part's. */
  private place(name: string, wanted: string): void {
    const taken = this.actual.get(wanted.toLowerCase());
    if (name === wanted || (taken !== undefined && taken !== name)) return;
    if ([...this.to.values()].includes(wanted)) return;
    this.to.set(name, wanted);
  }

  private newName(name: string): string {
    return this.to.get(name) ?? name;
  }

  /** Spoken of by the whole path: whoever moved, that holds. */
  rewriteRelations(): void {
    for (const source of this.sources) {
      const path = source === "" ? "_rels/.rels" : relationsPath(source);
      if (!this.parts.has(path)) continue;
      const xml = partText(this.parts.get(path)!);
      const relations = relationsOf(this.parts, source);
      const slash = source === "" ? "" : "/";
      const elements = children(root(xml)?.inner ?? "").map((e, i) => {
        const { target, external } = relations[i]!;
        const name = external ? undefined : this.partNamed(target);
        return name === undefined ? e.raw : withAttribute(e.raw, "Target", slash + this.newName(name));
      });
      this.parts.set(path, toBytes(withChildren(xml, elements)));
      if (this.to.has(source)) this.parts.rename(path, relationsPath(this.newName(source)));
    }
  }

  rewriteContentTypes(): void {
    const bytes = this.parts.get(CONTENT_TYPES);
    if (bytes === undefined) return;
    const xml = partText(bytes);
    const elements = children(root(xml)?.inner ?? "").map((e) => {
      const name = this.partNamed((e.attributes.get("PartName") ?? "").replace(/^\//, ""));
      return name === undefined ? e.raw : withAttribute(e.raw, "PartName", `/${this.newName(name)}`);
    });
    this.parts.set(CONTENT_TYPES, toBytes(withChildren(xml, elements)));
  }

  rename(): void {
    for (const [from, to] of this.to) this.parts.rename(from, to);
  }
}

/** Folders that Excel makes new parts in are written as Excel writes them. */
const usualFolders = (path: string): string => path.replace(/^xl\/worksheets\//i, "xl/worksheets/");

/** The document with other elements in its root. */
function withChildren(xml: string, elements: readonly string[]): string {
  const top = root(xml);
  if (top === undefined) return xml;
  const start = xml.indexOf(top.inner, top.start + top.name.length);
  return top.inner === "" ? xml : xml.slice(0, start) + elements.join("") + xml.slice(start + top.inner.length);
}
