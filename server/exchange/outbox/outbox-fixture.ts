import { randomUUID } from "node:crypto";
import { FUND, KEYS, type TestFund } from "@/server/commands/test-fund";
import { gatewayOf } from "../gateway";
import type { Courier } from "./deliver";

/** Test support: a courier to an address, that does not wait long for anything. */
export function courierTo(
  url: string,
  more: Partial<Courier> = {},
  credential?: string,
): Courier & { close: () => void } {
  const gateway = gatewayOf({ DFDG_URL: url, DFDG_TIMEOUT_MS: "500", DFDG_CREDENTIAL: credential })!;
  const pauses = { first: 20, longest: 100 };
  return { gateway, cprKey: KEYS.encryption, pauses, budgetMs: 30_000, ...more, close: gateway.close };
}

/** Puts messages into a member's outbox as an act does: numbered under the member's lock. @returns their ids, in order */
export async function putInOutbox(
  fund: TestFund,
  memberId: string,
  messages: readonly { type: string; payload: object }[],
): Promise<string[]> {
  const ids = messages.map(() => randomUUID());
  await fund.ask(
    `with decided as (
       insert into decision (fund_code, id, member_id, command, outcome, asked, input, scheme_id, scheme_version, decided_on, decided_at, actor_name)
       values ($1, gen_random_uuid(), $2, 'test', 'allowed', '[]', '{}', 'forsoeg-2020', 1, '2021-04-13', now(), 'Natten') returning id
     ), numbered as (
       update member set outbox_number = outbox_number + $3 where fund_code = $1 and id = $2 returning outbox_number - $3 as before
     )
     insert into outbox (fund_code, id, member_id, number, type, payload, decision_id, created_at)
     select $1, m.id, $2, n.before + m.at, m.type, m.payload, d.id, '2021-04-13T09:00:00Z'
     from decided d, numbered n, rows from (unnest($4::uuid[]), unnest($5::text[]), unnest($6::jsonb[])) with ordinality as m(id, type, payload, at)`,
    [
      FUND,
      memberId,
      messages.length,
      ids,
      messages.map(({ type }) => type),
      messages.map(({ payload }) => JSON.stringify(payload)),
    ],
  );
  return ids;
}

export const deadlineSet = (deadline: string) => ({
  type: "deadline.set",
  payload: { deadlineId: randomUUID(), deadline },
});
