/**
 * What the program around the pane tells about itself. Few members of Office, each optional: the stand-in's page
 * gives only some, a plain browser none.
 */
import { shortPrint } from "../../domain/text/shortPrint";

export interface Environment {
  /** There is a workbook to speak to (Excel, or the stand-in). */
  readonly connected: boolean;
  /** Language tag of the program's own texts («vi-VN»); null where unknown. */
  readonly displayLanguage: string | null;
  /**
   * Background of the program's panes as «#rrggbb»; null where unknown (it can be missing in Excel on the web:
   * office-js issue 6134).
   */
  readonly background: string | null;
  /** Print of where the workbook was saved; "" where it was not, or is not told. */
  readonly book: string;
}

interface OfficeContext {
  readonly displayLanguage?: string;
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
  readonly document?: { readonly url?: string | null };
}

/** To be asked after `whenReady`. */
export function environment(): Environment {
  const { Office: office, Excel: excel } = globalThis as {
    Office?: { readonly context?: OfficeContext };
    Excel?: unknown;
  };
  const context = office?.context;
  const address = context?.document?.url ?? "";
  return {
    connected: excel !== undefined,
    displayLanguage: context?.displayLanguage ?? null,
    background: context?.officeTheme?.bodyBackgroundColor ?? null,
    book: address === "" ? "" : shortPrint(address),
  };
}
