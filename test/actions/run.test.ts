import { ActionError, actions, openSession } from "../../src/actions";
import { aBook } from "../support/books";
import { CASES } from "../support/samples";
import { litCells, openBook, openCase, options } from "./support";
import { comparable } from "../support/snapshots";

const PEOPLE = "ĐK cá nhân";

describe("the meeting sheet from a fresh check", () => {
  test("takes at most 15 messages at first, 8 the second time, and writes little then", async () => {
    const { standIn } = await openCase("dang-ky-2021");
    const first = await actions.meeting.perform(await openSession(), options());
    expect(standIn.counters.requests).toBeLessThanOrEqual(15);
    expect(first.written.sheetNames).toEqual({
      results: "Kết quả kiểm tra",
      totals: "Tổng hợp số liệu",
      brief: "Tóm tắt",
      meeting: "Báo cáo họp",
      units: "Phụ lục I",
      people: "Phụ lục II",
      teams: "Phụ lục III",
      remarks: "Phụ lục IV",
      pledges: "Giao ước",
    });
    standIn.resetCounters();
    await actions.meeting.perform(await openSession(), options({ now: "2021-03-25T10:00:00" }));
    expect(standIn.counters.requests).toBeLessThanOrEqual(8);
    expect(standIn.counters.cellsWritten).toBeLessThan(40);
  });

  test("ends the second time where it ended the first time", async () => {
    const { standIn } = await openCase("dang-ky-2021");
    await actions.meeting.perform(await openSession(), options());
    const once = standIn.snapshot();
    await actions.meeting.perform(await openSession(), options());
    expect(comparable(standIn.snapshot())).toEqual(comparable(once));
  });

  test("asks no more often where there are ten times as many rows", async () => {
    const requests = async (count: number): Promise<number> => {
      const { standIn } = await openBook(peopleBook(count));
      await actions.meeting.perform(await openSession(), options());
      return standIn.counters.requests;
    };
    expect(await requests(2000)).toBe(await requests(200));
  });
});

describe("clearing", () => {
  test.each([...CASES.map((name) => ["clearMarks", name] as const), ["clearAll", "dang-ky-2021"] as const])(
    "%s leaves every cell, format, name and sheet of %s as it was",
    async (id, name) => {
      const { standIn } = await openCase(name);
      const before = standIn.snapshot();
      const session = await openSession();
      await actions.meeting.perform(session, options());
      await actions[id].perform(session, options());
      // The log stays with what was decided, and goes with it.
      expect(id === "clearMarks" ? comparable(standIn.snapshot()) : standIn.snapshot()).toEqual(
        id === "clearMarks" ? comparable(before) : before,
      );
    },
  );
});

