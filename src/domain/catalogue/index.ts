export { AWARDS, includes, isCommendation, isOwn, suits, type AwardId, type AwardSubject } from "./awards";
export { isOtherTitle } from "./otherTitles";
export { findRating, isAtLeast, nearestRating, ratingEntry, RATINGS } from "./ratings";
