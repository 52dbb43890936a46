/**
 * The wire: a batch of object paths and actions, as the client writes it, becomes calls of the tables in objects/.
 */
import { HostError, apiNotFound, invalidArgument } from "./errors/hostError";
import type { Host } from "./state/host";
import { objectFound } from "./objects/found";
import { rangeHandle } from "./objects/range/range";
import { workbookTable } from "./objects/workbook";
import type { Member } from "./objects/members/memberTable";
import { Handle, INTERNAL, Later } from "./objects/members/memberTable";

/** Names as the client writes them. */
interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: Arguments;
}
interface Arguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}
interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: Arguments;
  QueryInfo?: QueryInfo;
}
export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
  AutoKeepReference?: boolean;
}
export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode?: number };
}

const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Members that only look, or move what is in front; those in which the client keeps its own books. */
const LOOKS = /^(?:Get|Select$|Activate$|Calculate$|Date$|Suspend|_)/;

type Found = Handle<unknown> | null;

/**
 * Runs a batch as Excel does: actions in order, the first error ends it, what ran before stays done.
 * Null objects swallow what is asked of them (the `getItemOrNullObject(…).delete()` of Microsoft's samples).
 */
export async function processBatch(host: Host, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(host, body);
  const answer: ResponseBody = { Results: [], TraceIds: [] };
  host.calculationSuspended = false;
  host.calculationAsked = false;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.query && host.hasUncalculated) await host.calculate();
      const result = batch.perform(action);
      await batch.answered();
      answer.Results.push({ ActionId: action.Id, Value: result });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: batch.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  host.calculationSuspended = false;
  await host.calculate();
  return answer;
}

