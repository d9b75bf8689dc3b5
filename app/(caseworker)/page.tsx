import { setImmediate as turn } from "node:timers/promises";
import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { loadFrame } from "@/components/caseworker/frame/load-frame";
import { firstRoom } from "@/components/caseworker/frame/rooms";
import { listAddress } from "@/components/caseworker/work-list/list-address";
import { listedRow } from "@/components/caseworker/work-list/listed-row";
import { WorkList } from "@/components/caseworker/work-list/work-list";
import { WorkListSkeleton } from "@/components/caseworker/work-list/work-list-skeleton";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { currentUser } from "@/server/identity/current-user";
import { readListAddress, type WorkListInput } from "@/server/queries/work-list-filters";

type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("worklist"))("title") };
}

export default async function WorkListPage({ searchParams }: { searchParams: Params }) {
  const input = readListAddress(await searchParams);
  return (
    <Suspense fallback={<WorkListSkeleton />}>
      <LoadedList input={input} />
    </Suspense>
  );
}

async function LoadedList({ input }: { input: WorkListInput }) {
  const { counts: _, after, before, ...filters } = input;
  // The frame is drawn and sent before the list is asked for: else its answer may come first, and the page waits for both.
  await loadFrame().catch(() => null);
  await turn();
  const caller = await serverCaller();
  const asked = caller.caseworker.workList.list(input).catch(elsewhere);
  const list = await orAway(asked, listAddress(filters, { after, before }));
  const locale = localeOf(await getLocale());
  const rows = list.rows.map((row) => listedRow(row, locale));
  return <WorkList list={{ ...list, rows }} filters={filters} paged={after !== null || before !== null} />;
}

/** Whoever has no cases begins in another room. */
async function elsewhere(error: unknown): Promise<never> {
  if (error instanceof TRPCError && error.code === "FORBIDDEN") {
    const room = firstRoom((await currentUser())?.roles ?? []);
    if (room !== null) redirect(room);
  }
  throw error;
}
