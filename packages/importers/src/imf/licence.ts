export const IMF_LICENCE = {
  name: "IMF data terms: free use with attribution",
  url: "https://www.imf.org/external/terms.htm",
} as const;