describe("the highlights", () => {
  test("light the faulty cells and no others", async () => {
    const { book } = await openCase("dang-ky-2021");
    const { findings } = await actions.check.perform(await openSession(), options());
    const lit = await litCells(book, PEOPLE);
    const faulty = new Set(
      findings.flatMap(({ place, severity }) =>
        place.sheet.normalize("NFC") === PEOPLE && severity !== "notice" && place.row !== null ? [place.row] : [],
      ),
    );
    const litRows = new Set([...lit].map((key) => Number(key.split(":")[0])));
    expect(lit.size).toBeGreaterThan(10);
    expect([...litRows].filter((row) => !faulty.has(row))).toEqual([]);
    for (const { place, severity } of findings) {
      if (place.sheet.normalize("NFC") !== PEOPLE || severity === "notice" || place.row === null || place.row < 8)
        continue;
      expect(lit).toContain(`${place.row}:${place.column}`);
    }
  });

  test("accuse nobody falsely after the officer sorted the rows without the columns of marks", async () => {
    const { book, standIn } = await openCase("dang-ky-2021");
    await actions.check.perform(await openSession(), options());
    const sheet = book.sheets.find(({ name }) => name === PEOPLE)!;
    const nameAt = (row: number): unknown => sheet.rows.get(row - 1)?.get(1)?.v;
    const accusedBefore = new Set(
      [...(await litCells(book, PEOPLE))].map(
        (key) => `${String(nameAt(Number(key.split(":")[0])))}:${key.split(":")[1]}`,
      ),
    );
    await standIn.excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(PEOPLE)
        .getRange("A8:M238")
        .sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    const after = await litCells(book, PEOPLE);
    const accused = [...after].map((key) => `${String(nameAt(Number(key.split(":")[0])))}:${key.split(":")[1]}`);
    expect(accused.filter((each) => !accusedBefore.has(each))).toEqual([]);
    expect(accused.length).toBeLessThan(accusedBefore.size);
  });

  test("follow their rows when the marks are sorted along", async () => {
    const { book, standIn } = await openCase("dang-ky-2021");
    await actions.check.perform(await openSession(), options());
    const before = await litCells(book, PEOPLE);
    await standIn.excel.run(async (context) => {
      context.workbook.worksheets
        .getItem(PEOPLE)
        .getRange("A8:O238")
        .sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect((await litCells(book, PEOPLE)).size).toBe(before.size);
  });
});

describe("where there is nothing to check", () => {
  test("says so and writes nothing", async () => {
    const { standIn } = await openBook(aBook({ "Trang tính1": [["Danh sách mua sắm"], ["Bút", 3]] }));
    const before = standIn.snapshot();
    const attempt = actions.check.perform(await openSession(), options());
    await expect(attempt).rejects.toBeInstanceOf(ActionError);
    await expect(attempt).rejects.toMatchObject({ kind: "noRegistration" });
    expect(standIn.snapshot()).toEqual(before);
    expect(standIn.counters.cellsWritten).toBe(0);
  });

  test("an empty workbook too", async () => {
    await openBook(aBook({ "Trang tính1": [] }));
    await expect(actions.check.perform(await openSession(), options())).rejects.toMatchObject({
      kind: "noRegistration",
    });
  });
});

describe("cancelling", () => {
  test.each([1, 2, 3, 4])("at step %i of progress leaves the workbook as it was, or the whole result", async (at) => {
    const { standIn } = await openBook(peopleBook(20));
    const before = standIn.snapshot();
    const signal = { aborted: false };
    let calls = 0;
    const attempt = actions.check.perform(await openSession(), options(), {
      signal,
      progress: () => {
        if (++calls === at) signal.aborted = true;
      },
    });
    await expect(attempt).rejects.toMatchObject({ kind: "cancelled" });
    expect(standIn.snapshot()).toEqual(before);
  });
});

test("hidden sheets are read only when asked for", async () => {
  const { book } = await openCase("dang-ky-2021");
  const sheet = book.sheets.find(({ name }) => name === PEOPLE)!;
  sheet.visibility = "Hidden";
  const without = await actions.check.perform(await openSession(), options());
  expect(without.tables.some(({ kind }) => kind === "people")).toBe(false);
  expect(without.skipped).toContainEqual({ sheet: PEOPLE, reason: "hidden" });
  const all = await actions.check.perform(await openSession(), options({ includeHidden: true }));
  expect(all.tables.some(({ kind }) => kind === "people")).toBe(true);
});

test("what can be done depends on what is there", async () => {
  await openCase("dang-ky-2021");
  const session = await openSession();
  expect(actions.clearMarks.available(await session.read())).toBe(false);
  expect(actions.clearAll.available(await session.read())).toBe(false);
  await actions.check.perform(session, options());
  expect(actions.clearMarks.available(await session.read())).toBe(true);
});

function peopleBook(count: number) {
  const units = ["Trung tâm Thông tin", "Báo Thanh tra", "Tạp chí Thanh tra"];
  return aBook({
    [PEOPLE]: [
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      ...Array.from({ length: count }, (_, index) => [
        index + 1,
        `Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}${index}`,
        30_000 + index,
        units[index % 3],
        index % 7 === 0 ? "Xuất sắc nhất" : "Hoàn thành tốt nhiệm vụ",
        "Lao động tiên tiến",
      ]),
    ],
  });
}
