export {
  AWARDS,
  awardEntry,
  isCommendation,
  suits,
  withImplied,
  type AwardEntry,
  type AwardId,
  type AwardKind,
  type AwardSubject,
} from "./awards";
export { findAwards, nearestAward, readAward, type AwardPiece, type AwardReading } from "./find";
export {
  findRating,
  isAtLeast,
  nearestRating,
  ratingEntry,
  ratingRank,
  RATINGS,
  type RatingEntry,
  type RatingLevel,
  type RatingReading,
} from "./ratings";
