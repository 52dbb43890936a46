/** The stand-in put together: open a workbook, hand out the client, count, refuse on demand, save. */
import type { Requirements } from "./bridge/bridgeTypes";
import { loadClient } from "./bridge/bridge";
import { zeroCounters, type HostCounters } from "./state/counters";
import { differencesOf } from "./state/differences";
import type { Profile } from "./state/differences";
import { Host } from "./state/host";
import type { OverHidden } from "./state/host";
import type { BookModel, Rect } from "./model/model";
import type { Region } from "./grid/region";
import type { Fault, MemberFault } from "./fault";
import { offered } from "./process";
import { personAt } from "./person";
import type { Person } from "./person";
import { Session } from "./session";
import { snapshot } from "./snapshot";

export interface HostOptions {
  /** Highest requirement set that is served; a member above it answers ApiNotFound. Default "1.14". */
  readonly apiSet?: string;
  readonly displayLanguage?: string;
  /** How a block over hidden rows is taken. Default "refuse". */
  readonly overHidden?: OverHidden;
  /** What this Excel does otherwise (state/differences.ts). Default "lenient". */
  readonly profile?: Profile;
  /** Events are told although they were switched off while it happened. Default false. */
  readonly eventsWhileOff?: boolean;
  /** In whose way a person types numbers, days and formulas. Default: en-US. */
  readonly region?: Region;
}

export interface StandIn {
  /** The client's global Excel namespace, to be given to the add-in as its `Excel`. */
  readonly excel: typeof Excel;
  readonly counters: HostCounters;
  resetCounters(): void;
  setFaults(faults: readonly Fault[]): void;
  /** From now on these members are refused, and no others. */
  refuseMembers(faults: readonly MemberFault[]): void;
  /** Members that were asked for since the last such question («Range.values»), in order of the alphabet. */
  takeMembersUsed(): readonly string[];
  /**
   * As a person at the keyboard: types into a cell (events fire with source Local, outside the counters). `value`
   * beginning with "=" is a formula. What comes back takes it back, as Ctrl+Z does: false where the cell was changed since.
   * `isRemote`: somebody else at the same workbook (source Remote).
   */
  typeInto(sheet: string, address: string, value: string | number | boolean, isRemote?: boolean): () => boolean;
  /** As a person clicks a cell or a sheet's tab. */
  select(sheetId: string, area: Rect): void;
  /** Goes up with whatever changes the workbook: typing, and requests that set or call something. */
  changes(): number;
  /** Somebody else at the workbook, at once: from `onActivity`, between two requests. */
  readonly person: Person;
  /** A cell is being edited: requests without the wait flag fail with InvalidOperationInCellEditMode. */
  setCellEditMode(on: boolean): void;
  /** The workbook as it now is, for a view beside the pane: to be looked at, never changed. */
  readonly book: BookModel;
  /** Calls back after every request and every typed cell. Returns how to stop. */
  onActivity(listener: () => void): () => void;
  /** The .xlsx of the workbook as it now is; `visibleOnly`: these first, in this order, all others hidden in the file, for printing. */
  save(options?: { readonly visibleOnly?: readonly string[] }): Promise<Uint8Array>;
  /**
   * A full, order-independent picture of the workbook (cells, formats, widths, names, tables, conditional
   * formats, print settings, custom XML) for comparing before and after.
   */
  snapshot(): unknown;
  dispose(): void;
}

/** Opens a file. @throws WorkbookFileError when it is no workbook (see errors/workbookFileError.ts) */
export async function createStandIn(file: Uint8Array, fileName: string, options?: HostOptions): Promise<StandIn> {
  const { loadWorkbook } = await import("./xlsx/index");
  const { book, save } = await loadWorkbook(file, fileName);
  await (await import("./formulas/evaluate")).evaluateMissing(book);
  return createStandInOn(book, save, options);
}

/** The same on a workbook that is already in memory: for tests, and for workbooks that begin empty. */
export async function createStandInOn(
  book: BookModel,
  save: (options?: { readonly visibleOnly?: readonly string[] }) => Promise<Uint8Array>,
  options: HostOptions = {},
): Promise<StandIn> {
  const apiSet = options.apiSet ?? "1.14";
  const host = new Host(
    book,
    apiSet,
    async (changedBook, changed) => (await import("./formulas/evaluate")).recalculate(changedBook, changed),
    options.overHidden,
  );
  host.evaluate = async (itsBook, wanted) => (await import("./formulas/evaluate")).evaluateAll(itsBook, wanted);
  host.differences = differencesOf(options.profile ?? "lenient");
  host.eventsWhileOff = options.eventsWhileOff === true;
  const client = await loadClient(requirements(apiSet));
  const session = new Session(host, (json) => client.bridge.deliver(json), options.region);
  client.bridge.connect(session.answer);
  return {
    excel: client.Excel,
    counters: host.counters,
    resetCounters: () => {
      Object.assign(host.counters, zeroCounters());
    },
    setFaults: (faults) => {
      session.faults = [...faults];
    },
    refuseMembers: (faults) => {
      host.refusals = new Map(faults.map(({ member, code }) => [member, code ?? "GeneralException"]));
    },
    takeMembersUsed: () => {
      const used = [...host.membersUsed].sort();
      host.membersUsed.clear();
      return used;
    },
    typeInto: (...typed) => session.typeInto(...typed),
    select: (sheet, area) => session.select(sheet, area),
    changes: () => host.changes,
    person: personAt(host),
    setCellEditMode: (on) => session.setCellEditMode(on),
    book,
    onActivity: (listener) => session.onActivity(listener),
    save: async (wanted) => {
      await session.settled();
      return save(wanted);
    },
    snapshot: () => snapshot(book),
    dispose: () => {
      client.bridge.disconnect(session.answer);
      session.close();
    },
  };
}

/** What `isSetSupported` says, as an Excel of that generation would. */
function requirements(apiSet: string): Requirements {
  const sets: Readonly<Record<string, string>> = {
    ExcelApi: apiSet,
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    DialogApi: "1.2",
    RichApiRuntime: "1.2",
    RichApiRuntimeFlag: "1.2",
    DelayForCellEdit: "99.0",
  };
  return {
    isSetSupported: (name, version = "1.1") => sets[name] !== undefined && offered(String(version), sets[name]),
  };
}
