"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useState } from "react";
import { localeOf } from "@/components/i18n/locale";
import { Dialog } from "@/components/ui/dialog";
import { SearchHits } from "./search-hits";
import { useMemberSearch } from "./use-member-search";

/** The one search: members by name, birth date or whole number. Arrows choose, Enter opens the case. */
export function SearchDialog({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations("caseworker.search");
  const locale = localeOf(useLocale());
  const router = useRouter();
  const id = useId();
  const { typed, type, answer, state } = useMemberSearch();
  const [chosen, setChosen] = useState(0);
  const hits = answer?.hits ?? [];
  const current = Math.min(chosen, hits.length - 1);

  function open(memberId: string) {
    onOpenChange(false);
    router.push(`/members/${memberId}`);
  }

  function walk(event: KeyboardEvent<HTMLInputElement>) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setChosen((current + step + hits.length) % hits.length);
    }
    const hit = hits[current];
    // What was typed last must have been answered: Enter never opens the hit of an earlier term.
    if (event.key === "Enter" && hit && state === "answered") {
      event.preventDefault();
      open(hit.memberId);
    }
  }

  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="flex min-h-72 flex-col gap-3">
        <div className="flex flex-col gap-1">
          <label htmlFor={`${id}-input`} className="font-medium">
            {t("label")}
          </label>
          <p id={`${id}-hint`} className="text-small text-muted">
            {t("hint")}
          </p>
          <input
            id={`${id}-input`}
            autoFocus
            role="combobox"
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-hits`}
            aria-activedescendant={hits.length > 0 ? `${id}-${current}` : undefined}
            aria-autocomplete="list"
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            value={typed}
            onChange={(event) => {
              setChosen(0);
              type(event.target.value);
            }}
            onKeyDown={walk}
            className="control figures"
          />
        </div>
        <SearchHits
          id={id}
          answer={answer}
          state={state}
          current={current}
          onOpen={open}
          onPoint={setChosen}
          locale={locale}
        />
        <p className="mt-auto text-small text-muted">{t("logged")}</p>
      </div>
    </Dialog>
  );
}
