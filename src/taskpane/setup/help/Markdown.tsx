/** A chapter's text as elements of the page: nothing of it is ever taken for HTML. */
import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MarkedToken, Token, Tokens } from "marked";
import { Fragment } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalS}` },
  heading: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "20px" },
  item: { marginBottom: tokens.spacingVerticalXS },
  table: {
    width: "100%",
    marginBottom: tokens.spacingVerticalM,
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  // Its first column names the row; what matters in it is bold by itself.
  rowName: { fontWeight: tokens.fontWeightRegular },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What the help can show; a test holds both texts to it. */
export const isShown = (token: Token): token is MarkedToken => SHOWN.has(token.type);
const SHOWN: ReadonlySet<string> = new Set([
  "heading",
  "paragraph",
  "list",
  "table",
  "text",
  "strong",
  "codespan",
  "link",
  "space",
]);

type Styles = ReturnType<typeof useStyles>;

/** What is needed wherever one is in the text. */
interface Around {
  readonly styles: Styles;
  readonly onLink: (anchor: string) => void;
}

interface Props {
  readonly blocks: readonly Token[];
  /** A link to another chapter was followed, by its anchor. */
  readonly onLink: (anchor: string) => void;
}

export function Markdown({ blocks, onLink }: Props) {
  const styles = useStyles();
  return all(blocks, { styles, onLink });
}

const all = (tokens: readonly Token[], around: Around): ReactNode =>
  tokens.map((token, at) => <Fragment key={at}>{shown(token, around)}</Fragment>);

function shown(token: Token, around: Around): ReactNode {
  if (!isShown(token)) return null;
  const { styles, onLink } = around;
  switch (token.type) {
    case "heading":
      return <h3 className={styles.heading}>{all(token.tokens, around)}</h3>;
    case "paragraph":
      return <p className={styles.paragraph}>{all(token.tokens, around)}</p>;
    case "list":
      return list(token, around);
    case "table":
      return table(token, around);
    case "strong":
      return <strong>{all(token.tokens, around)}</strong>;
    case "codespan":
      return <code className={styles.code}>{token.text}</code>;
    case "link":
      return (
        <Link as="button" inline onClick={() => onLink(decodeURIComponent(token.href.slice(1)))}>
          {all(token.tokens, around)}
        </Link>
      );
    case "text":
      return "tokens" in token && token.tokens !== undefined ? all(token.tokens, around) : token.text;
    default:
      return null;
  }
}

function list({ ordered, items }: Tokens.List, around: Around): ReactNode {
  const { styles } = around;
  const List = ordered ? "ol" : "ul";
  return (
    <List className={styles.list}>
      {items.map((item, at) => (
        <li key={at} className={styles.item}>
          {all(item.tokens, around)}
        </li>
      ))}
    </List>
  );
}

function table({ header, rows }: Tokens.Table, around: Around): ReactNode {
  const { styles } = around;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {header.map(({ tokens: text }, at) =>
            // The corner above the names of the rows is no header of anything.
            text.length === 0 ? (
              <td key={at} className={styles.cell} />
            ) : (
              <th key={at} scope="col" className={styles.cell}>
                {all(text, around)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], at) => (
          <tr key={at}>
            <th scope="row" className={mergeClasses(styles.cell, styles.rowName)}>
              {all(first?.tokens ?? [], around)}
            </th>
            {cells.map(({ tokens: text }, column) => (
              <td key={column} className={styles.cell}>
                {all(text, around)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
