import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MorePage } from "@/components/member/more-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberself.more"))("title") };
}

export default async function More() {
  await orAway((await serverCaller()).member.home.frame(), "/min-side/more");
  return <MorePage />;
}
