import { writeNote } from "@/server/commands/write-note";
import type { CprKeys } from "@/server/identity/cpr-cipher";
import type { CaseworkerCalendar } from "./caseworker-calendar";
import { type Caseworker, personNumbered } from "./cast";
import { idNamed } from "./ids";
import { STORIES } from "./stories";
import type { Story } from "./stories/story";
import { actorOf, openAt, Telling } from "./telling";
import { NOTES } from "./words";

export type Desk = { readonly caseworker: Caseworker; readonly calendar: CaseworkerCalendar };
type Casting = { readonly story: Story; readonly number: number };

/** Who has what: the fund's stories, dealt out to its caseworkers one by one. */
function dealtTo(fundCode: string, desks: number, onceEach: boolean): Casting[][] {
  const hands: Casting[][] = Array.from({ length: desks }, () => []);
  const told = STORIES.filter(({ onlyIn }) => !onlyIn || onlyIn === fundCode);
  let number = 0;
  for (const story of told)
    for (let time = 0; time < (onceEach ? 1 : story.times); time += 1) {
      // The people of the sign-in page are with the fund's first caseworker, who is on it too.
      hands[story.wanted?.subject ? 0 : number % desks]!.push({ story, number });
      number += 1;
    }
  return hands;
}

/** The id of the fund's member with this number: the same at every run. */
export const memberIdOf = (fundCode: string, number: number): string => idNamed(`member ${fundCode} ${number}`);

/**
 * Tells all stories of a fund. Those of one caseworker one after the other, because they share a calendar; the
 * caseworkers side by side. Returns how many members there are.
 */
export async function tellStories(
  fundCode: string,
  desks: readonly Desk[],
  { keys, onceEach }: { keys: CprKeys; onceEach: boolean },
): Promise<number> {
  const hands = dealtTo(fundCode, desks.length, onceEach);
  await Promise.all(
    desks.map(async (desk, at) => {
      for (const casting of hands[at]!) await tellOne(fundCode, desk, casting, keys);
    }),
  );
  return hands.flat().length;
}

async function tellOne(fundCode: string, desk: Desk, { story, number }: Casting, keys: CprKeys): Promise<void> {
  const telling = new Telling({
    ...personNumbered(fundCode, number, story.wanted),
    ...desk,
    keys,
    memberId: memberIdOf(fundCode, number),
    untaken: story.untaken ?? false,
    protectedIdentity: story.protectedIdentity ?? false,
  });
  try {
    story.begin(telling);
    await telling.tell();
    if (telling.chance.happens(0.25)) {
      const open = openAt(fundCode, actorOf(desk.caseworker), telling.instant());
      await writeNote(open, { memberId: telling.memberId, body: telling.chance.oneOf(NOTES) });
    }
  } catch (error) {
    throw new Error(`the story "${story.name}" could not be told`, { cause: error });
  }
}
