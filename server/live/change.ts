/** What the database tells of: a case that has a new version, many at once, or times of a fund that were opened, taken or closed. */
export type Change =
  | {
      readonly kind: "case";
      readonly fundCode: string;
      readonly memberId: string;
      readonly version: number;
      readonly guarded?: true;
    }
  /** So many cases of the fund's at once that they are not told one by one. */
  | { readonly kind: "cases"; readonly fundCode: string }
  | { readonly kind: "times"; readonly fundCode: string };

/** The channels on which the database's triggers tell of changes. */
export const CHANNELS = ["case_changed", "times_changed"] as const;

/** Reads a notification; `null` for what is none of ours. In: the channel, and the payload as the triggers write it. */
export function readChange(channel: string, payload: string | undefined): Change | null {
  const [fundCode, memberId, version, mark] = (payload ?? "").split(" ");
  if (!fundCode) return null;
  if (channel === "times_changed") return { kind: "times", fundCode };
  if (channel === "case_changed" && !memberId) return { kind: "cases", fundCode };
  if (channel !== "case_changed" || !memberId || !Number.isInteger(Number(version))) return null;
  return {
    kind: "case",
    fundCode,
    memberId,
    version: Number(version),
    ...(mark === "guarded" && { guarded: true }),
  };
}
