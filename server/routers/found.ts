import { TRPCError } from "@trpc/server";

/** What was asked for. @throws NOT_FOUND where the scope shows none: what is not one's own is as if it were not */
export function found<T>(value: T | null): T {
  if (value === null) throw new TRPCError({ code: "NOT_FOUND" });
  return value;
}
