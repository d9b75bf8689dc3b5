import { grounds } from "./da/grounds";
import { interpretations } from "./da/interpretations";
import { names } from "./da/names";
import { rules } from "./da/rules";
import type { LawTexts } from "./shape";

export const da: LawTexts = { rules, interpretations, grounds, names };
