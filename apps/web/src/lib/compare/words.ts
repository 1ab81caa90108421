import { listed } from "#lib/language/listed.ts";
import { m } from "#lib/paraglide/messages.js";
import { commonYears } from "./choose.ts";
import {
  UNRELIABLE,
  type ComparedReading,
  type Comparison,
  type Duel,
  type Passing,
} from "./comparison.ts";

/** How somebody is named in a sentence. */
export type Say = (id: string) => string;

export function sayer({ actors, target }: Comparison): Say {
  const said = new Map([...actors, target].map((a) => [a.id, a.said]));
  return (id) => said.get(id) ?? id;
}

/** What the comparison finds in one reading, as a title has it. */
export function findingOf(
  comparison: Comparison,
  reading: ComparedReading,
  actors: readonly string[],
): string {
  const say = sayer(comparison);
  const present = reading.lines.map((l) => l.actor).filter((id) => actors.includes(id));
  const [first, second] = present;
  const duel = reading.duels.find((d) => d.actors.every((id) => present.includes(id)));
  const text =
    present.length === 2 && first && second && duel
      ? duelTitle(duel, comparison.subject, say)
      : leadTitle(reading, present, comparison.subject, say);
  return capital(m.compare_finding({ text, whose: reading.whose }));
}

/** What is said where no reading has two of the actors. */
export function nothingOf(comparison: Comparison, actors: readonly string[]): string {
  const names = listed(actors.map(sayer(comparison)));
  return m.compare_nothing({ names, subject: comparison.subject });
}

function duelTitle(duel: Duel, subject: string, say: Say): string {
  const { passings, actors, ahead, years } = duel;
  const [passing] = passings;
  const last = passings.at(-1);
  const [first, second] = actors.map(say);
  const names = { first: first ?? "", second: second ?? "", subject };
  if (passing && last && passings.length > 1) {
    return m.compare_title_swapped({
      ...names,
      times: timesWord(passings.length),
      winner: say(last.winner),
      when: whenOf(last),
    });
  }
  if (passing) {
    const { winner, loser } = passing;
    return m.compare_title_passed({
      winner: say(winner),
      loser: say(loser),
      subject,
      when: whenOf(passing),
    });
  }
  if (ahead === null) return m.compare_title_level(names);
  const other = actors.find((id) => id !== ahead) ?? "";
  const led = { leader: say(ahead), other: say(other), subject };
  if (years[0] === years[1]) return m.compare_title_led_once({ ...led, year: years[0] });
  return hasGaps(duel)
    ? m.compare_title_led_known({ ...led, years: spanOf(duel), count: duel.count })
    : m.compare_title_led({ ...led, years: spanOf(duel) });
}

function leadTitle(
  reading: ComparedReading,
  actors: readonly string[],
  subject: string,
  say: Say,
): string {
  const year = Math.max(...commonYears(reading, actors));
  const [leader = "", ...others] = standing(reading, actors, year).map(({ actor }) => say(actor));
  return m.compare_title_lead({ leader, others: listed(others), subject, year });
}

/** The actors with a figure that counts in a year, largest first. */
export function standing(
  { lines }: ComparedReading,
  actors: readonly string[],
  year: number,
): readonly { readonly actor: string; readonly value: number }[] {
  return lines
    .filter((line) => actors.includes(line.actor))
    .flatMap(({ actor, figures }) =>
      figures.flatMap(([at, value, mark]) =>
        at === year && mark !== UNRELIABLE ? [{ actor, value }] : [],
      ),
    )
    .toSorted((a, b) => b.value - a.value);
}

/** Two actors in one sentence without their subject: "China passed Russia in 2012." */
export function duelSentence(duel: Duel, say: Say): string {
  const { passings, actors, ahead, years, count } = duel;
  const [first = "", second = ""] = actors.map(say);
  if (passings.length > 0) {
    return sentence(listed(passings.map((p) => passingWords(p, say))));
  }
  if (ahead === null) return capital(m.compare_level({ first, second, years: spanOf(duel) }));
  const words = {
    leader: say(ahead),
    other: say(actors.find((id) => id !== ahead) ?? ""),
    years: spanOf(duel),
  };
  if (years[0] === years[1]) return capital(m.compare_led_once(words));
  return capital(hasGaps(duel) ? m.compare_led_known({ ...words, count }) : m.compare_led(words));
}

/** "China passed Russia in 2012". */
function passingWords(passing: Passing, say: Say): string {
  const { winner, loser } = passing;
  return m.compare_passed({ winner: say(winner), loser: say(loser), when: whenOf(passing) });
}

/** The same for a mark on the chart, which gives the year itself. */
export function passingMark({ year, after, winner, loser }: Passing, say: Say): string {
  const names = { winner: say(winner), loser: say(loser) };
  return capital(
    year - after > 1 ? m.compare_mark_since({ ...names, after }) : m.compare_mark(names),
  );
}

/** Where years are missing before it, the passing may lie in them. */
function whenOf({ year, after }: Passing): string {
  return year - after > 1 ? m.compare_when_between({ after, year }) : m.compare_when({ year });
}

const hasGaps = ({ years: [first, last], count }: Duel) => count < last - first + 1;

function spanOf({ years: [first, last] }: Duel): string {
  return first === last ? String(first) : `${first}–${last}`;
}

const timesWord = (count: number): string =>
  count === 2 ? m.compare_twice() : m.compare_times({ count });

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** With a full stop, unless it ends in one: «с 2023 г.» does. */
export const sentence = (text: string): string => capital(text.endsWith(".") ? text : `${text}.`);
