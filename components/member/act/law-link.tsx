import Link from "next/link";

/** A citation that opens its rule; the paragraph comes from the server, since the catalogue is many bytes on a phone. */
export function LawLink({ rule, paragraph }: { rule: string; paragraph: string }) {
  return (
    <Link
      href={`/rules/${rule}`}
      prefetch={false}
      className="law figures rounded-[3px] text-[0.9em] whitespace-nowrap text-muted no-underline underline-offset-3 hover:text-accent hover:underline"
    >
      {paragraph}
    </Link>
  );
}
