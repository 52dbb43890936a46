import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onVerbRequested, requestVerb } from "../../src/actions/requests";
import type { RequestedVerb } from "../../src/actions/requests";
import { registerRibbon, ribbonFunctions } from "../../src/commands/register";

function aRibbon(show: () => Promise<void> = () => Promise.resolve()) {
  const bodies = new Map<string, (event: { completed(): void }) => void>();
  const order: string[] = [];
  registerRibbon({
    actions: { associate: (name, body) => void bodies.set(name, body) },
    addin: {
      showAsTaskpane: () => {
        order.push("shown");
        return show();
      },
    },
  });
  const press = (name: string) =>
    new Promise<void>((completed) =>
      bodies.get(name)?.({
        completed: () => {
          order.push("completed");
          completed();
        },
      }),
    );
  return { names: [...bodies.keys()], order, press };
}

describe("the ribbon", () => {
  test("has a function for every button of the manifest", () => {
    expect(aRibbon().names).toEqual(["check", "previous", "next", "meeting", "slips", "clearMarks", "undo"]);
    const named = [
      ...readFileSync(join(__dirname, "../../manifest.xml"), "utf8").matchAll(/<FunctionName>(.*?)<\/FunctionName>/g),
    ].map(([, name]) => name);
    expect(named).toEqual(Object.keys(ribbonFunctions));
  });

  test("shows the pane, asks it for the verb, then lets Excel have its button back", async () => {
    const ribbon = aRibbon();
    const stop = onVerbRequested((verb) => ribbon.order.push(verb));
    await ribbon.press("meeting");
    expect(ribbon.order).toEqual(["shown", "meeting", "completed"]);
    stop();
  });

  test("asks also where the host has not given the pane's door yet, and takes it once it is there", async () => {
    const bodies = new Map<string, (event: { completed(): void }) => void>();
    const office: { addin?: { showAsTaskpane(): Promise<void> } } = {};
    registerRibbon(
      Object.assign(office, { actions: { associate: (name: string, body: never) => void bodies.set(name, body) } }),
    );
    const order: string[] = [];
    const stop = onVerbRequested((verb) => order.push(verb));
    const press = () => new Promise<void>((completed) => bodies.get("check")?.({ completed }));
    await press();
    office.addin = { showAsTaskpane: async () => void order.push("shown") };
    await press();
    expect(order).toEqual(["check", "shown", "check"]);
    stop();
  });

  test("asks also where the pane cannot be shown", async () => {
    const ribbon = aRibbon(() => Promise.reject(new Error("already open")));
    const stop = onVerbRequested((verb) => ribbon.order.push(verb));
    await ribbon.press("check");
    expect(ribbon.order).toContain("check");
    stop();
  });
});

describe("a request", () => {
  const heard: RequestedVerb[] = [];
  beforeEach(() => heard.splice(0));

  test("that comes before the pane waits for it; pressed twice it runs once", () => {
    requestVerb("check");
    requestVerb("check");
    const stop = onVerbRequested((verb) => heard.push(verb));
    expect(heard).toEqual(["check"]);
    stop();
    const again = onVerbRequested((verb) => heard.push(verb));
    expect(heard).toEqual(["check"]);
    again();
  });

  test("is heard by the pane that came last", () => {
    const stopFirst = onVerbRequested(() => heard.push("clearMarks"));
    const stopSecond = onVerbRequested((verb) => heard.push(verb));
    stopFirst();
    requestVerb("meeting");
    expect(heard).toEqual(["meeting"]);
    stopSecond();
  });
});
