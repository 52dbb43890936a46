/** What the workbook itself says of its campaign. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { proposalTexts } from "../../messages";
import type { OtherCampaign } from "../door/door";
import { useCampaignWords } from "./words";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "20px" },
});

export function Proposed({ proposal }: Pick<OtherCampaign, "proposal">) {
  const styles = useStyles();
  const { language, text } = useCampaignWords();
  if (proposal === null) return null;
  return (
    <>
      <p className={styles.line}>{text("proposed")}</p>
      <ul className={styles.list}>
        {proposalTexts(proposal, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
