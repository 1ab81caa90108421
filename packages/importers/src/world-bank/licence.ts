/** Terms of the World Bank's own data sets. */
export const WORLD_BANK_LICENCE = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
  note: "World Bank",
} as const;
