import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { GuidancePage } from "@/components/member/guidance/guidance-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("membercourse.guidance"))("title") };
}

export default async function Guidance() {
  const page = await orAway((await serverCaller()).member.course.guidance(), "/min-side/guidance");
  return (
    <ClientMessages areas={["member", "memberact", "membercourse"]}>
      <GuidancePage page={page} />
    </ClientMessages>
  );
}
