import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { DocumentsPage } from "@/components/member/documents/documents-page";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("memberletters.documents"))("title") };
}

export default async function Documents() {
  const documents = await orAway((await serverCaller()).member.documents.list(), "/min-side/documents");
  return (
    <ClientMessages areas={["member", "memberact", "memberletters"]}>
      <DocumentsPage documents={documents} />
    </ClientMessages>
  );
}
