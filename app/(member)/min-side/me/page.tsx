import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { ContactPage } from "@/components/member/me/contact-page";
import { keptInterview } from "@/components/member/offline/kept-interview";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberself.me"))("title") };
}

export default async function Me() {
  const caller = await serverCaller();
  const [contact, representation, { coming }] = await orAway(
    Promise.all([caller.member.self.contact(), caller.member.self.representation(), caller.member.appointments.list()]),
    "/min-side/me",
  );
  const locale = localeOf(await getLocale());
  const { fieldErrors, forms } = lawTexts(locale).names;
  const first = coming[0] ?? null;
  const next = keptInterview(first, first ? forms[first.form] : "", locale);
  return (
    <ClientMessages areas={["member", "memberact", "memberself"]}>
      <ContactPage contact={contact} representation={representation} next={next} fieldWords={fieldErrors} />
    </ClientMessages>
  );
}
