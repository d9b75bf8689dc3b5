import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { ContactPage } from "@/components/member/me/contact-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { lawTexts } from "@/server/rules/explain";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberself.me"))("title") };
}

export default async function Me() {
  const caller = await serverCaller();
  const [contact, representation] = await orAway(
    Promise.all([caller.member.self.contact(), caller.member.self.representation()]),
    "/min-side/me",
  );
  const { fieldErrors } = lawTexts(localeOf(await getLocale())).names;
  return (
    <ClientMessages areas={["member", "memberact", "memberself"]}>
      <ContactPage contact={contact} representation={representation} fieldWords={fieldErrors} />
    </ClientMessages>
  );
}
