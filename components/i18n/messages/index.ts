import daActs from "./da/acts.json";
import daCase from "./da/case.json";
import daCaseworker from "./da/caseworker.json";
import daDesign from "./da/design.json";
import daErrors from "./da/errors.json";
import daIdentity from "./da/identity.json";
import daMember from "./da/member.json";
import daUi from "./da/ui.json";
import daWorklist from "./da/worklist.json";
import enActs from "./en/acts.json";
import enCase from "./en/case.json";
import enCaseworker from "./en/caseworker.json";
import enDesign from "./en/design.json";
import enErrors from "./en/errors.json";
import enIdentity from "./en/identity.json";
import enMember from "./en/member.json";
import enUi from "./en/ui.json";
import enWorklist from "./en/worklist.json";

/** Every text of the screens: one file per area and language, and the area's name is its namespace. */
export const messages = {
  da: {
    ui: daUi,
    design: daDesign,
    identity: daIdentity,
    caseworker: daCaseworker,
    worklist: daWorklist,
    case: daCase,
    acts: daActs,
    member: daMember,
    errors: daErrors,
  },
  en: {
    ui: enUi,
    design: enDesign,
    identity: enIdentity,
    caseworker: enCaseworker,
    worklist: enWorklist,
    case: enCase,
    acts: enActs,
    member: enMember,
    errors: enErrors,
  },
} as const;

export type MessageArea = keyof (typeof messages)["da"];
