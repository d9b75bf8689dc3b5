import type { JobGoalAim } from "@/server/rules/vocabulary";

/** What caseworkers write, in a few variations: the texts of the demonstration's cases. */
export const ASSESSMENTS = [
  "Søger bredt inden for faget, har et opdateret cv og et netværk at trække på. Ingen grund til en tidlig indsats.",
  "Har været ledig før og fandt selv arbejde inden for tre måneder. Kontaktforløbet bliver i a-kassen.",
  "Motiveret og parat til at skifte branche. Profilværktøjet viser lav risiko for langvarig ledighed.",
  "Opsagt på grund af nedskæringer. Har allerede to samtaler hos arbejdsgivere i denne uge.",
  "Ønsker færre timer end før, men er til rådighed for fuldtidsarbejde. Der aftales støtte til ansøgninger.",
] as const;

export const PLANS = [
  "Søger tre stillinger om ugen, den ene inden for mangelområdet. Cv gennemgås ved første samtale.",
  "To ansøgninger om ugen og opkald til tre tidligere arbejdspladser. Kursus i digital ansøgning i uge 3.",
  "Jobsøgningen udvides til nabokommunerne. Kontakt til vikarbureau aftalt.",
] as const;

export const JOB_GOALS: readonly { title: string; aim: JobGoalAim }[] = [
  { title: "Social- og sundhedshjælper", aim: "shortageArea" },
  { title: "Social- og sundhedsassistent", aim: "shortageArea" },
  { title: "Kontorassistent i det offentlige", aim: "similarJob" },
  { title: "Lagermedarbejder", aim: "other" },
  { title: "Receptionist", aim: "similarJob" },
  { title: "Pædagogmedhjælper", aim: "other" },
  { title: "Butiksassistent", aim: "similarJob" },
];

export const NOTES = [
  "Ringede for at spørge til udbetalingen. Henvist til Min Side.",
  "Har fået lovning på vikartimer i påsken.",
  "Vil gerne have samtalen om formiddagen på grund af børnene.",
  "Sendt link til kursuslisten.",
] as const;
