import { businessClock, inFund } from "@/db/scope";
import { lettersUnread, remindersDue } from "@/server/commands/due-reminders";
import { remind, remindOfLetters } from "@/server/commands/remind";
import { fundSettings } from "@/server/fund/settings";
import { actOnEach } from "./night-acts";

/**
 * Reminds members of deadlines and interviews ahead, and of important letters that lie unread, as the fund chose. Comes
 * after the duties have been turned, which say what binds whom.
 * @param day the day that is turned to
 * @returns how many reminders were sent
 */
export async function sendReminders(fundCode: string, day: string): Promise<number> {
  const { ahead, unread } = await inFund({ fundCode }, async (tx) => {
    const { reminders } = (await fundSettings(tx)).settings;
    const { today } = await businessClock(tx);
    const at = { day, today };
    const { unreadAfterDays } = reminders;
    return {
      ahead: await remindersDue(tx, fundCode, at, reminders),
      unread: unreadAfterDays === null ? [] : await lettersUnread(tx, fundCode, at, unreadAfterDays),
    };
  });
  const reminded = await actOnEach(
    fundCode,
    remind,
    ahead.map(({ memberId, ...input }) => ({ memberId, input })),
  );
  const remindedOfLetters = await actOnEach(
    fundCode,
    remindOfLetters,
    unread.map(({ memberId, ...input }) => ({ memberId, input })),
  );
  return reminded + remindedOfLetters;
}
