/** The languages of the pane, each said in its own. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LANGUAGES } from "../../messages";
import type { Language } from "../../messages";
import { useWords } from "./texts";

const useStyles = makeStyles({
  switch: { display: "flex", gap: tokens.spacingHorizontalXXS },
  choice: {
    minHeight: "28px",
    minWidth: "28px",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // The frame, not the colour, says which one is on.
  chosen: {
    padding: "0 7px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly onLanguage: (language: Language) => void;
}

export function LanguageSwitch({ onLanguage }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  return (
    <div role="group" aria-label={text("language.label")} className={styles.switch}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          title={text(`language.${one}`)}
          aria-label={`${one.toUpperCase()} ${text(`language.${one}`)}`}
          aria-pressed={one === language}
          className={mergeClasses(styles.choice, one === language && styles.chosen)}
          onClick={() => onLanguage(one)}
        >
          {one.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
