import { ParagraphMark } from "@/components/rules/paragraph-mark";
import type { ReadableLetter } from "@/server/messages/render-letter";

/** A letter as the member reads it, in the room of the one who looks on. */
export function LetterWhole({ letter, system }: { letter: ReadableLetter; system?: string }) {
  const { title, paragraphs, reason, law, complaint } = letter;
  return (
    <div className="flex max-w-measure flex-col gap-2">
      <p className="text-subheading font-semibold">{title}</p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="wrap-anywhere whitespace-pre-wrap">
          {paragraph}
        </p>
      ))}
      {system && (reason || complaint || law) ? (
        <p className="mt-1 border-t border-line pt-2 text-small text-muted">{system}</p>
      ) : null}
      {reason ? (
        <p className="wrap-anywhere whitespace-pre-wrap">
          <strong className="font-semibold">{reason.title}: </strong>
          {reason.text}
        </p>
      ) : null}
      {law?.sentence ? <p className="law border-l-2 border-line pl-3">{law.sentence}</p> : null}
      {law ? (
        <p className="text-small text-muted">
          {law.intro} <ParagraphMark rule={law.rule} />
        </p>
      ) : null}
      {complaint ? (
        <div className="text-small">
          <p className="font-semibold">{complaint.title}</p>
          {complaint.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
