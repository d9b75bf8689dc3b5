import { servingPool } from "@/db/client";
import { turnDays } from "@/server/jobs/turn-day";

// A process that turns a fund's days, and says when it begins: what the trust tests kill. See night-kills.ts.
process.stdout.write("begun\n");
await turnDays("FOA");
await servingPool().end();
