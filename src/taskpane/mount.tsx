/** Puts the pane into an element of a page: Excel's task pane, or the workbench beside its grid. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { whenReady } from "../actions";
import { environment } from "../actions/environment";
import { paneText } from "../messages";
import type { Language } from "../messages";
import { App } from "./App";
import type { Door } from "./door/door";
import { workbookDoor } from "./door/workbookDoor";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { createStore } from "./state/store";
import type { Store } from "./state/store";
import { viewAtFirst } from "./state/view";
import { loadTab } from "./tabParts";

interface MountOptions {
  readonly door?: Door;
  readonly store?: Store;
}

/** Waits for the program around it once. Resolves with how to take the pane out again. */
export async function mountPane(element: HTMLElement, options: MountOptions = {}): Promise<() => void> {
  // Meanwhile; where it does not come, the tab asks for it again and says so.
  void loadTab(viewAtFirst.tab).catch(() => undefined);
  await whenReady();
  const around = environment();
  const store = options.store ?? createStore();
  const displayLanguage = languageOf(around.displayLanguage);
  const language = store.language() ?? displayLanguage;
  const text = paneText(language);
  document.documentElement.lang = language;
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <ErrorBoundary text={text} reload={() => window.location.reload()}>
        {options.door === undefined && !around.connected ? (
          <main>
            <h1>{text("app.outsideExcel.title")}</h1>
            <p>{text("app.outsideExcel.advice")}</p>
            <button type="button" onClick={() => window.location.reload()}>
              {text("app.broken.reload")}
            </button>
          </main>
        ) : (
          <App
            door={options.door ?? workbookDoor(undefined, undefined, () => store.officer())}
            store={store}
            displayLanguage={displayLanguage}
            background={around.background}
          />
        )}
      </ErrorBoundary>
    </StrictMode>,
  );
  return () => root.unmount();
}

/** Vietnamese unless the program around speaks English. */
function languageOf(tag: string | null): Language {
  return tag?.toLowerCase().startsWith("en") === true ? "en" : "vi";
}
