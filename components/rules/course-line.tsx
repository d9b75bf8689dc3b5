import { formatDay, monthNames } from "@/components/i18n/format-day";
import type { Locale } from "@/components/i18n/locale";
import type { CourseFacts } from "./course-facts";
import { courseGeometry } from "./course-geometry";
import { CourseMiniature } from "./course-line-miniature";
import { CourseUpright } from "./course-line-upright";
import { DeadlineFlag, InterviewMark } from "./course-marks";
import { COURSE_TEXTS, courseWords, handoverWords, hoursWords } from "./course-words";

export type CourseLineProps = {
  facts: CourseFacts;
  locale: Locale;
  /** Unique on the page. */
  id: string;
  /** `wide` and exact for the case page, `upright` for the phone, `miniature` for a row. */
  variant?: "wide" | "upright" | "miniature";
};

/** The picture of a course from registration to hand-over, drawn on the server, with the same facts in words. */
export function CourseLine({ variant = "wide", ...props }: CourseLineProps) {
  if (variant === "miniature") return <CourseMiniature {...props} />;
  if (variant === "upright") return <CourseUpright {...props} />;
  return <CourseWide {...props} />;
}

/** Where the line runs when flags or today stand above it, and when nothing does. */
const LINE_BELOW_FLAGS = 66;
const LINE_ALONE = 24;
const TUBE = 9;
const LABEL = "text-[12px]";
/** Labels nearer than this share of the width would touch; the later one is then left out of the picture. */
const TOO_NEAR = 0.055;

const percent = (x: number) => `${(1.5 + x * 97).toFixed(3)}%`;

/** Keeps from each run of places only those far enough from the last one kept. */
function roomy<T extends { readonly x: number }>(places: readonly T[]): Set<T> {
  const kept = new Set<T>();
  let last = Number.NEGATIVE_INFINITY;
  for (const place of [...places].sort((a, b) => a.x - b.x)) {
    if (place.x - last < TOO_NEAR) continue;
    kept.add(place);
    last = place.x;
  }
  return kept;
}

/** Whether a label to the right of a flag would run into the line of today. */
function leftOfToday(x: number, today: number | null): boolean {
  return today !== null && today > x && today - x < 0.12 && x > 0.1;
}

function anchorAt(x: number): "start" | "middle" | "end" {
  return x < 0.04 ? "start" : x > 0.94 ? "end" : "middle";
}

function CourseWide({ facts, locale, id }: Omit<CourseLineProps, "variant">) {
  const texts = COURSE_TEXTS[locale];
  const at = courseGeometry(facts);
  const labelled = roomy(at.interviews.filter((interview) => interview.on !== null));
  const flagged = roomy(at.deadlines);
  const named = roomy(at.months.filter((month) => month.x < 0.96));
  const lineY = at.today === null && at.deadlines.length === 0 ? LINE_ALONE : LINE_BELOW_FLAGS;
  return (
    <figure className="min-w-0">
      <figcaption className="figures flex flex-wrap justify-between gap-x-6 text-body">
        <span className="font-medium">{hoursWords(facts, locale)}</span>
        <span className="text-muted">
          {facts.endedOn
            ? `${texts.ended} ${formatDay(facts.endedOn, locale)}`
            : facts.expectedHandover
              ? `${texts.handover} ${handoverWords(facts.expectedHandover, locale)}`
              : texts.unknown}
        </span>
      </figcaption>
      <svg aria-hidden width="100%" height={lineY + 56} className={`figures mt-1 block overflow-visible ${LABEL}`}>
        <defs>
          <pattern id={`${id}-frozen`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line y2="5" className="stroke-ink" strokeWidth="1.6" />
          </pattern>
        </defs>

        {at.months.map((month) => (
          <g key={`${month.year}-${month.month}`}>
            <line x1={percent(month.x)} x2={percent(month.x)} y1={lineY - 12} y2={lineY + 44} className="stroke-line" />
            {named.has(month) ? (
              <text x={percent(month.x)} dx="5" y={lineY + 50} className="fill-muted">
                {monthNames(locale)[month.month - 1]?.slice(0, 3)}
              </text>
            ) : null}
          </g>
        ))}

        <rect
          x={percent(0)}
          y={lineY - TUBE / 2}
          width={`${(at.end * 97).toFixed(3)}%`}
          height={TUBE}
          rx={TUBE / 2}
          className="fill-surface stroke-control"
        />
        <rect
          x={percent(0)}
          y={lineY - TUBE / 2}
          width={`${(at.fill * 97).toFixed(3)}%`}
          height={TUBE}
          rx={TUBE / 2}
          className="fill-accent"
        />

        {at.handover ? (
          <g className="stroke-ink" strokeWidth="1.5">
            <line x1={percent(at.handover.from)} x2={percent(at.handover.to)} y1={lineY - 20} y2={lineY - 20} />
            <line x1={percent(at.handover.from)} x2={percent(at.handover.from)} y1={lineY - 20} y2={lineY - 9} />
            <line x1={percent(at.handover.to)} x2={percent(at.handover.to)} y1={lineY - 20} y2={lineY - 9} />
          </g>
        ) : null}
        {facts.endedOn ? (
          <line
            x1={percent(at.end)}
            x2={percent(at.end)}
            y1={lineY - 14}
            y2={lineY + 14}
            className="stroke-ink"
            strokeWidth="3"
          />
        ) : null}

        {at.deadlines.map((deadline) => (
          <g key={deadline.on}>
            {deadline.frozenFrom < deadline.x ? (
              <rect
                x={percent(deadline.frozenFrom)}
                y={lineY - TUBE / 2 - 9}
                width={`${((deadline.x - deadline.frozenFrom) * 97).toFixed(3)}%`}
                height="7"
                fill={`url(#${id}-frozen)`}
              />
            ) : null}
            <svg aria-hidden x={percent(deadline.x)} y={lineY - TUBE / 2} overflow="visible">
              <DeadlineFlag state={deadline.state} height={34} />
              {flagged.has(deadline) ? (
                <text
                  x={leftOfToday(deadline.x, at.today) ? -6 : 20}
                  y="-25"
                  textAnchor={leftOfToday(deadline.x, at.today) ? "end" : "start"}
                  className={deadline.state === "missed" ? "fill-negative" : "fill-muted"}
                >
                  {formatDay(deadline.on, locale, "brief")}
                </text>
              ) : null}
            </svg>
          </g>
        ))}

        {at.today === null ? null : (
          <g>
            <line
              x1={percent(at.today)}
              x2={percent(at.today)}
              y1="18"
              y2={lineY + 16}
              className="stroke-ink"
              strokeWidth="1.5"
            />
            <text x={percent(at.today)} y="12" textAnchor={anchorAt(at.today)} className="fill-ink font-medium">
              {texts.today}
            </text>
          </g>
        )}

        {at.interviews.map((interview) => (
          <svg aria-hidden key={interview.id} x={percent(interview.x)} y={lineY} overflow="visible">
            <InterviewMark kind={interview.kind} state={interview.state} />
            {interview.on && labelled.has(interview) ? (
              <text y="28" textAnchor={anchorAt(interview.x)} className="fill-ink">
                {formatDay(interview.on, locale, "brief")}
              </text>
            ) : null}
          </svg>
        ))}
      </svg>
      <ul className="sr-only">
        {courseWords(facts, locale).map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two owed interviews read the same, and nothing moves
          <li key={index}>{words}</li>
        ))}
      </ul>
    </figure>
  );
}
