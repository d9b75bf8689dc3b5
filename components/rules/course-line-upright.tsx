import type { ReactNode } from "react";
import { formatDay } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import type { CourseFacts } from "./course-facts";
import { DeadlineFlag, InterviewMark } from "./course-marks";
import { COURSE_TEXTS, handoverWords, hoursWords } from "./course-words";

type Stop = {
  readonly key: string;
  /** Sorts the stops; those without a day come last, before the hand-over. */
  readonly on: string;
  readonly mark: ReactNode;
  readonly title: string;
  readonly when: string | null;
  readonly note: string | null;
  readonly tone?: "negative";
};

const AFTER_ALL_DAYS = "9998-01-01";
const AT_THE_END = "9999-01-01";

function stopsOf(facts: CourseFacts, locale: Locale): Stop[] {
  const texts = COURSE_TEXTS[locale];
  const stops: Stop[] = facts.interviews.map((interview) => ({
    key: interview.id,
    on: interview.on ?? AFTER_ALL_DAYS,
    mark: <InterviewMark kind={interview.kind} state={interview.state} size={interview.kind === "joint" ? 7 : 8} />,
    title: texts.kind[interview.kind],
    when: interview.on ? formatDay(interview.on, locale, "weekday") : null,
    note: texts.state[interview.state],
  }));
  for (const deadline of facts.deadlines) {
    stops.push({
      key: `deadline-${deadline.on}`,
      on: deadline.on,
      mark: (
        <g transform="translate(0 9)">
          <DeadlineFlag state={deadline.state} height={18} />
        </g>
      ),
      title: texts.deadline,
      when: formatDay(deadline.on, locale, "weekday"),
      note:
        texts.deadlineState[deadline.state] + (deadline.frozenDays > 0 ? `, ${texts.frozen(deadline.frozenDays)}` : ""),
      tone: deadline.state === "missed" ? "negative" : undefined,
    });
  }
  if (!facts.endedOn) {
    stops.push({
      key: "today",
      on: `${facts.today}~`,
      mark: <line x1="-11" x2="11" className="stroke-ink" strokeWidth="2" />,
      title: formatDay(facts.today, locale, "weekday"),
      when: null,
      note: texts.today,
    });
  }
  stops.push({
    key: "end",
    on: facts.endedOn ? `${facts.endedOn}~` : AT_THE_END,
    mark: facts.endedOn ? (
      <line x1="-9" x2="9" className="stroke-ink" strokeWidth="4" />
    ) : (
      <path d="M-8 -8V0H8V-8" fill="none" className="stroke-ink" strokeWidth="1.75" />
    ),
    title: facts.endedOn ? texts.ended : texts.handover,
    when: facts.endedOn
      ? formatDay(facts.endedOn, locale, "long")
      : facts.expectedHandover
        ? handoverWords(facts.expectedHandover, locale)
        : texts.unknown,
    note: null,
  });
  stops.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return [
    {
      key: "start",
      on: facts.startDate,
      mark: <circle r="5" className="fill-accent" />,
      title: texts.started,
      when: formatDay(facts.startDate, locale, "long"),
      note: null,
    },
    ...stops,
  ];
}

/** The line on a phone: one stop under the other, the words beside the marks, filled down to today. */
export function CourseUpright({ facts, locale }: { facts: CourseFacts; locale: Locale }) {
  const stops = stopsOf(facts, locale);
  const reached = stops.findIndex((stop) => stop.key === "today");
  const filledTo = reached === -1 ? stops.length - 1 : reached;
  return (
    <figure className="min-w-0">
      <figcaption className="figures pb-3 font-medium">{hoursWords(facts, locale)}</figcaption>
      <ol>
        {stops.map((stop, index) => (
          <li key={stop.key} className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
            <span aria-hidden className="relative flex justify-center">
              {index < stops.length - 1 ? (
                <span
                  className={`absolute top-[calc(var(--text-body-leading)/2)] -bottom-[calc(var(--text-body-leading)/2)] ${
                    index < filledTo ? "w-1.5 bg-accent" : "w-1.5 border-x border-control"
                  }`}
                />
              ) : null}
              <svg
                aria-hidden
                width="32"
                viewBox="-16 -14 32 28"
                className="relative h-(--text-body-leading) overflow-visible"
              >
                {stop.mark}
              </svg>
            </span>
            <p className="pb-4">
              <span className={stop.tone === "negative" ? "font-medium text-negative" : "font-medium"}>
                {stop.title}
              </span>
              {stop.note ? (
                <span className={stop.tone === "negative" ? "text-negative" : "text-muted"}> · {stop.note}</span>
              ) : null}
              {stop.when ? <span className="figures block text-small text-muted">{stop.when}</span> : null}
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}
