/** What all data sets of the Statistical Review have in common. */
export const ENERGY_INSTITUTE = {
  publisher: "energy-institute",
  licence: {
    name: "Energy Institute / BP: use and publication with attribution",
    url: "https://www.energyinst.org/statistical-review",
  },
  redistribution: "attribution",
  perspective: "third-party",
} as const;

export const REPORTER = "energy-institute";
