import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { servingPool, useDatabase } from "@/db/client";
import { freshDatabase, type TestDatabase } from "@/db/postgres/test-database";
import { inFund } from "@/db/scope";
import { hashCpr } from "@/server/identity/cpr-hash";
import { foldWord, nameWords } from "./name-words";
import { MOST_HITS, readTerm, search } from "./search";
import { idOf, storeCase, storeFund } from "./stored-case-fixture";

const KEY = Buffer.alloc(32, 1);
const METTE = { id: idOf("mette"), name: "Mette Holm", initials: "MH" };
// Fails the old check digit: nobody's number.
const NUMBER = "0505801111";

let database: TestDatabase;
let close: () => Promise<void>;

const find = (typed: string, fundCode = "FOA") =>
  inFund({ fundCode, userId: METTE.id }, (tx) =>
    search(tx, { typed, fundCode, userId: METTE.id, userName: METTE.name, cprKey: KEY }),
  );
const names = async (typed: string, fundCode?: string) => (await find(typed, fundCode)).hits.map(({ name }) => name);

beforeAll(async () => {
  database = await freshDatabase();
  close = useDatabase(database.servingUrl);
  await storeFund(database.ownerUrl, { code: "FOA", name: "FOA", today: "2021-04-13", people: [METTE] });
  await storeFund(database.ownerUrl, { code: "HK", name: "HK", today: "2021-04-13", people: [] });
  const people = [
    ["Anne-Sofie", "Ågaard", "1980-05-05"],
    ["Bente", "Aagaard Andersen", "1962-12-01"],
    ["Zoë", "Ærø", "2003-04-05"],
    ["Åse", "Østergård", "1903-04-05"],
  ] as const;
  await inFund({ fundCode: "FOA" }, async (tx) => {
    for (const [givenNames, surname, birthDate] of people)
      await storeCase(tx, "FOA", "2021-04-13", {
        givenNames,
        surname,
        birthDate,
        caseworkerId: METTE.id,
        parts: {},
        cprHash: surname === "Ågaard" ? hashCpr(NUMBER, KEY) : undefined,
      });
    for (let number = 0; number <= MOST_HITS; number += 1)
      await storeCase(tx, "FOA", "2021-04-13", {
        givenNames: `Mange${String.fromCharCode(97 + number)}`,
        surname: "Manges",
        birthDate: "1990-01-01",
        caseworkerId: null,
        parts: {},
      });
  });
  await inFund({ fundCode: "HK" }, (tx) =>
    storeCase(tx, "HK", "2021-04-13", {
      givenNames: "Anne",
      surname: "Fremmed",
      birthDate: "1980-05-05",
      caseworkerId: null,
      parts: {},
      cprHash: hashCpr(NUMBER, KEY),
    }),
  );
});

afterAll(async () => {
  await close?.();
  await database?.drop();
});

describe("by name", () => {
  it("finds by the beginning of any word, whatever the case and the spelling of å", async () => {
    expect(await names("sof")).toEqual(["Anne-Sofie Ågaard"]);
    expect(await names("AAG")).toEqual(["Anne-Sofie Ågaard", "Bente Aagaard Andersen"]);
    expect(await names("åg")).toEqual(["Anne-Sofie Ågaard", "Bente Aagaard Andersen"]);
    expect(await names("øster")).toEqual(["Åse Østergård"]);
    expect(await names("zoe ær")).toEqual(["Zoë Ærø"]);
    expect(await names("gaard")).toEqual([]);
  });

  it("demands every word, in any order, and shows a member once", async () => {
    expect(await names("and ben")).toEqual(["Bente Aagaard Andersen"]);
    expect(await names("an")).toEqual(["Anne-Sofie Ågaard", "Bente Aagaard Andersen"]);
    expect(await names("anne ander")).toEqual([]);
  });

  it("says that there are more than it shows", async () => {
    const answer = await find("mange");
    expect(answer.hits).toHaveLength(MOST_HITS);
    expect(answer.more).toBe(true);
    expect((await find("aag")).more).toBe(false);
  });
});

describe("by birth date and by number", () => {
  it("reads six digits as either century", async () => {
    expect(await names("050403")).toEqual(["Zoë Ærø", "Åse Østergård"]);
    expect(await names("05-04-2003")).toEqual(["Zoë Ærø"]);
    expect(await names("5.4.2003")).toEqual(["Zoë Ærø"]);
  });

  it("finds a whole number within the fund alone, with or without its hyphen", async () => {
    expect(await names(NUMBER)).toEqual(["Anne-Sofie Ågaard"]);
    expect(await names("050580-1111")).toEqual(["Anne-Sofie Ågaard"]);
    expect(await names(NUMBER, "HK")).toEqual(["Anne Fremmed"]);
    expect(await names("0505801112")).toEqual([]);
  });

  it("reads nothing out of half a number, an impossible day or a single letter", () => {
    for (const typed of ["050580-1", "3002", "320199", "a", "  ", "%"])
      expect(readTerm(typed)).toEqual({ by: "nothing" });
    expect(readTerm("290200")).toEqual({ by: "birthDate", days: ["2000-02-29"] });
  });
});

describe("the log", () => {
  it("keeps the words that were searched for, and of a number only that it was one", async () => {
    await find("sof");
    await find(NUMBER);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query("select kind, detail, actor_name from audit order by id desc limit 2");
    const whole = await client.query("select 1 from audit where detail::text like $1", [`%${NUMBER.slice(6)}%`]);
    await client.end();
    expect(rows).toEqual([
      { kind: "search", detail: { by: "cpr", hits: 1 }, actor_name: METTE.name },
      { kind: "search", detail: { by: "name", words: ["sof"], hits: 1 }, actor_name: METTE.name },
    ]);
    expect(whole.rowCount).toBe(0);
  });
});

it("answers a prefix from the index, as the serving role under its policies", async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(
    "insert into member_word select 'BIG', substr(md5(n::text), 1, 8), md5('m' || n)::uuid from generate_series(1, 20000) n on conflict do nothing",
  );
  await owner.query("analyze member_word");
  await owner.end();
  const client = await servingPool().connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.fund_code', 'BIG', true), set_config('app.member_id', '', true)");
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain select member_id from member_word w
      where w.fund_code = 'BIG' and w.word >= 'ab' collate "C" and w.word < 'ac' collate "C" order by w.word, w.member_id limit 63`);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    expect(plan).toMatch(/Index (Only )?Scan using member_word/);
    expect(plan).toMatch(/Index Cond: .*word >= .*word < /);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  } finally {
    await client.query("rollback");
    client.release();
  }
});

it("folds words as Danes would look for them", () => {
  expect(foldWord("Ågård")).toBe("aagaard");
  expect(foldWord("É")).toBe("e");
  expect(nameWords("Anne-Sofie d'Ør  Ærø Ærø")).toEqual(["anne", "sofie", "d", "ør", "ærø"]);
});
