/** The agreed shape of a sentence. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{([a-zA-Z][a-zA-Z0-9]*)\}/gu)].map((match) => match[1] as string);
}

/** What is wrong with a template's shape, if anything. */
export function sentenceFaults(template: string): readonly string[] {
  const faults: string[] = [];
  if (!/^«?[\p{Lu}\d]/u.test(template)) faults.push("does not start with a capital");
  if (!/[^.…]\.$/u.test(template)) faults.push("does not end with one full stop");
  if (template !== template.trim() || / {2}/u.test(template)) faults.push("has stray spaces");
  if (template.normalize("NFC") !== template) faults.push("is not NFC");
  if (/[{}]/u.test(template.replace(/\{[a-zA-Z][a-zA-Z0-9]*\}/gu, ""))) faults.push("has a broken placeholder");
  if ((template.match(/«/gu) ?? []).length !== (template.match(/»/gu) ?? []).length)
    faults.push("has an unpaired «quote»");
  if (/["“”]/u.test(template)) faults.push("uses quotes other than «…»");
  return faults;
}
