/** The catalogue: every rule, in the order in which it is listed and documented (rules.md, sections 1 to 4). */
import type { Rule } from "./rule";
import { rule as awardAmbiguous } from "./award-ambiguous";
import { rule as awardMisplaced } from "./award-misplaced";
import { rule as capCstdcs } from "./cap-cstdcs";
import { rule as capExcellent } from "./cap-excellent";
import { rule as cellError } from "./cell-error";
import { rule as collectiveDiscipline } from "./collective-discipline";
import { rule as collectiveMembersComplete } from "./collective-members-complete";
import { rule as collectiveRating } from "./collective-rating";
import { rule as columnUnread } from "./column-unread";
import { rule as commendationCollectiveHistory } from "./commendation-collective-history";
import { rule as commendationPersonHistory } from "./commendation-person-history";
import { rule as commendationPmHistory } from "./commendation-pm-history";
import { rule as cstdMinistryInitiative } from "./cstd-ministry-initiative";
import { rule as cstdMinistryStreak } from "./cstd-ministry-streak";
import { rule as cstdNationalStreak } from "./cstd-national-streak";
import { rule as cstdcsInitiative } from "./cstdcs-initiative";
import { rule as departmentUnknown } from "./department-unknown";
import { rule as disciplinedTitle } from "./disciplined-title";
import { rule as duplicateCollective } from "./duplicate-collective";
import { rule as duplicatePerson } from "./duplicate-person";
import { rule as flagGovernmentChain } from "./flag-government-chain";
import { rule as flagMinistryChain } from "./flag-ministry-chain";
import { rule as flagQuota } from "./flag-quota";
import { rule as governmentFlagQuota } from "./government-flag-quota";
import { rule as headcountMismatch } from "./headcount-mismatch";
import { rule as lateRegistration } from "./late-registration";
import { rule as lawChanged } from "./law-changed";
import { rule as ldttRating } from "./ldtt-rating";
import { rule as legacyEncoding } from "./legacy-encoding";
import { rule as movements } from "./movements";
import { rule as numberAsText } from "./number-as-text";
import { rule as orderNumber } from "./order-number";
import { rule as pledgeMismatch } from "./pledge-mismatch";
import { rule as ratingConflict } from "./rating-conflict";
import { rule as ratingUnknown } from "./rating-unknown";
import { rule as requiredMissing } from "./required-missing";
import { rule as sheetProtected } from "./sheet-protected";
import { rule as shortService } from "./short-service";
import { rule as spelling } from "./spelling";
import { rule as statedTotalWrong } from "./stated-total-wrong";
import { rule as targetDepartmentTitles } from "./target-department-titles";
import { rule as targetDepartments } from "./target-departments";
import { rule as targetExcellent } from "./target-excellent";
import { rule as targetGoodOrBetter } from "./target-good-or-better";
import { rule as targetUnitPlan } from "./target-unit-plan";
import { rule as textForm } from "./text-form";
import { rule as titleForWrongSubject } from "./title-for-wrong-subject";
import { rule as titleUnknown } from "./title-unknown";
import { rule as ttldttShare } from "./ttldtt-share";
import { rule as ttldxsNeedsCstdcs } from "./ttldxs-needs-cstdcs";
import { rule as ttldxsShare } from "./ttldxs-share";
import { rule as unitMissing } from "./unit-missing";
import { rule as unitUnknown } from "./unit-unknown";
import { rule as unreadRow } from "./unread-row";

export const catalogue: readonly Rule[] = [
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
];
