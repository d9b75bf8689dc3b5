"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/components/trpc/client";
import type { Colleague } from "@/server/queries/team";

const FIVE_MINUTES = 300_000;

/** Who can have a case, by name; nobody until the answer is there. `wanted: false` asks only when it becomes true. */
export function useTeam(wanted = true): readonly Colleague[] {
  const { caseworker } = useTRPC();
  const asked = caseworker.workList.team.queryOptions(undefined, { enabled: wanted, staleTime: FIVE_MINUTES });
  return useQuery(asked).data ?? [];
}
