import pg from "pg";

/** Who works where nobody sits: the process of the night goes on beside every trial that is served. */
const OF_PEOPLE = `
  select (select count(*) from audit where kind = 'act' and actor_id is not null) as acts, (select count(*) from decision where actor_id is not null) as decisions,
    (select count(*) from case_note) as notes, (select count(*) from draft) as drafts, (select count(*) from saved_view) as views,
    (select count(*) from document) as documents, (select count(*) from member) as members, (select count(*) from month_import) as imports,
    (select count(*) from interview) as interviews, (select sum(version) from member) as versions`;

/** Everything that people have done in a database, as one text: the same twice means that nothing was done between. */
export async function doneByPeople(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return JSON.stringify((await client.query(OF_PEOPLE)).rows[0]);
  } finally {
    await client.end();
  }
}
