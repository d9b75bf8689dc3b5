import type { RuleTexts } from "../shape";

/** Hver regel med vores egne ord. */
export const rules: RuleTexts = {
  "R1.1": "En a-kasse kan være med i forsøget i hele landet eller kun for medlemmer, der bor i bestemte kommuner.",
  "R1.2a":
    "Flytter medlemmet til en kommune, som a-kassens tilladelse ikke dækker, slutter forsøget for medlemmet (årsagskode 42).",
  "R1.2b":
    "Forlader medlemmet a-kassen, slutter forsøget for medlemmet (årsagskode 43), også når den nye a-kasse selv er med.",
  "R2.1a":
    "A-kassen har kontaktforløbet i de første tre måneders ledighed, regnet i timer fra den dag, hvor medlemmet både er tilmeldt og indplaceret.",
  "R2.1b":
    "Den nyledige og den, der har optjent ret til en ny dagpengeperiode, bliver indplaceret. Begge visiteres på samme måde.",
  "R2.2a":
    "A-kassen afgør indplacering og visitation senest to uger efter tilmeldingen. Den fjortende dag er stadig i tide.",
  "R2.2b":
    "Den, der allerede er i gang med en dagpengeperiode, hører ikke til målgruppen, medmindre forsøgsdeltagelsen stadig er åben.",
  "R2.2c": "Jobcenteret må hverken indkalde eller sætte en frist for selvbooking, mens a-kassen har kontaktforløbet.",
  "R2.3a":
    "A-kassen kan vurdere, at medlemmet har brug for en tidlig indsats i jobcenteret (årsagskode 44). Vurderingen skrives ned.",
  "R2.3b":
    "Er medlemmet under 25 år, uden erhvervskompetencegivende uddannelse og uden hjemmeboende børn at forsørge, har jobcenteret kontaktforløbet (årsagskode 45).",
  "R2.3c":
    "A-kassen må bruge sit eget profilværktøj. Det er frivilligt for medlemmet, og resultatet gemmes sammen med vurderingen.",
  "R2.4":
    "Har en myndigheds kontrol rejst tvivl om rådigheden, og beder a-kassen om straksaktivering, overgår kontaktforløbet til jobcenteret (årsagskode 44).",
  "R2.5a":
    "Når kontaktforløbet overgår til jobcenteret, sætter a-kassen slutdato og årsagskode med det samme, og jobcenteret får besked.",
  "R2.5b": "Hver årsagskode har sin egen regel for, hvilken dag deltagelsen slutter.",
  "R2.5c":
    "Årsagskode 38 bruges kun sjældent, nemlig når markeringen aldrig skulle have været sat. Kodens andel følges.",
  "R2.5d":
    "Optjener medlemmet ret til en ny dagpengeperiode, slutter den hidtidige deltagelse med årsagskode 46, og en ny kan tidligst begynde dagen efter.",
  "R2.5e": "En forkert årsagskode rettes med en ny registrering. Den sidste gælder, og de tidligere kan stadig ses.",
  "R2.5f": "Den, der er markeret ud, kan kun komme ind igen ved en genindplacering.",
  "R2.5g": "En genindplacering er en ny visitation med sin egen startdato og sin egen optælling af timer og samtaler.",
  R3: "Medlemmet beholder de indsatser, der er givet ved en varsling om afskedigelse, uanset hvem der har kontaktforløbet. De er aldrig en grund til at flytte det.",
  "R4.1a": "A-kassen holder som minimum én fælles og to individuelle jobsamtaler med hver deltager i perioden.",
  "R4.1b":
    "Til en individuel jobsamtale møder medlemmet personligt frem. Deltager medlemmet i et tilbud, kan den holdes på anden måde.",
  "R4.1c": "A-kassen registrerer, at samtalen er holdt og hvordan, og ved en fælles jobsamtale om jobcenteret var med.",
  "R4.1d":
    "A-kassen tilbyder en indsats til medlemmer, som den ved er i en opsigelsesperiode, og gemmer selv dokumentationen.",
  "R4.2a": "Som udgangspunkt vurderer jobcenteret selv, om det deltager i den fælles jobsamtale.",
  "R4.2b": "Beder medlemmet eller a-kassen om det, skal jobcenteret deltage.",
  "R4.2c": "Ønsker medlemmet ikke jobcenteret med, deltager det ikke, uanset hvad andre mener.",
  "R4.2d": "Jobcenteret kan deltage digitalt, medmindre medlemmet beder om personligt fremmøde.",
  "R4.3a":
    "Medlemmet booker selv sine jobsamtaler inden for en frist, som a-kassen sætter. Undtaget er den fælles jobsamtale, en jobsamtale sammen med cv-samtalen og en med kort varsel.",
  "R4.3b":
    "Er der ikke booket inden fristen, afmelder a-kassen medlemmet som arbejdssøgende med virkning fra dagen efter.",
  "R4.3c":
    "Når medlemmet kommer ind i forsøget, bortfalder jobcenterets frister automatisk, og jobcenteret aflyser de møder, der er booket.",
  "R4.3d": "I perioden bookes jobsamtaler ikke på Jobnet. A-kassens frist står i a-kassens egen portal.",
  "R4.4a": "Der er plads til højst to samtaler på en dag, og de skal have hver sit formål.",
  "R4.4b":
    "To formål på samme dag skal være en cv- eller rådighedssamtale sammen med en jobsamtale eller en fælles jobsamtale.",
  "R4.5a": "Det er a-kassen, der indkalder medlemmet til den fælles jobsamtale.",
  "R4.5b":
    "Ligger jobsamtale og cv-samtale, eller rådighedssamtale og fælles jobsamtale, på samme dag, kan a-kassen indkalde til begge.",
  "R4.6": "I særlige tilfælde kan a-kassen med kort varsel indkalde medlemmet til en jobsamtale. Grunden skrives ned.",
  "R4.7":
    "A-kassen holder øje med, at medlemmets cv på Jobnet er fyldestgørende, opdateret og søgbart. Medlemmets egen pligt består.",
  "R5.1": "Senest to uger efter tilmeldingen har a-kassen gennemgået alle syv emner om forsøget med medlemmet.",
  "R5.2a":
    "Ved hver samtale tager sagsbehandleren stilling til, om repatrieringsloven gælder for medlemmet, og vejleder i så fald.",
  "R5.2b":
    "Repatrieringsloven omfatter udlændinge med opholdstilladelse i Danmark, men ikke borgere fra Norden, EU, EØS og Schweiz eller andre med fri bevægelighed.",
  "R5.3":
    "Når kontaktforløbet overgår til jobcenteret, får medlem og jobcenter straks besked, og medlemmet vejledes inden da om sine nye pligter.",
  R6a: "I perioden fortæller medlemmet a-kassen om ferie, ikke jobcenteret.",
  R6b: "Med mindst 14 dages varsel registrerer medlemmet selv ferien. Ved kortere varsel godkender eller afslår a-kassen den.",
  R6c: "A-kassen kan godkende ferie efter periodens udløb, når medlemmet har bedt om den i perioden.",
  R6d: "En feriedag må ikke allerede være optaget af en samtale, der ikke kan flyttes, en henvisning til arbejde eller et tilbud.",
  R6e: "Enkelte optjente feriedage kan holdes, når a-kassen har fået besked.",
  R7a: "Under mindre intensiv indsats er medlemmet fritaget for aktiv jobsøgning, cv- og jobsamtaler og tilbud. A-kassen registrerer det.",
  R7b: "A-kassen kan beslutte, at pligterne fortsætter, fordi det gavner medlemmet, eller fordi ordningen misbruges. Grunden skrives ned.",
  "R8.1":
    "Jobcenteret må kun kontakte deltageren telefonisk og kun om en konkret jobordre. Det fortæller altid a-kassen om kontakten.",
  "R8.2":
    "Tilbud, mentorstøtte og befordringsgodtgørelse bevilges af jobcenteret. A-kassen kan anbefale det eller henvise medlemmet til jobcenteret.",
  "R9.1":
    "A-kassen har kontaktforløbet måneden ud, når den registrerer et samlet forbrug på 410 timer for fuldtids- eller 333 for deltidsforsikrede.",
  "R9.2":
    "A-kassen tæller løbende, og ved hver udbetaling overgår de, der har nået grænsen, til jobcenteret. Medlem og jobcenter får straks besked.",
  "R9.3": "Et job afslutter ikke deltagelsen. Det gør kun de samlede timer.",
  "R10.1":
    "I de første seks måneders ledighed skal der holdes mindst fire individuelle og to fælles jobsamtaler, fordelt på a-kasse og jobcenter.",
  "R10.2":
    "Overgår kontaktforløbet før tid, holder jobcenteret de samtaler, som a-kassen ikke nåede. Dem, a-kassen har holdt, tæller med.",
  "R10.3": "Jobcenteret kan i Min Plan se, hvad medlemmet har deltaget i.",
  "R11.1": "Det, a-kassen registrerer om en deltager, indberettes til det fælles datagrundlag.",
  "R11.2a":
    "Hver deltager har en Min Plan, der er publiceret og holdes opdateret. A-kassen skriver den sammen med medlemmet.",
  "R11.2b": "Sendes medlemmet til jobcenteret i de første to uger, laver a-kassen et udkast til Min Plan.",
  "R11.2c": "A-kassen registrerer og godkender medlemmets jobmål i Min Plan.",
  "R11.2d":
    "Jobmål sigter så vidt muligt mod områder, der mangler arbejdskraft. For opsagte og selvstændige skal et jobmål sigte mod et lignende job.",
  "R11.2e": "Aktiviteter, som medlemmet har pligt til, registreres. Andre kan registreres.",
  "R11.2f":
    "Jobcenteret skriver først i Min Plan, når det har overtaget kontaktforløbet, bortset fra sine egne bevillinger.",
  R12: "Myndigheden fører tilsyn, især med samtalerne, og tilladelsen kan trækkes tilbage. A-kassen kan altid se, hvor den står.",
  R13: "Forsøget fraviger en række bestemmelser i andre regler. De vises ved de regler, de hører til.",
  "R14.1":
    "Medlemmer, der indplaceres fra ordningens første dag, er med, også uden indsats i opsigelsesperioden. Den, der var midt i en dagpengeperiode den dag, er ikke.",
  "R14.2":
    "Rettes en indplacering til en dag før ordningens første, bliver medlemmet i forsøget. Lå den før fra begyndelsen, er medlemmet ikke med.",
  "R14.3a": "Når ordningen udløber, overgår kontaktforløbet til jobcenteret i medlemmets bopælskommune.",
  "R14.3b":
    "Ved udløb bortfalder åbne bookingfrister og senere jobsamtaler. En samtale med to formål beholder det, der ikke er jobsamtale.",
  "R14.3c":
    "A-kasse og jobcenter aftaler overgangen for hvert medlem. Holdte samtaler tæller med, og jobcenteret holder resten.",
};
