import { TRPCError } from "@trpc/server";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** What was asked for, or `null` where it is not for the person who asks. */
export async function unlessForbidden<T>(asked: Promise<T>): Promise<T | null> {
  return asked.catch((error: unknown) => {
    if (error instanceof TRPCError && error.code === "FORBIDDEN") return null;
    throw error;
  });
}

/** In place of a page that is for team leads and administrators. */
export function ForLeads() {
  const t = useTranslations("records.forLeads");
  return (
    <div className="px-4 py-5 lg:px-6">
      <EmptyState title={t("title")} heading>
        {t("text")}
      </EmptyState>
    </div>
  );
}
