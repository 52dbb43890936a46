/** The workbook of the workbench: one stand-in at a time, opened from a file, seen by the grid and by the pane. */
import { createStandIn } from "../host";
import type { StandIn } from "../host";
import { VI_VN } from "../host/view";

export interface OpenWorkbook {
  readonly fileName: string;
  readonly standIn: StandIn;
}

const OPEN_XML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const MEDIA_TYPES: Readonly<Record<StandIn["book"]["ending"], string>> = {
  xlsx: `${OPEN_XML}.sheet`,
  xltx: `${OPEN_XML}.template`,
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xltm: "application/vnd.ms-excel.template.macroEnabled.12",
};

let current: OpenWorkbook | null = null;

/** @throws WorkbookFileError when the bytes are no workbook; the one open before stays open then. */
export async function openWorkbook(bytes: Uint8Array, fileName: string): Promise<OpenWorkbook> {
  const standIn = await createStandIn(bytes, fileName, { region: VI_VN });
  current?.standIn.dispose();
  current = { fileName, standIn };
  return current;
}

/** Hands the workbook as it now is to the browser as a download. */
export async function downloadWorkbook({ standIn, fileName }: OpenWorkbook): Promise<void> {
  const bytes = await standIn.save();
  const { ending } = standIn.book;
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: MEDIA_TYPES[ending] }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName.replace(/(\.xl[st][xm])?$/i, `-da-kiem-tra.${ending}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
