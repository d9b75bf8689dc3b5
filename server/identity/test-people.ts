import type pg from "pg";
import { hashCpr } from "./cpr-hash";
import type { DemonstrationPerson } from "./provider/people";

/** The settings that the tests of sign-in run with; ports are put in by the test. */
export const testEnvironment = {
  OIDC_CLIENT_ID: "kontakt",
  OIDC_CLIENT_SECRET: "a secret of the tests alone",
  CPR_HASH_KEY: Buffer.alloc(32, 7).toString("base64"),
  DEMONSTRATION: "1",
};

const cprHashKey = Buffer.from(testEnvironment.CPR_HASH_KEY, "base64");

/** Three who are known, one who identifies herself too weakly, and two whom no fund knows. */
export const testPeople: readonly DemonstrationPerson[] = [
  {
    subject: "caseworker-anna",
    kind: "caseworker",
    name: "Anna Østergård Krogh",
    roles: ["caseworker", "teamLead"],
    fundCode: "A",
    professionalId: "A-1",
    story: { da: "Teamleder", en: "Team lead" },
    assurance: "Substantial",
  },
  {
    subject: "caseworker-new",
    kind: "caseworker",
    name: "Nils Ny",
    roles: ["caseworker"],
    fundCode: "A",
    professionalId: "A-2",
    story: { da: "", en: "" },
    assurance: "High",
  },
  {
    subject: "caseworker-weak",
    kind: "caseworker",
    name: "Vera Svag",
    roles: ["caseworker"],
    fundCode: "A",
    professionalId: "A-3",
    story: { da: "", en: "" },
    assurance: "Low",
  },
  {
    subject: "caseworker-stranger",
    kind: "caseworker",
    name: "Frede Fremmed",
    roles: ["caseworker"],
    fundCode: "B",
    professionalId: "A-1",
    story: { da: "", en: "" },
    assurance: "Substantial",
  },
  {
    subject: "member-mads",
    kind: "member",
    name: "Mads <Holm>",
    roles: ["member"],
    fundCode: "A",
    cpr: "010170-9998",
    story: { da: "", en: "" },
    assurance: "Substantial",
  },
  {
    subject: "member-stranger",
    kind: "member",
    name: "Ulla Ukendt",
    roles: ["member"],
    fundCode: "A",
    cpr: "0101709997",
    story: { da: "", en: "" },
    assurance: "Substantial",
  },
];

export const testIds = {
  anna: "00000000-0000-4000-8000-000000000001",
  administrator: "00000000-0000-4000-8000-000000000002",
  other: "00000000-0000-4000-8000-000000000003",
  member: "00000000-0000-4000-8000-00000000000a",
  memberUser: "00000000-0000-4000-8000-00000000000b",
};

/** Puts two funds, their users and one member into an empty database, as its owner. */
export async function insertTestPeople(owner: pg.Client): Promise<void> {
  await owner.query("insert into fund (code, name) values ('A', 'A-kassen A'), ('B', 'A-kassen B')");
  await owner.query(
    `insert into app_user (fund_code, id, subject, kind, roles, name, initials, professional_id, locale) values
      ('A', $1, 'caseworker-anna', 'caseworker', '{caseworker,teamLead}', 'Anna Østergård Krogh', 'AK', 'A-1', 'en'),
      ('A', $2, 'administrator', 'caseworker', '{administrator}', 'Asta Admin', 'AA', null, 'da'),
      ('B', $3, 'caseworker-other', 'caseworker', '{caseworker}', 'Bo Berg', 'BB', 'B-1', 'da'),
      ('A', gen_random_uuid(), null, 'caseworker', '{caseworker}', 'Nils Ny', 'NN', 'A-2', 'da'),
      ('A', gen_random_uuid(), 'caseworker-weak', 'caseworker', '{caseworker}', 'Vera Svag', 'VS', 'A-3', 'da')`,
    [testIds.anna, testIds.administrator, testIds.other],
  );
  // The same person was in fund B before: signing in must find the fund they are in now.
  await owner.query(
    `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, left_fund_on, created_at)
     values ('B', gen_random_uuid(), 'Mads', 'Holm', '1970-01-01', '', $1, '2020-05-31', now()),
            ('A', $2, 'Mads', 'Holm', '1970-01-01', '', $1, null, now() - interval '1 year')`,
    [hashCpr("0101709998", cprHashKey), testIds.member],
  );
}
