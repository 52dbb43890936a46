/** The meeting's papers: for which meeting, in which form, what will stand in them, and which of them stand. */
import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Door, Papers, ReportOptions, Trouble } from "../door/door";
import { Card } from "../parts/Card";
import { hint } from "../parts/hint";
import { secondText } from "../parts/sentences";
import { useText } from "../parts/texts";
import type { PaneState } from "../state/paneState";
import { LastYear } from "./LastYear";
import { usePapersText } from "./words";

const useStyles = makeStyles({
  line: { margin: 0 },
  hint,
  field: { display: "flex", flexDirection: "column", minWidth: 0 },
  sheets: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
});

interface Props {
  readonly door: Pick<Door, "lastYear" | "chooseLastYear" | "troubleOf">;
  readonly options: ReportOptions | null;
  readonly onKeep: (change: Partial<ReportOptions>) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  readonly papers: Papers | null;
  readonly result: PaneState["result"];
  readonly onOpen: (sheet: string) => void;
}

export function MeetingCard({ door, options, onKeep, onTrouble, papers, result, onOpen }: Props) {
  const styles = useStyles();
  const text = usePapersText();
  const pane = useText();
  const second = secondText(papers?.meeting.map(({ sheet }) => sheet) ?? [], pane);
  return (
    <Card title={text("meeting.title")}>
      {options === null ? null : (
        <>
          <Choice
            label={text("phase")}
            value={options.phase}
            onChoose={(value) => onKeep({ phase: value === "binh-xet" ? "binh-xet" : "dang-ky" })}
          >
            <Radio value="dang-ky" label={text("phase.dang-ky")} />
            <Radio value="binh-xet" label={text("phase.binh-xet")} />
          </Choice>
          <Choice
            label={text("form")}
            value={options.form}
            onChoose={(value) => onKeep({ form: value === "annex" ? "annex" : "report" })}
          >
            <Radio value="report" label={text("form.report")} />
            <Radio value="annex" label={text("form.annex")} />
          </Choice>
        </>
      )}
      <LastYear door={door} onTrouble={onTrouble} />
      <p className={styles.line}>{stateText(result, text)}</p>
      {papers === null || papers.meeting.length === 0 ? null : (
        <ul aria-label={text("meeting.made")} className={styles.sheets}>
          {papers.meeting.map(({ sheet }) => (
            <li key={sheet} className={styles.sheet}>
              <span>{sheet}</span>
              <Button size="small" aria-label={text("openNamed", { sheet })} onClick={() => onOpen(sheet)}>
                {text("open")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {second === null ? null : <p className={styles.hint}>{second}</p>}
      <p className={styles.hint}>{text("meeting.lead")}</p>
    </Card>
  );
}

function stateText(result: PaneState["result"], text: ReturnType<typeof usePapersText>): string {
  if (result === null) return text("meeting.unchecked");
  const { error: count } = result.counts;
  return count === 0 ? text("meeting.noErrors") : text("meeting.errors", { count });
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id}>{label}</span>
      <RadioGroup aria-labelledby={id} value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {children}
      </RadioGroup>
    </div>
  );
}
