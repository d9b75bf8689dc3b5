import type { InterpretationTexts } from "../shape";

/** Vores læsning, hvor vejledningen tier eller siger to ting. */
export const interpretations: InterpretationTexts = {
  "I-1": "Grænsen er nået ved præcis 410,00 eller 333,00 timer. Timer lægges sammen uden afrunding.",
  "I-2": "Ved årsagskode 41 er det måneden, hvor forbruget konstateres, og ikke den måned, timerne hører til.",
  "I-3": "Deltagelsen begynder, når medlemmet både er tilmeldt og indplaceret: på den seneste af de to dage.",
  "I-4": "Er der flere grunde ved en visitation, registreres kode 45, fordi dens kriterier er objektive.",
  "I-5":
    "Viser den første visitation, at kode 44 eller 45 skal bruges, markeres medlemmet ind og ud på én gang. Den, der slet ikke er omfattet, markeres ikke.",
  "I-6": "En rettelse ændrer koden, men ikke den dag, hvor kontaktforløbet overgik.",
  "I-7": "Forsikringen på optællingsdagen afgør, om grænsen er 410 eller 333 timer.",
  "I-8":
    "Aftalte og holdte samtaler tæller med på dagen. Det gør aflyste samtaler, udeblivelser og lovligt fravær ikke.",
  "I-9":
    "En booking på selve fristdagen er i tide. Efter fristen kan medlemmet flytte sin eneste booking, men ikke aflyse den.",
  "I-10":
    "Ved enhver overgang til jobcenteret bortfalder frister og jobsamtaler efter slutdatoen. De tidligere står ved magt.",
  "I-11": "Under mindre intensiv indsats uden pligter løber der ingen bookingfrist, og der kan ikke sættes en.",
  "I-12":
    "A-kassen indkalder til cv-samtaler. En rådighedssamtale alene eller med en jobsamtale booker medlemmet selv.",
  "I-13": "Vejledningen nævner to slutdage. Bekendtgørelsen bekræfter den 31. december 2023.",
  "I-14": "Har en dansk statsborger også et statsborgerskab uden for listen, er det sagsbehandleren, der vurderer det.",
  "I-15": "Medlemmet kan ikke selv melde ferie, der er begyndt. Det kan a-kassen registrere.",
  "I-16":
    "Timer fra før deltagelsens første måned tæller ikke. Et rettet månedstal erstatter det gamle, og kode 41 står ved magt, selv om summen falder.",
  "I-17":
    "En frist sættes kun, når der er tider at booke. Dage uden ledige tider lægges til fristen, og en frist, der ikke kunne nås, fører ikke til afmelding.",
  "I-18": "En pligt kan opfyldes efter fristen. Det kræver en skriftlig begrundelse og registreres som for sent.",
  "I-19": "De to uger gælder tre ting: afgørelsen, vejledningen og cv-samtalen, hvor den skal holdes.",
  "I-20":
    "Ferie, der er meldt efter indkaldelsen, fritager ikke af sig selv. Sagsbehandleren ser begge tidspunkter og afgør det.",
  "I-21": "Den, der afmeldes og tilmelder sig igen, vender tilbage til samme deltagelse og samme optælling.",
  "I-22": "Et møde i jobcenteret vises som noget, jobcenteret skal aflyse, indtil det er meldt aflyst.",
  "I-23":
    "Alder, uddannelse og børn er dem på vurderingsdagen. Den, der er født den 29. februar, fylder år den 1. marts i år uden skuddag.",
  "I-24": "Ved genindplacering uden ny tilmelding løber de to uger fra den dag, a-kassen fik kendskab til den nye ret.",
  "I-25":
    "Når ordningen udløber, slutter en åben deltagelse på den sidste dag med kode 41. Det, der ligger på selve dagen, står ved magt.",
  "I-26":
    "En slutdato, der er sat ved en fejl, annulleres af en teamleder med begrundelse. Under fritagelse forfalder ingen samtaler.",
  "I-27": "Besked og vejledning følger enhver overgang til jobcenteret, uanset årsagskode.",
  "I-28": "Ville en slutdato ligge før deltagelsens start, bruges startdagen i stedet.",
  "I-29":
    "En overskredet frist registreres samme nat, og medlemmet bliver hørt. Afmeldingen er a-kassens egen handling; den kan vælge, at den sker af sig selv efter et antal dage.",
  "I-30": "En dag tæller som uden tider, hvis der på noget tidspunkt ikke var en ledig tid, medlemmet kunne booke.",
  "I-31": "Udmeldelsesdagen er den sidste dag som medlem.",
  "I-32":
    "Registreres en slutdato, der ligger tilbage i tiden, tæller holdte samtaler stadig med, og det, der er sket siden, vises til gennemgang.",
  "I-33":
    "Vejledning og bekendtgørelse er ikke enige om, hvem der kan kræve, at jobcenteret deltager. Vejledningen følges.",
};
