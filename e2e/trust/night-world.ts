import { COMMANDS } from "@/server/commands/registry";
import { actsIn } from "@/server/commands/test-acts";
import { type TestFund, testFund } from "@/server/commands/test-fund";
import { fundSettingsSchema } from "@/server/fund/settings";
import { addDays } from "@/server/rules/day";

/** A fund with something for every step of the night, in the last weeks of the scheme. Its members in the order made. */
export type NightWorld = { readonly fund: TestFund; readonly members: readonly string[] };

const SET_ON = "2023-12-11";
/** The first day that is turned, and the last: over the deadlines, their deregistrations, the year and the scheme's end. */
export const FIRST_DAY = "2023-12-12";
export const LAST_DAY = "2024-01-05";

/** @param size how many of each kind of case there are */
export async function nightWorld(size: number): Promise<NightWorld> {
  const fund = await testFund();
  const acts = actsIn(fund);
  await fund.stand(SET_ON, "08:00");
  const chosen = fundSettingsSchema.parse({ deregisterAfterDays: 2 });
  await fund.ask(
    "insert into fund_setting (fund_code, version, content, recorded_at, recorded_by_name) values ('FOA', 1, $1, business_now('FOA'), 'Test')",
    [JSON.stringify(chosen)],
  );
  // On offer on the first days, so that deadlines can be missed; then none for a while, so that days are given back.
  await acts.openSlots("2023-12-13", ["10:00"]);
  await acts.openSlots("2024-02-01", ["10:00"]);
  await fund.ask(
    `update slot set closed_at = ('2023-12-20'::timestamp at time zone 'Europe/Copenhagen') where "on" > '2024-01-01'`,
  );
  const members: string[] = [];
  const kinds = [
    (memberId: string, at: number) => deadline(memberId, addDays("2023-12-13", at % 3)),
    (memberId: string) => deadline(memberId, "2023-12-22"),
    (memberId: string, at: number) => summons(memberId, "2024-01-03", at, ["cv", "job"]),
    (memberId: string, at: number) => summons(memberId, "2023-12-21", at, ["joint"]),
  ];
  const deadline = (memberId: string, on: string) => acts.confirm(COMMANDS.setDeadline, memberId, { deadline: on });
  const summons = (memberId: string, on: string, at: number, purposes: ("cv" | "job" | "joint")[]) => {
    const hour = String(7 + at).padStart(2, "0");
    return acts.confirm(COMMANDS.summon, memberId, {
      at: { on, start: `${hour}:00`, end: `${hour}:45` },
      form: "inPerson",
      place: "Staunings Plads 1",
      purposes,
      ...(purposes.includes("job") && { shortNoticeReason: "En konkret jordordre." }),
    });
  };
  for (const kind of kinds)
    for (let at = 0; at < size; at++) {
      const memberId = await fund.newMember();
      await acts.confirm(COMMANDS.registerUnemployment, memberId, { registeredOn: "2023-12-04" });
      await acts.confirm(COMMANDS.registerPlacement, memberId, { kind: "new", effectiveFrom: "2023-12-01" });
      await acts.confirm(COMMANDS.visitMember, memberId, {
        hasVocationalEducation: true,
        supportsChildrenAtHome: false,
        needsEarlyEffort: false,
        availabilityDoubted: false,
        assessment: "Ordinary course.",
      });
      const outcome = await kind(memberId, at);
      if (outcome.kind !== "done") throw new Error(`the stage is not set: ${JSON.stringify(outcome)}`);
      members.push(memberId);
    }
  await fund.ask("update fund set last_turned_day = $1 where code = 'FOA'", [SET_ON]);
  return { fund, members };
}

/**
 * What the nights have made of the world, without ids and instants: each member's facts, letters, messages to the
 * exchange, open duties and decisions. Two worlds made alike that were turned alike are the same text.
 */
export async function whatCameOf({ fund, members }: NightWorld): Promise<string[]> {
  const rows = await fund.ask<{ told: string }>(
    `select concat_ws(E'\\n',
       (select string_agg(concat_ws(' ', 'end', p.start_date, p.end_date, p.reason_code), E'\\n' order by p.start_date)
          from participation p where p.member_id = m.id and p.superseded_at is null),
       (select string_agg(concat_ws(' ', 'registered', r.registered_on, r.deregistered_from, r.deregistration_ground), E'\\n')
          from registration r where r.member_id = m.id and r.superseded_at is null),
       (select string_agg(concat_ws(' ', 'deadline', d.deadline, d.days_without_times), E'\\n')
          from booking_deadline d where d.member_id = m.id and d.superseded_at is null),
       (select string_agg(concat_ws(' ', 'interview', i."on", i.status, i.purposes), E'\\n' order by i.starts_at)
          from interview i where i.member_id = m.id and i.superseded_at is null),
       (select string_agg(concat_ws(' ', 'letter', g.template, g.fields), E'\\n' order by g.template, g.fields::text)
          from message g where g.member_id = m.id),
       (select string_agg(concat_ws(' ', 'told', o.number, o.type), E'\\n' order by o.number)
          from outbox o where o.member_id = m.id),
       (select string_agg(concat_ws(' ', 'decided', x.command, x.outcome, x.decided_on), E'\\n'
            order by x.decided_on, x.command, x.outcome, x.input ->> 'on', x.input ->> 'daysBefore')
          from decision x where x.member_id = m.id),
       (select string_agg(concat_ws(' ', 'counted', c."on", c.lowest_count), E'\\n' order by c."on")
          from offered_times c where c.member_id = m.id),
       (select string_agg(concat_ws(' ', 'duty', split_part(u.key, ':', 1), u.state, u.due_on), E'\\n' order by u.wording, u.state, u.due_on)
          from duty u where u.member_id = m.id)) as told
     from unnest($1::uuid[]) with ordinality as asked(id, place) join member m on m.id = asked.id order by asked.place`,
    [members],
  );
  return rows.map(({ told }) => told);
}
