import type pg from "pg";
import { initialsOf } from "@/server/identity/roles";
import { SCHEMES } from "@/server/rules/schemes";
import { instantOf, OPENS_AT, TODAY } from "./calendar";
import { FUNDS, PLACES, STAFF } from "./funds";
import { idNamed, staffId } from "./ids";

/**
 * What there must be before anything can be told: the scheme, the two funds, their places and their people. As the owner:
 * the serving role makes neither funds nor users.
 */
export async function writeGround(owner: pg.Client): Promise<void> {
  for (const scheme of SCHEMES) {
    await owner.query(
      `insert into scheme_version (scheme_id, version, content, valid_from, valid_to) values ($1, $2, $3, $4, $5)`,
      [scheme.id, scheme.version, JSON.stringify(scheme), scheme.placementsFrom, scheme.lastDay],
    );
  }
  for (const { code, name, accent } of FUNDS) {
    await owner.query("insert into fund (code, name, accent, last_turned_day) values ($1, $2, $3, $4)", [
      code,
      name,
      accent,
      TODAY,
    ]);
  }
  for (const { fundCode, name, address, municipalityCode } of PLACES) {
    await owner.query(
      "insert into place (fund_code, id, name, address, municipality_code) values ($1, $2, $3, $4, $5)",
      [fundCode, idNamed(`place ${name}`), name, address, municipalityCode],
    );
  }
  for (const { name, fundCode, roles, professionalId, subject } of STAFF) {
    await owner.query(
      `insert into app_user (fund_code, id, subject, kind, roles, name, initials, email, professional_id)
       values ($1, $2, $3, 'caseworker', $4, $5, $6, $7, $8)`,
      [
        fundCode,
        staffId(professionalId),
        subject,
        roles,
        name,
        initialsOf(name),
        emailOf(professionalId),
        professionalId,
      ],
    );
  }
}

/** An address that leads nowhere. */
const emailOf = (professionalId: string): string => `${professionalId.toLowerCase()}@a-kasse.example`;

/** Lets the funds' business clocks stand on the morning on which the demonstration opens; from there they tick. */
export async function openTheDay(owner: pg.Client): Promise<void> {
  await owner.query(
    "update fund set clock_offset_seconds = round(extract(epoch from $1::timestamptz - clock_timestamp()))",
    [instantOf(TODAY, OPENS_AT)],
  );
}
