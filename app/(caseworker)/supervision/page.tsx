import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { supervisionAddress } from "@/components/caseworker/supervision/supervision-address";
import { SupervisionPage } from "@/components/caseworker/supervision/supervision-page";
import { SupervisionSkeleton } from "@/components/caseworker/supervision/supervision-skeleton";
import { TrendCharts } from "@/components/caseworker/supervision/trend-charts";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { Skeleton } from "@/components/ui/skeleton";
import { readSupervisionAddress, type SupervisionInput } from "@/server/queries/supervision/supervision-filters";

type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("supervision"))("title") };
}

/** § 12: where the fund stands, figure by figure. */
export default async function Supervision({ searchParams }: { searchParams: Params }) {
  const input = readSupervisionAddress(await searchParams);
  return (
    <Suspense fallback={<SupervisionSkeleton />} key={supervisionAddress(input)}>
      <Loaded input={input} />
    </Suspense>
  );
}

async function Loaded({ input }: { input: SupervisionInput }) {
  const caller = await serverCaller();
  const shown = await orAway(caller.supervision.figures({ ...input, exported: null }), supervisionAddress(input));
  return (
    <SupervisionPage shown={shown} input={input}>
      <Suspense fallback={<Skeleton className="h-32 w-full" />}>
        <LoadedTrend input={input} />
      </Suspense>
    </SupervisionPage>
  );
}

async function LoadedTrend({ input }: { input: SupervisionInput }) {
  const caller = await serverCaller();
  return <TrendCharts trend={await orAway(caller.supervision.trend(input), supervisionAddress(input))} />;
}
