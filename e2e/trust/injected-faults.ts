import pg from "pg";
import { type Chance, chanceOf } from "@/db/seed/chance";
import { PLACEMENTS } from "@/server/routers/procedure-placement-fixture";
import type { Somebody, TwoFunds } from "@/server/routers/two-funds-fixture";
import type { Answered } from "./answers";

export type InjectedFound = {
  /** Acts that were confirmed while the database failed under them. */
  acts: number;
  /** Failures: a full disk at each table an act writes and at its end, and deadlocks that go on. */
  failures: number;
  /** Deadlocks that passed: done at the third try, once. */
  retried: number;
  /** What was not as it must be, in words. */
  wrong: string[];
};

const DISK_FULL = "53100";
const DEADLOCK = "40P01";
/** More often than anything is tried again. */
const EACH_TIME = 1_000_000;
const AT_THE_END = "the end";

/**
 * What fails in the database when it is told to: at the first row written to a table, or at the end of the transaction.
 * Sequences count through what is rolled back, so that it is known which tables a transaction came to.
 */
const FAULTS = `
  create table trust_fault (place text, code text, times integer);
  create sequence trust_fault_count;
  create function trust_fault() returns trigger language plpgsql security definer as $$
  declare f record; here text := case when tg_name = 'trust_fault_end' then '${AT_THE_END}' else tg_table_name end;
  begin
    if here <> '${AT_THE_END}' then perform nextval('trust_came_to_' || tg_table_name); end if;
    select * into f from trust_fault where place = here;
    if found and nextval('trust_fault_count') <= f.times then
      raise exception 'a fault of the trial' using errcode = f.code;
    end if;
    return null;
  end $$;
  do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'public' and tablename not in ('trust_fault', 'session', 'sign_in_attempt') loop
      execute format('create sequence %I', 'trust_came_to_' || t);
      execute format('create trigger trust_fault after insert or update or delete on %I for each row execute function trust_fault()', t);
    end loop;
  end $$;
  create constraint trigger trust_fault_end after insert on audit deferrable initially deferred for each row execute function trust_fault();
`;

/** One call of an act's step, as somebody. */
export type AskAct = (path: string, input: unknown, cookie: string) => Promise<Answered>;

/**
 * Confirms acts while the disk is full at each of the tables they write, and at their end, and while deadlocks end their
 * transaction: each is answered 503, and not a row is another than before. A deadlock that passes is not even seen.
 * @param share of the acts there are, by chance
 */
export async function injectedFaults(
  funds: TwoFunds,
  ask: AskAct,
  { share, seed }: { share: number; seed: number },
): Promise<InjectedFound> {
  const chance = chanceOf(`faults ${seed}`);
  const owner = new pg.Client({ connectionString: funds.addresses.DATABASE_OWNER_URL });
  owner.on("error", () => undefined);
  await owner.connect();
  await owner.query(FAULTS);
  const found: InjectedFound = { acts: 0, failures: 0, retried: 0, wrong: [] };
  // An act for many is a list of single acts, which are tried by themselves.
  const steps = Object.keys(PLACEMENTS).filter((path) => path.endsWith(".preview") && !path.includes(".many."));
  try {
    for (const path of steps) if (chance.happens(share)) await failUnder(path, { funds, ask, owner, chance, found });
    return found;
  } finally {
    await owner.end();
  }
}

type Surroundings = { funds: TwoFunds; ask: AskAct; owner: pg.Client; chance: Chance; found: InjectedFound };

const WHO: Readonly<Record<string, Somebody>> = { member: "member", caseworker: "caseworker" };

async function failUnder(path: string, { funds, ask, owner, chance, found }: Surroundings): Promise<void> {
  const placement = PLACEMENTS[path]!;
  const who = WHO[placement.for] ?? "teamLead";
  const cookie = funds.cookieOf(who, who === "member" ? "member" : "caseworker")!;
  const input = placement.input(funds.own, who) as object;
  const seen = await ask(path, input, cookie);
  if (seen.status !== 200) return;
  const { hash } = (JSON.parse(seen.text) as { result: { data: { hash: string } } }).result.data;
  const confirm = () => ask(path.replace(/preview$/u, "confirm"), { ...input, hash }, cookie);
  const arm = async (place: string, code: string, times: number) => {
    await owner.query("delete from trust_fault");
    await owner.query("alter sequence trust_fault_count restart");
    await owner.query("insert into trust_fault values ($1, $2, $3)", [place, code, times]);
  };
  const before = await funds.written();
  const fails = async (place: string, code: string) => {
    await arm(place, code, EACH_TIME);
    const { status, headers } = await confirm();
    found.failures++;
    if (status !== 503 || headers.get("retry-after") === null)
      found.wrong.push(`${path}: ${code} at ${place} was answered ${status}`);
    if ((await funds.written()) !== before) found.wrong.push(`${path}: ${code} at ${place} left something behind`);
  };
  await forgetPlaces(owner);
  await fails(AT_THE_END, DISK_FULL);
  const places = await cameTo(owner);
  for (const place of places) await fails(place, DISK_FULL);
  const place = chance.oneOf(places);
  await fails(place, DEADLOCK);
  await arm(place, DEADLOCK, 2);
  const acts = async () => Number((await owner.query("select count(*) as n from audit where kind = 'act'")).rows[0].n);
  const actsBefore = await acts();
  const { status } = await confirm();
  await owner.query("delete from trust_fault");
  if (status !== 200 || (await acts()) !== actsBefore + 1)
    found.wrong.push(
      `${path}: after two deadlocks it was answered ${status}, ${(await acts()) - actsBefore} acts in the log`,
    );
  else found.retried++;
  found.acts++;
}

const SEQUENCES = "select sequencename as name from pg_sequences where sequencename like 'trust\\_came\\_to\\_%'";

async function forgetPlaces(owner: pg.Client): Promise<void> {
  await owner.query(
    `do $$ declare s text; begin for s in ${SEQUENCES} loop execute format('alter sequence %I restart', s); end loop; end $$`,
  );
}

/** The tables that a transaction came to, whether it was kept or not. */
async function cameTo(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(`${SEQUENCES} and last_value is not null order by 1`);
  return rows.map(({ name }) => name.slice("trust_came_to_".length));
}
