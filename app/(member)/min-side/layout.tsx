import { TRPCError } from "@trpc/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/i18n/client-messages";
import { MemberFrame } from "@/components/member/member-frame";
import { orAway, serverCaller } from "@/components/trpc/server-caller";
import { homePath } from "@/server/identity/roles";

export default async function MemberLayout({ children }: { children: ReactNode }) {
  const frame = await frameOrNothing();
  return (
    <ClientMessages areas={["member", "memberact", "live"]}>
      <MemberFrame
        fundName={frame?.fundName ?? null}
        unread={frame?.unread ?? null}
        actingFor={frame?.actingFor ?? null}
      >
        {children}
      </MemberFrame>
    </ClientMessages>
  );
}

/**
 * `null` for somebody without a case; somebody of the fund is sent to where they work. Who is not signed in is sent to
 * sign in by the page, which knows its own address.
 */
async function frameOrNothing() {
  try {
    return await (await serverCaller()).member.home.frame();
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    if (error.code === "FORBIDDEN") redirect(homePath("caseworker"));
    if (error.code === "NOT_FOUND" || error.code === "UNAUTHORIZED") return null;
    return orAway<null>(Promise.reject(error), homePath("member"));
  }
}
