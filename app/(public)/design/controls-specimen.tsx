"use client";

import { CalendarPlus, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DialogTrigger } from "react-aria-components";
import { useAnnounce } from "@/components/ui/announcements";
import { Button, IconButton } from "@/components/ui/button";
import { Dialog, SidePanel } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Menu } from "@/components/ui/menu";
import { Section } from "@/components/ui/section";
import { Switch } from "@/components/ui/switch";
import { Tabs } from "@/components/ui/tabs";
import { TextArea } from "@/components/ui/text-field";
import { TextLink } from "@/components/ui/text-link";
import { Tooltip } from "@/components/ui/tooltip";

/** Buttons, links, menus, tabs, and what opens over the page. */
export function ControlsSpecimen({ scene }: { scene: string }) {
  const t = useTranslations("design.controls");
  const announce = useAnnounce();
  const [pending, setPending] = useState(true);
  return (
    <Section title={t("title")} level={3}>
      <div className="flex flex-col gap-4 pt-1">
        <div className="flex flex-wrap gap-2">
          <Button kind="primary">{t("primary")}</Button>
          <Button icon={<CalendarPlus aria-hidden className="size-[1.15em]" />}>{t("secondary")}</Button>
          <Button kind="quiet">{t("quiet")}</Button>
          <Button kind="danger">{t("danger")}</Button>
          <Button kind="primary" isPending={pending} onPress={() => setPending(true)}>
            {t("pending")}
          </Button>
        </div>
        <Button kind="primary" withheldBecause={t("withheldBecause")}>
          {t("withheld")}
        </Button>
        <div className="flex flex-wrap items-center gap-2">
          <LinkButton href="/design">{t("link")}</LinkButton>
          <Menu
            label={t("menu")}
            entries={[
              { key: "note", label: t("menuNote"), keys: "N" },
              { key: "deadline", label: t("menuDeadline"), detail: t("menuDeadlineDetail"), keys: "F" },
              { key: "out", label: t("menuOut"), withheldBecause: t("menuOutGround") },
            ]}
          />
          <DialogTrigger>
            <Button>{t("panel")}</Button>
            <SidePanel
              title={t("panelTitle")}
              context={t("panelContext")}
              actions={<Button kind="primary">{t("panelAction")}</Button>}
            >
              <TextArea label={t("panelField")} name={`${scene}-reason`} hint={t("panelHint")} />
            </SidePanel>
          </DialogTrigger>
          <DialogTrigger>
            <Button>{t("dialog")}</Button>
            <Dialog title={t("dialogTitle")} actions={<Button kind="danger">{t("dialogAction")}</Button>}>
              <p className="max-w-measure">{t("dialogText")}</p>
            </Dialog>
          </DialogTrigger>
          <Button onPress={() => announce.show(t("toastText"))}>{t("toast")}</Button>
          <Tooltip text={t("tooltip")}>
            <IconButton label={t("search")} icon={<Search aria-hidden className="size-[1.25em]" />} />
          </Tooltip>
        </div>
        <p>
          <TextLink href="/design">{t("textLink")}</TextLink> · <Kbd>/</Kbd> {t("keySearch")} · <Kbd>?</Kbd>{" "}
          {t("keyHelp")}
        </p>
        <Switch defaultSelected>{t("switch")}</Switch>
        <Tabs
          label={t("tabs")}
          tabs={[
            { key: "do", label: t("tabDo"), count: 3, content: <p>{t("tabDoText")}</p> },
            { key: "was", label: t("tabWas"), count: 14, content: <p>{t("tabWasText")}</p> },
            { key: "facts", label: t("tabFacts"), content: <p>{t("tabFactsText")}</p> },
          ]}
        />
      </div>
    </Section>
  );
}
