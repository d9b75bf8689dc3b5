import {
  bigint,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./fact-columns";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A replay of the fund's stored decisions: asked for by somebody, gone through by the process of the night. */
export const replayRun = pgTable(
  "replay_run",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    askedAt: instant("asked_at").notNull(),
    askedByName: text("asked_by_name").notNull(),
    /** How many decisions there were when it began; `null` before that. */
    total: integer("total"),
    done: integer("done").notNull().default(0),
    /** The last decision gone through: where it goes on after a break. */
    reached: uuid("reached"),
    /** { rule: [asked, differing] } */
    counts: jsonb("counts").notNull(),
    finishedAt: instant("finished_at"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("replay_run_asked").on(t.fundCode, t.askedAt)],
);

/** One answer of a stored decision that today's rules would give otherwise. */
export const replayDifference = pgTable(
  "replay_difference",
  {
    fundCode: text("fund_code").notNull(),
    runId: uuid("run_id").notNull(),
    decisionId: uuid("decision_id").notNull(),
    /** Which of the decision's questions, counted from 0. */
    position: integer("position").notNull(),
    rule: text("rule").notNull(),
    why: text("why").notNull(),
    before: jsonb("before").notNull(),
    now: jsonb("now"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.runId, t.decisionId, t.position] })],
);

/**
 * The seal of one line of the log: a hash of its content, salted, and a hash over that and the seal before. A line that
 * has become another breaks its own seal; a seal that has become another breaks all that follow.
 */
export const auditSeal = pgTable(
  "audit_seal",
  {
    fundCode: text("fund_code").notNull(),
    number: bigint("number", { mode: "number" }).notNull(),
    auditId: bigint("audit_id", { mode: "number" }).notNull(),
    /** Goes with the line's content when that is deleted: without it the hash tells nothing of what it was. */
    salt: bytea("salt"),
    digest: bytea("digest").notNull(),
    chain: bytea("chain").notNull(),
    sealedAt: instant("sealed_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.number] }), uniqueIndex("audit_seal_line").on(t.fundCode, t.auditId)],
);

/** Lines of the log whose content was due for deletion: their seals stay. */
export const auditErasure = pgTable(
  "audit_erasure",
  {
    fundCode: text("fund_code").notNull(),
    auditId: bigint("audit_id", { mode: "number" }).notNull(),
    erasedAt: instant("erased_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.auditId] })],
);

/** A case that is kept although its years are over, because of a complaint or a lawsuit, say. */
export const retentionHold = pgTable(
  "retention_hold",
  {
    fundCode: text("fund_code").notNull(),
    id: uuid("id").notNull(),
    memberId: uuid("member_id").notNull(),
    reason: text("reason").notNull(),
    placedAt: instant("placed_at").notNull(),
    placedByName: text("placed_by_name").notNull(),
    liftedAt: instant("lifted_at"),
  },
  (t) => [primaryKey({ columns: [t.fundCode, t.id] }), index("retention_hold_member").on(t.fundCode, t.memberId)],
);
