/**
 * The page's first script, before office.js and the pane. It says a sentence where the pane will never come, and goes
 * out of the way where it does: an engine too old for the pane's own script (Internet Explorer inside Excel, where
 * WebView2 is missing), or an Excel that does not answer. Built for ES5 and named in the page by itself.
 */
import { startTexts } from "../../messages/start";
import type { StartTextKey } from "../../messages/start";

/** So long may Excel take. Office itself calls an add-in slow after 5 s; a cold start on an old machine takes 10. */
const PATIENCE = 15_000;
/** In the session's storage: the page has been loaded again by itself, and must not be once more. */
const AGAIN = "so-thi-dua.loaded-again";

/** The pane draws itself over this element. Neither is there while the page itself still waits for office.js. */
const waiting = (): HTMLElement | null => document.getElementById("starting");
const hasCome = (): boolean => document.getElementById("pane") !== null && waiting() === null;

if (isTooOld()) whenDrawn(() => tell("tooOld.title", "tooOld.advice"));
else {
  const patience = window.setTimeout(whenPatienceEnds, PATIENCE);
  window.addEventListener("error", (event) => {
    if (!isUnreadable(event)) return;
    window.clearTimeout(patience);
    whenDrawn(() => tell("tooOld.title", "tooOld.advice"));
  });
}

/**
 * Internet Explorer and the first Edge by their own marks; others by two members that came with the year's language for
 * which the pane is built. What an engine cannot read in spite of having these, it says itself (`isUnreadable`).
 */
function isTooOld(): boolean {
  const byName = /MSIE |Trident\/|Edge\//.test(navigator.userAgent) || "documentMode" in document;
  const members = [(Array.prototype as { at?: unknown }).at, (Object as { hasOwn?: unknown }).hasOwn];
  return byName || members[0] === undefined || members[1] === undefined;
}

/** The pane's script cannot be read: nothing will follow that could be waited for. */
function isUnreadable(event: ErrorEvent): boolean {
  return event.error instanceof SyntaxError && /\/taskpane\.\w+\.js/.test(event.filename);
}

function whenPatienceEnds(): void {
  if (hasCome()) forget();
  else if (remember()) window.location.reload();
  else tell("noAnswer.title", "noAnswer.advice", "noAnswer.again");
}

/**
 * Whether the page may be loaded again by itself: once, and only where that it was is surely remembered. Storage can
 * be refused, by an error or in silence.
 */
function remember(): boolean {
  try {
    if (window.sessionStorage.getItem(AGAIN) !== null) return false;
    window.sessionStorage.setItem(AGAIN, "1");
    return window.sessionStorage.getItem(AGAIN) === "1";
  } catch {
    return false;
  }
}

function forget(): void {
  try {
    window.sessionStorage.removeItem(AGAIN);
  } catch {
    // Where nothing can be remembered there is nothing to forget.
  }
}

function whenDrawn(then: () => void): void {
  if (waiting() !== null) then();
  else document.addEventListener("DOMContentLoaded", then);
}

/** Over the waiting text and inside its element: where the pane comes after all, it draws itself over the sentence. */
function tell(title: StartTextKey, advice: StartTextKey, again?: StartTextKey): void {
  const place = waiting() ?? bareBody();
  const texts = startTexts[language()];
  const parts = [element("h1", texts[title]), element("p", texts[advice])];
  if (again !== undefined) {
    const button = element("button", texts[again]);
    button.setAttribute("type", "button");
    button.addEventListener("click", () => window.location.reload());
    parts.push(button);
  }
  place.textContent = "";
  place.setAttribute("role", "alert");
  place.setAttribute("lang", language());
  parts.forEach((part) => place.appendChild(part));
}

function element(name: "h1" | "p" | "button", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** office.js never came, and without it the page has no body: it is waited for no longer. */
function bareBody(): HTMLElement {
  window.stop();
  return document.documentElement.appendChild(document.createElement("body"));
}

/** Excel hands its language over with the page's address, on the web with the frame's name: «Excel$Win32$16.01$en-US». */
function language(): "vi" | "en" {
  return /(?:[$|]|%24|%7C)en-[a-z]{2}\b/i.test(window.location.search + window.name) ? "en" : "vi";
}
