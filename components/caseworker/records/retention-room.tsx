"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { useAnnounce } from "@/components/ui/announcements";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";

/** Lets the cases go whose years are over: what the dry run shows, and only after its number has been written. */
export function EraseDue({ count }: { count: number }) {
  const t = useTranslations("records.retention");
  const trpc = useTRPC();
  const router = useRouter();
  const announce = useAnnounce();
  const errorWords = useErrorWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [hash, setHash] = useState<string | null>(null);
  const fail = (error: unknown) => {
    setOpen(false);
    announce.show(errorWords(error), "negative");
  };
  const preview = useMutation({
    ...trpc.records.retention.erase.preview.mutationOptions(),
    onSuccess: (answer) => {
      if (answer.kind !== "preview") return;
      setHash(answer.hash);
      setTyped("");
      setOpen(true);
    },
    onError: fail,
  });
  const confirm = useMutation({
    ...trpc.records.retention.erase.confirm.mutationOptions(),
    onSuccess: () => {
      setOpen(false);
      announce.show(t("done", { count }));
      router.refresh();
    },
    onError: fail,
  });
  const wrong = typed !== "" && typed.trim() !== String(count);
  return (
    <>
      <Button isPending={preview.isPending} onPress={() => preview.mutate({ input: {} })}>
        {t("erase", { count })}
      </Button>
      <Dialog title={t("confirmTitle", { count })} isOpen={open} onOpenChange={setOpen}>
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (hash && typed.trim() === String(count)) confirm.mutate({ input: {}, hash });
          }}
        >
          <p className="max-w-measure">{t("confirmText")}</p>
          <TextField
            label={t("typeNumber", { count })}
            name="count"
            width="short"
            figures
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={setTyped}
            error={wrong ? t("wrongNumber") : null}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" kind="primary" isPending={confirm.isPending}>
              {t("confirm", { count })}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}

/** Keeps a case whose years are over, or lets it go again. */
export function HoldOrLift({ memberId, holdId, name }: { memberId: string; holdId: string | null; name: string }) {
  const t = useTranslations("records.retention");
  const trpc = useTRPC();
  const router = useRouter();
  const announce = useAnnounce();
  const errorWords = useErrorWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const after = {
    onSuccess: () => {
      setAsking(false);
      router.refresh();
    },
    onError: (error: unknown) => announce.show(errorWords(error), "negative"),
  };
  const hold = useMutation({ ...trpc.records.retention.hold.mutationOptions(), ...after });
  const lift = useMutation({ ...trpc.records.retention.lift.mutationOptions(), ...after });
  if (holdId)
    return (
      <Button
        kind="quiet"
        aria-label={t("liftOne", { name })}
        isPending={lift.isPending}
        onPress={() => lift.mutate({ holdId })}
      >
        {t("lift")}
      </Button>
    );
  if (!asking)
    return (
      <Button kind="quiet" aria-label={t("holdOne", { name })} onPress={() => setAsking(true)}>
        {t("hold")}
      </Button>
    );
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) hold.mutate({ memberId, reason });
      }}
    >
      <TextField
        label={t("reason")}
        hint={t("reasonHint")}
        value={reason}
        onChange={setReason}
        maxLength={400}
        autoFocus
      />
      <Button type="submit" isPending={hold.isPending}>
        {t("hold")}
      </Button>
    </form>
  );
}
