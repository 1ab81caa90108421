/** The states of Central Asia, for which most extracts are whole. */
export const FIVE: readonly string[] = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
