import { m } from "#lib/paraglide/messages.js";

const WORDS: Readonly<Record<string, () => string>> = {
  aid: m.topic_aid,
  arms: m.topic_arms,
  bases: m.topic_bases,
  debt: m.topic_debt,
  diplomacy: m.topic_diplomacy,
  economy: m.topic_economy,
  education: m.topic_education,
  energy: m.topic_energy,
  gas: m.topic_gas,
  geography: m.topic_geography,
  governance: m.topic_governance,
  ideology: m.topic_ideology,
  infrastructure: m.topic_infrastructure,
  investment: m.topic_investment,
  memberships: m.topic_memberships,
  migration: m.topic_migration,
  opinion: m.topic_opinion,
  power: m.topic_power,
  remittances: m.topic_remittances,
  security: m.topic_security,
  "soft-power": m.topic_soft_power,
  trade: m.topic_trade,
  trust: m.topic_trust,
};

/** A topic in words; one that a pack adds is its id without dashes. */
export function topicWord(topic: string): string {
  const known = WORDS[topic];
  if (known) return known();
  const words = topic.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
