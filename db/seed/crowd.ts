import type pg from "pg";
import { type CprKeys, decryptCpr, encryptCpr } from "@/server/identity/cpr-cipher";
import { hashCpr } from "@/server/identity/cpr-hash";
import { initialsOf } from "@/server/identity/roles";
import { nameWords } from "@/server/queries/name-words";
import { addDays } from "@/server/rules/day";
import { chanceOf } from "./chance";
import { idOfCopy } from "./copy-rows";
import { inventedCpr } from "./invented-cpr";
import { MEN, SURNAMES, WOMEN } from "./names";

/** A member of the demonstration, whose case others have too, with what a copy has from the member's own row. */
export type Original = {
  readonly id: string;
  readonly birthDate: string;
  readonly cpr: string;
  readonly caseworkerId: string | null;
  readonly phone: string | null;
  readonly locale: string;
  readonly protectedIdentity: boolean;
  readonly leftFundOn: string | null;
  readonly dutiesNextChangeOn: string | null;
  readonly createdAt: string;
};

export async function originalsOf(client: pg.Client, fundCode: string, keys: CprKeys): Promise<Original[]> {
  const { rows } = await client.query<Omit<Original, "cpr"> & { cipher: Buffer }>(
    `select id, birth_date::text as "birthDate", cpr_ciphertext as cipher, caseworker_id as "caseworkerId", phone, locale,
       protected_identity as "protectedIdentity", left_fund_on::text as "leftFundOn",
       duties_next_change_on::text as "dutiesNextChangeOn", created_at::text as "createdAt"
     from member where fund_code = $1 order by id`,
    [fundCode],
  );
  return rows.map(({ cipher, ...row }) => ({ ...row, cpr: decryptCpr(cipher, keys.encryption, row.id) }));
}

/** Born before this, nothing in the law looks at the age: the copies are born on other days than the original. */
const AGE_DOES_NOT_MATTER = "1993-01-01";

/** The people of the copies: names and numbers of their own, the same at every run. */
export class Crowd {
  readonly #places = new Map<string, number>();
  readonly #given: ReadonlySet<string>;

  /** @param given numbers that somebody has already */
  constructor(given: Iterable<string>) {
    this.#given = new Set(given);
  }

  person(original: Original, copy: number) {
    const chance = chanceOf(`${original.id} ${copy}`);
    const woman = chance.happens(0.5);
    const surname = `${chance.oneOf(SURNAMES)}${chance.happens(0.5) ? ` ${chance.oneOf(SURNAMES)}` : ""}`;
    const { birthDate: born } = original;
    const birthDate = born < AGE_DOES_NOT_MATTER ? addDays(born, chance.between(-180, 180)) : born;
    const cpr = this.#number(birthDate, woman ? "female" : "male");
    return { id: idOfCopy(original.id, copy), givenNames: chance.oneOf(woman ? WOMEN : MEN), surname, birthDate, cpr };
  }

  #number(birthDate: string, sex: "female" | "male"): string {
    const key = `${birthDate} ${sex}`;
    for (;;) {
      const place = this.#places.get(key) ?? 0;
      this.#places.set(key, place + 1);
      const cpr = inventedCpr(birthDate, place, sex);
      if (!this.#given.has(cpr)) return cpr;
    }
  }
}

type Person = ReturnType<Crowd["person"]>;

/** Writes people whose cases are copies: what is the member's own beside the case. */
export async function writePeople(
  client: pg.Client,
  fundCode: string,
  people: readonly (Person & { original: Original; caseworkerId: string | null })[],
  keys: CprKeys,
): Promise<void> {
  await client.query(
    `insert into member (fund_code, id, given_names, surname, birth_date, cpr_ciphertext, cpr_hash, caseworker_id, phone,
       locale, protected_identity, left_fund_on, duties_next_change_on, created_at, version, outbox_number)
     select $1, new.*, 1, 0 from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::bytea[], $7::bytea[], $8::uuid[],
       $9::text[], $10::text[], $11::boolean[], $12::date[], $13::date[], $14::timestamptz[]) as new`,
    [
      fundCode,
      people.map(({ id }) => id),
      people.map(({ givenNames }) => givenNames),
      people.map(({ surname }) => surname),
      people.map(({ birthDate }) => birthDate),
      people.map(({ cpr, id }) => encryptCpr(cpr, keys.encryption, id)),
      people.map(({ cpr }) => hashCpr(cpr, keys.hash)),
      people.map(({ caseworkerId }) => caseworkerId),
      people.map(({ original }) => original.phone),
      people.map(({ original }) => original.locale),
      people.map(({ original }) => original.protectedIdentity),
      people.map(({ original }) => original.leftFundOn),
      people.map(({ original }) => original.dutiesNextChangeOn),
      people.map(({ original }) => original.createdAt),
    ],
  );
  const words = people.flatMap(({ id, givenNames, surname }) =>
    nameWords(`${givenNames} ${surname}`).map((word) => ({ id, word })),
  );
  await client.query(
    "insert into member_word (fund_code, word, member_id) select $1, * from unnest($2::text[], $3::uuid[])",
    [fundCode, words.map(({ word }) => word), words.map(({ id }) => id)],
  );
}

/** Colleagues for the copies: every caseworker who has cases gets one per copy, with a name of their own. */
export async function writeColleagues(
  client: pg.Client,
  fundCode: string,
  caseworkers: readonly string[],
  copies: readonly number[],
): Promise<void> {
  const colleagues = copies.flatMap((copy) =>
    caseworkers.map((id, at) => {
      const chance = chanceOf(`colleague ${id} ${copy}`);
      const name = `${chance.oneOf(chance.happens(0.5) ? WOMEN : MEN)} ${chance.oneOf(SURNAMES)}`;
      return {
        id: idOfCopy(id, copy),
        name,
        initials: initialsOf(name),
        professionalId: `${fundCode}-${1000 * (at + 1) + copy}`,
      };
    }),
  );
  await client.query(
    `insert into app_user (fund_code, id, kind, roles, name, initials, professional_id)
     select $1, id, 'caseworker', '{caseworker}', name, initials, professional_id
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[]) as c(id, name, initials, professional_id)`,
    [
      fundCode,
      colleagues.map(({ id }) => id),
      colleagues.map(({ name }) => name),
      colleagues.map(({ initials }) => initials),
      colleagues.map(({ professionalId }) => professionalId),
    ],
  );
}
