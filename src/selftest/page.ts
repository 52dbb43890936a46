/** The page itself: one button, the way of the test, a report to be copied. */
import { whenReady } from "../actions";
import type { Language } from "../messages";
import { selftestText } from "../messages/selftest";
import type { SelftestKey } from "../messages/selftest";
import { askAll, excelAsked } from "../workbook/selftest";
import type { Answer, Clock } from "../workbook/selftest";
import { writeReport } from "./report";
import type { Expected, Seen } from "./report";
import { wholeCheck } from "./whole";

const BY_HAND = ["hand.ribbon-first-click", "hand.name-manager"] as const;
const WHOLE = "whole.check";

const clock: Clock = {
  now: () => performance.now(),
  within: (work, ms) => Promise.race([work, new Promise<never>((_, late) => setTimeout(() => late(undefined), ms))]),
};

/** `home`: the page that it was reached from. */
export function mountSelftest(element: HTMLElement, language: Language, expected: Expected, home: string): void {
  const say = (key: SelftestKey, facts = {}): string => selftestText(key, language, facts);
  const line = (tag: string, text: string): HTMLElement => {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
  };
  const start = line("button", say("start")) as HTMLButtonElement;
  const told = line("p", "");
  told.setAttribute("role", "status");
  const report = document.createElement("textarea");
  report.readOnly = true;
  report.rows = 16;
  report.setAttribute("aria-label", say("report"));
  const copy = line("button", say("copy")) as HTMLButtonElement;
  const hands = BY_HAND.map((id) => handQuestion(id, say));
  const result = document.createElement("section");
  result.hidden = true;
  result.append(line("h2", say("byHand")), ...hands.map(({ field }) => field), line("h2", say("report")), report, copy);
  const back = line("a", say("back")) as HTMLAnchorElement;
  back.href = home;
  element.replaceChildren(
    back,
    line("h1", say("title")),
    line("p", say("what")),
    line("p", say("how")),
    start,
    told,
    result,
  );

  let answers: readonly Answer[] = [];
  const show = (): void => {
    const date = new Date().toISOString().slice(0, 10);
    report.value = writeReport(
      { ...excelAsked(), date },
      answers,
      hands.map(({ seen }) => seen()),
      expected,
    );
  };
  for (const { field } of hands) field.addEventListener("change", show);
  copy.addEventListener("click", () => {
    report.select();
    // The clipboard of a pane inside Excel may be barred; the old way is not.
    told.textContent = document.execCommand("copy") ? say("copied") : say("copyByHand");
  });
  start.addEventListener("click", () => {
    start.disabled = true;
    result.hidden = true;
    answersOf(
      (done, all) => (told.textContent = say("running", { done, all })),
      () => (told.textContent = say("whole")),
    )
      .then((given) => {
        if (typeof given === "string") {
          told.textContent = say(given);
          return;
        }
        answers = given;
        show();
        const other = report.value.split("\n").filter((each) => / DIFF \d/u.test(each)).length;
        told.textContent = say("done", { same: given.length - other, other });
        result.hidden = false;
      })
      .catch((error: unknown) => (told.textContent = say("failed", { reason: String(error) })))
      .finally(() => (start.disabled = false));
  });
}

async function answersOf(
  step: (done: number, all: number) => void,
  whole: () => void,
): Promise<readonly Answer[] | "noExcel" | "notEmpty"> {
  await whenReady();
  const answers = await askAll(clock, step);
  if (typeof answers === "string") return answers;
  whole();
  const begun = clock.now();
  const observed = await wholeCheck();
  return [...answers, { id: WHOLE, observed, ms: Math.round(clock.now() - begun) }];
}

/** One sentence with three answers, none of them given. */
function handQuestion(id: (typeof BY_HAND)[number], say: (key: SelftestKey) => string) {
  const field = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = say(id);
  field.append(legend);
  for (const answer of ["unseen", "yes", "no"] as const) {
    const label = document.createElement("label");
    const choice = document.createElement("input");
    choice.type = "radio";
    choice.name = id;
    choice.value = answer;
    choice.checked = answer === "unseen";
    label.append(choice, ` ${say(answer)}`);
    field.append(label);
  }
  const seen = (): Seen => {
    const given = field.querySelector<HTMLInputElement>("input:checked")?.value;
    return { id, yes: given === "unseen" ? null : given === "yes" };
  };
  return { field, seen };
}
