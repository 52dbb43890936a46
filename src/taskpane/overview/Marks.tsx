/** Where the marks of this check stand, and the way there. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/sheet/address";
import type { CheckResult } from "../door/door";
import { useLineStyles } from "./styles";
import { useOverviewText } from "./words";

const useStyles = makeStyles({
  // A line of text alone is lower than what may be pressed.
  place: {
    display: "inline-block",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: "inherit",
    lineHeight: "inherit",
    overflowWrap: "anywhere",
  },
});

/** More are counted. */
const MOST_PLACES = 6;

type Mark = CheckResult["written"]["marks"][number];

interface Props {
  readonly marks: readonly Mark[];
  readonly onGoTo: (sheet: string, row: number, column: number) => void;
}

export function Marks({ marks, onGoTo }: Props) {
  const styles = { ...useStyles(), ...useLineStyles() };
  const text = useOverviewText();
  const places = differing(marks);
  if (places.length === 0) return null;
  const left = places.length - MOST_PLACES;
  return (
    <p className={styles.line}>
      {text("marks.at")}
      {places.slice(0, MOST_PLACES).map(({ sheet, area: { firstRow, firstColumn, lastColumn } }, at) => (
        <span key={`${sheet} ${firstColumn}`}>
          {at === 0 ? " " : "; "}
          <Link as="button" className={styles.place} onClick={() => onGoTo(sheet, firstRow, firstColumn)}>
            {text("marks.place", { sheet, first: columnLetters(firstColumn), last: columnLetters(lastColumn) })}
          </Link>
        </span>
      ))}
      {left > 0 ? `; ${text("marks.more", { count: left })}.` : "."}
    </p>
  );
}

/** Tables below one another share their columns: one place, at the first of them. */
const differing = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(
    ({ sheet, area }, at) =>
      marks.findIndex((other) => other.sheet === sheet && other.area.firstColumn === area.firstColumn) === at,
  );
