import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { PlanPage } from "@/components/member/plan/plan-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("membercourse.plan"))("title") };
}

export default async function Plan() {
  const page = await orAway((await serverCaller()).member.course.plan(), "/min-side/plan");
  const { fieldErrors } = lawTexts(localeOf(await getLocale())).names;
  return (
    <ClientMessages areas={["member", "memberact", "membercourse", "plan"]}>
      <PlanPage page={page} fieldWords={fieldErrors} />
    </ClientMessages>
  );
}
