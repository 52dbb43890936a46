/** How what explains a control looks, small and quiet, wherever it stands. */
import { tokens } from "@fluentui/react-components";

export const hint = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
} as const;
