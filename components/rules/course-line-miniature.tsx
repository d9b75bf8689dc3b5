import type { Locale } from "@/components/i18n/locale";
import type { CourseFacts } from "./course-facts";
import { courseGeometry } from "./course-geometry";
import { InterviewMark } from "./course-marks";
import { courseWords } from "./course-words";

const WIDTH = 128;
const HEIGHT = 20;
const EDGE = 6;
const MIDDLE = 10;

/** The line in a row of the work list: no words in the picture, all of them in its label. */
export function CourseMiniature({ facts, locale }: { facts: CourseFacts; locale: Locale }) {
  const at = courseGeometry(facts);
  const x = (fraction: number) => EDGE + fraction * (WIDTH - 2 * EDGE);
  return (
    <svg
      role="img"
      aria-label={courseWords(facts, locale).join(". ")}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="block overflow-visible"
    >
      <line
        x1={x(0)}
        x2={x(at.end)}
        y1={MIDDLE}
        y2={MIDDLE}
        className="stroke-line"
        strokeWidth="4"
        strokeLinecap="round"
      />
      {at.fill > 0 ? (
        <line
          x1={x(0)}
          x2={x(at.fill)}
          y1={MIDDLE}
          y2={MIDDLE}
          className="stroke-accent"
          strokeWidth="4"
          strokeLinecap="round"
        />
      ) : null}
      {at.today === null ? null : (
        <line x1={x(at.today)} x2={x(at.today)} y1="2" y2="18" className="stroke-ink" strokeWidth="1.25" />
      )}
      {facts.endedOn ? (
        <line x1={x(at.end)} x2={x(at.end)} y1="4" y2="16" className="stroke-ink" strokeWidth="2.5" />
      ) : null}
      {at.deadlines
        .filter((deadline) => deadline.state !== "met")
        .map((deadline) => (
          <path
            key={deadline.on}
            transform={`translate(${x(deadline.x)} 8)`}
            d="M0 0v-8h6l-2 2 2 2H0"
            strokeWidth="1.25"
            strokeLinejoin="round"
            className={deadline.state === "missed" ? "fill-negative stroke-negative" : "fill-surface stroke-ink"}
          />
        ))}
      {at.interviews.map((interview) => (
        <g key={interview.id} transform={`translate(${x(interview.x)} ${MIDDLE})`}>
          <InterviewMark kind={interview.kind} state={interview.state} size={3.75} />
        </g>
      ))}
    </svg>
  );
}
