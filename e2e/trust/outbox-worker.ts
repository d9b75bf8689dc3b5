import { setTimeout as wait } from "node:timers/promises";
import { gatewayOf } from "@/server/exchange/gateway";
import { deliverOutbox } from "@/server/exchange/outbox/deliver";

/*
 * A worker of the outbox and nothing else, as a process that can be killed: the fund is its first argument. It waits little,
 * so that thousands of failures take seconds.
 */
const [fundCode = ""] = process.argv.slice(2);
const gateway = gatewayOf(process.env)!;
const cprKey = Buffer.from(process.env.CPR_ENCRYPTION_KEY ?? "", "base64");
const running = new AbortController().signal;
console.info("working");
for (;;) {
  await deliverOutbox(fundCode, { gateway, cprKey, pauses: { first: 20, longest: 200 }, budgetMs: 500 }, running);
  await wait(10);
}
