/** «Đưa về mặc định»: one table at a time, after a question that names what goes. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tableText } from "../../messages/paneCampaign";
import type { CampaignOverview, OfficerTableName } from "../door/door";
import { hint } from "../parts/hint";
import { Confirm } from "./Confirm";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint,
  line: { margin: 0 },
});

interface Props {
  readonly overview: CampaignOverview;
  readonly busy: boolean;
  readonly onReset: (table: OfficerTableName) => void;
}

export function DefaultsStep({ overview: { tables, defaults }, busy, onReset }: Props) {
  const styles = useStyles();
  const { text } = useCampaignWords();
  const [asked, setAsked] = useState<OfficerTableName | null>(null);
  return (
    <>
      <p className={styles.line}>{text("defaults.lead")}</p>
      <ul className={styles.list}>
        {tables.map((table) => {
          const isAsAtFirst = !defaults.some((loss) => loss.table === table);
          return (
            <li key={table}>
              <Button size="small" disabledFocusable={busy || isAsAtFirst} onClick={() => setAsked(table)}>
                {tableText(table, text)}
              </Button>
              {isAsAtFirst ? <div className={styles.hint}>{text("defaults.asAtFirst")}</div> : null}
            </li>
          );
        })}
      </ul>
      {asked === null ? null : (
        <Confirm
          title={text("ask.defaults", { table: tableText(asked, text) })}
          yes={text("ask.yes.defaults")}
          losses={defaults.filter(({ table }) => table === asked)}
          onAnswer={(yes) => {
            setAsked(null);
            if (yes) onReset(asked);
          }}
        />
      )}
    </>
  );
}
