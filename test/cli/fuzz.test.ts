/** Strange workbooks by fixed seeds: never a crash, a hang or a stack, and never a cell of the officer's changed. */
import { fuzz } from "./fuzz";

test("120 workbooks of strange cells and strange packages", async () => {
  const { checked, refused } = await fuzz(120, 20_210_324);
  expect(checked).toBeGreaterThan(36);
  expect(refused).toBeGreaterThan(12);
}, 600_000);
