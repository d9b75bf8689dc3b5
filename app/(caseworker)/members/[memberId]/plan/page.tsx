import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { CasePlan } from "@/components/caseworker/plan/case-plan";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan"))("title") };
}

export default async function CasePlanRoute({ params }: { params: Promise<{ memberId: string }> }) {
  const { memberId } = await params;
  if (!z.uuid().safeParse(memberId).success) notFound();
  const caller = await serverCaller();
  const page = await orAway(caller.caseworker.plan.page({ memberId }), `/members/${memberId}/plan`);
  return (
    <ClientMessages areas={["plan", "acts"]}>
      <CasePlan page={page} />
    </ClientMessages>
  );
}
