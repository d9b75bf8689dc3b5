import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { LetterPage } from "@/components/member/letters/letter-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  // Never what the letter says: the title of a tab is seen over a shoulder and kept in a history.
  return { title: (await getTranslations("memberletters"))("title") };
}

export default async function OneLetter({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  const letter = await orAway((await serverCaller()).member.letters.letter({ id }), `/min-side/messages/${id}`);
  return <LetterPage letter={letter} />;
}
