/**
 * «Tùy chọn báo cáo»: the form of the meeting report and the date by which units answer. Loaded when it is first
 * opened, like the mapping dialog.
 */
import { Button, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useRef, useState } from "react";
import { reportText } from "../../messages/paneReport";
import type { ReportOptions, Trouble } from "../door/door";
import { useDialogStyles } from "../parts/dialogStyles";
import { ErrorNotice } from "../parts/ErrorNotice";
import { useWords } from "../parts/texts";
import { useModal } from "../parts/useModal";
import type { DialogProps } from "../state/useDialog";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  line: { margin: 0 },
  field: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

export function ReportDialog({ first, door, onClose }: DialogProps<ReportOptions, ReportOptions>) {
  const styles = useStyles();
  const dialog = useDialogStyles();
  const { language } = useWords();
  const text = useMemo(() => reportText(language), [language]);
  const [phase, setPhase] = useState(first.phase);
  const [form, setForm] = useState(first.form);
  const [date, setDate] = useState(first.replyBy ?? "");
  const [wrong, setWrong] = useState(false);
  const [saving, setSaving] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const surface = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useModal(surface, title);

  const save = (): void => {
    // Half a date («31/02», no year) shows as typed, but the field's value is empty.
    const half = surface.current?.querySelector<HTMLInputElement>("input[type=date]")?.validity.badInput === true;
    setWrong(half);
    if (half) return;
    const chosen = { phase, form, replyBy: date === "" ? null : date };
    setTrouble(null);
    setSaving(true);
    door.saveReportOptions(chosen).then(
      () => onClose(chosen),
      (error: unknown) => {
        setSaving(false);
        setTrouble(door.troubleOf(error));
      },
    );
  };

  return (
    <dialog
      ref={surface}
      aria-modal="true"
      aria-labelledby={`${id}title`}
      aria-busy={saving}
      className={dialog.surface}
      onCancel={(event) => {
        event.preventDefault();
        if (!saving) onClose(null);
      }}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!saving) save();
        }}
      >
        <h2 id={`${id}title`} ref={title} tabIndex={-1} className={dialog.title}>
          {text("title")}
        </h2>
        <p className={styles.line}>{text("lead")}</p>
        {trouble === null ? null : <ErrorNotice trouble={trouble} onClose={() => setTrouble(null)} />}
        <div className={styles.field}>
          <span id={`${id}phase`}>{text("phase")}</span>
          <RadioGroup
            aria-labelledby={`${id}phase`}
            value={phase}
            onChange={(_, { value }) => setPhase(value === "binh-xet" ? "binh-xet" : "dang-ky")}
          >
            <Radio value="dang-ky" label={text("phase.dang-ky")} />
            <Radio value="binh-xet" label={text("phase.binh-xet")} />
          </RadioGroup>
        </div>
        <div className={styles.field}>
          <span id={`${id}form`}>{text("form")}</span>
          <RadioGroup
            aria-labelledby={`${id}form`}
            value={form}
            onChange={(_, { value }) => setForm(value === "annex" ? "annex" : "report")}
          >
            <Radio value="report" label={text("form.report")} />
            <Radio value="annex" label={text("form.annex")} />
          </RadioGroup>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}date`}>{text("replyBy")}</label>
          <Input
            id={`${id}date`}
            type="date"
            min="2000-01-01"
            max="2099-12-31"
            value={date}
            aria-describedby={`${id}hint`}
            aria-invalid={wrong}
            onChange={(_, { value }) => setDate(value)}
          />
          <p id={`${id}hint`} className={wrong ? styles.wrong : styles.hint} role={wrong ? "alert" : undefined}>
            {text(wrong ? "replyBy.wrong" : "replyBy.hint")}
          </p>
        </div>
        <div className={dialog.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={saving}>
            {text("save")}
          </Button>
          <Button disabledFocusable={saving} onClick={() => onClose(null)}>
            {text("close")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
