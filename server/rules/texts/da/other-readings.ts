import type { InterpretationTexts } from "../shape";

/** Hvad der også kunne have været læst: den læsning, vi ikke valgte, og hvorfor. */
export const otherReadings: InterpretationTexts = {
  "I-1":
    "Et sted lyder det, som om grænsen først er nået, når timerne overstiger den. Så ville et medlem med præcis 410 timer blive i a-kassen. Vi følger ordlyden om at registrere 410 timer.",
  "I-2":
    "Man kunne bruge den måned, timerne er forbrugt i. Så kunne slutdatoen ligge tilbage i tiden, når en udbetaling behandles senere.",
  "I-3":
    "Deltagelsen kunne begynde alene på tilmeldingsdagen eller alene på indplaceringens dag. Vi kræver begge dele, fordi de tre måneder tæller den, der er både tilmeldt og indplaceret.",
  "I-4":
    "Sagsbehandleren kunne vælge frit mellem 44 og 45. Men 45 hviler på tre oplysninger, der kan kontrolleres, og 44 på et skøn.",
  "I-5":
    "Den, der straks sendes til jobcenteret, kunne helt undlades at blive markeret. Men en årsagskode hører til en markering, så der skal være én.",
  "I-6":
    "Læst efter ordene kunne rettelsens egen dag blive slutdato. Så ville et medlem, der var ude, være inde igen i mellemtiden.",
  "I-7":
    "Forsikringen kunne fordeles måned for måned, eller den fra deltagelsens start kunne gælde. Vi bruger den enkleste: forsikringen på optællingsdagen.",
  "I-8": "Også en udeblivelse kunne tælle som en af dagens to samtaler. Så kunne der ikke findes en ny tid samme dag.",
  "I-9":
    "Fristdagen kunne være den første dag, hvor det er for sent. Og efter fristen kunne medlemmet frit aflyse, så bookingen reelt faldt væk.",
  "I-10":
    "Kun udløbet af ordningen nævner, hvad der bortfalder. Ved andre overgange kunne frister og samtaler stå ved magt, men i en a-kasse, der ikke længere har forløbet.",
  "I-11":
    "Fristen kunne løbe videre, så medlemmet blot ikke kunne mødes med en afmelding. Vi lader den slet ikke løbe, når pligten ikke er der.",
  "I-12":
    "Også cv-samtalen kunne medlemmet selv booke, og rådighedssamtalen kunne a-kassen indkalde til. Reglen nævner kun jobsamtaler, så resten er valgt ud fra, hvem der skal nå noget.",
  "I-13":
    "Vejledningens anden dag, den 1. januar 2025, kunne være brugt. Så ville ordningen vare et år længere, end bekendtgørelsen siger.",
  "I-14":
    "Dansk statsborgerskab kunne altid være nok til at være uden for loven. Men listen siger dansk statsborgerskab alene.",
  "I-15":
    "Medlemmet kunne også melde ferie, der allerede var begyndt. Så kunne en udeblivelse blive til ferie bagefter.",
  "I-16":
    "Alle timer i dagpengeperioden kunne tælle med, eller den første måned kunne deles ved startdagen. Tallene findes kun måned for måned, så måneden tæller helt.",
  "I-17":
    "Fristen kunne løbe, selv om der ikke var én eneste tid at booke. Så ville medlemmet miste dagpenge for noget, ingen kunne have gjort.",
  "I-18":
    "Handlingen kunne afvises, når fristen er overskredet. Så blev den aldrig udført, og overskridelsen kunne ikke ses.",
  "I-19": "De to uger kunne gælde afgørelsen alene, så vejledning og cv-samtale ikke havde nogen frist.",
  "I-20":
    "Ferie kunne altid fritage, eller aldrig. Begge dele ville ramme nogen forkert, når indkaldelsen og ferien krydser hinanden.",
  "I-21":
    "En ny tilmelding kunne give en ny deltagelse med timerne nulstillet. Men eksemplet med de 160 timer tæller videre.",
  "I-22":
    "Mødet kunne anses for aflyst i samme øjeblik, medlemmet markeres ind. Men det er jobcenteret, der aflyser, og medlemmet kan stå med to aftaler imens.",
  "I-23":
    "Alderen kunne være den på tilmeldingsdagen. Og den, der er født på en skuddag, kunne fylde år den 28. februar.",
  "I-24":
    "De to uger kunne løbe fra den dag, den nye ret gælder fra. Så kunne fristen være overskredet, før a-kassen vidste noget.",
  "I-25":
    "Deltagelsen kunne slutte uden kode, eller samtaler på den sidste dag kunne falde væk. Så ville tallene og kalenderen ikke passe sammen.",
  "I-26": "En forkert slutdato kunne kun rettes med en anden kode. Men er medlemmet aldrig gået ud, passer ingen kode.",
  "I-27":
    "Besked og vejledning kunne gælde kun de overgange, reglen nævner. Men medlemmet har brug for det samme, uanset hvorfor det sker.",
  "I-28": "Slutdatoen kunne stå, selv om den lå før starten. Så ville deltagelsen vare et negativt antal dage.",
  "I-29":
    "Afmeldingen kunne ske af sig selv samme nat. Så ville den ramme, før medlemmet havde haft mulighed for at forklare sig.",
  "I-30":
    "En dag kunne tælle som dækket, hvis der blot var en ledig tid på ét tidspunkt i løbet af dagen. Den kunne være væk igen, før medlemmet nåede at se den.",
  "I-31":
    "Udmeldelsesdagen kunne være den første dag uden medlemskab. Ved månedsskifte ville det flytte slutdatoen en hel måned.",
  "I-32":
    "Det, der skete efter slutdagen, kunne bortfalde af sig selv. Men en afmelding eller en samtale har virket, og det skal nogen se på.",
  "I-33":
    "Bekendtgørelsens ord alene ville betyde, at kun medlemmet kan kræve, at jobcenteret deltager. Vejledningen giver også a-kassen den ret.",
};
