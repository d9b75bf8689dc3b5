import { createHash, randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { Scoped } from "@/db/client";
import { servingPool } from "@/db/client";
import { inFund } from "@/db/scope";
import type { OpenScope } from "@/server/commands/kernel/run-command";
import { callerAddress, rateLimit } from "@/server/routers/rate-limit";
import type { Locale } from "@/server/rules/explain";

const SECRET_BYTES = 32;
const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

export type CalendarFeedState = { createdAt: string; lastReadAt: string | null } | null;

/** Whether the person has a feed, since when, and when it was last read; its address is told once, when it is made. */
export async function calendarFeedState(tx: Scoped, userId: string): Promise<CalendarFeedState> {
  const { rows } = await tx.execute<NonNullable<CalendarFeedState>>(sql`
    select to_json(created_at)#>>'{}' as "createdAt", to_json(last_read_at)#>>'{}' as "lastReadAt" from calendar_feed
    where fund_code = current_setting('app.fund_code') and user_id = ${userId}::uuid and revoked_at is null`);
  return rows[0] ?? null;
}

/** Makes a new address of the person's calendar; the one before it is dead at once. @returns the secret, which is kept nowhere */
export async function renewCalendarFeed(open: OpenScope): Promise<{ secret: string }> {
  return open(async (tx, { userId }, fundCode) => {
    await endFeed(tx, userId!);
    const secret = randomBytes(SECRET_BYTES).toString("base64url");
    await tx.execute(sql`
      insert into calendar_feed (fund_code, id, user_id, secret_hash)
      values (${fundCode}, ${randomUUID()}::uuid, ${userId}::uuid, ${hashOf(secret)})`);
    return { secret };
  });
}

/** Ends the feed: its address shows nothing from now on. */
export async function revokeCalendarFeed(open: OpenScope): Promise<void> {
  await open((tx, { userId }) => endFeed(tx, userId!));
}

async function endFeed(tx: Scoped, userId: string): Promise<void> {
  // One after the other: of two at once the later one's address is the one that stands.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`calendar-feed ${userId}`}))`);
  await tx.execute(sql`
    update calendar_feed set revoked_at = now()
    where fund_code = current_setting('app.fund_code') and user_id = ${userId}::uuid and revoked_at is null`);
}

type FeedInterview = {
  id: string;
  startsAt: string;
  endsAt: string;
  place: string | null;
  joint: boolean;
  versions: number;
};

const TITLES: Readonly<Record<Locale, { one: string; joint: string; calendar: string }>> = {
  da: { one: "Samtale", joint: "Fælles samtale", calendar: "Samtaler" },
  en: { one: "Interview", joint: "Joint interview", calendar: "Interviews" },
};

/** Calendars ask a few times an hour; whoever guesses at addresses asks more often. */
const take = rateLimit({ perSecond: 1, burst: 60 });
const SECRET = /^([\w-]{43})\.ics$/;
const NOT_KEPT = { "cache-control": "no-store" };

/**
 * A caseworker's interviews for another calendar: when and where, and what kind. No name, no number, nothing of what it is
 * about: other calendars are others' machines. What was cancelled is not in it. An address that is not, or no longer, one
 * is answered like one that never was.
 */
export async function sendCalendarFeed(request: Request, file: string): Promise<Response> {
  const wait = take(callerAddress(request.headers), 1);
  if (wait > 0) return new Response(null, { status: 429, headers: { ...NOT_KEPT, "retry-after": String(wait) } });
  const secret = SECRET.exec(file)?.[1];
  const whose = secret === undefined ? null : await ownerOf(secret);
  if (whose === null) return new Response(null, { status: 404, headers: NOT_KEPT });
  const { fundCode, userId, locale } = whose;
  const interviews = await inFund({ fundCode, userId }, async (tx) => {
    const { rows } = await tx.execute<FeedInterview>(sql`
      select i.entity_id as id, to_json(i.starts_at)#>>'{}' as "startsAt", to_json(i.ends_at)#>>'{}' as "endsAt", i.place,
        i.purposes @> '["joint"]' as joint,
        (select count(*)::integer from interview v where v.fund_code = i.fund_code and v.entity_id = i.entity_id) as versions
      from interview i where i.fund_code = ${fundCode} and i.caseworker_id = ${userId}::uuid and i.superseded_at is null
        and i.status in ('booked', 'held') and i."on" between business_today(${fundCode}) - 30 and business_today(${fundCode}) + 365
      order by i.starts_at, i.entity_id`);
    return rows;
  });
  return new Response(feedFile(interviews, locale), {
    headers: { ...NOT_KEPT, "content-type": "text/calendar; charset=utf-8" },
  });
}

async function ownerOf(secret: string): Promise<{ fundCode: string; userId: string; locale: Locale } | null> {
  const { rows } = await servingPool().query<{ fundCode: string; userId: string; locale: Locale }>(
    'select fund_code as "fundCode", user_id as "userId", locale from calendar_feed_of($1)',
    [hashOf(secret)],
  );
  return rows[0] ?? null;
}

function feedFile(interviews: readonly FeedInterview[], locale: Locale): string {
  const titles = TITLES[locale];
  const calendar = ical({
    name: titles.calendar,
    prodId: { company: "kontaktforloeb", product: "feed" },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, startsAt, endsAt, place, joint, versions } of interviews)
    calendar.createEvent({
      id: `${id}@kontaktforloeb`,
      sequence: versions,
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: joint ? titles.joint : titles.one,
      location: place,
      status: ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
