/**
 * The few members of `Office` that the pane uses, for a page without Excel. Everything the pane asks of the program
 * around it goes through here, so the list below is also the list of what the add-in relies on besides `Excel`.
 */
export interface Surroundings {
  readonly displayLanguage: string;
  readonly dark: boolean;
  /** Name of the open file, by which the pane knows the workbook again; "": none is open yet. */
  readonly file: string;
}

export function provideOffice({ displayLanguage, dark, file }: Surroundings): void {
  const office = {
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: {
      displayLanguage,
      document: { url: file },
      officeTheme: { bodyBackgroundColor: dark ? "#1f1f1f" : "#ffffff" },
      requirements: {
        isSetSupported: (name: string, version = "1.1") => name === "ExcelApi" && Number(version) <= 1.14,
      },
    },
  };
  Object.assign(globalThis, { Office: office });
}
