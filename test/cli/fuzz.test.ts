/** Strange workbooks by fixed seeds: never a crash, a hang or a stack, and never a cell of the officer's changed. */
import { fuzz } from "./fuzz";

test("200 workbooks of strange cells and strange packages", async () => {
  const { checked, refused } = await fuzz(200, 20_210_324);
  expect(checked).toBeGreaterThan(60);
  expect(refused).toBeGreaterThan(20);
}, 600_000);
