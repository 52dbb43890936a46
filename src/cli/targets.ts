/** The files that a run is to write: checked before the work is done, gathered after it. */
import type { Arguments } from "./arguments";
import { UsageError } from "./arguments";
import { checkWritable, isSameFile } from "./files";
import type { OutputFile } from "./files";

type Targets = Pick<Arguments, "out" | "pdf" | "pdfAll" | "json" | "mappingOut" | "proposeCampaign">;
type Content = OutputFile["content"] | null;

const fileOf = (target: string | null): string | null => (target === "-" ? null : target);

/** By the option that names it; null: not asked for. JSON may go to the terminal instead of a file. */
const targetsOf = ({ out, pdf, pdfAll, json, mappingOut, proposeCampaign }: Targets) =>
  ({
    "--out": out,
    "--pdf": pdf,
    "--pdf-all": pdfAll,
    "--json": fileOf(json),
    "--mapping-out": mappingOut,
    "--propose-campaign": fileOf(proposeCampaign),
  }) satisfies Record<string, string | null>;

type TargetOption = keyof ReturnType<typeof targetsOf>;

/** Every output is a file of its own and can be written. */
export async function checkTargets(options: Arguments): Promise<void> {
  const checked: string[] = [];
  for (const [option, target] of Object.entries(targetsOf(options))) {
    if (target === null) continue;
    if (await isSameFile(options.input, target)) throw new UsageError("outIsIn", { file: target });
    for (const other of checked)
      if (await isSameFile(other, target)) throw new UsageError("sameTarget", { file: target, option });
    await checkWritable(target);
    checked.push(target);
  }
}

/** What is to be written; null or absent: there is nothing for that file. */
export function outputFiles(
  options: Targets,
  contents: Readonly<Partial<Record<TargetOption, Content>>>,
): OutputFile[] {
  const targets = targetsOf(options);
  return (Object.keys(targets) as TargetOption[]).flatMap((option) => {
    const path = targets[option];
    const content = contents[option] ?? null;
    return path === null || content === null ? [] : [{ path, content }];
  });
}
