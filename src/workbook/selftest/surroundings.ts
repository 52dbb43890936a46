/** Which Excel is asked. Each member of Office is optional: the stand-in's page gives only some. */
interface Diagnostics {
  readonly host?: string;
  readonly platform?: string;
  readonly version?: string;
}
interface OfficeLike {
  readonly context?: {
    readonly diagnostics?: Diagnostics;
    readonly displayLanguage?: string;
    readonly requirements?: { isSetSupported(name: string, version?: string): boolean };
  };
}

/** Sets that may exist one day; the highest that this Excel says yes to is told. */
const SETS = Array.from({ length: 40 }, (_, at) => `1.${at + 1}`);

/** To be asked after `whenReady`. */
export function excelAsked(): {
  readonly platform: string;
  readonly build: string;
  readonly language: string;
  readonly apiSet: string;
} {
  const { context } = (globalThis as unknown as { Office?: OfficeLike }).Office ?? {};
  const { host = "Excel", platform = "?", version = "?" } = context?.diagnostics ?? {};
  const offered = SETS.filter((set) => context?.requirements?.isSetSupported("ExcelApi", set) === true);
  return {
    platform: `${host} ${platform}`,
    build: version,
    language: context?.displayLanguage ?? "?",
    apiSet: offered.at(-1) ?? "?",
  };
}
