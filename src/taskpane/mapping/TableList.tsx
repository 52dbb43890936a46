/** The tables of the workbook, each under a heading that says what it is and what is asked about it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { areaOf } from "../parts/areaOf";
import { Disclosure } from "../parts/Disclosure";
import { toggled } from "../parts/toggled";
import { kindIn, openQuestions, withChange, withColumn, withHeaderRows } from "./draft";
import type { Draft, TableDraft } from "./draft";
import { TableForm } from "./TableForm";
import type { MappingWork } from "./useMappingDraft";
import { useMappingWords } from "./words";

const useStyles = makeStyles({
  aside: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The first table that asks something is open, else the first one. */
function openFirst(tables: readonly TableDraft[]): ReadonlySet<number> {
  const asking = tables.findIndex((table) => openQuestions(table).length > 0);
  return new Set([Math.max(asking, 0)]);
}

interface Props {
  readonly draft: Draft;
  readonly work: Pick<MappingWork, "choose" | "reread">;
}

export function TableList({ draft, work: { choose, reread } }: Props) {
  const styles = useStyles();
  const { text } = useMappingWords();
  const [open, setOpen] = useState(() => openFirst(draft.tables));
  return (
    <div>
      {draft.tables.map((table, index) => {
        const { id, sheet } = table.description;
        const name = text("table.title", { sheet, area: areaOf(id) });
        const kind = kindIn(table);
        const asked = openQuestions(table).length;
        return (
          <Disclosure
            key={index}
            level={4}
            title={`${name}: ${text(kind === null ? "table.kindOpen" : `kind.${kind}`)}`}
            aside={asked === 0 ? undefined : <span className={styles.aside}>{text("asked", { count: asked })}</span>}
            open={open.has(index)}
            onToggle={() => setOpen(toggled(open, index))}
          >
            <TableForm
              table={table}
              name={name}
              onKind={(chosen) => {
                const take = chosen === "notThisCampaign" ? choose : reread;
                take(withChange(draft, id, { kind: chosen }));
              }}
              onUnit={(unit) => choose(withChange(draft, id, { unit }))}
              onTitle={(title) => choose(withChange(draft, id, { title }))}
              onHeaderRows={(rows) => reread(withHeaderRows(draft, id, rows))}
              onColumn={(column, meant) => choose(withColumn(draft, id, column, meant))}
              onConfirm={(confirmed) => choose(withChange(draft, id, { confirmed }))}
              onForget={(forgotten) => choose(withChange(draft, id, { forgotten }))}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
