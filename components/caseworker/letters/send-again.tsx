"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { askOnce } from "@/components/trpc/ask-act";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import type { Channel } from "@/server/messages/channels/channel";

/** The ways by which a letter can be sent once more; one that is not open says why. */
export function SendAgain({
  messageId,
  ways,
}: {
  messageId: string;
  ways: readonly { readonly channel: Channel; readonly barred: "noAddress" | "protected" | "left" | null }[];
}) {
  const t = useTranslations("letters");
  const router = useRouter();
  const announce = useAnnounce();
  const [working, setWorking] = useState<Channel | null>(null);

  async function send(channel: Channel) {
    setWorking(channel);
    const told = await askOnce("caseworker.letters.sendAgain", { messageId, channel });
    setWorking(null);
    if (told.kind !== "done") return announce.show(t("member.failed"), "negative");
    const words =
      channel === "post" ? t("member.queuedPrint") : t("member.queued", { channel: t(`channels.${channel}`) });
    announce.show(words, "positive");
    router.refresh();
  }

  return (
    <div className="flex flex-wrap items-start gap-2">
      {ways.map(({ channel, barred }) => (
        <Button
          key={channel}
          isPending={working === channel}
          withheldBecause={barred ? t(`member.cannot.${barred}`) : undefined}
          onPress={() => void send(channel)}
        >
          {t(`member.send.${channel}`)}
        </Button>
      ))}
    </div>
  );
}
