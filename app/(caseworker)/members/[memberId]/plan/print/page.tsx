import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { PlanPrint } from "@/components/caseworker/plan/plan-print";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.print"))("title") };
}

export default async function PlanPrintRoute({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  if (!z.uuid().safeParse(memberId).success) notFound();
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.plan.page({ memberId }), `/members/${memberId}/plan/print`);
  return <PlanPrint page={page} />;
}
