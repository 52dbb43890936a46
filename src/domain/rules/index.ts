/** The catalogue: every rule, in the order in which it is listed and documented, section by section. */
import type { MeetingUse, Rule } from "./rule";
import { rule as acceptanceUnused } from "./targets/acceptance-unused";
import { rule as awardAmbiguous } from "./data/award-ambiguous";
import { rule as awardMisplaced } from "./data/award-misplaced";
import { rule as campaignValue } from "./targets/campaign-value";
import { rule as capCstdcs } from "./targets/cap-cstdcs";
import { rule as capExcellent } from "./targets/cap-excellent";
import { rule as cellError } from "./data/cell-error";
import { rule as collectiveDiscipline } from "./collective/collective-discipline";
import { rule as collectiveMembersComplete } from "./collective/collective-members-complete";
import { rule as collectiveRating } from "./collective/collective-rating";
import { rule as columnUnread } from "./data/column-unread";
import { rule as commendationCollectiveHistory } from "./collective/commendation-collective-history";
import { rule as commendationPersonHistory } from "./person/commendation-person-history";
import { rule as commendationPmHistory } from "./person/commendation-pm-history";
import { rule as cstdMinistryInitiative } from "./person/cstd-ministry-initiative";
import { rule as cstdMinistryStreak } from "./person/cstd-ministry-streak";
import { rule as cstdNationalStreak } from "./person/cstd-national-streak";
import { rule as cstdcsInitiative } from "./person/cstdcs-initiative";
import { rule as departmentUnknown } from "./data/department-unknown";
import { rule as disciplinedTitle } from "./person/disciplined-title";
import { rule as duplicateCollective } from "./data/duplicate-collective";
import { rule as duplicatePerson } from "./data/duplicate-person";
import { rule as flagGovernmentChain } from "./collective/flag-government-chain";
import { rule as flagMinistryChain } from "./collective/flag-ministry-chain";
import { rule as flagQuota } from "./targets/flag-quota";
import { rule as governmentFlagQuota } from "./targets/government-flag-quota";
import { rule as headcountMismatch } from "./collective/headcount-mismatch";
import { rule as initiativeReused } from "./person/initiative-reused";
import { rule as lateRegistration } from "./targets/late-registration";
import { rule as lawChanged } from "./targets/law-changed";
import { rule as ldttRating } from "./person/ldtt-rating";
import { rule as legacyEncoding } from "./data/legacy-encoding";
import { rule as movements } from "./targets/movements";
import { rule as numberAsText } from "./data/number-as-text";
import { rule as orderNumber } from "./data/order-number";
import { rule as pledgeMismatch } from "./targets/pledge-mismatch";
import { rule as ratingConflict } from "./data/rating-conflict";
import { rule as ratingUnknown } from "./data/rating-unknown";
import { rule as requiredMissing } from "./data/required-missing";
import { rule as ruleSilent } from "./targets/rule-silent";
import { rule as sheetProtected } from "./data/sheet-protected";
import { rule as shortService } from "./person/short-service";
import { rule as spelling } from "./data/spelling";
import { rule as statedTotalWrong } from "./data/stated-total-wrong";
import { rule as targetDepartmentTitles } from "./targets/target-department-titles";
import { rule as targetDepartments } from "./targets/target-departments";
import { rule as targetExcellent } from "./targets/target-excellent";
import { rule as targetGoodOrBetter } from "./targets/target-good-or-better";
import { rule as targetUnitPlan } from "./targets/target-unit-plan";
import { rule as textForm } from "./data/text-form";
import { rule as titleForWrongSubject } from "./data/title-for-wrong-subject";
import { rule as titleUnknown } from "./data/title-unknown";
import { rule as ttldttShare } from "./collective/ttldtt-share";
import { rule as ttldxsNeedsCstdcs } from "./collective/ttldxs-needs-cstdcs";
import { rule as ttldxsShare } from "./collective/ttldxs-share";
import { rule as unitMissing } from "./targets/unit-missing";
import { rule as unitUnknown } from "./data/unit-unknown";
import { rule as unreadRow } from "./data/unread-row";

const rules = [
  // 1. The data in the sheet
  requiredMissing,
  unitUnknown,
  departmentUnknown,
  ratingUnknown,
  ratingConflict,
  titleUnknown,
  awardAmbiguous,
  awardMisplaced,
  titleForWrongSubject,
  duplicatePerson,
  duplicateCollective,
  textForm,
  legacyEncoding,
  spelling,
  numberAsText,
  orderNumber,
  statedTotalWrong,
  cellError,
  unreadRow,
  sheetProtected,
  columnUnread,
  // 2. A person
  ldttRating,
  cstdcsInitiative,
  cstdMinistryStreak,
  cstdMinistryInitiative,
  cstdNationalStreak,
  commendationPersonHistory,
  commendationPmHistory,
  disciplinedTitle,
  shortService,
  initiativeReused,
  // 3. A collective, and a unit as a collective
  collectiveRating,
  ttldttShare,
  ttldxsShare,
  ttldxsNeedsCstdcs,
  collectiveMembersComplete,
  collectiveDiscipline,
  headcountMismatch,
  flagMinistryChain,
  flagGovernmentChain,
  commendationCollectiveHistory,
  // 4. The campaign's targets and pledges
  targetGoodOrBetter,
  targetExcellent,
  targetDepartments,
  targetDepartmentTitles,
  targetUnitPlan,
  unitMissing,
  pledgeMismatch,
  movements,
  capExcellent,
  capCstdcs,
  flagQuota,
  governmentFlagQuota,
  lateRegistration,
  lawChanged,
  ruleSilent,
  campaignValue,
  acceptanceUnused,
] as const satisfies readonly Rule[];

type Catalogued = (typeof rules)[number];

/** The ids there are. Lists and comparisons of rules are typed by it, so that a slip of the pen does not compile. */
export type RuleId = Catalogued["id"];

/** The rules of one part of the meeting's report: a table typed by it is complete or does not compile. */
export type RuleOfMeeting<Use extends MeetingUse> = Extract<Catalogued, { readonly meeting: Use }>["id"];

type MessageOf<R> = R extends Rule<infer M, infer Id> ? `${Id}.${M}` : never;
/** «spelling.variant»: a sentence of a rule. */
export type RuleMessage = MessageOf<Catalogued>;

export const catalogue: readonly (Rule & { readonly id: RuleId })[] = rules;

/** undefined: no rule of ours (a test's, or one that has been retired). */
export const ruleById: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/**
 * A finding's rule is a plain string, because remembered runs may name rules that are gone; asked for one, it is
 * typed.
 */
export const isOf = (finding: { readonly rule: string }, rule: RuleId): boolean => finding.rule === rule;
