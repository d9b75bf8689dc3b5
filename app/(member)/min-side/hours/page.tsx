import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HoursPage } from "@/components/member/hours/hours-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("membercourse.hours"))("title") };
}

export default async function Hours() {
  return <HoursPage page={await orAway((await serverCaller()).member.course.hours(), "/min-side/hours")} />;
}
