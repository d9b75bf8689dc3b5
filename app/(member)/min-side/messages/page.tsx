import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LettersList } from "@/components/member/letters/letters-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { lettersInput } from "@/server/queries/member-letters";

const ADDRESS = "/min-side/messages";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters"))("title") };
}

export default async function Messages({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [at, id] = String((await searchParams).after ?? "").split("~");
  // What cannot be read is left out: an old link still opens the list.
  const input = lettersInput.safeParse({ after: { at, id } });
  const page = await orAway((await serverCaller()).member.letters.page(input.success ? input.data : {}), ADDRESS);
  const older = page.next && `${ADDRESS}?${new URLSearchParams({ after: `${page.next.at}~${page.next.id}` })}`;
  return <LettersList page={page} older={older} />;
}
