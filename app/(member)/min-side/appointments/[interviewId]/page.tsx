import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ClientMessages } from "@/components/i18n/client-messages";
import { AppointmentPage } from "@/components/member/appointments/appointment-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberbooking.appointments"))("title") };
}

export default async function OneAppointment({ params }: { params: Promise<{ interviewId: string }> }) {
  const { interviewId } = await params;
  if (!z.uuid().safeParse(interviewId).success) notFound();
  const page = await orAway(
    (await serverCaller()).member.appointments.one({ interviewId }),
    `/min-side/appointments/${interviewId}`,
  );
  return (
    <ClientMessages areas={["member", "memberact", "memberbooking"]}>
      <AppointmentPage page={page} />
    </ClientMessages>
  );
}
