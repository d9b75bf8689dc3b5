import { servingPool } from "@/db/client";
import { FUND } from "@/server/months/months-fixture";
import { turnMonths } from "@/server/months/turn-months";

// One run of the month's turn in a process of its own, to be killed anywhere: see months-killed.ts.
await servingPool().query("select 1");
process.stdout.write("begun\n");
await turnMonths(FUND);
await servingPool().end();
