export { AWARDS, awardEntry, isCommendation, suits, withImplied, type AwardId, type AwardSubject } from "./awards";
export { findAwards, nearestAward, readAward } from "./find";
export { isOtherTitle } from "./otherTitles";
export { findRating, isAtLeast, nearestRating, ratingEntry, RATINGS } from "./ratings";
