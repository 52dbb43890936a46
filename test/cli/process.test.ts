/** The program itself, as a process: its exit codes and nothing on the wrong stream. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { at, sample } from "./support";

const ROOT = join(__dirname, "../..");
const start = (...typed: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", join(ROOT, "src/cli/main.ts"), ...typed], {
    cwd: ROOT,
    encoding: "utf8",
  });

test("exit codes 0, 1 and 2", () => {
  expect(start(sample("dang-ky-2021-sach")).status).toBe(0);
  expect(start(sample("dang-ky-2021", "loi.xlsx")).status).toBe(1);
  const wrong = start(at("khong-co.xlsx"));
  expect(wrong).toMatchObject({ status: 2, stdout: "" });
  expect(wrong.stderr).not.toMatch(/\n\s+at /u);
});
