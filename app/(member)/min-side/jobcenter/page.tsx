import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MovingPage } from "@/components/member/moving/moving-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("membercourse.moving"))("title") };
}

export default async function Jobcenter() {
  return <MovingPage page={await orAway((await serverCaller()).member.course.moving(), "/min-side/jobcenter")} />;
}
