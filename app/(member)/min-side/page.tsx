import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MemberFrame } from "@/components/member/member-frame";
import { MemberHomePage } from "@/components/member/member-home-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { homePath } from "@/server/identity/roles";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("member"))("title") };
}

export default async function MinSide() {
  const home = await ownHome();
  return (
    <MemberFrame fundName={home.fundName}>
      <MemberHomePage home={home} />
    </MemberFrame>
  );
}

/** The person's own case. Somebody of the fund has none here, and is sent to where they work. */
async function ownHome() {
  try {
    return await orAway((await serverCaller()).member.home.page(), homePath("member"));
  } catch (error) {
    if (error instanceof TRPCError && error.code === "FORBIDDEN") redirect(homePath("caseworker"));
    throw error;
  }
}
