import { grounds } from "./da/grounds";
import { interpretations } from "./da/interpretations";
import { names } from "./da/names";
import { rules } from "./da/rules";
import { toMember } from "./da/to-member";
import type { LawTexts } from "./shape";

export const da: LawTexts = { rules, interpretations, grounds, names, toMember };
