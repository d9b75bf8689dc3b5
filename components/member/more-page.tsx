import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/ui/page-title";

const PAGES = ["tell", "holiday", "plan", "guidance", "hours", "jobcenter", "documents", "me", "access"] as const;

/** All the rooms that have no tab of their own, each with a line on what is in it. */
export function MorePage() {
  const t = useTranslations("memberself.more");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <ul className="mt-6 border-t border-line">
        {PAGES.map((page) => (
          <li key={page} className="border-b border-line">
            <Link
              href={`/min-side/${page}`}
              className="group flex min-h-16 items-center justify-between gap-4 py-3 no-underline"
            >
              <span className="min-w-0">
                <span className="block font-medium text-accent group-hover:underline">{t(`pages.${page}.name`)}</span>
                <span className="block text-small text-muted">{t(`pages.${page}.about`)}</span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
