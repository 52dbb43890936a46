/** What the pane remembers on this machine: the chosen language, who accepts findings, whether edits are checked, campaigns, and where one was in the last workbooks. */
import type { Language } from "../../domain/rules/rule";

/** A campaign as in a file, with what tells it from others. */
export interface KnownCampaign {
  readonly year: number;
  readonly bloc: string;
  readonly json: unknown;
}

export interface Store {
  language(): Language | null;
  rememberLanguage(language: Language): void;
  /** Who accepts findings on this machine; "": nobody has said. */
  officer(): string;
  rememberOfficer(name: string): void;
  /** Whether edits are checked by themselves; null: nobody has said. */
  live(): boolean | null;
  rememberLive(on: boolean): void;
  /** Campaigns that workbooks were judged by on this machine, the latest first. */
  campaigns(): readonly KnownCampaign[];
  rememberCampaign(campaign: KnownCampaign): void;
  /** Where the officer was in a workbook, as `state/view.ts` writes it; "": of a workbook nothing is known by. */
  view(book: string): string | null;
  rememberView(book: string, view: string): void;
  forgetView(book: string): void;
}

/** More are for a file. */
const MOST_CAMPAIGNS = 8;
/** Of more workbooks the place is forgotten. */
const MOST_VIEWS = 12;

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
  const remove = (key: string): void => {
    memory.delete(key);
    try {
      storage().removeItem(prefix + key);
    } catch {
      // gone from memory above
    }
  };
  const books = (): readonly string[] => (get("views") ?? "").split(" ").filter((book) => book !== "");
  const campaigns = (): readonly KnownCampaign[] => knownCampaigns(get("campaigns"));
  return {
    language: () => {
      const kept = get("language");
      return kept === "vi" || kept === "en" ? kept : null;
    },
    rememberLanguage: (language) => set("language", language),
    officer: () => get("officer") ?? "",
    rememberOfficer: (name) => set("officer", name),
    live: () => {
      const kept = get("live");
      return kept === "on" || kept === "off" ? kept === "on" : null;
    },
    rememberLive: (on) => set("live", on ? "on" : "off"),
    campaigns,
    rememberCampaign: (campaign) => {
      const others = campaigns().filter(({ year, bloc }) => year !== campaign.year || bloc !== campaign.bloc);
      set("campaigns", JSON.stringify([campaign, ...others].slice(0, MOST_CAMPAIGNS)));
    },
    view: (book) => (book === "" ? null : get(`view.${book}`)),
    rememberView: (book, view) => {
      if (book === "") return;
      const known = [book, ...books().filter((other) => other !== book)];
      for (const forgotten of known.slice(MOST_VIEWS)) remove(`view.${forgotten}`);
      set("views", known.slice(0, MOST_VIEWS).join(" "));
      set(`view.${book}`, view);
    },
    forgetView: (book) => {
      remove(`view.${book}`);
      set(
        "views",
        books()
          .filter((other) => other !== book)
          .join(" "),
      );
    },
  };
}

/** What somebody else has written there counts as nothing. */
function knownCampaigns(kept: string | null): readonly KnownCampaign[] {
  try {
    const found: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(found) ? found.filter(isKnown) : [];
  } catch {
    return [];
  }
}

function isKnown(campaign: unknown): campaign is KnownCampaign {
  if (typeof campaign !== "object" || campaign === null) return false;
  const { year, bloc, json } = campaign as Readonly<Record<string, unknown>>;
  return typeof year === "number" && typeof bloc === "string" && json !== undefined;
}
