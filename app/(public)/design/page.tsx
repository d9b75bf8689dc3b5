import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/i18n/client-messages";
import { LanguageSwitch } from "@/components/i18n/language-switch";
import { ThemeSwitch } from "@/components/i18n/theme-switch";
import { PageTitle } from "@/components/ui/page-title";
import { Surroundings } from "@/components/ui/surroundings";
import { ColourSpecimen } from "./colour-specimen";
import { ControlsSpecimen } from "./controls-specimen";
import { FieldsSpecimen } from "./fields-specimen";
import { LawSpecimen } from "./law-specimen";
import { MessagesSpecimen } from "./messages-specimen";
import { StructureSpecimen } from "./structure-specimen";
import { TableSpecimen } from "./table-specimen";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("design"))("title") };
}

const SCENES = [
  { key: "denseLight", density: "dense", theme: "light" },
  { key: "denseDark", density: "dense", theme: "dark" },
  { key: "calmLight", density: "calm", theme: "light" },
  { key: "calmDark", density: "calm", theme: "dark" },
] as const;

/** Every component in every state, at both densities and in both themes: what a change to one of them is checked on. */
export default async function DesignPage() {
  const t = await getTranslations("design");
  const theme = (await cookies()).get("theme")?.value;
  return (
    <ClientMessages areas={["design"]}>
      <header
        data-density="dense"
        className="mx-auto flex max-w-[100rem] flex-wrap items-start justify-between gap-4 px-5 pt-6 sm:px-8"
      >
        <div>
          <PageTitle>{t("title")}</PageTitle>
          <p className="max-w-measure text-muted">{t("lead")}</p>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <ThemeSwitch current={theme === "light" || theme === "dark" ? theme : "device"} />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className="mx-auto grid max-w-[100rem] gap-px pt-6 xl:grid-cols-2">
        {SCENES.map((scene) => (
          <Surroundings
            key={scene.key}
            density={scene.density}
            theme={scene.theme}
            className="min-w-0 bg-surface px-5 pt-6 pb-12 sm:px-8"
          >
            <h2 className="pb-6 text-title font-semibold">{t(`scene.${scene.key}`)}</h2>
            <div className={`flex flex-col ${scene.density === "dense" ? "gap-9" : "max-w-column gap-12"}`}>
              <ColourSpecimen />
              <LawSpecimen scene={scene.key} upright={scene.density === "calm"} />
              {scene.density === "dense" ? <TableSpecimen scene={scene.key} /> : null}
              <ControlsSpecimen scene={scene.key} />
              <FieldsSpecimen scene={scene.key} />
              <MessagesSpecimen />
              <StructureSpecimen dense={scene.density === "dense"} />
            </div>
          </Surroundings>
        ))}
      </main>
    </ClientMessages>
  );
}
