/** Data validation through the client. M: Microsoft Learn; S: support.microsoft.com. */
import type { StandIn } from "../../../src/host";
import { open, refusal } from "../support";
import type { Context } from "../support";

const sheet = (context: Context, name = "A") => context.workbook.worksheets.getItem(name);
type Rule = Excel.DataValidationRule;
const LIST: Rule = { list: { inCellDropDown: true, source: "Đạt,Chưa đạt" } };

/** Does something to range after range, in one request. */
const set = (host: StandIn, work: (range: (address: string) => Excel.Range, context: Context) => void) =>
  host.excel.run(async (context) => {
    work((address) => sheet(context).getRange(address), context);
    await context.sync();
  });
/** What the cells of an address say. */
const ask = (host: StandIn, address: string) =>
  host.excel.run(async (context) => {
    const found = sheet(context).getRange(address).dataValidation.load();
    await context.sync();
    return found.toJSON();
  });
const typesOf = async (host: StandIn, addresses: readonly string[]): Promise<unknown[]> => {
  const types: unknown[] = [];
  for (const address of addresses) types.push((await ask(host, address)).type);
  return types;
};
/** Areas by type. */
const areasOf = (host: StandIn): unknown[] =>
  (
    host.snapshot() as { sheets: { validations: { type: string; areas: string[]; formula1: string }[] }[] }
  ).sheets[0]!.validations.map(({ type, areas, formula1 }) => [type, areas.join(" "), formula1]);

describe("rules", () => {
  test.each<[string, Rule, string, unknown]>([
    ["list", LIST, "List", LIST],
    [
      "list by reference",
      { list: { inCellDropDown: false, source: "='Danh mục'!$A$1:$A$5" } },
      "List",
      { list: { inCellDropDown: false, source: "='Danh mục'!$A$1:$A$5" } },
    ],
    [
      "whole number, with numbers",
      { wholeNumber: { formula1: 0, formula2: "100", operator: "Between" } },
      "WholeNumber",
      { wholeNumber: { formula1: "=0", formula2: "=100", operator: "Between" } },
    ],
    [
      "decimal, with a formula; the second operand is not used",
      { decimal: { formula1: "=MAX($D$1:$D$3)", formula2: 7, operator: "LessThanOrEqualTo" } },
      "Decimal",
      { decimal: { formula1: "=MAX($D$1:$D$3)", operator: "LessThanOrEqualTo" } },
    ],
    [
      "date",
      { date: { formula1: "2018-04-01", formula2: "2018-04-08", operator: "NotBetween" } },
      "Date",
      { date: { formula1: "=43191", formula2: "=43198", operator: "NotBetween" } },
    ],
    [
      "time",
      { time: { formula1: "06:00", operator: "GreaterThan" } },
      "Time",
      { time: { formula1: "=0.25", operator: "GreaterThan" } },
    ],
    [
      "length of text",
      { textLength: { formula1: 10, operator: "EqualTo" } },
      "TextLength",
      { textLength: { formula1: "=10", operator: "EqualTo" } },
    ],
    [
      "custom",
      { custom: { formula: "=COUNTIF($A:$A,$A1)=1" } },
      "Custom",
      { custom: { formula: "=COUNTIF($A:$A,$A1)=1" } },
    ],
  ])("M DataValidationRule, %s: given and answered, formulas always with =", async (_what, rule, type, answer) => {
    const host = await open({ A: [], "Danh mục": [] });
    await set(host, (range) => {
      range("B2:B5").dataValidation.rule = rule;
    });
    expect(await ask(host, "B2:B5")).toMatchObject({ type, rule: answer, ignoreBlanks: true });
  });

  test("M ListDataValidation.source, BasicDataValidation.formula1: a Range; a Date is its day", async () => {
    const host = await open({ A: [], "Danh mục": [] });
    await set(host, (range, context) => {
      const source = sheet(context, "Danh mục").getRange("A1:A3");
      range("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
      range("B3").dataValidation.rule = { decimal: { formula1: range("D1"), operator: "LessThan" } };
      range("B4").dataValidation.rule = { date: { formula1: new Date("2018-04-01"), operator: "EqualTo" } };
    });
    expect((await ask(host, "B2")).rule).toEqual({ list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$3" } });
    expect((await ask(host, "B3")).rule).toEqual({ decimal: { formula1: "=A!$D$1", operator: "LessThan" } });
    expect((await ask(host, "B4")).rule).toEqual({ date: { formula1: "=43191", operator: "EqualTo" } });
  });

  test.each<[string, unknown]>([
    [
      "S a list that is written out has at most 255 characters",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
    ],
    ["S a list lies in one row or one column", { list: { inCellDropDown: true, source: "=$A$1:$B$2" } }],
    ["a list on a sheet that there is not", { list: { inCellDropDown: true, source: "=B!$A$1:$A$2" } }],
    ["an empty list", { list: { inCellDropDown: true, source: " " } }],
    ["M no more than one kind", { ...LIST, custom: { formula: "=TRUE" } }],
    ["no kind", {}],
    ["an unknown kind", { colour: { formula1: 1 } }],
    ["a member that the kind has not got", { list: { source: "a", dropDown: true } }],
    ["no operator", { decimal: { formula1: 1 } }],
    ["M Between without formula2", { decimal: { formula1: 1, operator: "Between" } }],
    ["S the maximum below the minimum", { decimal: { formula1: 2, formula2: 1, operator: "Between" } }],
    ["S a part of a whole number", { wholeNumber: { formula1: 1.5, operator: "EqualTo" } }],
    ["words for a number", { decimal: { formula1: "mười", operator: "EqualTo" } }],
    ["M a number for a day", { date: { formula1: 43191, operator: "EqualTo" } }],
    ["no such day", { date: { formula1: "2018-02-30", operator: "EqualTo" } }],
    ["a formula without =", { custom: { formula: "A1>0" } }],
  ])("%s: InvalidArgument, and nothing is there", async (_what, rule) => {
    const host = await open({ A: [] });
    const { code, place } = await refusal(host, async (context) => {
      sheet(context).getRange("B2").dataValidation.rule = rule as Rule;
      await context.sync();
    });
    expect([code, place]).toEqual(["InvalidArgument", "DataValidation.rule"]);
    expect(areasOf(host)).toEqual([]);
  });

  test("255 characters are still a list", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(255) } };
    });
    expect((await ask(host, "B2")).type).toBe("List");
  });
});

