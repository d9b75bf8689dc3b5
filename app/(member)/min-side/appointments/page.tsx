import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AppointmentsPage } from "@/components/member/appointments/appointments-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberbooking.appointments"))("title") };
}

export default async function AppointmentList() {
  const page = await orAway((await serverCaller()).member.appointments.list(), "/min-side/appointments");
  return <AppointmentsPage page={page} />;
}
