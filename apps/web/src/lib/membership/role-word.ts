import type { MembershipRole } from "@ambit/core/model";
import { m } from "#lib/paraglide/messages.js";

const WORDS: Record<MembershipRole, () => string> = {
  member: m.role_member,
  observer: m.role_observer,
  "dialogue-partner": m.role_dialogue_partner,
  associate: m.role_associate,
  signatory: m.role_signatory,
  candidate: m.role_candidate,
};

export const roleWord = (role: MembershipRole): string => WORDS[role]();
