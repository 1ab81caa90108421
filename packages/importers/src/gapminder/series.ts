interface Series {
  readonly indicator: string;
  readonly shift: number;
}

function percent(indicator: string): Series {
  return { indicator, shift: -2 };
}

function plain(indicator: string): Series {
  return { indicator, shift: 0 };
}

/** Gapminder's series that become indicators. */
export const SERIES: Readonly<Record<string, Series>> = {
  aid_received_percent_of_gni: percent("aid-per-gni"),
  debt_servicing_costs_percent_of_exports_and_net_income_from_abroad: percent(
    "debt-service-per-exports",
  ),
  debt_to_foreigners_by_public_and_private_percent_of_gni: percent("external-debt-per-gni"),
  external_debt_total_us_not_inflation_adjusted: plain("external-debt"),
  exports_percent_of_gdp: percent("exports-per-gdp"),
  imports_percent_of_gdp: percent("imports-per-gdp"),
  merchandise_trade_percent_of_gdp: percent("merchandise-trade-per-gdp"),
  foreign_direct_investment_net_inflows_percent_of_gdp: percent("fdi-inflows-per-gdp"),
  military_expenditure_percent_of_gdp: percent("military-spending-per-gdp"),
  surface_area_sq_km: plain("area"),
  urban_population_percent_of_total: percent("urban-population-share"),
};

/**
 * Series that are left out: other publishers' data sets have them at the source, their prices are of
 * an unnamed year, or they are projections.
 */
export const LEFT_OUT: Readonly<Record<string, Series>> = Object.fromEntries(
  [
    "aid_received_total_us_inflation_adjusted",
    "alternative_gdp_per_capita_ppp_wb",
    "arms_exports_sipri_tiv",
    "arms_imports_sipri_tiv",
    "democracy_score_use_as_color",
    "foreign_direct_investment_net_outflows_percent_of_gdp",
    "gdppercapita_us_inflation_adjusted",
    "natural_gas_production_total",
    "oil_production_total",
    "total_gdp_ppp_inflation_adjusted",
    "total_gdp_us_inflation_adjusted",
    "total_population_with_projections",
    "trade_balance_us_not_inflation_adjusted",
  ].map((name) => [name, plain("")]),
);
