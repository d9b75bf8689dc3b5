import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { addressOf, askedFor, type BookAddress } from "@/components/member/booking/book-address";
import { BookingPage } from "@/components/member/booking/booking-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberbooking"))("title") };
}

export default async function Book({ searchParams }: { searchParams: Promise<BookAddress> }) {
  const asked = askedFor(await searchParams);
  const page = await orAway((await serverCaller()).member.booking.times(asked), addressOf(asked, {}));
  return (
    <ClientMessages areas={["member", "memberact", "memberbooking"]}>
      <BookingPage page={page} asked={asked} />
    </ClientMessages>
  );
}
