import { m } from "#lib/paraglide/messages.js";
import { pathTo } from "./links.ts";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** The main parts of the site in the order in which the header shows them: as few as fit a phone's line. */
export function mainNavigation(): NavigationItem[] {
  return [
    { href: pathTo("/claims/"), label: m.nav_claims() },
    { href: pathTo("/compare/"), label: m.nav_compare() },
    { href: pathTo("/mirror/"), label: m.nav_mirror() },
    { href: pathTo("/check/"), label: m.nav_check() },
    { href: pathTo("/data/"), label: m.nav_data() },
    { href: pathTo("/method/"), label: m.nav_method() },
  ];
}

/** Every part, for the footer and for those who browse. */
export function everyPart(): NavigationItem[] {
  return [
    ...mainNavigation(),
    { href: pathTo("/questions/"), label: m.nav_questions() },
    { href: pathTo("/systems/"), label: m.nav_systems() },
    { href: pathTo("/facilities/"), label: m.nav_facilities() },
    { href: pathTo("/sources/"), label: m.nav_sources() },
    { href: pathTo("/speakers/"), label: m.nav_speakers() },
    { href: pathTo("/actors/"), label: m.nav_actors() },
    { href: pathTo("/indicators/"), label: m.nav_indicators() },
    { href: pathTo("/datasets/"), label: m.nav_datasets() },
    { href: pathTo("/timeline/"), label: m.nav_timeline() },
  ];
}
