import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";

type Person = { readonly kind: string; readonly name: string };

/** Letters that wait to be printed when the demonstration opens. */
const MOST_TO_PRINT = 6;

/**
 * How the demonstration's members are reached, once their stories are told: everybody has an address, and some want to be
 * told by mail, SMS, Digital Post or on paper; of those the last letter waits to be printed. The people of the sign-in page
 * begin with the portal alone. All addresses and numbers are invented.
 */
export async function openWaysToMembers(owner: pg.Client): Promise<void> {
  const file = path.join(import.meta.dirname, "people.json");
  const known = (JSON.parse(readFileSync(file, "utf8")) as Person[])
    .filter(({ kind }) => kind === "member")
    .map(({ name }) => name);
  await owner.query(
    `update member set postal_address = 'Prøvegade ' || 1 + abs(hashtext(id::text)) % 98 || E'\\n' ||
       (array['1599 København V', '5999 Odense C', '8999 Aarhus C'])[1 + abs(hashtext(surname)) % 3]
     where not protected_identity`,
  );
  await owner.query(
    `update member set tell_by = w.way,
       email = case w.way when 'mail' then 'medlem-' || left(id::text, 8) || '@example.dk' else email end
     from (select id as member_id, (array['mail', 'sms', 'post', 'digitalPost'])[1 + abs(hashtext(id::text)) % 12] as way from member) w
     where w.member_id = member.id and w.way is not null and (w.way <> 'sms' or phone is not null)
       and given_names || ' ' || surname <> all ($1)`,
    [known],
  );
  await owner.query(
    `insert into delivery (fund_code, id, member_id, message_id, channel, state, created_at, changed_at)
     select fund_code, gen_random_uuid(), member_id, id, 'post', 'toPrint', created_at, created_at from (
       select g.*, row_number() over (partition by g.fund_code order by g.created_at desc) as place from (
         select distinct on (m.fund_code, m.id) g.* from member m join message g on g.fund_code = m.fund_code and g.member_id = m.id
         where m.tell_by = 'post' and not m.protected_identity and m.left_fund_on is null
         order by m.fund_code, m.id, g.created_at desc) g) last
     where place <= ${MOST_TO_PRINT}`,
  );
}
