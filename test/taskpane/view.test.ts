import { changedView, keptView, viewAtFirst, viewFrom } from "../../src/taskpane/state/view";
import { createStore } from "../../src/taskpane/state/store";

const there = changedView(viewAtFirst, {
  tab: "issues",
  issues: {
    search: "nam",
    chips: ["error", "fixable"],
    unit: "Báo Thanh tra",
    groupBy: "person",
    closed: ["a"],
    open: "k1",
    at: "k1",
    seen: ["k0", "k1"],
    fixing: "alike:k1",
    left: ["Báo Thanh tra", null],
    reasons: { k1: "Đã có văn bản" },
    by: "Văn phòng",
    withAlike: "k1",
  },
  papers: { replyBy: "5/4" },
  setup: { page: "wizard", draft: { step: "units" }, reading: null, question: 2 },
});

describe("the view", () => {
  test("what a change names takes the place of what was, the rest stays", () => {
    const changed = changedView(there, { issues: { chips: [] } });
    expect(changed).toEqual({ ...there, issues: { ...there.issues, chips: [] } });
    expect(changed.setup).toBe(there.setup);
  });

  test("leaves units out of one thing to be mended, and of no other", () => {
    const same = changedView(there, { issues: { fixing: "alike:k1", search: "" } });
    expect(same.issues.left).toEqual(["Báo Thanh tra", null]);
    expect(changedView(there, { issues: { fixing: "rule:spelling" } }).issues.left).toEqual([]);
    expect(changedView(there, { issues: { fixing: null } }).issues.left).toEqual([]);
  });

  test("is read back as it was kept", () => expect(viewFrom(keptView(there))).toEqual(there));

  test.each([null, "", "{", "null", "[]", '"x"', "7"])("is the first one where nothing usable was kept: %s", (kept) =>
    expect(viewFrom(kept)).toEqual(viewAtFirst),
  );

  test("takes what is usable of what is not all of this version", () => {
    const kept = {
      tab: "results",
      issues: {
        search: "nam",
        chips: ["error", "x"],
        seen: 3,
        reasons: { a: 1, b: "r" },
        left: ["u", 1, null],
        by: 7,
        withAlike: [],
      },
    };
    expect(viewFrom(JSON.stringify(kept))).toEqual({
      ...viewAtFirst,
      issues: { ...viewAtFirst.issues, search: "nam", chips: ["error"], left: ["u", null], reasons: { b: "r" } },
    });
  });

  test("keeps the latest of very many findings looked at, and no empty reason", () => {
    const seen = Array.from({ length: 6000 }, (_, n) => `k${n}`);
    const { issues } = viewFrom(keptView(changedView(there, { issues: { seen, reasons: { k1: "" } } })));
    expect(issues.seen).toHaveLength(5000);
    expect(issues.seen.at(-1)).toBe("k5999");
    expect(issues.reasons).toEqual({});
  });
});

describe("the views of workbooks", () => {
  function kept() {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
    return { items, store: createStore(() => storage as unknown as Storage) };
  }

  test("are kept apart, and of a workbook nothing is known by none is", () => {
    const { store } = kept();
    store.rememberView("a", "one");
    store.rememberView("b", "two");
    store.rememberView("", "three");
    expect(["a", "b", "c", ""].map((book) => store.view(book))).toEqual(["one", "two", null, null]);
  });

  test("of the workbooks used longest ago are forgotten, and leave nothing behind", () => {
    const { items, store } = kept();
    for (let n = 0; n < 12; n++) store.rememberView(`b${n}`, "view");
    store.rememberView("b0", "again");
    store.rememberView("b12", "view");
    expect(store.view("b0")).toBe("again");
    expect(store.view("b1")).toBeNull();
    expect([...items.keys()].filter((key) => key.startsWith("so-thi-dua.view."))).toHaveLength(12);
  });
});
