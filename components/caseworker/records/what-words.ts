import { useTranslations } from "next-intl";

/** What a line of the log is about, in words: the act by its title, what was read by its name. */
export function useWhat(): (kind: string, what: string) => string {
  const t = useTranslations("records.what");
  const acts = useTranslations("acts");
  return (kind, what) => {
    const own = `${kind}.${what}` as "read.case";
    if (t.has(own)) return t(own);
    const act = `${what}.title` as "visitMember.title";
    return acts.has(act) ? acts(act) : what;
  };
}
