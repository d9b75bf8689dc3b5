import { buttonLook } from "@/components/ui/button-look";

/**
 * One of the two ways in. A plain link: the address leaves the application, so nothing of it may be fetched beforehand.
 */
export function Door(props: { href: string; heading: string; text: string; action: string }) {
  return (
    <section className="flex flex-col gap-4 border-b border-line py-6 sm:flex-row sm:items-center sm:justify-between sm:gap-8">
      <div>
        <h2 className="text-subheading font-medium text-ink">{props.heading}</h2>
        <p className="mt-1 text-small text-muted">{props.text}</p>
      </div>
      <a href={props.href} className={`${buttonLook("primary")} shrink-0 sm:w-68`}>
        {props.action}
      </a>
    </section>
  );
}
