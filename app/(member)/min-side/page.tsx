import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OverviewPage } from "@/components/member/overview/overview-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("member"))("title") };
}

export default async function MinSide() {
  return <OverviewPage home={await orAway((await serverCaller()).member.home.page(), "/min-side")} />;
}
