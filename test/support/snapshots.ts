/** What a workbook holds, but for how often it was written: serial numbers, and the log, which tells every try. */
export const comparable = (snapshot: unknown): string =>
  JSON.stringify(snapshot, (key, value: unknown) =>
    key === "customXml" ? (value as CustomXml).filter(({ namespaceUri }) => namespaceUri !== LOG) : value,
  ).replace(/serial=\\"\d+\\"/gu, "");

type CustomXml = readonly { readonly namespaceUri: string }[];

const LOG = "urn:so-thi-dua:log:1";
