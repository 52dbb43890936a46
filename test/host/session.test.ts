/** Limits, faults, cell editing, events, counters. M: Microsoft Learn; I: office-js issue. */
import { open, refusal, values } from "./support";
import type { Context } from "./support";
import type { StandIn } from "../../src/host";

const sheet = (context: Context) => context.workbook.worksheets.getItem("A");
const write = (host: StandIn, value: unknown) =>
  host.excel.run(async (context) => {
    sheet(context).getRange("A1").values = [[value]];
    await context.sync();
  });
/** Lets events and the client's clean-up arrive. */
const quiet = () => new Promise((done) => setTimeout(done, 30));

describe("M resource-limits-and-performance-optimization", () => {
  const long = "x".repeat(30_000);

  test("a request above 5 MB is refused whole", async () => {
    const host = await open({ A: [["cũ"]] });
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("A1").values = [["mới"]];
      sheet(context).getRange("B1:B200").values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
    expect(await values(host, "A", "A1:B1")).toEqual([["cũ", ""]]);
    expect(host.counters.bytesSent).toBeGreaterThan(5 * 1024 * 1024);
  });

  test("an answer above 5 MB is refused; the work is done", async () => {
    const host = await open({ A: Array.from({ length: 200 }, () => ["", long]) });
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("A1").values = [["mới"]];
      sheet(context).getRange("B1:B200").load("values");
      await context.sync();
    });
    expect(code).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await values(host, "A", "A1")).toEqual([["mới"]]);
  });

  test("five million cells per read", async () => {
    const host = await open({ A: [["x"]] });
    const { code, place } = await refusal(host, async (context) => {
      sheet(context).getRange("A1:J500001").load("values");
      await context.sync();
    });
    expect([code, place]).toEqual(["RangeExceedsLimit", "Range.values"]);
  });
});

describe("faults", () => {
  test("refused: nothing is done, the code is the one asked for, the next request works", async () => {
    const host = await open({ A: [["cũ"]] });
    host.setFaults([{ request: 1, kind: "refuse", code: "AccessDenied" }]);
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("A1").values = [["x"]];
          await context.sync();
        })
      ).code,
    ).toBe("AccessDenied");
    expect(await values(host, "A", "A1")).toEqual([["cũ"]]);
  });

  test("the default code is GeneralException", async () => {
    const host = await open({ A: [] });
    host.setFaults([{ request: 1, kind: "refuse" }]);
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).load("name");
          await context.sync();
        })
      ).code,
    ).toBe("GeneralException");
  });

  test("lost: it is done, and the client sees a broken connection", async () => {
    const host = await open({ A: [["cũ"]] });
    host.setFaults([{ request: 1, kind: "lost" }]);
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("A1").values = [["mới"]];
      await context.sync();
    });
    expect(code).toBe("ConnectionFailure");
    expect(await values(host, "A", "A1")).toEqual([["mới"]]);
  });

  test("silent: nothing is done and nothing comes back", async () => {
    const host = await open({ A: [["cũ"]] });
    host.setFaults([{ request: 1, kind: "silent" }]);
    let answered = false;
    void write(host, "mới").finally(() => {
      answered = true;
    });
    await quiet();
    expect(answered).toBe(false);
    expect(await values(host, "A", "A1")).toEqual([["cũ"]]);
  });
});

describe("M excel-add-ins-delay-in-cell-edit", () => {
  test("while a cell is edited a request fails", async () => {
    const host = await open({ A: [["cũ"]] });
    host.setCellEditMode(true);
    expect(
      (
        await refusal(host, async (context) => {
          sheet(context).getRange("A1").values = [["x"]];
          await context.sync();
        })
      ).code,
    ).toBe("InvalidOperationInCellEditMode");
    host.setCellEditMode(false);
    expect(await values(host, "A", "A1")).toEqual([["cũ"]]);
  });

  test("with delayForCellEdit it waits", async () => {
    const host = await open({ A: [["cũ"]] });
    host.setCellEditMode(true);
    let done = false;
    const waiting = host.excel
      .run({ delayForCellEdit: true }, async (context) => {
        sheet(context).getRange("A1").values = [["mới"]];
        await context.sync();
      })
      .then(() => {
        done = true;
      });
    await quiet();
    expect(done).toBe(false);
    host.setCellEditMode(false);
    await waiting;
    expect(await values(host, "A", "A1")).toEqual([["mới"]]);
  });
});

