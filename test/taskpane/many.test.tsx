/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { campaign2021 } from "../../src/domain/campaign";
import { aFinding, check, openPane } from "./support";

const units = campaign2021.units.map(({ name }) => name);
const many = Array.from({ length: 3000 }, (_, at) =>
  aFinding({
    unit: units[at % units.length] ?? null,
    place: { sheet: "ĐK cá nhân", row: at + 10, column: 7 },
    subject: { kind: "person", name: `Người ${at}` },
  }),
);

describe("three thousand findings", () => {
  test("stand in a page of bounded size; every unit and every number is there", async () => {
    const pane = await openPane();
    await check(pane, many);
    expect(document.querySelectorAll("*").length).toBeLessThan(1500);
    expect(screen.getByRole("list", { name: "Số vấn đề theo mức" })).toHaveTextContent("Lỗi 3.000");
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(units.length);
    expect(screen.getByText("Còn 575 mục")).toBeVisible();
  });

  test("more are shown on request, and the keyboard goes on with the first of them", async () => {
    const pane = await openPane();
    await check(pane, many);
    await pane.user.click(screen.getByRole("button", { name: "Xem thêm 25" }));
    const items = within(screen.getByRole("list", { name: `Vấn đề của ${units[0]}` })).getAllByRole("listitem");
    expect(items).toHaveLength(50);
    expect(items[25]).toContainElement(document.activeElement as HTMLElement);
    await pane.user.click(screen.getByRole("button", { name: "Xem thêm 25" }));
    expect(
      within(screen.getByRole("list", { name: `Vấn đề của ${units[0]}` })).getAllByRole("listitem")[50],
    ).toContainElement(document.activeElement as HTMLElement);
  });
});
