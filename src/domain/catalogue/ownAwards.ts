/**
 * Awards that only one bloc has. Their ids say what they are, so that whoever meets one in a row, a mark or a saved
 * decision can tell whom it may go to without the campaign that it comes from.
 */
import type { AwardKind, AwardSubject, OwnAwardId } from "./awardIds";

interface OwnAward {
  readonly kind: AwardKind;
  readonly subjects: readonly AwardSubject[];
  /** The bloc's own code. */
  readonly code: string;
  /** Codes of the bloc's and ids of the law's, those of included ones too. */
  readonly includes: readonly string[];
}

const BETWEEN = ":";
const IN_LIST = "+";
const listOf = (items: readonly string[]): string => items.map(encodeURIComponent).join(IN_LIST);
const itemsOf = (list: string): readonly string[] =>
  list === "" ? [] : list.split(IN_LIST).map((each) => decodeURIComponent(each));

export const ownAwardId = ({ kind, subjects, includes, code }: OwnAward): OwnAwardId =>
  `own:${[kind, listOf(subjects), listOf(includes), encodeURIComponent(code)].join(BETWEEN)}`;

const OWN =
  /^own:(?:title|flag|commendation):(?:person|collective|unit)(?:\+(?:person|collective|unit))*:[^:]*:[^:]+$/u;

/** It is such an id, as a file may hold one. */
export function isOwnAward(id: string): id is OwnAwardId {
  if (!OWN.test(id)) return false;
  try {
    return ownAwardId(parsed(id as OwnAwardId)) === id;
  } catch {
    // Not encoded by us.
    return false;
  }
}

const READ = new Map<OwnAwardId, OwnAward>();

export function ownAward(id: OwnAwardId): OwnAward {
  let award = READ.get(id);
  if (award === undefined) READ.set(id, (award = parsed(id)));
  return award;
}

function parsed(id: OwnAwardId): OwnAward {
  const [, kind, subjects, includes, code] = id.split(BETWEEN) as [
    string,
    OwnAward["kind"],
    ...(readonly [string, string, string]),
  ];
  return {
    kind,
    subjects: itemsOf(subjects) as OwnAward["subjects"],
    includes: itemsOf(includes),
    code: decodeURIComponent(code),
  };
}
