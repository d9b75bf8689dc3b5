import type pg from "pg";

/**
 * Fills tables whose keys, indexes and exclusion constraints are away meanwhile, and makes them again afterwards: an index
 * made over all rows at once costs a fraction of one kept row by row, and a constraint that is added looks at every row.
 * A key that others refer to stays. To be called within a transaction: whatever fails, or is cut off, leaves the tables with all they had.
 * @param tables by name; nobody else reads or writes them until the transaction ends
 * @throws what `fill` throws, and when what it wrote breaks a constraint
 */
export async function withIndexesAside(
  client: pg.Client,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const constraints = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint held where conrelid = any ($1::text[]::regclass[]) and contype in ('p', 'u', 'x')
       and not exists (select 1 from pg_constraint other where other.contype = 'f' and other.conindid = held.conindid)`,
    [tables],
  );
  const indexes = await client.query<{ drop: string; make: string }>(
    `select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as make
     from pg_index where indrelid = any ($1::text[]::regclass[])
       and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  const aside = [...constraints.rows, ...indexes.rows];
  for (const { drop } of aside) await client.query(drop);
  await fill();
  await client.query("set local maintenance_work_mem = '256MB'");
  for (const { make } of aside) await client.query(make);
}
