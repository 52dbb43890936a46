/** Outputs: each a file of its own, all of them or none. */
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { FileError, isSameFile, writeAll } from "../../src/cli/files";
import { at, file, files, sample, validate } from "./support";

describe("two names of one file", () => {
  test("by another path, by a link, by a linked folder, also before it is there", async () => {
    file("a.json", "{}");
    linkSync(at("a.json"), at("b.json"));
    mkdirSync(at("thư mục"));
    symlinkSync(at("thư mục"), at("lối tắt"));
    expect(await isSameFile(at("a.json"), at("thư mục/../a.json"))).toBe(true);
    expect(await isSameFile(at("a.json"), at("b.json"))).toBe(true);
    expect(await isSameFile(at("thư mục/c.json"), at("lối tắt/c.json"))).toBe(true);
    expect(await isSameFile(at("a.json"), at("c.json"))).toBe(false);
    expect(await isSameFile(at("thư mục/c.json"), at("c.json"))).toBe(false);
  });

  test.each([
    ["--json", "--mapping-out", "kq.json"],
    ["--out", "--json", "kq.xlsx"],
    ["--pdf", "--json", "kq.pdf"],
  ])("%s and %s: wrong usage, before anything is read or written", async (one, other, name) => {
    mkdirSync(at("con"));
    const input = sample("dang-ky-2021-sach");
    const before = files();
    const { code, out, error } = await validate(input, one, at(name), other, `${at("con")}/../${name}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(/Hai kết quả cùng ghi vào một tệp/u);
    expect(error).toContain(other);
    expect(files()).toEqual(before);
  });
});

describe("all of them or none", () => {
  test("new files and files that were there", async () => {
    file("cũ.txt", "cũ");
    await writeAll([
      { path: at("cũ.txt"), content: "mới" },
      { path: at("thêm.txt"), content: "thêm" },
    ]);
    expect([readFileSync(at("cũ.txt"), "utf8"), readFileSync(at("thêm.txt"), "utf8")]).toEqual(["mới", "thêm"]);
    expect(files()).toEqual(["cũ.txt", "thêm.txt"]);
  });

  test("a later one that cannot take its place: the earlier ones are what they were", async () => {
    file("cũ.txt", "cũ");
    mkdirSync(at("là thư mục"));
    writeFileSync(at("là thư mục/a"), "a");
    const failing = writeAll([
      { path: at("cũ.txt"), content: "mới" },
      { path: at("thêm.txt"), content: "thêm" },
      { path: at("là thư mục"), content: "x" },
    ]);
    await expect(failing).rejects.toMatchObject({ kind: "cannotWrite", file: at("là thư mục") });
    await expect(failing).rejects.toBeInstanceOf(FileError);
    expect(readFileSync(at("cũ.txt"), "utf8")).toBe("cũ");
    expect(existsSync(at("thêm.txt"))).toBe(false);
    expect(files()).toEqual(["cũ.txt", "là thư mục"]);
  });

  test("one that cannot even be written leaves nothing behind", async () => {
    mkdirSync(at("kín"));
    chmodSync(at("kín"), 0o500);
    const isRoot = process.getuid?.() === 0;
    const target = isRoot ? at("không có/b.txt") : at("kín/b.txt");
    await expect(
      writeAll([
        { path: at("a.txt"), content: "a" },
        { path: target, content: "b" },
      ]),
    ).rejects.toMatchObject({ kind: "cannotWrite", file: target });
    expect(files()).toEqual(["kín"]);
    chmodSync(at("kín"), 0o700);
  });
});
