/** How one call was answered. */
export type Answered = {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
  readonly headers: Pick<Headers, "get">;
};

/** What no answer may hold: a stack, a statement, what the database says of itself. */
const INSIDES =
  /\bat [^\s"]+ \(?[^\s"]+:\d+:\d+|node_modules|Failed query|\.tsx?:\d+|select \\?"|insert into|violates [a-z-]+ constraint|syntax error at|relation \\?"|"stack":|PostgresError|DrizzleQueryError|ECONNREFUSED/u;
/** Whoever has waited longer for an answer, with nobody beside, was left hanging. */
export const LONGEST_MS = 1_000;

/** What is wrong with an answer, whatever was asked; `null`: nothing. */
export function faultOf({ status, text, milliseconds }: Answered, longestMs = LONGEST_MS): string | null {
  if (status >= 500) return `answered ${status}`;
  const inside = INSIDES.exec(text);
  if (inside) return `told of its insides: ${inside[0]}`;
  return milliseconds > longestMs ? `took ${Math.round(milliseconds)} ms` : null;
}

/** Does `work` for every item, so many at once; the order of their ends is anything. */
export async function eachOf<T>(items: Iterable<T>, atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const next = items[Symbol.iterator]();
  const worker = async () => {
    for (let item = next.next(); !item.done; item = next.next()) await work(item.value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
