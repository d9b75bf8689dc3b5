import { useTranslations } from "next-intl";

/** Which list of occupations is searched, and what it is: the compiled one is no official list, and says so. */
export function ListNote({ name }: { name: string | null }) {
  const t = useTranslations("plan.occupation");
  return (
    <p className="max-w-measure text-small text-muted">{name === null ? t("compiled") : t("imported", { name })}</p>
  );
}
