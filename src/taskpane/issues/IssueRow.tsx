/** A row of the list: a finding in two lines with the way to its cell, or a heading with what can be mended of it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { memo } from "react";
import type { MouseEvent } from "react";
import { findingWords } from "../parts/findingWords";
import { SeverityIcon } from "../parts/SeverityMark";
import { useWords } from "../parts/texts";
import { visuallyHidden } from "../parts/visuallyHidden";
import type { Grouping } from "../state/view";
import type { Issues } from "./issues";
import { cellsIn, headingOf, placeOf, placeText, subjectOf } from "./saying";
import type { Row } from "./shown";
import { useIssuesText } from "./texts";
import { ROW_HEIGHT } from "./useWindow";

/** As by the keyboard: the first cell of a row leads into it, the second to what it names. */
export type Column = 0 | 1;

export interface RowActs {
  open(row: Row): void;
  jump(index: number): void;
  fix(row: Row): void;
}

const focus = { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" };

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "stretch",
    height: `${ROW_HEIGHT}px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  group: { borderBottomColor: tokens.colorNeutralStroke1 },
  // No transparent border on the others: contrast themes would draw it.
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
  },
  main: { flexGrow: 1, minWidth: 0, display: "flex" },
  side: { flexShrink: 0, maxWidth: "42%", display: "flex" },
  button: {
    flexGrow: 1,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": focus,
  },
  inner: { paddingLeft: tokens.spacingHorizontalM },
  innermost: { paddingLeft: tokens.spacingHorizontalXXL },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0, lineHeight: "20px" },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  subject: { fontWeight: tokens.fontWeightSemibold },
  title: { fontWeight: tokens.fontWeightSemibold },
  wrapped: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    minWidth: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  found: {
    display: "block",
    paddingLeft: "20px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground2,
  },
  seen: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  link: {
    display: "flex",
    alignItems: "center",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
  },
  cell: { flexShrink: 0 },
  hidden: visuallyHidden,
});

interface Props {
  readonly row: Row;
  /** Place in the list, from 0. */
  readonly at: number;
  readonly issues: Issues;
  readonly groupBy: Grouping;
  /** One stands here. */
  readonly isHere: boolean;
  readonly isSeen: boolean;
  readonly isTouched: boolean;
  /** Cell that the keyboard reaches; null: of another row. */
  readonly reached: Column | null;
  readonly acts: RowActs;
}

export const IssueRow = memo(function IssueRow(props: Props) {
  const styles = useStyles();
  const { row, at, isHere } = props;
  return (
    <div
      role="row"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-rowindex={at + 1}
      aria-expanded={row.kind === "finding" ? undefined : row.open}
      aria-current={isHere ? "true" : undefined}
      data-row={at}
      className={mergeClasses(styles.row, row.kind === "group" && styles.group, isHere && styles.here)}
      style={{ top: at * ROW_HEIGHT }}
    >
      {row.kind === "finding" ? <FindingCells {...props} /> : <HeadingCells {...props} />}
    </div>
  );
});

const tabIndexOf = (reached: Column | null, column: Column): 0 | -1 => (reached === column ? 0 : -1);

function FindingCells({ row, issues, groupBy, isSeen, isTouched, reached, acts }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const own = useIssuesText();
  const finding = issues.findings[row.index]!;
  const { rule, found } = findingWords(finding, language);
  const { sheet, cell } = placeOf(finding);
  const place = placeText(finding);
  const goTo = text(cell === "" ? "finding.goToSheet" : "finding.goTo", { place });
  const dimmed = isSeen && styles.seen;
  return (
    <>
      <div role="gridcell" className={styles.main}>
        <button
          type="button"
          tabIndex={tabIndexOf(reached, 0)}
          className={mergeClasses(styles.button, row.level === 3 ? styles.innermost : styles.inner)}
          title={found}
          onClick={() => acts.open(row)}
        >
          <span className={styles.line}>
            <SeverityIcon severity={finding.severity} />
            <span className={styles.hidden}>{text(`severity.${finding.severity}`)}: </span>
            <span className={mergeClasses(styles.words, styles.subject, dimmed)}>
              {subjectOf(finding, groupBy, rule)}
            </span>
            {isSeen ? <span className={styles.hidden}> ({own("row.seen")})</span> : null}
          </span>{" "}
          <span className={mergeClasses(styles.found, styles.words, dimmed)}>
            {isTouched ? <strong>{own("row.touched")}. </strong> : null}
            {found}
          </span>
        </button>
      </div>
      <div role="gridcell" className={styles.side}>
        {sheet === "" ? null : (
          <button
            type="button"
            tabIndex={tabIndexOf(reached, 1)}
            className={mergeClasses(styles.button, styles.link)}
            aria-label={goTo}
            title={goTo}
            data-cell={place}
            onClick={() => acts.jump(row.index)}
          >
            <span className={styles.words}>{sheet}</span>
            {cell === "" ? null : <span className={styles.cell}>!{cell}</span>}
          </button>
        )}
      </div>
    </>
  );
}

function HeadingCells({ row, issues, groupBy, reached, acts }: Props) {
  const styles = useStyles();
  const { language, text } = useWords();
  const own = useIssuesText();
  const title = headingOf(row, issues, groupBy, { language, text, own });
  const isAlike = row.kind === "alike";
  const count = isAlike ? cellsIn(issues, row.members) : row.members.length;
  const finding = issues.findings[row.index]!;
  const Chevron = row.open ? ChevronDown16Regular : ChevronRight16Regular;
  const fix = (event: MouseEvent): void => {
    event.stopPropagation();
    acts.fix(row);
  };
  return (
    <>
      <div role="gridcell" className={styles.main}>
        <button
          type="button"
          tabIndex={tabIndexOf(reached, 0)}
          className={mergeClasses(styles.button, isAlike && styles.inner)}
          title={title}
          aria-expanded={row.open}
          onClick={() => acts.open(row)}
        >
          <span className={styles.line}>
            <Chevron aria-hidden className={styles.cell} />
            {isAlike ? <SeverityIcon severity={finding.severity} /> : null}
            <span className={mergeClasses(styles.title, isAlike ? styles.words : styles.wrapped)}>
              {own(isAlike ? "row.cells" : "row.group", { title, count })}
            </span>
          </span>{" "}
          {isAlike ? (
            <span className={mergeClasses(styles.found, styles.words)}>{findingWords(finding, language).found}</span>
          ) : null}
        </button>
      </div>
      <div role="gridcell" className={styles.side}>
        {row.fixable === 0 ? null : (
          <button
            type="button"
            tabIndex={tabIndexOf(reached, 1)}
            className={mergeClasses(styles.button, styles.link)}
            aria-label={own("row.fixesOf", { count: row.fixable, title })}
            onClick={fix}
          >
            {own("row.fixes", { count: row.fixable })}
          </button>
        )}
      </div>
    </>
  );
}
