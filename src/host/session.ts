/** One client's conversation with the stand-in. */
import { localAddress } from "./grid/address";
import { cellAt } from "./grid/cells";
import { selectCells } from "./grid/sheets";
import { EN_US } from "./grid/region";
import type { Region } from "./grid/region";
import { isLocked, isSame, isThere, keep, placeOf, putBack, typeAt } from "./keyboard";
import type { BookModel, Rect } from "./model/model";
import type { ChangeEvent, Host } from "./state/host";
import { wireType, wireValue } from "./objects/range/rangeValues";
import type { CellPlace } from "./objects/range/rangeValues";
import { processBatch } from "./process";
import type { RequestBody, ResponseBody } from "./process";
import type { Fault } from "./fault";

/** What Excel on the web takes and gives in one message (Microsoft: resource-limits-and-performance-optimization). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const WAIT_FOR_CELL_EDIT = 64;

interface Message {
  id: number;
  flags?: number;
  message: { body: RequestBody };
}
const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;

/** One client's conversation: messages one after the other, limits, faults, cell editing, events. */
export class Session {
  faults: Fault[] = [];
  private editing = false;
  private editEnded: (() => void)[] = [];
  private work: Promise<unknown> = Promise.resolve();
  private closed = false;
  private selectedBefore: BookModel["selection"] = null;
  private readonly activity = new Set<() => void>();

  constructor(
    private readonly host: Host,
    private readonly deliver: (json: string) => void,
    private readonly region: Region = EN_US,
  ) {}

  readonly answer = (json: string): Promise<string | null> => {
    const result = this.work.then(() => this.handle(json));
    this.work = result.catch(() => undefined).then(() => this.tell());
    return result;
  };

  onActivity(listener: () => void): () => void {
    this.activity.add(listener);
    return () => void this.activity.delete(listener);
  }

  private tell(): void {
    for (const listener of this.activity) listener();
  }

  /** Everything asked for so far is done. */
  async settled(): Promise<void> {
    await this.work;
  }

  close(): void {
    this.closed = true;
    for (const go of this.editEnded.splice(0)) go();
  }

  setCellEditMode(on: boolean): void {
    this.editing = on;
    if (!on) for (const go of this.editEnded.splice(0)) go();
  }

  private async handle(json: string): Promise<string | null> {
    if (this.closed) return null;
    const { counters } = this.host;
    const message = JSON.parse(json) as Message;
    const body = message.message.body;
    counters.requests += 1;
    const size = bytes(json);
    counters.bytesSent += size;
    counters.actions += body.Actions.length;
    const fault = this.faults.find((f) => f.request === counters.requests);
    if (fault?.kind === "silent") return null;
    if (fault?.kind === "refuse")
      return this.reply(message.id, refused(fault.code ?? "GeneralException", "Refused by a fault of the stand-in."));
    if (size > PAYLOAD_LIMIT)
      return this.reply(
        message.id,
        refused("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."),
      );
    if (this.editing) {
      if (((message.flags ?? 0) & WAIT_FOR_CELL_EDIT) === 0)
        return this.reply(message.id, refused("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."));
      await new Promise<void>((go) => {
        this.editEnded.push(go);
      });
      if (this.closed) return null;
    }
    let answer: ResponseBody;
    try {
      answer = await processBatch(this.host, body);
    } catch (error) {
      // A fault of the stand-in itself: said, not swallowed, and never a request without an answer.
      answer = refused(
        "GeneralException",
        `The stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
    const events = this.host.events.splice(0);
    const reply = fault?.kind === "lost" ? lost(message.id) : this.reply(message.id, answer);
    // Events follow the answer, as they do in Excel.
    if (events.length > 0) setTimeout(() => this.send(events), 0);
    setTimeout(() => this.sendSelection(), 0);
    return reply;
  }

  private reply(id: number, body: ResponseBody): string {
    let text = wrap(id, body);
    if (bytes(text) > PAYLOAD_LIMIT)
      text = wrap(id, refused("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."));
    this.host.counters.bytesReceived += bytes(text);
    return text;
  }

  /**
   * As a person types: conversion, protection and merged areas as in the grid; the event has no add-in behind it. What comes back takes it back, and says
   * whether the cell was still as it had been left. `isRemote`: somebody else at the same workbook types.
   */
  typeInto(sheetName: string, address: string, value: string | number | boolean, isRemote = false): () => boolean {
    const { host } = this;
    const place = placeOf(host.book, sheetName, address);
    const before = keep(place);
    this.change(place, () => typeAt(host, place, value, this.region), isRemote);
    const after = keep(place);
    return () => {
      const isLeft = isThere(host.book, place.sheet) && isSame(keep(place), after) && !isLocked(host.book, place);
      if (isLeft) this.change(place, () => putBack(host, before));
      return isLeft;
    };
  }

  /** As a person clicks: a cell of a merged area selects the whole of it. */
  select(sheet: string, area: Rect): void {
    selectCells(this.host.book, sheet, area);
    this.sendSelection();
    this.tell();
  }

  /** Where the selection is now, where it is not where it was. */
  private sendSelection(): void {
    const { book, eventsEnabled, listeners } = this.host;
    const { selection } = book;
    if (this.closed || selection === null || selection === this.selectedBefore) return;
    this.selectedBefore = selection;
    if (!eventsEnabled || !listeners.has("14|Workbook")) return;
    const detail = JSON.stringify({ address: localAddress(selection.rect), worksheetId: selection.sheet });
    this.deliver(JSON.stringify({ type: 3, message: { entries: [[65536, 14, "Workbook", detail, "1"]] } }));
  }

  private change({ sheet, row, column }: CellPlace, work: () => void, isRemote = false): void {
    const { host } = this;
    const value = () => wireValue(cellAt(sheet, row, column)?.v ?? null);
    const before = value();
    work();
    host.changes += 1;
    host.noteEvent({
      sheet,
      address: localAddress({ r0: row, c0: column, r1: row, c1: column }),
      changeType: "RangeEdited",
      triggerSource: "Unknown",
      isRemote,
      before,
      after: value(),
    });
    const events = host.events.splice(0);
    this.work = this.work
      .then(() => host.calculate())
      .then(() => this.send(events))
      .then(() => this.tell());
  }

  private send(events: readonly ChangeEvent[]): void {
    if (this.closed) return;
    const entries: unknown[] = [];
    for (const event of events) {
      const detail = JSON.stringify({
        address: event.address,
        changeType: event.changeType,
        source: event.isRemote === true ? "Remote" : "Local",
        worksheetId: event.sheet.id,
        ...(event.triggerSource === "Unknown" ? {} : { triggerSource: event.triggerSource }),
        ...(event.before === undefined
          ? {}
          : {
              valueBefore: event.before,
              valueAfter: event.after,
              valueTypeBefore: wireType(event.before),
              valueTypeAfter: wireType(event.after),
            }),
      });
      for (const target of [event.sheet.id, "Workbook"])
        if (this.host.listeners.has(`10|${target}`)) entries.push([65536, 10, target, detail, "1"]);
    }
    if (entries.length > 0) this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }
}

function refused(code: string, sentence: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: sentence, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
  };
}

const wrap = (id: number, body: ResponseBody) =>
  JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });

/** A broken connection: no status of success and no body, from which the client makes its ConnectionFailure. */
const lost = (id: number) =>
  JSON.stringify({ id, type: 2, flags: 0, message: { statusCode: 503, headers: {}, body: "" } });
