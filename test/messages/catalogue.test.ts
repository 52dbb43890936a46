import type { Field } from "../../src/domain/registration/model/fields";
import { cliTexts } from "../../src/messages/cli";
import { inForceTexts } from "../../src/messages/inForce";
import {
  damages,
  fileErrors,
  fileErrorText,
  usageErrors,
  workbookErrors,
  workbookErrorText,
} from "../../src/messages/errors";
import { markText } from "../../src/messages/fields";
import { placeholdersOf } from "../../src/messages/format";
import { sheetTexts } from "../../src/messages/say";
import { fieldsVi } from "../../src/messages/vi/fields";
import type { WorkbookErrorKind } from "../../src/workbook/session/session";
import type { Damage, WorkbookFileErrorKind } from "../../src/host/errors/workbookFileError";
import { sentenceFaults } from "../support/sentences";

const pairs = (texts: {
  readonly vi: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}) => Object.keys(texts.vi).map((key) => [key, texts.vi[key]!, texts.en[key]!] as const);

const everything = [
  ...pairs(sheetTexts),
  ...pairs(cliTexts),
  ...pairs(inForceTexts),
  ...pairs(workbookErrors),
  ...pairs(fileErrors),
  ...pairs(usageErrors),
];

test("both languages have the same keys", () => {
  expect(Object.keys(sheetTexts.en).sort()).toEqual(Object.keys(sheetTexts.vi).sort());
  expect(Object.keys(cliTexts.en).sort()).toEqual(Object.keys(cliTexts.vi).sort());
});

test.each(everything)("%s: the same placeholders, no stray spaces, composed letters", (_, vi, en) => {
  expect(placeholdersOf(en).sort()).toEqual(placeholdersOf(vi).sort());
  for (const text of [vi, en]) {
    expect(text).not.toBe("");
    expect(text.normalize("NFC")).toBe(text);
    // Two spaces indent a line under another.
    expect(text.trimStart()).toBe(text.replace(/^ {2}/u, ""));
    expect(text.trimEnd()).toBe(text);
    expect((text.match(/«/gu) ?? []).length).toBe((text.match(/»/gu) ?? []).length);
  }
});

test.each([...pairs(workbookErrors), ...pairs(fileErrors)])(
  "the error %s says what is the matter and what to do",
  (key, vi, en) => {
    expect(sentenceFaults(vi)).toEqual([]);
    expect(en).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(vi).toMatch(/Đề nghị/u);
    expect(key).not.toBe("");
  },
);

test("every kind of error of the workbook and of the file has its sentence", () => {
  const workbook: Readonly<Record<WorkbookErrorKind, unknown>> = workbookErrors.vi;
  const file: Readonly<Record<WorkbookFileErrorKind, unknown>> = fileErrors.vi;
  const damage: Readonly<Record<Damage, string>> = damages.vi;
  for (const [kind, what] of Object.entries(damage))
    expect(
      fileErrorText("damaged", "vi", {
        file: "a.xlsx",
        damage: kind as Damage,
        facts: { part: "xl/{x}.xml", expected: "1", found: "2" },
      }),
    ).toBe(
      `Tệp «a.xlsx» bị hỏng: phần «xl/{x}.xml» ${what} (cần «1», thấy «2»). Đề nghị mở bằng Excel để sửa (Open and Repair), hoặc lấy lại tệp từ đơn vị gửi.`,
    );
  expect(fileErrorText("damaged", "en", { file: "a.xlsx", damage: "directory", facts: { part: "" } })).toMatch(
    /is damaged: the list of the file's parts/u,
  );
  expect(Object.keys(workbook).length + Object.keys(file).length).toBeGreaterThan(15);
  expect(workbookErrorText("sheetProtected", "vi", { sheet: "ĐK cá nhân" })).toMatch(
    /^Trang tính «ĐK cá nhân» đang được bảo vệ/u,
  );
  expect(workbookErrorText("sheetProtected", "vi")).toMatch(/^Trang tính đang được bảo vệ/u);
  expect(workbookErrorText("refused", "en", { detail: "GeneralException" })).toContain("(GeneralException)");
  expect(fileErrorText("missing", "vi", { file: "a.xlsx" })).toBe(
    "Không tìm thấy tệp «a.xlsx». Đề nghị kiểm tra lại đường dẫn.",
  );
});

describe("marks of fields", () => {
  const fields = Object.keys(fieldsVi) as Field[];
  const severities = ["mark.error", "mark.warning", "mark.notice"];

  test.each(["vi", "en"] as const)(
    "are all different and hold nothing that SEARCH takes for a wildcard (%s)",
    (language) => {
      const marks = fields.flatMap((field) =>
        ["", "D"].flatMap((column) =>
          severities.map((key) => markText(key, { field, column }, language).toLowerCase()),
        ),
      );
      expect(new Set(marks).size).toBe(marks.length);
      for (const mark of marks) expect(mark).not.toMatch(/[~*?"]/u);
      for (const one of marks) for (const other of marks) if (one !== other) expect(other.includes(one)).toBe(false);
    },
  );

  test("only marks that light hold square brackets", () => {
    expect(severities.map((key) => markText(key, { field: "rating", column: "D" }, "vi"))).toEqual([
      "[Xếp loại, cột D]",
      "[Xếp loại, cột D: cần hỏi lại]",
      "(Xếp loại, cột D)",
    ]);
    expect(() => markText("mark.error", { field: "nothing", column: "" }, "vi")).toThrow("nothing");
  });
});
