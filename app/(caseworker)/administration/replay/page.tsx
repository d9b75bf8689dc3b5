import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForLeads, unlessForbidden } from "@/components/caseworker/records/for-leads";
import { RecordsNav } from "@/components/caseworker/records/records-nav";
import { ReplayCounts } from "@/components/caseworker/records/replay-counts";
import { ReplayDifferences } from "@/components/caseworker/records/replay-differences";
import { ReplayState } from "@/components/caseworker/records/replay-state";
import { ClientMessages } from "@/components/i18n/client-messages";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { replayDifferencesInput } from "@/server/queries/replay-runs";

const PATH = "/administration/replay";
type Params = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("records.replay"))("title") };
}

/** Where the list before it ended, in the address: a decision and the number of its question. */
function cursorOf(after: string | string[] | undefined) {
  const [decisionId, position] = String(after ?? "").split("~");
  return replayDifferencesInput.shape.after.safeParse({ decisionId, position: Number(position) }).data ?? null;
}

export default async function ReplayPage({ searchParams }: { searchParams: Params }) {
  const t = await getTranslations("records.replay");
  const caller = await serverCaller();
  const runs = await unlessForbidden(orAway(caller.records.replay.runs(), PATH));
  if (runs === null) return <ForLeads />;
  const last = runs.find(({ finishedAt }) => finishedAt !== null);
  const after = cursorOf((await searchParams).after);
  const differences = last ? await caller.records.replay.differences({ runId: last.id, after }) : null;
  const differing = Object.values(last?.counts ?? {}).reduce((sum, [, count]) => sum + count, 0);
  return (
    <ClientMessages areas={["records", "errors"]}>
      <div className="mx-auto flex w-full max-w-[76rem] flex-col gap-5 px-4 py-5 lg:px-6">
        <RecordsNav here="replay" />
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-measure text-muted">{t("intro")}</p>
        <p className="max-w-measure text-muted">
          {t.rich("before", { code: (words) => <code className="text-ink">{words}</code> })}
        </p>
        <ReplayState runs={runs} />
        {last ? (
          <>
            <Notice
              tone={differing === 0 ? "positive" : "attention"}
              title={differing === 0 ? t("none", { count: last.done }) : t("some", { count: last.done, differing })}
            >
              {differing === 0 ? t("noneText") : t("someText")}
            </Notice>
            {differences && differences.rows.length > 0 ? (
              <Section title={t("differences")}>
                <ReplayDifferences rows={differences.rows} />
                <Pagination
                  previous={after ? PATH : null}
                  next={differences.next && `${PATH}?after=${differences.next.decisionId}~${differences.next.position}`}
                />
              </Section>
            ) : null}
            <Section title={t("counts")}>
              <ReplayCounts counts={last.counts} />
            </Section>
          </>
        ) : runs.length === 0 ? (
          <EmptyState title={t("never")}>{t("neverText")}</EmptyState>
        ) : null}
      </div>
    </ClientMessages>
  );
}
