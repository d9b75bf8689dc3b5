import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { localeOf } from "@/components/i18n/locale";
import { AccessPage } from "@/components/member/access/access-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { lawTexts } from "@/server/rules/explain";

type Props = { searchParams: Promise<{ before?: string | string[]; own?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberself.access"))("title") };
}

export default async function Access({ searchParams }: Props) {
  const { before, own } = await searchParams;
  const line = Number(before);
  const asked = { before: Number.isSafeInteger(line) && line > 0 ? line : null, own: own === "1" };
  const page = await orAway((await serverCaller()).member.self.access(asked), "/min-side/access");
  const { fieldErrors } = lawTexts(localeOf(await getLocale())).names;
  return (
    <ClientMessages areas={["member", "memberact", "memberself"]}>
      <AccessPage page={page} asked={asked} fieldWords={fieldErrors} />
    </ClientMessages>
  );
}
