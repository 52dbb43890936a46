/** Texts of what the pane says of findings that are accepted, in English. */
import type { AcceptTexts } from "../vi/paneAccept";

export const acceptEn: AcceptTexts = {
  "accept.open": "Accept…",
  "accept.reason": "Reason",
  "accept.by": "Accepted by",
  "accept.all": "Accept all {count} of this kind of the unit",
  "accept.lacks": "Please give the reason and who accepts.",
  "accept.do": "Accept",
  "accept.close": "Close",
  "accepted.title": "Accepted",
  "accepted.reason": "Reason: {reason}",
  "accepted.revoke": "Revoke",
  "result.accepted": "Accepted with a reason: {count} (not counted above).",
};
