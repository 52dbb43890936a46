/** Above the list: search, chips with their counts, unit, and what the list is grouped by. */
import { Input, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useId } from "react";
import { groupedNumber } from "../../messages";
import { useWords } from "../parts/texts";
import { CHIPS, GROUPINGS } from "../state/view";
import type { Chip, Grouping } from "../state/view";
import { useIssuesText } from "./texts";
import type { Here } from "./useIssues";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  search: { width: "100%", minWidth: 0 },
  clear: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: {
    minHeight: "28px",
    padding: `1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  // A double frame, not colour alone: contrast themes paint all of them alike.
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralForegroundOnBrand}`,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-3px" },
  },
  lists: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  field: { display: "flex", flexDirection: "column", minWidth: 0, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

export function Filters({ here }: { readonly here: Here }) {
  const styles = useStyles();
  const { language, text } = useWords();
  const own = useIssuesText();
  const id = useId();
  const { issues, view, shown, change } = here;
  const nameOf = (chip: Chip): string =>
    chip === "error" || chip === "warning" || chip === "notice" ? text(`severity.${chip}`) : own(`chip.${chip}`);
  const toggle = (chip: Chip): void =>
    change({ chips: view.chips.includes(chip) ? view.chips.filter((one) => one !== chip) : [...view.chips, chip] });
  return (
    <div role="search" className={styles.box}>
      <Input
        className={styles.search}
        type="text"
        value={view.search}
        placeholder={own("search")}
        aria-label={own("search")}
        contentBefore={<Search16Regular aria-hidden />}
        contentAfter={
          view.search === "" ? null : (
            <button
              type="button"
              className={styles.clear}
              aria-label={own("search.clear")}
              title={own("search.clear")}
              onClick={() => change({ search: "" })}
            >
              <Dismiss16Regular aria-hidden />
            </button>
          )
        }
        onChange={(_, { value }) => change({ search: value })}
      />
      <div role="group" aria-label={own("chips")} className={styles.chips}>
        {CHIPS.map((chip) => {
          const isChosen = view.chips.includes(chip);
          return (
            <button
              key={chip}
              type="button"
              data-chip={chip}
              aria-pressed={isChosen}
              className={mergeClasses(styles.chip, isChosen && styles.chosen)}
              onClick={() => toggle(chip)}
            >
              {nameOf(chip)} {groupedNumber(shown.counts[chip], language)}
            </button>
          );
        })}
      </div>
      <div className={styles.lists}>
        <div className={styles.field}>
          <label htmlFor={`${id}group`}>{own("groupBy")}</label>
          <Select
            id={`${id}group`}
            size="small"
            className={styles.select}
            value={view.groupBy}
            onChange={(_, { value }) => change({ groupBy: value as Grouping })}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {own(`groupBy.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}unit`}>{own("unit")}</label>
          <Select
            id={`${id}unit`}
            size="small"
            className={styles.select}
            value={view.unit === null ? ALL : OF + view.unit}
            onChange={(_, { value }) => change({ unit: value === ALL ? null : value.slice(OF.length) })}
          >
            <option value={ALL}>{own("unit.all")}</option>
            {unitsOffered(issues.units, view.unit).map((unit) => (
              <option key={unit} value={OF + unit}>
                {unit === "" ? own("unit.bloc") : unit}
              </option>
            ))}
          </Select>
        </div>
      </div>
    </div>
  );
}

/** A unit may be called like anything. */
const [ALL, OF] = ["all", "="];

/** The chosen one stays on offer when nothing of it is left. */
function unitsOffered(units: readonly (string | null)[], chosen: string | null): readonly string[] {
  const names = units.map((unit) => unit ?? "");
  return chosen === null || names.includes(chosen) ? names : [...names, chosen];
}
