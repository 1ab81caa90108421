interface Address {
  readonly path: string;
  /** What the page's one first heading says, where that is sure. */
  readonly heading: RegExp;
  readonly status?: number;
}

/** One of each kind of page. A new kind of page is a line here. */
export const ADDRESSES: readonly Address[] = [
  { path: "/", heading: /\S/ },
  { path: "/claims/", heading: /claim/i },
  { path: "/claims/byline-2024/06/", heading: /Kazakhstan and China/ },
  { path: "/claims/pron-2012/24/", heading: /infrastructure/i },
  { path: "/sources/", heading: /\S/ },
  { path: "/sources/byline-2024/", heading: /China Increases Influence/ },
  { path: "/speakers/", heading: /\S/ },
  { path: "/actors/", heading: /\S/ },
  { path: "/actors/KAZ/", heading: /Kazakhstan/ },
  { path: "/actors/debt-to-china/", heading: /Debt/ },
  { path: "/actors/putin/", heading: /Putin/ },
  { path: "/systems/", heading: /mechanisms/ },
  { path: "/facilities/", heading: /pipelines/ },
  { path: "/facilities/kant/", heading: /Kant/ },
  { path: "/questions/", heading: /\S/ },
  { path: "/questions/first-trade-partner-of-kazakhstan/", heading: /China/ },
  { path: "/indicators/", heading: /\S/ },
  { path: "/indicators/trade/", heading: /trade/i },
  { path: "/datasets/", heading: /\S/ },
  { path: "/datasets/kaz-bns/", heading: /Kazakhstan/ },
  { path: "/compare/", heading: /\S/ },
  { path: "/compare/KAZ/trade/", heading: /Kazakhstan/ },
  { path: "/mirror/", heading: /\S/ },
  { path: "/mirror/KGZ-CHN/", heading: /Kyrgyzstan/ },
  { path: "/timeline/", heading: /\S/ },
  { path: "/check/", heading: /\S/ },
  { path: "/data/", heading: /\S/ },
  { path: "/method/", heading: /\S/ },
  { path: "/design/", heading: /\S/ },
  { path: "/search/?q=gas", heading: /\S/ },
  { path: "/nowhere/", heading: /\S/, status: 404 },
];
