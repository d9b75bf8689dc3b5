"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { useFrame } from "../frame/frame-context";
import { useTeam } from "../frame/use-team";

/** To whom the cases go. */
export function GiveDialog({
  count,
  isPending,
  onGive,
  onClose,
}: {
  count: number;
  isPending: boolean;
  onGive: (to: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations("worklist.selection");
  const { person } = useFrame();
  const team = useTeam();
  const [to, setTo] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      title={t("giveTitle", { count })}
      actions={
        <Button kind="primary" isPending={isPending} onPress={() => (to === null ? setAsked(true) : onGive(to))}>
          {t("giveAct", { count })}
        </Button>
      }
    >
      <ComboBox
        label={t("giveTo")}
        name="colleague"
        error={asked && to === null ? t("chooseFirst") : null}
        choices={team.filter(({ id }) => id !== person.userId).map(({ id, name }) => ({ key: id, label: name }))}
        value={to}
        onChange={setTo}
      />
    </Dialog>
  );
}
