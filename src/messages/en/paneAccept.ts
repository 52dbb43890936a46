/** Texts of what the pane says of findings that are accepted, in English. */
import type { AcceptTexts } from "../vi/paneAccept";

export const acceptEn: AcceptTexts = {
  "accept.open": "Accept with a reason…",
  "accept.title": "Accept this finding?",
  "accept.reason": "Reason (printed in the meeting's report)",
  "accept.quick": "Common reasons",
  "accept.quick.hint":
    "A press fills in the field above; more can be written. “{waiting}” is for a unit that still owes a paper that explains or proves it.",
  "accept.quick.explained": "The unit has explained",
  "accept.quick.agreed": "The bloc agrees",
  "accept.quick.waiting": "The unit's document is awaited",
  "accept.by": "Accepted by",
  "accept.all": "Accept all {count} of this kind of the unit",
  "accept.lacks": "Please give the reason and who accepts.",
  "accept.do": "Accept",
  "accept.note": "It still counts as «accepted»; it can be revoked at any time under the filter «Accepted».",
  "accept.close": "Close",
  "accepted.reason": "Reason: {reason}",
  "accepted.revoke": "Revoke",
};
