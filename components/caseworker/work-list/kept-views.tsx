"use client";

import { useMutation } from "@tanstack/react-query";
import { Bookmark, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components";
import { useTRPC } from "@/components/trpc/client";
import { useErrorWords } from "@/components/trpc/error-words";
import { useAnnounce } from "@/components/ui/announcements";
import { Button, IconButton } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { useOpenAtOnce } from "@/components/ui/use-late";
import type { SavedView } from "@/server/queries/saved-views";
import type { WorkListFilters } from "@/server/queries/work-list-filters";
import { useFrame } from "../frame/frame-context";
import { listQuery } from "./list-address";

/** A caseworker's own selections of the list, once they have been asked for: to open, to keep, to forget. */
export function KeptViews({ filters }: { filters: WorkListFilters }) {
  const t = useTranslations("worklist.views");
  const opened = useOpenAtOnce();
  const trpc = useTRPC();
  const words = useErrorWords();
  const { show } = useAnnounce();
  const [views, setViews] = useState<readonly SavedView[]>(useFrame().views);
  const [name, setName] = useState("");
  const here = listQuery(filters);

  const failed = (error: unknown) => show(words(error), "negative");
  const keep = useMutation(
    trpc.caseworker.savedViews.keep.mutationOptions({
      onError: failed,
      onSuccess: (kept) => {
        const others = views.filter(({ id }) => id !== kept.id);
        setViews([...others, kept].sort((one, other) => one.name.localeCompare(other.name, "da")));
        setName("");
        show(t("kept", { name: kept.name }));
      },
    }),
  );
  const forget = useMutation(
    trpc.caseworker.savedViews.forget.mutationOptions({
      onError: failed,
      onSuccess: (_, { id }) => {
        show(t("forgotten", { name: views.find((view) => view.id === id)?.name ?? "" }));
        setViews(views.filter((view) => view.id !== id));
      },
    }),
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    if (name.trim() !== "" && !keep.isPending) keep.mutate({ name, query: here });
  }

  return (
    <DialogTrigger {...opened}>
      <Button autoFocus kind="quiet" icon={<Bookmark aria-hidden className="size-4" />}>
        <span className="max-sm:sr-only">{t("open")}</span>
      </Button>
      <Popover placement="bottom start" className="w-80 max-w-[calc(100vw-1rem)]">
        <Dialog aria-label={t("title")} className="flex flex-col outline-none">
          {({ close }) => (
            <>
              {views.length === 0 ? (
                <p className="px-4 py-3 text-muted">{t("none")}</p>
              ) : (
                <ul className="max-h-72 overflow-y-auto p-1">
                  {views.map((view) => (
                    <li key={view.id} className="flex items-center rounded-[3px] hover:bg-accent-soft">
                      <Link
                        href={view.query === "" ? "/" : `/?${view.query}`}
                        prefetch={false}
                        scroll={false}
                        aria-current={view.query === here ? "page" : undefined}
                        onClick={close}
                        className="flex min-h-(--control-height) min-w-0 flex-1 items-center gap-2 px-3 text-ink no-underline aria-[current]:font-medium"
                      >
                        <span className="truncate">{view.name}</span>
                        {view.query === here ? (
                          <span className="shrink-0 text-small font-normal whitespace-nowrap text-muted">
                            {t("current")}
                          </span>
                        ) : null}
                      </Link>
                      <IconButton
                        label={t("forget", { name: view.name })}
                        icon={<Trash2 aria-hidden className="size-4" />}
                        onPress={() => forget.mutate({ id: view.id })}
                      />
                    </li>
                  ))}
                </ul>
              )}
              <form onSubmit={submit} className="flex items-end gap-2 border-t border-line px-4 pt-2 pb-4">
                <div className="min-w-0 flex-1">
                  <TextField label={t("name")} value={name} onChange={setName} maxLength={60} autoComplete="off" />
                </div>
                <Button type="submit" isPending={keep.isPending}>
                  {t("keep")}
                </Button>
              </form>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
