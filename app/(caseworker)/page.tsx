import { setImmediate as turn } from "node:timers/promises";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { listAddress } from "@/components/caseworker/work-list/list-address";
import { listedRow } from "@/components/caseworker/work-list/listed-row";
import { WorkList } from "@/components/caseworker/work-list/work-list";
import { WorkListSkeleton } from "@/components/caseworker/work-list/work-list-skeleton";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
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
  await turn();
  const caller = await serverCaller();
  const list = await orAway(caller.caseworker.workList.list(input), listAddress(filters, { after, before }));
  const locale = localeOf(await getLocale());
  const rows = list.rows.map((row) => listedRow(row, locale));
  return <WorkList list={{ ...list, rows }} filters={filters} paged={after !== null || before !== null} />;
}
