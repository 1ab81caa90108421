/** Whose figures a chart shows and under which licence; stands under every chart. */
export interface Credit {
  /** How the dataset is named for people: "Bureau of National Statistics, July 2024". */
  readonly label: string;
  readonly href?: string;
  readonly licence: { readonly name: string; readonly url?: string };
}
