import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TellChoices } from "@/components/member/tell/tell-choices";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters.tell"))("title") };
}

export default async function Tell() {
  return <TellChoices subjects={await orAway((await serverCaller()).member.letters.subjects(), "/min-side/tell")} />;
}
