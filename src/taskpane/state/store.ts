/** What the pane remembers on this machine: the chosen language, that the first-write warning was read, who accepts findings. */
import type { Language } from "../../domain/rules/rule";

export interface Store {
  language(): Language | null;
  rememberLanguage(language: Language): void;
  warned(): boolean;
  rememberWarned(): void;
  /** Who accepts findings on this machine; "": nobody has said. */
  officer(): string;
  rememberOfficer(name: string): void;
}

const prefix = "so-thi-dua.";

/** Storage can be refused (privacy settings, a sandboxed frame): then the memory lasts as long as the pane. */
export function createStore(storage: () => Storage = () => window.localStorage): Store {
  const memory = new Map<string, string>();
  const get = (key: string): string | null => {
    try {
      return storage().getItem(prefix + key) ?? memory.get(key) ?? null;
    } catch {
      return memory.get(key) ?? null;
    }
  };
  const set = (key: string, value: string): void => {
    memory.set(key, value);
    try {
      storage().setItem(prefix + key, value);
    } catch {
      // kept in memory above
    }
  };
  return {
    language: () => {
      const kept = get("language");
      return kept === "vi" || kept === "en" ? kept : null;
    },
    rememberLanguage: (language) => set("language", language),
    warned: () => get("first-write-warned") === "yes",
    rememberWarned: () => set("first-write-warned", "yes"),
    officer: () => get("officer") ?? "",
    rememberOfficer: (name) => set("officer", name),
  };
}
