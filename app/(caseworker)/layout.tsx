import { TRPCError } from "@trpc/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CaseworkerFrame } from "@/components/caseworker/frame/caseworker-frame";
import { loadFrame } from "@/components/caseworker/frame/load-frame";
import { firstRoom } from "@/components/caseworker/frame/rooms";
import { ClientMessages } from "@/components/i18n/client-messages";
import { DataProvider } from "@/components/trpc/client";
import { orAway } from "@/components/trpc/server-caller";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { currentUser } from "@/server/identity/current-user";
import { homePath } from "@/server/identity/roles";
import type { Frame } from "@/server/queries/team";

export default async function CaseworkerLayout({ children }: { children: ReactNode }) {
  const frame = await frameOrNothing();
  if (frame === null || firstRoom(frame.person.roles) === null) return <NoRole />;
  const theme = (await cookies()).get("theme")?.value;
  return (
    <ClientMessages areas={["caseworker", "worklist", "errors", "live"]}>
      <DataProvider>
        <CaseworkerFrame
          frame={frame}
          theme={theme === "light" || theme === "dark" ? theme : "device"}
          demonstration={process.env.DEMONSTRATION === "1"}
        >
          {children}
        </CaseworkerFrame>
      </DataProvider>
    </ClientMessages>
  );
}

/** `null` for whoever is not of a fund's house; a member is sent to the member's own pages. */
async function frameOrNothing(): Promise<Frame | null> {
  try {
    return await orAway(loadFrame(), "/");
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code !== "FORBIDDEN") throw error;
    const person = await currentUser();
    if (person?.kind === "member") redirect(homePath("member"));
    return null;
  }
}

async function NoRole() {
  const t = await getTranslations("caseworker");
  return (
    <main id="main" className="mx-auto max-w-column px-4 py-16">
      <EmptyState
        heading
        title={t("noRole.title")}
        actions={
          <form method="post" action="/auth/sign-out">
            <button type="submit" className="text-accent underline underline-offset-3">
              {t("person.signOut")}
            </button>
          </form>
        }
      >
        {t("noRole.text")}
      </EmptyState>
      <LinkButton href="/rules" kind="quiet" prefetch={false}>
        {t("rooms.rules")}
      </LinkButton>
    </main>
  );
}
