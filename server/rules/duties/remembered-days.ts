import * as day from "../day";

/**
 * Day arithmetic remembered: the same few thousand days come back in every case of a fund, and a night derives the duties
 * of a hundred thousand. Pure: the same question has the same answer; the memory is bounded.
 */
const MOST = 50_000;

function remembered(step: (from: string) => string): (from: string) => string {
  const answers = new Map<string, string>();
  return (from) => {
    const known = answers.get(from);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = step(from);
    answers.set(from, answer);
    return answer;
  };
}

export const dayAfter = remembered(day.dayAfter);
export const dayBefore = remembered((from) => day.addDays(from, -1));
export const endOfMonth = remembered(day.endOfMonth);
