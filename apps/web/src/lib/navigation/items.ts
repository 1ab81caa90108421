import { m } from "#lib/paraglide/messages.js";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** The main parts of the site in the order in which the header shows them: as few as fit a phone's line. */
export function mainNavigation(): NavigationItem[] {
  return [
    { href: "/claims/", label: m.nav_claims() },
    { href: "/compare/", label: m.nav_compare() },
    { href: "/mirror/", label: m.nav_mirror() },
    { href: "/check/", label: m.nav_check() },
    { href: "/data/", label: m.nav_data() },
    { href: "/method/", label: m.nav_method() },
  ];
}

/** Every part, for the footer and for those who browse. */
export function everyPart(): NavigationItem[] {
  return [
    ...mainNavigation(),
    { href: "/sources/", label: m.nav_sources() },
    { href: "/actors/", label: m.nav_actors() },
    { href: "/indicators/", label: m.nav_indicators() },
    { href: "/datasets/", label: m.nav_datasets() },
    { href: "/timeline/", label: m.nav_timeline() },
  ];
}
