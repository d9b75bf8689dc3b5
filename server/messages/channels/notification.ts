import type { Locale } from "@/server/rules/explain";

/**
 * What a mail or an SMS says: that there is something to read, and where. Never what, of whom or for whom: both are read on
 * locked screens and over shoulders, and pass through others' machines. The same for every letter, so that nothing can be
 * told from one either.
 */
const TEXTS: Readonly<Record<Locale, { subject: string; mail: string; sms: string; title: string }>> = {
  da: {
    subject: "Ny besked på Min side",
    mail: "Der ligger en ny besked til dig på Min side hos din a-kasse.\n\nLog ind og læs den her:\n{link}\n\nDu kan ikke svare på denne mail. Skriv til os på Min side i stedet.",
    sms: "Der ligger en ny besked til dig på Min side hos din a-kasse. Log ind og læs den: {link}",
    title: "Brev fra din a-kasse",
  },
  en: {
    subject: "New message on My page",
    mail: "There is a new message for you on My page with your unemployment fund.\n\nSign in and read it here:\n{link}\n\nThis mail cannot be answered. Write to us on My page instead.",
    sms: "There is a new message for you on My page with your unemployment fund. Sign in and read it: {link}",
    title: "Letter from your unemployment fund",
  },
};

export function notification(locale: Locale, link: string): { subject: string; mail: string; sms: string } {
  const { subject, mail, sms } = TEXTS[locale];
  return { subject, mail: mail.replace("{link}", link), sms: sms.replace("{link}", link) };
}

/** The title of a letter in Digital Post: what stands in its list, and says nothing of the letter. */
export const digitalPostTitle = (locale: Locale): string => TEXTS[locale].title;