describe("what is said", () => {
  test("M DataValidation: without any, the defaults", async () => {
    expect(await ask(await open({ A: [] }), "A1:B2")).toEqual({
      type: "None",
      rule: {},
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
      valid: true,
    });
  });

  test("alert, prompt and blanks, before or after the rule", async () => {
    const host = await open({ A: [] });
    const errorAlert = {
      showAlert: true,
      style: "Warning" as const,
      title: "Chưa đúng",
      message: "Chọn trong danh sách",
    };
    const prompt = { showPrompt: false, title: "", message: "Chọn" };
    await set(host, (range) => {
      range("B2:B5").dataValidation.errorAlert = errorAlert;
      range("B2:B5").dataValidation.rule = LIST;
      range("B2:B5").dataValidation.prompt = prompt;
      range("B2:B5").dataValidation.ignoreBlanks = false;
    });
    expect(await ask(host, "B2:B5")).toMatchObject({
      type: "List",
      rule: LIST,
      errorAlert,
      prompt,
      ignoreBlanks: false,
    });
    expect(areasOf(host)).toHaveLength(1);
  });

  test.each([
    ["errorAlert", { title: "x".repeat(33) }],
    ["errorAlert", { message: "x".repeat(226) }],
    ["errorAlert", { style: "Loud" }],
    ["prompt", { message: "x".repeat(256) }],
    ["prompt", { showPrompt: 1 }],
    ["ignoreBlanks", "yes"],
  ])("S texts of the dialogue, M DataValidationErrorAlert and …Prompt: %s %p is refused", async (member, value) => {
    const host = await open({ A: [] });
    const { code } = await refusal(host, async (context) => {
      Object.assign(sheet(context).getRange("B2").dataValidation, { [member]: value });
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  test("M DataValidationType: Inconsistent for other rules, MixedCriteria where some have none; what differs is null", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B2:B3").dataValidation.rule = LIST;
      range("B4").dataValidation.rule = { custom: { formula: "=TRUE" } };
      range("B4").dataValidation.ignoreBlanks = false;
      range("C2:C3").dataValidation.rule = LIST;
    });
    expect(await typesOf(host, ["B2:B3", "B2:C3", "B3:B4", "B3:B5", "B4:B5", "D1"])).toEqual([
      "List",
      "List",
      "Inconsistent",
      "MixedCriteria",
      "MixedCriteria",
      "None",
    ]);
    expect(await ask(host, "B3:B4")).toMatchObject({ rule: null, ignoreBlanks: null });
  });

  test("a protected sheet: AccessDenied", async () => {
    const host = await open({ A: [] });
    await set(host, (_range, context) => sheet(context).protection.protect());
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("B2").dataValidation.rule = LIST;
      await context.sync();
    });
    expect(code).toBe("AccessDenied");
  });
});

