/** @jest-environment jsdom */
/** «Chấp nhận…»: a reason and a name, this one or all alike of the unit; what is accepted stands apart and can be revoked. */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Finding } from "../../src/domain/rules/rule";
import { aFinding, check, openPane } from "./support";

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const other = aFinding({
  subject: { kind: "person", name: "Lê Thị Hoa" },
  place: { sheet: "ĐK cá nhân", row: 13, column: 7 },
});
const accepted = { ...other, accepted: { reason: "Đã có giải trình", by: "Người B", on: "24/03/2021" } };

beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));

async function opened(...findings: readonly Finding[]) {
  const pane = await openPane();
  await check(pane, findings);
  return pane;
}

test("a reason and a name are asked, the name once on this machine", async () => {
  const { door, user, store } = await opened(aFinding());
  await user.click(button("Chấp nhận…"));
  expect(screen.getByLabelText("Lý do chấp nhận")).toHaveFocus();
  await user.click(button("Chấp nhận"));
  expect(screen.getByRole("alert")).toHaveTextContent("Đề nghị ghi lý do và tên người chấp nhận.");
  expect(door.answered).toEqual([]);
  await user.type(screen.getByLabelText("Lý do chấp nhận"), "Khối đã xem");
  await user.type(screen.getByLabelText("Người chấp nhận"), " Người A ");
  await user.click(button("Chấp nhận"));
  expect(door.answered).toEqual([{ verb: "accept", findings: [aFinding()], reason: "Khối đã xem", by: "Người A" }]);
  expect(store.officer()).toBe("Người A");
});

test("all alike of the unit are those that are shown and open", async () => {
  const elsewhere = aFinding({ unit: "Tạp chí Thanh tra" });
  const { door, user } = await opened(aFinding(), other, elsewhere);
  await user.click(screen.getAllByRole("button", { name: "Chấp nhận…" })[0]!);
  await user.type(screen.getByLabelText("Lý do chấp nhận"), "x");
  await user.type(screen.getByLabelText("Người chấp nhận"), "y");
  await user.click(screen.getByRole("checkbox", { name: "Chấp nhận cả 2 nội dung cùng loại của đơn vị" }));
  await user.click(button("Chấp nhận"));
  expect(door.answered).toMatchObject([{ findings: [aFinding(), other] }]);
});

test("what is accepted is counted and listed apart, with its reason, and revoked", async () => {
  const { door, user } = await opened(aFinding(), accepted);
  expect(screen.getByText("Đã chấp nhận kèm lý do: 1 (không tính vào các số trên).")).toBeVisible();
  expect(screen.queryByText("Lê Thị Hoa")).toBeNull();
  await user.click(button("Đã chấp nhận (1)"));
  const list = screen.getByRole("list", { name: "Đã chấp nhận" });
  expect(list).toHaveTextContent("Lý do: Đã có giải trình");
  expect(list).toHaveTextContent("Người B, 24/03/2021");
  await user.click(within(list).getByRole("button", { name: "Thu hồi" }));
  expect(door.answered).toEqual([{ verb: "revoke", findings: [accepted] }]);
});

test("what is open again says why", async () => {
  await opened(aFinding({ reopened: { reason: "Đã xem", by: "", on: "", was: { found: "Xếp loại: «Khá»." } } }));
  expect(screen.getByText(/nay mở lại vì nội dung đã khác; khi chấp nhận là: Xếp loại: «Khá»/u)).toBeVisible();
});
