import type { RuleTexts } from "../shape";

/** Hver regel med vores egne ord. */
export const rules: RuleTexts = {
  "R1.1": "En a-kasse kan være med i forsøget i hele landet eller kun for medlemmer, der bor i bestemte kommuner.",
  "R1.2a":
    "Flytter medlemmet til en kommune, som a-kassens tilladelse ikke dækker, slutter forsøget for medlemmet (årsagskode 42).",
  "R1.2b":
    "Forlader medlemmet a-kassen, slutter forsøget for medlemmet (årsagskode 43), også når den nye a-kasse selv er med.",
  "R2.1a":
    "A-kassen har kontaktforløbet i de første tre måneders ledighed, regnet i timer fra den dag medlemmet er både tilmeldt og indplaceret.",
  "R2.1b":
    "Indplaceret bliver den, der er nyledig, og den, der har optjent en ny dagpengeperiode. Begge visiteres på samme måde.",
  "R2.2a": "A-kassen afgør indplacering og visitation inden for to uger efter tilmeldingen. Den fjortende dag er med.",
  "R2.2b": "Den, der er midt i en dagpengeperiode, er ikke i målgruppen, medmindre forsøgsdeltagelsen stadig løber.",
  "R2.2c": "Jobcenteret hverken indkalder eller sætter frist for selvbooking, mens a-kassen har kontaktforløbet.",
  "R2.3a":
    "A-kassen kan vurdere, at medlemmet har brug for en tidlig indsats i jobcenteret (årsagskode 44). Vurderingen skrives ned.",
  "R2.3b":
    "Er medlemmet under 25 år, uden erhvervskompetencegivende uddannelse og uden hjemmeboende børn at forsørge, har jobcenteret kontaktforløbet (årsagskode 45).",
  "R2.3c":
    "A-kassen må bruge sit eget profilværktøj. Det er frivilligt for medlemmet, og resultatet gemmes sammen med vurderingen.",
  "R2.4":
    "Har en kontrol skabt tvivl om rådigheden, og beder a-kassen om straksaktivering, går kontaktforløbet til jobcenteret (årsagskode 44).",
  "R2.5a":
    "Når kontaktforløbet flytter, sætter a-kassen slutdato og årsagskode med det samme, og jobcenteret får besked.",
  "R2.5b": "Hver årsagskode har sin egen regel for, hvilken dag deltagelsen slutter.",
  "R2.5c":
    "Årsagskode 38 er til en markering, der aldrig skulle have været der, og bruges kun sjældent. Dens andel følges.",
  "R2.5d":
    "Optjener medlemmet ret til en ny dagpengeperiode, slutter den gamle deltagelse med årsagskode 46, og en ny kan begynde dagen efter.",
  "R2.5e": "En forkert årsagskode rettes med en ny registrering. Den sidste gælder, og de tidligere kan stadig ses.",
  "R2.5f": "Den, der er markeret ud, kan kun komme ind igen ved en ny indplacering.",
  "R2.5g": "En genindplacering er en ny visitation med sin egen startdato og sin egen optælling af timer og samtaler.",
  R3: "Indsatser fra en varsling af afskedigelse beholder medlemmet, uanset hvem der har kontaktforløbet. De taler aldrig for at flytte det.",
  "R4.1a": "A-kassen holder mindst to individuelle jobsamtaler og én fælles jobsamtale med hver deltager i perioden.",
  "R4.1b": "Den individuelle jobsamtale holdes ved personligt fremmøde, medmindre medlemmet er i et tilbud.",
  "R4.1c": "A-kassen registrerer, at samtalen er holdt og hvordan, og ved en fælles jobsamtale om jobcenteret var med.",
  "R4.1d":
    "A-kassen tilbyder en indsats til medlemmer, som den ved er i opsigelsesperiode, og gemmer selv dokumentationen.",
  "R4.2a": "Jobcenteret vurderer som udgangspunkt selv, om det er med i den fælles jobsamtale.",
  "R4.2b": "Beder medlemmet eller a-kassen om det, skal jobcenteret være med.",
  "R4.2c": "Ønsker medlemmet ikke jobcenteret med, bliver det væk, uanset hvad andre mener.",
  "R4.2d": "Jobcenteret må være med digitalt, medmindre medlemmet beder om personligt fremmøde.",
  "R4.3a":
    "Medlemmet booker selv sine jobsamtaler inden for en frist, som a-kassen sætter. Den fælles jobsamtale, en jobsamtale med cv-samtale og en med kort varsel er undtaget.",
  "R4.3b": "Er der ikke booket inden fristen, afmelder a-kassen medlemmet som arbejdssøgende fra dagen efter fristen.",
  "R4.3c":
    "Når medlemmet kommer ind i forsøget, bortfalder jobcenterets frister af sig selv, og jobcenteret aflyser de møder, der er booket.",
  "R4.3d": "I perioden bookes jobsamtaler ikke på Jobnet. A-kassens frist står i a-kassens egen portal.",
  "R4.4a": "Der er plads til højst to samtaler på en dag, og de har hver sit formål.",
  "R4.4b": "To formål på samme dag skal være cv eller rådighed sammen med jobsamtale eller fælles jobsamtale.",
  "R4.5a": "A-kassen indkalder til den fælles jobsamtale.",
  "R4.5b":
    "Ligger jobsamtale og cv-samtale, eller rådighedssamtale og fælles jobsamtale, på samme dag, kan a-kassen indkalde til begge.",
  "R4.6": "I særlige tilfælde kan a-kassen indkalde til en jobsamtale med kort varsel. Grunden skrives ned.",
  "R4.7":
    "A-kassen holder øje med, at medlemmets cv på Jobnet er fyldigt, opdateret og søgbart. Medlemmets egen pligt består.",
  "R5.1": "Inden for to uger efter tilmeldingen har a-kassen gennemgået alle syv emner om forsøget med medlemmet.",
  "R5.2a":
    "Ved hver samtale vurderer sagsbehandleren, om medlemmet er omfattet af repatrieringsloven, og vejleder i så fald.",
  "R5.2b":
    "Repatrieringsloven omfatter udlændinge med opholdstilladelse i Danmark, men ikke borgere fra Norden, EU, EØS og Schweiz eller andre med fri bevægelighed.",
  "R5.3":
    "Når kontaktforløbet flytter, får medlem og jobcenter besked med det samme, og medlemmet hører på forhånd om sine nye pligter.",
  R6a: "I perioden fortæller medlemmet a-kassen om ferie, ikke jobcenteret.",
  R6b: "Med mindst 14 dages varsel registrerer medlemmet selv ferien. Er der kortere tid til, afgør a-kassen det.",
  R6c: "A-kassen kan godkende ferie efter periodens udløb, når der er spurgt i perioden.",
  R6d: "En feriedag må ikke allerede være optaget af en samtale, der ikke kan flyttes, en henvisning til arbejde eller et tilbud.",
  R6e: "Enkelte optjente feriedage kan holdes, når a-kassen får det at vide.",
  R7a: "Under mindre intensiv indsats er medlemmet fri for aktiv jobsøgning, cv- og jobsamtaler og tilbud. A-kassen registrerer det.",
  R7b: "A-kassen kan beslutte, at pligterne fortsætter, fordi det gavner medlemmet eller ordningen misbruges. Grunden skrives ned.",
  "R8.1": "Jobcenteret kontakter kun deltageren på telefon om en konkret jobordre og fortæller altid a-kassen om det.",
  "R8.2": "Tilbud, mentor og befordring bevilges af jobcenteret. A-kassen kan anbefale det eller henvise medlemmet.",
  "R9.1":
    "A-kassen har kontaktforløbet, til den måned er gået, hvor forbruget når 410 timer for fuldtids- og 333 for deltidsforsikrede.",
  "R9.2":
    "A-kassen tæller løbende og flytter ved hver udbetaling dem, der har nået grænsen. Medlem og jobcenter får straks besked.",
  "R9.3": "Et job afbryder ikke deltagelsen. Kun de samlede timer gør.",
  "R10.1":
    "I de første seks måneders ledighed skal der holdes mindst fire individuelle og to fælles jobsamtaler, fordelt på a-kasse og jobcenter.",
  "R10.2":
    "Flytter kontaktforløbet før tid, holder jobcenteret det, a-kassen ikke nåede. Det, a-kassen holdt, tæller med.",
  "R10.3": "Jobcenteret kan i Min Plan se, hvad medlemmet har deltaget i.",
  "R11.1": "Det, a-kassen registrerer om en deltager, indberettes til det fælles datagrundlag.",
  "R11.2a":
    "Enhver deltager har en Min Plan, der er publiceret og holdes opdateret. A-kassen skriver den sammen med medlemmet.",
  "R11.2b": "Sendes medlemmet til jobcenteret i de første to uger, laver a-kassen et udkast til Min Plan.",
  "R11.2c": "A-kassen registrerer og godkender medlemmets jobmål i Min Plan.",
  "R11.2d":
    "Jobmål sigter så vidt muligt mod områder, der mangler arbejdskraft. For opsagte og selvstændige skal et jobmål sigte mod et lignende job.",
  "R11.2e": "Aktiviteter, som medlemmet har pligt til, registreres. Andre kan registreres.",
  "R11.2f": "Jobcenteret skriver først i Min Plan, når kontaktforløbet er flyttet, bortset fra sine egne bevillinger.",
  R12: "Myndigheden fører tilsyn, især med samtalerne, og tilladelsen kan tages tilbage. A-kassen kan altid se, hvor den står.",
  R13: "Forsøget fraviger en række bestemmelser i andre regler. De vises ved de regler, de hører til.",
  "R14.1":
    "Medlemmer, der indplaceres fra ordningens første dag, er med, også uden indsats i opsigelsesperioden. En løbende dagpengeperiode er ikke.",
  "R14.2":
    "Rettes en indplacering til en dag før ordningens første, bliver medlemmet i forsøget. Var den fra begyndelsen før, er medlemmet ikke med.",
  "R14.3a": "Når ordningen udløber, går kontaktforløbet til jobcenteret i medlemmets bopælskommune.",
  "R14.3b":
    "Ved udløb bortfalder åbne bookingfrister og senere jobsamtaler. En samtale med to formål beholder det, der ikke er jobsamtale.",
  "R14.3c":
    "A-kasse og jobcenter aftaler overgangen for hvert medlem. Det holdte tæller, og jobcenteret holder resten.",
};