describe("areas", () => {
  test("M a rule over a part of another's area, and clear: only the overlapping cells", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B2:B10").dataValidation.rule = { custom: { formula: "=$A2>0" } };
      range("B2:B4").dataValidation.rule = LIST;
      range("A9:C9").dataValidation.clear();
    });
    // The rest starts lower, and its formula with it.
    expect(areasOf(host)).toEqual([
      ["Custom", "B10 B5:B8", "$A5>0"],
      ["List", "B2:B4", '"Đạt,Chưa đạt"'],
    ]);
    expect((await ask(host, "B10")).rule).toEqual({ custom: { formula: "=$A10>0" } });
  });

  test("a prompt for some cells of a list leaves them their list", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B2:B10").dataValidation.rule = LIST;
      range("B2:B3").dataValidation.prompt = { showPrompt: true, title: "", message: "Chọn" };
    });
    expect(await ask(host, "B2:B10")).toMatchObject({ type: "List", rule: LIST, prompt: null });
    expect((await ask(host, "B4")).prompt?.message).toBe("");
  });

  test("M RangeAreas.dataValidation: one rule in several areas", async () => {
    const host = await open({ A: [] });
    await set(host, (_range, context) => {
      sheet(context).getRanges("B2:B3,D2:D3,D3:D4").dataValidation.rule = LIST;
    });
    expect(areasOf(host)).toEqual([["List", "B2:B3 D2:D3 D4", '"Đạt,Chưa đạt"']]);
  });

  test.each<[string, (range: (address: string) => Excel.Range) => void, unknown[]]>([
    ["a row inside", (range) => void range("3:3").insert("Down"), ["B2:B6", "$A2>$D$1"]],
    ["a row above", (range) => void range("1:1").insert("Down"), ["B3:B6", "$A3>$D$2"]],
    ["a column before", (range) => void range("A:A").insert("Right"), ["C2:C5", "$B2>$E$1"]],
    ["the first row taken out", (range) => range("2:2").delete("Up"), ["B2:B4", "$A2>$D$1"]],
    ["the last row taken out", (range) => range("5:5").delete("Up"), ["B2:B4", "$A2>$D$1"]],
    ["cells pushed in beside", (range) => void range("C1:C9").insert("Right"), ["B2:B5", "$A2>$E$1"]],
    ["cells pushed in", (range) => void range("B1").insert("Down"), ["B3:B6", "$A2>$D$1"]],
  ])("rows and columns: %s", async (_what, work, [area, formula]) => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B2:B5").dataValidation.rule = { custom: { formula: "=$A2>$D$1" } };
      work(range);
    });
    expect(areasOf(host)).toEqual([["Custom", area, formula]]);
  });

  test("whole columns stay whole, their formula stays the row's own; of two columns only the one moves whose cells move", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("B:B").dataValidation.rule = { custom: { formula: "=$A1>0" } };
      range("D2:E3").dataValidation.rule = LIST;
      range("1:1").insert("Down");
      range("1:2").delete("Up");
      range("E1").insert("Down");
    });
    expect(areasOf(host)).toEqual([
      ["Custom", "B:B", "$A1>0"],
      ["List", "D1:D2 E2:E3", '"Đạt,Chưa đạt"'],
    ]);
    await set(host, (range) => range("B:E").delete("Left"));
    expect(areasOf(host)).toEqual([]);
  });

  test("lists on another sheet follow its cells and its name", async () => {
    const host = await open({ A: [], B: [] });
    await set(host, (range, context) => {
      range("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "=B!$A$1:$A$5" } };
      sheet(context, "B").getRange("1:2").insert("Down");
      sheet(context, "B").name = "Danh mục";
    });
    expect(areasOf(host)).toEqual([["List", "B2", "'Danh mục'!$A$3:$A$7"]]);
    await set(host, (_range, context) => sheet(context, "Danh mục").delete());
    expect(areasOf(host)).toEqual([["List", "B2", "#REF!"]]);
  });

  test.each<["All" | "Contents" | "Formats" | "RemoveHyperlinks", unknown[]]>([
    ["All", ["None", "List"]],
    ["Contents", ["List", "List"]],
    ["Formats", ["List", "List"]],
    ["RemoveHyperlinks", ["List", "List"]],
  ])("M ClearApplyTo %s", async (what, types) => {
    const host = await open({ A: [["", "Đạt"]] });
    await set(host, (range) => {
      range("B1:B2").dataValidation.rule = LIST;
      range("A1:B1").clear(what as Excel.ClearApplyTo);
    });
    expect(await typesOf(host, ["B1", "B2"])).toEqual(types);
  });

  test("set and cleared, the workbook is as it was", async () => {
    const host = await open({ A: [["x"]] });
    const before = host.snapshot();
    await set(host, (range) => {
      range("B2:B9").dataValidation.rule = LIST;
      range("D1").dataValidation.prompt = { showPrompt: true, title: "", message: "Chọn" };
    });
    expect(host.snapshot()).not.toEqual(before);
    await set(host, (range) => range("A1:Z99").dataValidation.clear());
    expect(host.snapshot()).toEqual(before);
  });
});