class Batch {
  /** «Range.values»: where the last step took place, for Error.Location. */
  location = "";
  private readonly found = new Map<number, Found>();
  private readonly kept = new Map<number, string>();
  private readonly later: { where: string; answer: Later["answer"]; put: (value: unknown) => void }[] = [];

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
  ) {}

  perform(action: Action): unknown {
    switch (action.ActionType) {
      case ACTION.trace:
        return null;
      case ACTION.instantiate:
        return this.instantiate(action);
      case ACTION.query:
        return this.query(this.resolve(action.ObjectPathId), action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(action);
      case ACTION.setProperty:
        return this.put(action);
      default:
        throw apiNotFound(`action ${action.ActionType}`, "not offered by the stand-in");
    }
  }

  /** Puts in what had to be calculated first. */
  async answered(): Promise<void> {
    for (const { where, answer, put } of this.later.splice(0)) {
      this.location = where;
      put(await answer());
    }
  }

  private instantiate(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    const reference = this.kept.get(action.ObjectPathId);
    return {
      ...object.table.identity?.(object.self, this.host),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private method(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    if (action.Name === "_KeepReference") return this.keep(action.ObjectPathId, object);
    const member = this.member(object, action.Name);
    this.noteChange(action.Name);
    const args = this.args(action.ArgumentInfo);
    if (member.kind === "call") return member.call(object.self, args, this.host) ?? null;
    if (member.kind === "make") {
      member.make(object.self, args, this.host);
      return null;
    }
    throw apiNotFound(`${object.table.name}.${camel(action.Name)}`, "no method");
  }

  private keep(path: number, object: Handle<unknown>): null {
    if (object.table.keepsReference && !this.kept.has(path)) {
      const known = this.body.ObjectPaths[String(path)];
      const id =
        known?.ObjectPathType === PATH.reference ? known.Name : `${object.table.name}${this.host.nextNumber()}`;
      this.kept.set(path, id);
      if (object.table.name === "Range") this.host.references.set(id, object.self as never);
      else keptOthers.get(this.host).set(id, object);
    }
    return null;
  }

  private put(action: Action): null {
    const object = this.resolve(action.ObjectPathId);
    if (!object) return null;
    const member = this.member(object, action.Name);
    if (member.kind !== "property" || !member.put)
      throw apiNotFound(`${object.table.name}.${camel(action.Name)}`, "it cannot be set");
    if (object.table.name !== "Runtime") this.noteChange(action.Name);
    member.put(object.self, this.args(action.ArgumentInfo)[0], this.host);
    return null;
  }

  /** The object behind a path; each path is followed once per batch. */
  private resolve(id: number): Found {
    if (!this.found.has(id)) this.found.set(id, this.follow(id));
    const object = this.found.get(id) ?? null;
    if (object) {
      this.location = object.table.name;
      object.table.check?.(object.self, this.host);
    }
    return object;
  }

  private follow(id: number): Found {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not in the request.`);
    if (path.ObjectPathType === PATH.global) return new Handle(workbookTable, this.host.book) as Handle<unknown>;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.byReference(path.Name);
    const parent = this.resolve(path.ParentObjectPathId!);
    if (!parent) return null;
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      this.location = `${parent.table.name}.getItem`;
      if (!parent.table.item) throw apiNotFound(this.location, "not offered by the stand-in");
      this.host.noteMember(this.location);
      return parent.table.item(parent.self, args[0], this.host);
    }
    const member = this.member(parent, path.Name);
    if (member.kind === "object") return objectFound(member.get(parent.self, this.host));
    this.noteChange(path.Name);
    if (member.kind === "make") return objectFound(member.make(parent.self, args, this.host));
    throw apiNotFound(`${parent.table.name}.${camel(path.Name)}`, "no object");
  }

  private noteChange(name: string): void {
    if (!LOOKS.test(name)) this.host.changes += 1;
  }

  private byReference(id: string): Handle<unknown> {
    const target = this.host.references.get(id);
    if (target) return rangeHandle(target) as Handle<unknown>;
    const other = keptOthers.get(this.host).get(id);
    if (!other) throw new HostError("InvalidReference", "This reference is no longer kept.");
    return other;
  }

  private args(info: Arguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const id = references?.[i];
      return typeof id === "number" && id !== 0 ? this.resolve(id) : this.withObjects(value);
    });
  }

  /** Excel's objects among the members of a plain object (a rule's source may be a Range). */
  private withObjects(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const id = (value as Readonly<Record<string, unknown>>)["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.withObjects(member)]));
  }

  private member(object: Handle<unknown>, name: string): Member<unknown> {
    const where = `${object.table.name}.${camel(name)}`;
    this.location = where;
    const member = Object.hasOwn(object.table.members, name) ? object.table.members[name] : undefined;
    if (!member) throw apiNotFound(where, "not offered by the stand-in, see coverage.ts");
    if (!offered(member.set, this.host.apiSet))
      throw apiNotFound(where, `ExcelApi ${member.set}, above ${this.host.apiSet}`);
    if (member.set !== INTERNAL) this.host.noteMember(where);
    return member;
  }

  /** What `load` asked for. Nothing named: every plain property we offer. */
  private query(object: Found, info: QueryInfo): unknown {
    if (!object) return null;
    const select = (info.Select ?? []).filter((name) => name !== "*" && name !== "$all");
    const all = select.length < (info.Select ?? []).length || select.length === 0;
    if (object.table.items) {
      // «count» is the collection's own; everything else is asked of its items.
      const own = select.filter(
        (name) => !name.includes("/") && object.table.members[pascal(name)]?.kind === "property",
      );
      const theirs = select.filter((name) => !own.includes(name));
      const answer = own.length > 0 ? this.read(object, own, false) : {};
      if (theirs.length === 0 && own.length > 0 && !all) return answer;
      const items = object.table
        .items(object.self, this.host)
        .slice(info.Skip ?? 0)
        .slice(0, info.Top ?? undefined);
      return {
        ...answer,
        _Items: items.map((item) => ({
          ...item.table.identity?.(item.self, this.host),
          ...this.read(item, theirs, all),
        })),
      };
    }
    return this.read(object, select, all);
  }

  private read(object: Handle<unknown>, select: readonly string[], all: boolean): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    if (all) {
      for (const [name, member] of Object.entries(object.table.members)) {
        if (member.kind === "property" && offered(member.set, this.host.apiSet) && member.set !== INTERNAL)
          this.readOne(object, name, member, result);
      }
    }
    for (const path of select) {
      const [first, ...rest] = path.split(/[/.]/);
      const name = pascal(first!);
      const member = this.member(object, name);
      if (member.kind === "property" && rest.length === 0) this.readOne(object, name, member, result);
      else if (member.kind === "object") nested.set(name, [...(nested.get(name) ?? []), rest.join("/")]);
      else throw invalidArgument(`«${path}» is no property`);
    }
    for (const [name, paths] of nested) {
      const member = this.member(object, name);
      const child = member.kind === "object" ? objectFound(member.get(object.self, this.host)) : null;
      const wanted = paths.filter((p) => p !== "");
      result[name] = this.query(child, { Select: wanted.length < paths.length ? [...wanted, "*"] : wanted });
    }
    return result;
  }

  private readOne(
    object: Handle<unknown>,
    name: string,
    member: Member<unknown> & { kind: "property" },
    into: Record<string, unknown>,
  ): void {
    this.location = `${object.table.name}.${camel(name)}`;
    const value = member.get(object.self, this.host);
    const put = (known: unknown): void => {
      into[name] = known === undefined ? null : known;
    };
    if (value instanceof Later) this.later.push({ where: this.location, answer: value.answer, put });
    else put(value);
  }
}

/** Kept objects that are no ranges (RangeAreas): they do not follow inserted cells. */
class PerHost {
  private readonly maps = new WeakMap<Host, Map<string, Handle<unknown>>>();
  get(host: Host): Map<string, Handle<unknown>> {
    let map = this.maps.get(host);
    if (!map) this.maps.set(host, (map = new Map()));
    return map;
  }
}
const keptOthers = new PerHost();

/** Whether a member of a requirement set is served up to `apiSet`. */
export function offered(set: string, apiSet: string): boolean {
  if (set === INTERNAL) return true;
  const [a, b] = [set, apiSet].map((v) => v.split(".").map(Number)) as [number[], number[]];
  return a[0] !== b[0] ? a[0]! < b[0]! : (a[1] ?? 0) <= (b[1] ?? 0);
}

const camel = (name: string) => name.replace(/^_?[A-Z]/, (first) => first.toLowerCase());
const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
