import { invalidArgument, itemNotFound } from "../errors/hostError";
import { isWellFormed } from "../xml/wellFormed";
import { rootNamespace } from "../xml/xml";
import type { Host } from "../state/host";
import type { BookModel } from "../model/model";
import type { TypeTable } from "./members/memberTable";
import { Handle, call, make, property } from "./members/memberTable";

type Part = BookModel["customXml"][number];

const partTable: TypeTable<Part> = {
  name: "CustomXmlPart",
  identity: (p) => ({ Id: p.id }),
  check: (p, host) => {
    if (!host.book.customXml.includes(p)) throw itemNotFound("the custom XML part was deleted");
  },
  members: {
    Id: property("1.5", (p) => p.id),
    NamespaceUri: property("1.5", (p) => p.namespaceUri),
    GetXml: call("1.5", (p) => p.xml),
    SetXml: call("1.5", (p, [xml]) => {
      p.namespaceUri = namespaceOf(xml);
      p.xml = xml as string;
    }),
    Delete: call("1.5", (p, _args, host) => {
      host.book.customXml.splice(host.book.customXml.indexOf(p), 1);
    }),
  },
};

function namespaceOf(xml: unknown): string {
  if (typeof xml !== "string") throw invalidArgument("xml");
  if (!isWellFormed(xml)) throw invalidArgument("xml is not well-formed");
  return rootNamespace(xml);
}

function add(host: Host, xml: unknown): Handle<Part> {
  const namespaceUri = namespaceOf(xml);
  const taken = new Set(host.book.customXml.map((p) => p.id));
  let id: string;
  do id = `{${host.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-5354-4444-8000-000000000000}`;
  while (taken.has(id));
  const part: Part = { id, namespaceUri, xml: xml as string };
  host.book.customXml.push(part);
  return new Handle(partTable, part);
}

/** All parts, or those of one namespace. */
interface Parts {
  readonly namespace: string | null;
}
const of = ({ namespace }: Parts, host: Host) =>
  host.book.customXml.filter((p) => namespace === null || p.namespaceUri === namespace);
const find = (parts: Parts, id: unknown, host: Host) =>
  of(parts, host).find((p) => p.id.toLowerCase() === String(id).toLowerCase());

const common: Pick<TypeTable<Parts>, "items" | "item"> = {
  items: (parts, host) => of(parts, host).map((p) => new Handle(partTable, p) as Handle<unknown>),
  item: (parts, id, host) => {
    const found = find(parts, id, host);
    if (!found) throw itemNotFound(`the custom XML part ${String(id)}`);
    return new Handle(partTable, found) as Handle<unknown>;
  },
};
const reading: TypeTable<Parts>["members"] = {
  GetItemOrNullObject: make("1.5", (parts, [id], host) => {
    const found = find(parts, id, host);
    return found ? new Handle(partTable, found) : null;
  }),
  GetCount: call("1.5", (parts, _args, host) => of(parts, host).length),
};

const scopedTable: TypeTable<Parts> = { name: "CustomXmlPartScopedCollection", ...common, members: reading };

const partsTable: TypeTable<Parts> = {
  name: "CustomXmlPartCollection",
  ...common,
  members: {
    ...reading,
    Add: make("1.5", (_parts, [xml], host) => add(host, xml)),
    GetByNamespace: make("1.5", (_parts, [namespace]) => new Handle(scopedTable, { namespace: String(namespace) })),
  },
};

export const customXmlPartsHandle = (_book: BookModel) => new Handle(partsTable, { namespace: null });
