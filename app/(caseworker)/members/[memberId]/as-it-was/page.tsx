import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AsItWas } from "@/components/caseworker/memory/as-it-was";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { daySchema } from "@/server/rules/inputs";

type Props = {
  params: Promise<{ memberId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memory"))("title") };
}

export default async function AsItWasPage({ params, searchParams }: Props) {
  const { memberId } = await params;
  const { as, known } = await searchParams;
  const caller = await serverCaller();
  const { today } = await orAway(caller.caseworker.workList.frame(), `/members/${memberId}/as-it-was`);
  const asked = {
    memberId,
    day: daySchema.safeParse(as).data ?? today,
    known: daySchema.safeParse(known).data ?? null,
  };
  const page = await caller.caseworker.case.asItWas(asked).catch((error: unknown) => {
    if (error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST")) notFound();
    throw error;
  });
  return (
    <ClientMessages areas={["memory"]}>
      <AsItWas page={page} />
    </ClientMessages>
  );
}