describe("M excel-add-ins-events", () => {
  type Seen = { address: string; source: string; changeType: string; trigger: unknown };
  async function watch(host: StandIn, whole: boolean): Promise<{ seen: Seen[]; stop(): Promise<void> }> {
    const seen: Seen[] = [];
    const handler = async (event: Excel.WorksheetChangedEventArgs) => {
      seen.push({
        address: event.address,
        source: event.source,
        changeType: event.changeType,
        trigger: event.triggerSource,
      });
    };
    const result = await host.excel.run(async (context) => {
      const a = sheet(context).load("id");
      await context.sync();
      const added = whole ? context.workbook.worksheets.onChanged.add(handler) : a.onChanged.add(handler);
      await context.sync();
      return added;
    });
    return {
      seen,
      stop: () =>
        host.excel.run(result.context, async (context) => {
          result.remove();
          await context.sync();
        }),
    };
  }

  test.each([false, true])(
    "typing fires with source Local (workbook's own event: %s), outside the counters",
    async (whole) => {
      const host = await open({ A: [["x"]], B: [] });
      const { seen, stop } = await watch(host, whole);
      await quiet();
      host.resetCounters();
      host.typeInto("A", "B2", "5%");
      host.typeInto("B", "A1", "khác");
      await quiet();
      expect(seen).toEqual([
        { address: "B2", source: "Local", changeType: "RangeEdited", trigger: undefined },
        ...(whole ? [{ address: "A1", source: "Local", changeType: "RangeEdited", trigger: undefined }] : []),
      ]);
      expect(host.counters).toMatchObject({ requests: 0, cellsWritten: 0 });
      expect(await values(host, "A", "B2")).toEqual([[0.05]]);
      await stop();
      host.typeInto("A", "B3", 1);
      await quiet();
      expect(seen).toHaveLength(whole ? 2 : 1);
    },
  );

  test("our own writing fires too, marked as ours, unless events are switched off", async () => {
    const host = await open({ A: [] });
    const { seen } = await watch(host, true);
    await write(host, 1);
    await host.excel.run(async (context) => {
      context.runtime.enableEvents = false;
      sheet(context).getRange("A2").values = [[2]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await quiet();
    expect(seen).toEqual([{ address: "A1", source: "Local", changeType: "RangeEdited", trigger: "ThisLocalAddin" }]);
  });

  test("typing into a locked cell of a protected sheet is refused; into a merged area it goes to its first cell", async () => {
    const host = await open({ A: [] });
    await host.excel.run(async (context) => {
      sheet(context).getRange("A1:B2").merge();
      await context.sync();
    });
    host.typeInto("A", "B2", "=1+1");
    expect(await values(host, "A", "A1")).toEqual([[2]]);
    await host.excel.run(async (context) => {
      sheet(context).protection.protect();
      await context.sync();
    });
    expect(() => host.typeInto("A", "A1", "x")).toThrow("protected");
  });
});

test("counters: requests, bytes both ways, cells and actions; one request for a whole batch", async () => {
  const host = await open({ A: [["Đỗ"]] });
  await host.excel.run(async (context) => {
    sheet(context).getRange("A1:B2").values = [
      ["Vũ", 1],
      [null, ""],
    ] as never;
    const range = sheet(context).getRange("A1").load("values").untrack();
    await context.sync();
    void range;
  });
  await quiet();
  expect(host.counters.requests).toBeLessThanOrEqual(2);
  expect(host.counters.cellsWritten).toBe(3);
  expect(host.counters.actions).toBeGreaterThan(5);
  expect(host.counters.bytesSent).toBeGreaterThan(500);
  expect(host.counters.bytesReceived).toBeGreaterThan(100);
  host.resetCounters();
  expect(host.counters).toEqual({ requests: 0, bytesSent: 0, bytesReceived: 0, cellsWritten: 0, actions: 0 });
});

test("after dispose nothing is answered any more", async () => {
  const host = await open({ A: [["cũ"]] });
  host.dispose();
  let answered = false;
  void write(host, "x").finally(() => {
    answered = true;
  });
  await quiet();
  expect(answered).toBe(false);
});

describe("members refused by name", () => {
  test.each([
    ["Range.values", "set"],
    ["Range.format", "followed"],
    ["WorksheetCollection.getItem", "an item taken by its name"],
  ])("%s (%s)", async (member) => {
    const host = await open({ A: [["cũ"]] });
    host.refuseMembers([{ member, code: "InvalidArgument" }]);
    const { code, place } = await refusal(host, async (context) => {
      sheet(context).getRange("A1").format.font.bold = true;
      sheet(context).getRange("A1").values = [["mới"]];
      await context.sync();
    });
    expect({ code, place }).toEqual({ code: "InvalidArgument", place: member });
    host.refuseMembers([]);
    await write(host, "mới");
    expect(await values(host, "A", "A1")).toEqual([["mới"]]);
  });

  test("one that is read, as GeneralException where no code is given", async () => {
    const host = await open({ A: [["cũ"]] });
    host.refuseMembers([{ member: "Range.text" }]);
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("A1").load("text");
      await context.sync();
    });
    expect(code).toBe("GeneralException");
  });

  test("what was asked for is told once", async () => {
    const host = await open({ A: [["cũ"]] });
    host.takeMembersUsed();
    await write(host, "mới");
    expect(host.takeMembersUsed()).toEqual(
      expect.arrayContaining(["Range.values", "Worksheet.getRange", "WorksheetCollection.getItem"]),
    );
    expect(host.takeMembersUsed()).toEqual([]);
  });
});
