/** What neither the law nor the campaign sets: the rules that would read it are silent. */
import type { Campaign, ParameterValue } from "../../campaign/campaign";
import type { Bilingual } from "../rule";
import { runsIn } from "../../campaign/law";
import { inForce } from "./dated";
import { PACKS, standingOf } from "./packs";
import type { RulePack } from "./packs";

const name = (vi: string, en: string): Bilingual => ({ vi, en });

/** What a campaign sets for itself, by the names that its settings have. */
const OF_CAMPAIGN: readonly (readonly [Bilingual, (campaign: Campaign) => boolean])[] = [
  [name("danh sách đơn vị", "the list of units"), ({ units }) => units.length > 0],
  [name("hạn đăng ký", "the deadline"), ({ deadline }) => deadline !== null],
  [
    name("tỷ lệ hoàn thành tốt trở lên", "the share rated good or better"),
    ({ targets }) => targets.goodOrBetter !== null,
  ],
  [name("tỷ lệ hoàn thành xuất sắc", "the share rated excellent"), ({ targets }) => targets.excellent !== null],
  [name("số tập thể cấp phòng", "the number of phòng"), ({ targets }) => targets.departments !== null],
  [
    name("số đơn vị hoàn thành xuất sắc kế hoạch", "the number of units with an excellent plan"),
    ({ targets }) => targets.unitPlans !== null,
  ],
  [
    name("đăng ký phấn đấu của đơn vị", "the units' pledges"),
    ({ units }) => units.length === 0 || units.some(({ pledge }) => pledge.length > 0),
  ],
  [
    name("các phong trào thi đua", "the movements"),
    ({ movements, year }) => movements.some((movement) => runsIn(movement, year)),
  ],
  [
    name("giới hạn hoàn thành xuất sắc", "the ceiling on the rating excellent"),
    ({ caps }) => caps.excellentOfGood !== null,
  ],
  [
    name("tỷ lệ Chiến sĩ thi đua cơ sở tối đa", "the largest share of CSTĐCS"),
    ({ caps }) => caps.cstdcsOfLdtt !== null,
  ],
  [name("số Cờ thi đua của cơ quan", "the number of the agency's flags"), ({ caps }) => caps.ministryFlags !== null],
  [
    name("số Cờ thi đua của Chính phủ", "the number of the Government's flags"),
    ({ caps }) => caps.governmentFlags !== null,
  ],
];

const lowered = ({ vi, en }: Bilingual): Bilingual => name(beginning(vi), beginning(en));
const beginning = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** In the order of the settings, then of the rules. */
export function unsetValues(campaign: Campaign): readonly Bilingual[] {
  const own = OF_CAMPAIGN.filter(([, isSet]) => !isSet(campaign)).map(([label]) => label);
  const ofRules = Object.entries<RulePack>(PACKS)
    .filter(([rule]) => standingOf(rule, campaign).value !== "off")
    .flatMap(([rule, { parameters }]) =>
      Object.entries(parameters).flatMap(([key, parameter]) => {
        const own = campaign.parameters?.[rule]?.[key];
        const value = own === undefined ? inForce<ParameterValue>(parameter.values, campaign).value : own;
        return parameter.fixed || value !== null ? [] : [lowered(parameter.label)];
      }),
    );
  return [...own, ...ofRules];
}
