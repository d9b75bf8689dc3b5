import { TRPCError } from "@trpc/server";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { bundleSheet } from "@/components/caseworker/complaint/bundle-sheet";
import { ComplaintBundlePage } from "@/components/caseworker/complaint/complaint-bundle";
import { localeOf } from "@/components/i18n/locale";
import { orAway, serverCaller } from "@/components/trpc/server-caller";

type Props = { params: Promise<{ memberId: string; about: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("afterwards.bundle"))("page") };
}

export default async function ComplaintPage({ params }: Props) {
  const { memberId, about } = await params;
  const asked = (await serverCaller()).caseworker.case.complaint({ memberId, about });
  const bundle = await orAway(asked, `/members/${memberId}/complaint/${about}`).catch((error: unknown) => {
    if (error instanceof TRPCError && error.code === "BAD_REQUEST") notFound();
    throw error;
  });
  const [t, acts, letters] = await Promise.all([
    getTranslations("afterwards.bundle"),
    getTranslations("acts"),
    getTranslations("letters"),
  ]);
  const sheet = bundleSheet(bundle, { t, acts, letters, locale: localeOf(await getLocale()) } as never);
  return <ComplaintBundlePage bundle={bundle} sheet={sheet} />;
}
