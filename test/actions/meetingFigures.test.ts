/**
 * A meeting sheet that stands shows the figures of the totals' sheet, also after a check by itself has laid the
 * totals out anew.
 */
import { actions, openSession } from "../../src/actions";
import type { BookModel } from "../../src/host/model/model";
import { aBook } from "../support/books";
import { openBook, options } from "./support";

const PEOPLE = "ĐK cá nhân";

function people(): BookModel {
  return aBook({
    [PEOPLE]: [
      ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Xếp loại", "Danh hiệu thi đua"],
      [1, "Mai Thành Nam", 30_000, "Báo Thanh tra", "Hoàn thành xuất sắc nhiệm vụ", "Lao động tiên tiến"],
      [2, "Lê Hải Dũng", 30_100, "Báo Thanh tra", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
      [3, "Phạm Thu Hà", 30_200, "Phòng lạ", "Hoàn thành tốt nhiệm vụ", "Lao động tiên tiến"],
    ],
  });
}

/** Section II of the meeting sheet: what stands beside «label», as shown. */
async function figures(label: string): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Báo cáo họp").getUsedRange();
    range.load("values");
    await context.sync();
    const rows = range.values as unknown[][];
    return rows.find((row) => row[0] === label)!.slice(4, 9);
  });
}

test("a check moves no figure of the meeting sheet that stands", async () => {
  const { book } = await openBook(people());
  const session = await openSession();
  await actions.meeting.perform(session, options());
  expect(await figures("Toàn khối")).toEqual([3, 1, 1 / 3, 3, 1]);
  // The line of people without a unit goes from the totals: everything below it moves up.
  book.sheets
    .find(({ name }) => name === PEOPLE)!
    .rows.get(3)!
    .set(3, { v: "Tạp chí Thanh tra", s: 0 });
  await actions.check.perform(session, options({ now: "2021-03-25T09:05:00" }));
  expect(await figures("Toàn khối")).toEqual([3, 1, 1 / 3, 3, 1]);
});
