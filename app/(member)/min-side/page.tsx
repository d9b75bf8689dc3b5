import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MemberHomePage } from "@/components/member/member-home-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("member"))("title") };
}

export default async function MinSide() {
  return <MemberHomePage home={await orAway((await serverCaller()).member.home.page(), "/min-side")} />;
}
