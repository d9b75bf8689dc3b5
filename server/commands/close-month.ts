import { z } from "zod";
import { closedMonth as table } from "@/db/schema";
import { countingAll } from "@/db/scope";
import { type ClosedMonth, closedMonth } from "@/server/queries/supervision/closed-month";
import { countFigures } from "@/server/queries/supervision/figures";
import { countsOf, readingOf } from "@/server/queries/supervision/supervision";
import { monthSchema } from "@/server/rules/inputs";
import { badInput } from "./kernel/bad-input";
import type { FundAct } from "./kernel/run-fund-act";

export const closeMonthInput = z.object({ month: monthSchema });

type Closing = { month: string; figures: ClosedMonth["figures"] };

/**
 * R12, § 12: a month that is over is closed, once: the figures that stand then are kept as the fund's own. What is corrected
 * afterwards changes the facts and not them, and is shown beside.
 */
export const closeMonth: FundAct<typeof closeMonthInput, Closing> = {
  name: "closeMonth",
  input: closeMonthInput,
  plan: async (tx, { month }, { today }, fundCode) => {
    const reading = readingOf({ fundCode }, { month, municipality: null, caseworkerId: null }, today);
    if (reading.to >= today) badInput("month", "future");
    const earlier = await closedMonth(tx, fundCode, month);
    const figures = countsOf(await countingAll(tx, () => countFigures(tx, reading)));
    const counted = (key: "participants" | "visitation" | "heldAtEnd") =>
      Object.values(figures[key]).reduce((sum, count) => sum + count, 0);
    const summary = {
      month,
      participants: counted("participants"),
      visitations: counted("visitation"),
      ended: counted("heldAtEnd"),
    };
    return {
      asked: [],
      consequences: [{ kind: "monthCloses", facts: summary, rule: "R12" }],
      conflict: earlier ? { reason: "monthClosed", facts: { month, closedOn: earlier.closedOn } } : undefined,
      summary,
      value: { month, figures },
    };
  },
  write: async (tx, { month, figures }, { now, today, actor }, fundCode) => {
    const { userId, name } = actor;
    await tx
      .insert(table)
      .values({ fundCode, month, closedAt: now, closedOn: today, closedBy: userId, closedByName: name, figures });
  },
};
