import { grounds } from "./en/grounds";
import { interpretations } from "./en/interpretations";
import { names } from "./en/names";
import { rules } from "./en/rules";
import { toMember } from "./en/to-member";
import type { LawTexts } from "./shape";

export const en: LawTexts = { rules, interpretations, grounds, names, toMember };
