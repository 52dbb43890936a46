/** Relations between the parts of a package, and their content types. */
import type { Parts } from "./parts";
import { children, escapeAttribute, partText, root, toBytes } from "../../xml/xml";

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path in the package, or the address of something outside. */
  readonly target: string;
  readonly external: boolean;
}

export const relationsPath = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Relations of a part («» for those of the whole package). */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const bytes = parts.get(part === "" ? "_rels/.rels" : relationsPath(part));
  if (bytes === undefined) return [];
  return children(root(partText(bytes))?.inner ?? "").map((e) => {
    const external = e.attributes.get("TargetMode") === "External";
    const target = e.attributes.get("Target") ?? "";
    return {
      id: e.attributes.get("Id") ?? "",
      type: (e.attributes.get("Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** Parts that can be reached from the package's own relations. */
export function reachable(parts: Parts): Set<string> {
  const found = new Set<string>();
  const queue = [""];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { target, external } of relationsOf(parts, part)) {
      if (external || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return found;
}

const SHEET_RELATIONS = /^xl\/worksheets\/_rels\/[^/]+\.rels$/;

/** A part in the spelling that the keeper reads: it looks for a sheet's tables by a way from the sheet, never from the package's root. */
export function spokenForKeeper(name: string, bytes: Uint8Array): Uint8Array {
  if (!SHEET_RELATIONS.test(name)) return bytes;
  return toBytes(partText(bytes).replace(/(\sTarget\s*=\s*["'])\/xl\/(?=tables\/)/g, "$1../"));
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Adds a relation and gives its id. `type` and `target` as they are to stand in the file. */
export function addRelation(parts: Parts, part: string, type: string, target: string): string {
  const path = relationsPath(part);
  const xml = parts.has(path) ? partText(parts.get(path)!) : EMPTY;
  const used = new Set(relationsOf(parts, part).map((r) => r.id));
  let n = used.size + 1;
  while (used.has(`rId${n}`)) n++;
  const element = `<Relationship Id="rId${n}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
  const open = /<Relationships\b[^>]*\/>/.exec(xml);
  const out =
    open === null
      ? xml.replace("</Relationships>", `${element}</Relationships>`)
      : xml.replace(open[0], `${open[0].slice(0, -2)}>${element}</Relationships>`);
  parts.set(path, toBytes(out));
  return `rId${n}`;
}

/** Takes the relations away that `drop` says yes to. */
export function removeRelations(parts: Parts, part: string, drop: (relation: Relation) => boolean): void {
  const path = relationsPath(part);
  if (!parts.has(path)) return;
  let xml = partText(parts.get(path)!);
  const gone = new Set(
    relationsOf(parts, part)
      .filter(drop)
      .map((r) => r.id),
  );
  if (gone.size === 0) return;
  for (const e of children(root(xml)?.inner ?? ""))
    if (gone.has(e.attributes.get("Id") ?? "")) xml = xml.replace(e.raw, "");
  // A list of nothing goes as a whole.
  if (children(root(xml)?.inner ?? "").length === 0) parts.delete(path);
  else parts.set(path, toBytes(xml));
}

/** Part that says of what kind each part is. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** Of what kind a part is, by its own name or by its ending; "" where nothing says it. */
export function contentTypeOf(parts: Parts, part: string): string {
  const all = children(root(partText(parts.get(CONTENT_TYPES) ?? new Uint8Array(0)))?.inner ?? "");
  const named = (attribute: string, wanted: string): string | undefined =>
    all.find((e) => e.attributes.get(attribute)?.toLowerCase() === wanted.toLowerCase())?.attributes.get("ContentType");
  return named("PartName", `/${part}`) ?? named("Extension", part.replace(/^.*\./, "")) ?? "";
}

export function setContentType(parts: Parts, part: string, type: string): void {
  const xml = partText(parts.get(CONTENT_TYPES)!);
  if (xml.includes(`PartName="/${part}"`)) return;
  parts.set(
    CONTENT_TYPES,
    toBytes(xml.replace("</Types>", `<Override PartName="/${part}" ContentType="${type}"/></Types>`)),
  );
}

/** A part and everything said about it: its bytes, its own relations, its content type. */
export function removePart(parts: Parts, part: string): void {
  parts.delete(part);
  parts.delete(relationsPath(part));
  const xml = partText(parts.get(CONTENT_TYPES)!);
  for (const e of children(root(xml)?.inner ?? ""))
    if (e.attributes.get("PartName") === `/${part}`) parts.set(CONTENT_TYPES, toBytes(xml.replace(e.raw, "")));
}
