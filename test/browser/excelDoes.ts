/**
 * Excel in trouble, for a page of the workbench: between the client and the stand-in requests are refused, lost or held, as Excel may do it with any of them.
 * And what a person does in Excel that the workbench has no button for.
 */
import type { Page } from "playwright-core";

export interface Doing {
  /** "refuse": nothing is done, and `code` is answered; "lose": no answer of success; "hold": no answer until Excel is well again. */
  readonly how: "refuse" | "lose" | "hold";
  readonly code?: string;
  /** Only what writes into cells; reading goes on. */
  readonly onlyWriting?: boolean;
}

interface Relay {
  sendMessageToHost?: (json: string) => void;
  deliver(json: string): void;
}
interface PageGlobals {
  readonly _richApiNativeBridge: Relay;
  held?: string[];
}

/** From now on, until `excelIsWell`. */
export function excelDoes(page: Page, doing: Doing): Promise<void> {
  return page.evaluate(({ how, code = "GeneralException", onlyWriting = false }) => {
    const own = globalThis as unknown as PageGlobals;
    const relay = own._richApiNativeBridge;
    const goesOn = (Object.getPrototypeOf(relay) as Required<Relay>).sendMessageToHost;
    own.held = [];
    relay.sendMessageToHost = (json) => {
      const { id, message } = JSON.parse(json) as {
        id: number;
        message: { body: { Actions: { ActionType: number; Name: string }[] } };
      };
      const SET = 4;
      const writes = message.body.Actions.some(
        ({ ActionType, Name }) => ActionType === SET && /^(?:Values|Formulas)$/u.test(Name),
      );
      if (onlyWriting && !writes) return goesOn.call(relay, json);
      if (how === "hold") return void own.held!.push(json);
      const error = { Code: code, Message: "refused for a test", Location: "", ActionIndex: -1, HttpStatusCode: 400 };
      const body = how === "lose" ? "" : JSON.stringify({ Results: [], TraceIds: [], Error: error });
      const answer = { id, type: 2, flags: 0, message: { statusCode: how === "lose" ? 503 : 200, headers: {}, body } };
      void Promise.resolve().then(() => relay.deliver(JSON.stringify(answer)));
    };
  }, doing);
}

/** Something is held. */
export const isHeld = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => ((globalThis as unknown as PageGlobals).held ?? []).length > 0);

/** What was held is done and answered, and whatever comes next. */
export function excelIsWell(page: Page): Promise<void> {
  return page.evaluate(() => {
    const own = globalThis as unknown as PageGlobals;
    const relay = own._richApiNativeBridge;
    delete relay.sendMessageToHost;
    for (const json of own.held?.splice(0) ?? []) (relay as Required<Relay>).sendMessageToHost(json);
  });
}

/** By sheet, in order: what stands in its cells. */
export function contents(page: Page): Promise<[sheet: string, formulas: unknown[][]][]> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("formulas"));
      await context.sync();
      return worksheets.items.map(({ name }, at): [string, unknown[][]] => [
        name,
        used[at]!.isNullObject ? [] : used[at]!.formulas,
      ]);
    }),
  );
}

/** In Excel's own menus: a sheet, or the structure of the workbook. */
export function protect(
  page: Page,
  what: { readonly sheet: string } | "structure",
  isProtected: boolean,
): Promise<void> {
  return page.evaluate(
    ([of, on]) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const { protection } = of === "structure" ? workbook : workbook.worksheets.getItem(of.sheet);
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    [what, isProtected] as const,
  );
}

export function rename(page: Page, sheet: string, name: string): Promise<void> {
  return page.evaluate(
    ([before, after]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(before).name = after;
        await context.sync();
      }),
    [sheet, name] as const,
  );
}

/** From A1 on; every row as long as the first. */
export function paste(page: Page, sheet: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  return page.evaluate(
    ([name, values]) =>
      Excel.run(async (context) => {
        const corner = context.workbook.worksheets.getItem(name).getRange("A1");
        corner.getResizedRange(values.length - 1, values[0]!.length - 1).values = values.map((row) => [...row]);
        await context.sync();
      }),
    [sheet, rows] as const,
  );
}
