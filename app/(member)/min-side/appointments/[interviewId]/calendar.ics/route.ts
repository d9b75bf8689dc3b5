import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { calendarFile } from "@/components/member/appointments/calendar-file";
import { serverCaller } from "@/components/trpc/server-caller";
import { answered } from "@/server/requests/answered";

const NOT_FOUND = { status: 404, headers: { "cache-control": "no-store" } };

/** The member's own interview as a calendar file; anybody else's is not found. */
export const GET = answered(async (_request, { params }: { params: Promise<{ interviewId: string }> }) => {
  const { interviewId } = await params;
  if (!z.uuid().safeParse(interviewId).success) return new Response(null, NOT_FOUND);
  const page = await (await serverCaller()).member.appointments.one({ interviewId });
  const t = await getTranslations("memberbooking.file");
  return new Response(calendarFile(page, { title: t("title"), text: t("text") }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="samtale.ics"',
      "cache-control": "no-store",
    },
  });
});
