import { CATALOGUE, type CatalogueEntry } from "@/server/rules/catalogue";

/** "§ 4, stk. 3" belongs to § 4. */
export const paragraphOf = ({ paragraph }: Pick<CatalogueEntry, "paragraph">): string =>
  /\d+/.exec(paragraph)?.[0] ?? "";

export const RULES = CATALOGUE.filter(({ interpretation }) => !interpretation);
/** The numbers of the order's paragraphs, in its order. */
export const PARAGRAPHS = [...new Set(RULES.map(paragraphOf))].sort((one, other) => Number(one) - Number(other));
export const rulesOf = (paragraph: string) => RULES.filter((entry) => paragraphOf(entry) === paragraph);
