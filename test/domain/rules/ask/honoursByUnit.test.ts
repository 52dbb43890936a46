/** The honours that units register for themselves. */
import { honoursByUnit } from "../../../../src/domain/rules/ask/honoursByUnit";
import { aRegistration } from "../../../support/registration";

const NEWS = "Báo Thanh tra";
const JOURNAL = "Tạp chí Thanh tra";

const honours = honoursByUnit(
  aRegistration()
    .withCollective({ unit: NEWS, isUnit: true, titles: ["ttldxs", { text: "Danh hiệu lạ", award: null }] })
    .withCollective({ unit: NEWS, name: "Phòng Thư ký", titles: ["ttldtt"] })
    .withCollective({ unit: JOURNAL, name: "Phòng Trị sự", titles: ["ttldxs"] })
    .withCollective({ unit: "Vụ Pháp chế", isUnit: true, titles: ["ttldxs"] })
    .withHonours({ unit: NEWS, awards: ["coBo"] })
    .withHonours({ unit: NEWS, awards: ["bkBo"] })
    .build(),
);

test("a unit's own rows, those of the honours table first; neither its phòng nor units that are not known", () => {
  expect([...honours.keys()]).toEqual([NEWS]);
  expect(honours.get(NEWS)!.rows.map(({ table, row }) => `${table.sheet} ${row}`)).toEqual([
    "ĐK đơn vị 9",
    "ĐK đơn vị 10",
    "ĐK tập thể 8",
  ]);
});

test("all their awards together, unreadable ones left out", () => {
  expect([...honours.get(NEWS)!.awards]).toEqual(["coBo", "bkBo", "ttldxs"]);
});

test("what only a person can get is no honour of a unit, though its row is one", () => {
  const own = honoursByUnit(
    aRegistration()
      .withCollective({ unit: NEWS, isUnit: true, titles: ["ldtt"] })
      .build(),
  );
  expect([...own.get(NEWS)!.awards]).toEqual([]);
});
