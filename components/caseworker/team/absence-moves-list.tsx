"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { formatDay, formatTime } from "@/components/i18n/format-day";
import { localeOf } from "@/components/i18n/locale";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Badge } from "@/components/ui/state-mark";
import { TextLink } from "@/components/ui/text-link";
import type { AbsenceMoves, InterviewToMove } from "@/server/queries/team/absence-moves";
import { lawTexts } from "@/server/rules/explain";
import type { ManyItem } from "../many/many-items";

const ManyGiven = dynamic(() => import("../many/many-given").then((loaded) => loaded.ManyGiven), { ssr: false });

/** The interviews of an absence with their proposals: those that are ticked are done together, after their preview. */
export function AbsenceMovesList({ moves }: { moves: AbsenceMoves }) {
  const t = useTranslations("team.moves");
  const router = useRouter();
  const movable = moves.interviews.filter(({ proposal }) => proposal.how !== "none");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [items, setItems] = useState<readonly ManyItem[] | null>(null);
  const chosen = movable.filter(({ id }) => !left.has(id));
  const without = moves.interviews.length - movable.length;

  return (
    <div className="flex flex-col gap-4">
      <ul>
        {moves.interviews.map((interview) => (
          <Interview
            key={interview.id}
            interview={interview}
            cover={moves.cover.name}
            isChosen={chosen.includes(interview)}
            onChoose={(on) => {
              const next = new Set(left);
              if (on) next.delete(interview.id);
              else next.add(interview.id);
              setLeft(next);
            }}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-4">
        <Button
          kind="primary"
          withheldBecause={chosen.length === 0 ? t("act", { count: 0 }) : undefined}
          onPress={() => setItems(chosen.map((one) => itemOf(one, moves, t("reason"))))}
        >
          {t("act", { count: Math.max(1, chosen.length) })}
        </Button>
        {without > 0 ? <p className="text-muted">{t("cannot", { count: without })}</p> : null}
      </div>
      {items ? (
        <ManyGiven
          act="moveInterview"
          items={items}
          onClose={(changed) => {
            setItems(null);
            if (changed) router.refresh();
          }}
        />
      ) : null}
    </div>
  );
}

function Interview({
  interview,
  cover,
  isChosen,
  onChoose,
}: {
  interview: InterviewToMove;
  cover: string;
  isChosen: boolean;
  onChoose: (on: boolean) => void;
}) {
  const t = useTranslations("team.moves");
  const locale = localeOf(useLocale());
  const { member, at, purposes, place, form, proposal } = interview;
  const { names } = lawTexts(locale);
  const what = purposes.map((purpose) => names.purposes[purpose]).join(" + ");
  const words = {
    sameHour: () => t("sameHour", { cover }),
    later: () =>
      proposal.how === "later"
        ? t("later", {
            cover,
            day: formatDay(proposal.at.on, locale, "weekday"),
            time: formatTime(proposal.at.start, locale),
          })
        : "",
    offerAgain: () =>
      proposal.how === "offerAgain" ? t("offerAgain", { day: formatDay(proposal.deadline, locale) }) : "",
    none: () => (proposal.how === "none" ? t(proposal.why, { cover }) : ""),
  };
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 gap-y-1 border-b border-line py-2.5 md:grid-cols-[2rem_minmax(0,2fr)_minmax(0,3fr)]">
      <span className="row-span-2 md:row-span-1">
        {proposal.how === "none" ? null : (
          <Checkbox aria-label={t("select", { name: member.name })} isSelected={isChosen} onChange={onChoose} />
        )}
      </span>
      <div className="min-w-0">
        <p>
          <TextLink href={`/members/${member.id}`} prefetch={false}>
            {member.name}
          </TextLink>{" "}
          {member.protectedIdentity ? <Badge tone="attention">{t("protected")}</Badge> : null}
        </p>
        <p className="figures text-small text-muted first-letter:uppercase">
          {formatDay(at.on, locale, "weekday")} {formatTime(at.start, locale)} · {what} · {names.forms[form]}
          {place ? `, ${place}` : null}
        </p>
      </div>
      <p className={`figures ${proposal.how === "none" ? "text-muted" : ""}`}>{words[proposal.how]()}</p>
    </li>
  );
}

/** The act that a proposal stands for. */
function itemOf(
  { id, member, at, form, place, proposal }: InterviewToMove,
  moves: AbsenceMoves,
  reason: string,
): ManyItem {
  const common = { key: id, memberId: member.id, name: member.name };
  if (proposal.how === "offerAgain")
    return { ...common, act: "offerAgain", input: { interviewId: id, deadline: proposal.deadline, reason } };
  const to =
    proposal.how === "later" ? { at: proposal.at, form: proposal.form, place: proposal.place } : { at, form, place };
  return { ...common, act: "moveInterview", input: { interviewId: id, caseworkerId: moves.cover.id, ...to, reason } };
}
