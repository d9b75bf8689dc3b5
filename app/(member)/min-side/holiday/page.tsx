import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { HolidayPage } from "@/components/member/holiday/holiday-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { citation } from "@/server/rules/catalogue";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("membercourse.holiday"))("title") };
}

const CITATIONS = { R6b: citation("R6b"), R6d: citation("R6d"), "I-20": citation("I-20") };

export default async function Holiday() {
  const page = await orAway((await serverCaller()).member.course.holiday(), "/min-side/holiday");
  const { names } = lawTexts(localeOf(await getLocale()));
  return (
    <ClientMessages areas={["member", "memberact", "membercourse"]}>
      <HolidayPage
        page={page}
        words={{ fieldErrors: names.fieldErrors, purposes: names.purposes, citations: CITATIONS }}
      />
    </ClientMessages>
  );
}
