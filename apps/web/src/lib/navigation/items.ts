import { m } from "#lib/paraglide/messages.js";

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

/** The main parts of the site in the order in which the header shows them. */
export function mainNavigation(): NavigationItem[] {
  return [
    { href: "/claims/", label: m.nav_claims() },
    { href: "/method/", label: m.nav_method() },
    { href: "/data/", label: m.nav_data() },
  ];
}
