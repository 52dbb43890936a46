/** Step 1: bloc, agency, year with the law that follows, and the units, one of them in the chair. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lawOf } from "../../../domain/campaign/law";
import { lawText } from "../../../messages/paneCampaign";
import { Choice } from "../../parts/Labelled";
import { useCampaignWords } from "../words";
import { dayOf } from "./draft";
import type { CampaignDraft, UnitDraft } from "./draft";
import { Fields } from "./Fields";
import { withItem } from "./stepProps";
import type { StepProps } from "./stepProps";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  line: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  units: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground3 },
});

const aUnit = (name: string): UnitDraft => ({ from: null, name, aliases: "", departments: "", taken: true });
/** More of them are for a look at the workbook. */
const MOST_ASKED = 5;

export function UnitsStep(props: StepProps) {
  const { draft, onChange, problems } = props;
  const styles = useStyles();
  const { language, text } = useCampaignWords();
  const { units, chair, asked } = draft;
  const add = (name: string): void =>
    onChange({ units: [...units, aUnit(name)], asked: asked.filter((one) => one !== name) });
  const law = lawFor(draft);
  return (
    <>
      <Fields {...props} keys={["bloc", "agency", "year"]} />
      {law === null ? null : <p className={styles.line}>{text("law", { law: lawText(law, language) })}</p>}
      <Fields {...props} keys={["deadline", "dossierDate", "theme"]} />
      <h3 className={styles.title}>{text("units.title", { count: units.filter(({ taken }) => taken).length })}</h3>
      {units.length === 0 ? <p className={styles.line}>{text("units.none")}</p> : null}
      {problems.has("units") ? <p className={styles.wrong}>{text("wrong.noUnits")}</p> : null}
      <ul className={styles.units}>
        {units.map((unit, index) => (
          <UnitRow
            key={index}
            unit={unit}
            number={index + 1}
            wrong={{ name: problems.get(`unit ${index} name`), departments: problems.get(`unit ${index} departments`) }}
            onChange={(change) => onChange({ units: withItem(units, index, change) })}
          />
        ))}
      </ul>
      <div>
        <Button size="small" onClick={() => add("")}>
          {text("unit.add")}
        </Button>
      </div>
      {asked.length === 0 ? null : (
        <>
          <p className={styles.line}>{text("units.asked", { names: asked.map((name) => `«${name}»`).join(", ") })}</p>
          <div className={styles.ways}>
            {asked.slice(0, MOST_ASKED).map((name) => (
              <Button key={name} size="small" onClick={() => add(name)}>
                {text("unit.addNamed", { name })}
              </Button>
            ))}
          </div>
        </>
      )}
      <Choice
        label={text("field.chair")}
        value={chair === null || units[chair]?.taken !== true ? "" : String(chair)}
        onChoose={(chosen) => onChange({ chair: chosen === "" ? null : Number(chosen) })}
      >
        <option value="">{text("chair.none")}</option>
        {units.map(({ name, taken }, index) =>
          taken && name.trim() !== "" ? (
            <option key={index} value={index}>
              {name}
            </option>
          ) : null,
        )}
      </Choice>
    </>
  );
}

/** null: the year is not one yet. */
function lawFor({ fields }: CampaignDraft): ReturnType<typeof lawOf>["law"] | null {
  const year = Number(fields.year);
  return Number.isInteger(year) && fields.year.trim() !== ""
    ? lawOf({ year, dossierDate: dayOf(fields.dossierDate) }).law
    : null;
}
