/** Small lines, which most of this tab is. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const useLineStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