describe("values", () => {
  test("M «triggered only if the user directly enters a value»: code may write anything", async () => {
    const host = await open({ A: [] });
    await set(host, (range) => {
      range("A1").dataValidation.rule = LIST;
      range("A1").values = [["khác"]];
    });
    expect(await ask(host, "A1")).toMatchObject({ type: "List", valid: false });
  });

  test.each<[string, Rule, (string | number | boolean)[], (boolean | null)[]]>([
    ["a list to the letter", LIST, ["Đạt", "đạt", 1, ""], [true, false, false, true]],
    ["numbers in a list", { list: { inCellDropDown: true, source: "1, 2" } }, [1, 3], [true, false]],
    [
      "a list in cells, in capitals or not",
      { list: { inCellDropDown: true, source: "=B!$A$1:$A$3" } },
      ["Đạt", "đạt", 7, "7", "khác"],
      [true, true, true, false, false],
    ],
    ["a list by name", { list: { inCellDropDown: true, source: "=DanhMuc" } }, ["Đạt", "khác"], [true, false]],
    [
      "whole numbers",
      { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } },
      [10, 11, 2.5, "hai", true],
      [true, false, false, false, false],
    ],
    ["decimals against a cell", { decimal: { formula1: "=B!$A$3", operator: "GreaterThan" } }, [7.5, 7], [true, false]],
    ["not between", { decimal: { formula1: 1, formula2: 2, operator: "NotBetween" } }, [3, 1], [true, false]],
    ["days", { date: { formula1: "2018-04-01", operator: "LessThan" } }, [43190, 43191], [true, false]],
    [
      "lengths, of numbers too",
      { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
      ["abc", "abcd", 1234],
      [true, false, false],
    ],
    ["a formula, row by row", { custom: { formula: "=$B1=2" } }, ["x", "y"], [false, true]],
  ])("M DataValidation.valid: %s", async (_what, rule, cells, expected) => {
    const host = await open({ A: cells.map((v, i) => [v, i + 1]), B: [["Đạt"], ["Chưa đạt"], [7]] });
    await set(host, (range, context) => {
      context.workbook.names.add("DanhMuc", "=B!$A$1:$A$3");
      range(`A1:A${cells.length}`).dataValidation.rule = rule;
    });
    const found: (boolean | null)[] = [];
    for (let i = 1; i <= cells.length; i += 1) found.push((await ask(host, `A${i}`)).valid ?? null);
    expect(found).toEqual(expected);
    expect((await ask(host, `A1:A${cells.length}`)).valid).toBeNull();
  });

  test("blank cells are allowed as long as they are ignored, whole columns of them too", async () => {
    const host = await open({ A: [["Đạt"], [""]] });
    await set(host, (range) => {
      range("A:A").dataValidation.rule = LIST;
    });
    expect((await ask(host, "A:A")).valid).toBe(true);
    await set(host, (range) => {
      range("A1:A2").dataValidation.ignoreBlanks = false;
    });
    expect([(await ask(host, "A1:A2")).valid, (await ask(host, "A2")).valid]).toEqual([null, false]);
    const { code } = await refusal(host, async (context) => {
      sheet(context).getRange("A:A").dataValidation.ignoreBlanks = false;
      sheet(context).getRange("A:A").dataValidation.load("valid");
      await context.sync();
    });
    expect(code).toBe("NotImplemented");
  });

  test("what cannot be computed is not guessed", async () => {
    const host = await open({ A: [["x"]] });
    const { code, place } = await refusal(host, async (context) => {
      const validation = sheet(context).getRange("A1").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '=INDIRECT("B1:B3")' } };
      validation.load("type,valid,rule");
      await context.sync();
    });
    expect([code, place]).toEqual(["NotImplemented", "DataValidation.valid"]);
  });
});
