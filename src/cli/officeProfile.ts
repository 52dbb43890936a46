/** A LibreOffice profile of its own: a LibreOffice that is open on the desktop is neither asked nor disturbed. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const LOCALES = { vi: "vi-VN", en: "en-US" } as const;

/**
 * registrymodifications.xcu of a profile. A workbook does not say in which language its figures are to be read:
 * LibreOffice takes the profile's, and an empty one is American and prints «35.1%» in a Vietnamese document.
 * `recalculates`: every formula when a workbook is opened, not only where no value stands.
 */
export function officeSettings({
  language,
  recalculates = false,
}: {
  readonly language: "vi" | "en";
  readonly recalculates?: boolean;
}): string {
  const locale = LOCALES[language];
  const items = [
    item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale),
    item("/org.openoffice.Office.Linguistic/General", "DefaultLocale", locale),
    ...(recalculates ? [item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items ${NAMESPACES.join(" ")}>
${items.join("\n")}
</oor:items>
`;
}

const NAMESPACES = [
  'xmlns:oor="http://openoffice.org/2001/registry"',
  'xmlns:xs="http://www.w3.org/2001/XMLSchema"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
];

const item = (path: string, name: string, value: string): string =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** The file inside a profile's folder. */
export const SETTINGS_FILE = join("user", "registrymodifications.xcu");

export async function makeProfile(folder: string, language: "vi" | "en"): Promise<void> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, SETTINGS_FILE), officeSettings({ language }));
}
