import { randomBytes } from "node:crypto";
import pg from "pg";
import { chanceOf } from "@/db/seed/chance";
import { newSecrets } from "@/server/start/secrets";
import { type Answered, eachOf, faultOf } from "./answers";
import { send } from "./http-call";
import { raceWorld } from "./race-world";
import { serve } from "./served";
import { inWords, type Setting } from "./trial";

/** Somebody with a word that stands in nobody else's data. */
type Canary = { readonly word: string; readonly cookie: string };
export type CanaryFound = {
  calls: number;
  /** Answers in which the asker's own word stood: they are there to be seen. */
  own: number;
  /** Answers with another's word, that may be kept, or that faulted: each in words. */
  wrong: string[];
};

const AT_ONCE = 12;
/** What a member asks for, whose name or whose letters stand in the answer. */
const ADDRESSES = [
  { path: "/min-side", headers: {} },
  { path: "/min-side", headers: { rsc: "1" } },
  { path: "/min-side/me", headers: {} },
  { path: "/min-side/me?_rsc=abcde", headers: { rsc: "1" } },
  { path: "/min-side/messages", headers: {} },
  { path: "/min-side/appointments", headers: { rsc: "1", "next-router-prefetch": "1" } },
  { path: "/api/trpc/member.home.frame", headers: {} },
  { path: "/api/trpc/member.home.page", headers: {} },
  { path: "/api/trpc/member.self.contact", headers: {} },
  { path: "/api/trpc/member.drafts.find?input=%7B%22key%22%3A%22canary%22%7D", headers: {} },
  { path: "/api/trpc/member.home.frame,member.self.contact?batch=1&input=%7B%7D", headers: {} },
  { path: "/auth/session", headers: {} },
] as const;

/** Everybody asks at once and in turn, of one process and the other: each is told of nobody but themselves. */
export async function canaries(
  people: readonly Canary[],
  addresses: readonly string[],
  { each, seed }: { each: number; seed: number },
  ask: (address: string, init: RequestInit) => Promise<Answered> = send,
): Promise<CanaryFound> {
  const found: CanaryFound = { calls: 0, own: 0, wrong: [] };
  const chance = chanceOf(`canaries ${seed}`);
  const asks = Array.from({ length: people.length * each }, (_, at) => ({
    who: people[at % people.length]!,
    what: chance.oneOf(ADDRESSES),
    address: chance.oneOf(addresses),
  }));
  await eachOf(asks, AT_ONCE, async ({ who, what, address }) => {
    const answer = await ask(`${address}${what.path}`, { headers: { ...what.headers, cookie: who.cookie } });
    found.calls++;
    if (answer.text.includes(who.word)) found.own++;
    const fault = faultOf({ ...answer, milliseconds: 0 });
    if (fault) found.wrong.push(`${what.path}: ${fault}`);
    if (people.some(({ word }) => word !== who.word && answer.text.includes(word)))
      found.wrong.push(`${what.path}: held another's word`);
    if (!answer.headers.get("cache-control")?.includes("no-store"))
      found.wrong.push(`${what.path}: may be kept (${answer.headers.get("cache-control")})`);
  });
  return found;
}

/** Gives each racer a word: in the name, in the way to reach them, and in what they have typed. */
async function marked(ownerUrl: string, racers: readonly { memberId: string; cookie: string }[]): Promise<Canary[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  try {
    const people: Canary[] = [];
    for (const { memberId, cookie } of racers) {
      const word = `Kanarie${randomBytes(6).toString("hex")}`;
      await owner.query("update member set given_names = $2, email = $3 where id = $1", [
        memberId,
        word,
        `${word}@example.dk`,
      ]);
      await owner.query("update app_user set name = $2 where member_id = $1", [memberId, word]);
      await owner.query(
        "insert into draft (fund_code, user_id, key, content, saved_at) select fund_code, id, 'canary', jsonb_build_object('text', $2::text), now() from app_user where member_id = $1",
        [memberId, word],
      );
      people.push({ word, cookie });
    }
    return people;
  } finally {
    await owner.end();
  }
}

export async function canariesTried(setting: Setting) {
  const [users, each] = setting.quick ? [6, 20] : [50, 200];
  const world = await raceWorld(users);
  setting.onStop(world.leave);
  const people = await marked(world.addresses.DATABASE_OWNER_URL, world.racers);
  const secrets = newSecrets();
  const served = [await serve(world.addresses, secrets, setting), await serve(world.addresses, secrets, setting)];
  const addresses = served.map(({ address }) => address);
  const found = await canaries(people, addresses, { each, seed: setting.seed });
  for (const one of found.wrong.slice(0, 20)) setting.say(one);
  return [
    {
      test: "canaries: everybody at once, two processes",
      extent: `${users} users × ${each} interleaved requests of pages, RSC data and procedures; their own word in ${inWords(found.own)} answers`,
      found: found.wrong[0] ?? "no foreign canary, no answer that may be kept",
      holds: found.calls === users * each && found.own > found.calls / 4 && found.wrong.length === 0,
    },
  ];
}
