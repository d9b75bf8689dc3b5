import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { JobcenterPlan } from "@/components/caseworker/plan/jobcenter-plan";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.jobcenter"))("title") };
}

export default async function JobcenterPlanRoute({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  if (!z.uuid().safeParse(memberId).success) notFound();
  const caller = await serverCaller();
  const view = await orAway(caller.caseworker.plan.jobcenterView({ memberId }), `/members/${memberId}/plan/jobcenter`);
  return <JobcenterPlan view={view} />;
}
