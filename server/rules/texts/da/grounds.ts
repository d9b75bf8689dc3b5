import type { GroundTexts } from "../shape";

/** Hvorfor noget ikke kan lade sig gøre, eller mangler at blive vurderet, og hvad der kan ændre det. */
export const grounds: GroundTexts = {
  factMissing: { sentence: "Der mangler en oplysning: {fact:facts}.", lift: "Tilføj den, og prøv igen." },
  municipalityOutside: {
    sentence: "A-kassens tilladelse dækker ikke {municipality:municipality} {day:day}.",
    lift: "Ret kommunen, hvis den er registreret forkert.",
  },
  municipalityCovered: {
    sentence: "A-kassens tilladelse dækker {municipality:municipality} {day:day}, så kode 42 passer ikke.",
    lift: "Vælg en anden årsagskode, eller ret kommunen.",
  },
  leftFund: { sentence: "Medlemskabet af a-kassen slutter {leftFundOn:day}.", lift: null },
  placementUndecided: {
    sentence: "Medlemmet er ikke indplaceret i en dagpengeperiode endnu.",
    lift: "Registrér indplaceringen.",
  },
  periodOngoing: {
    sentence: "Medlemmet er midt i en dagpengeperiode og hører derfor ikke til målgruppen.",
    lift: "En genindplacering giver en ny visitation.",
  },
  placementOutsideScheme: {
    sentence:
      "Indplaceringen fra {effectiveFrom:day} ligger uden for ordningen, som gælder fra {from:day} til og med {to:day}.",
    lift: "Ret indplaceringen, hvis dagen er forkert.",
  },
  notParticipating: {
    sentence: "Medlemmet deltager ikke i forsøget.",
    lift: "Visitér medlemmet til a-kassen først.",
  },
  alreadyEnded: {
    sentence: "Deltagelsen har allerede en slutdato: {endDate:day}.",
    lift: "Ret årsagskoden i stedet, eller vent på en genindplacering.",
  },
  hoursNotReached: {
    sentence: "Der er brugt {total:hours} af {threshold:hours} timer. Der er {remaining:hours} tilbage.",
    lift: "Når timerne er nået og registreret, kan kode 41 bruges.",
  },
  tooOldForEducationOrder: {
    sentence: "Medlemmet er {age} år {day:day}, og uddannelsespålæg gælder kun for dem, der er under {limit} år.",
    lift: "Ret fødselsdagen, hvis den er forkert.",
  },
  hasVocationalEducation: {
    sentence: "Medlemmet har en erhvervskompetencegivende uddannelse.",
    lift: "Ret oplysningen, hvis den er forkert.",
  },
  supportsChildren: {
    sentence: "Medlemmet forsørger hjemmeboende børn.",
    lift: "Ret oplysningen, hvis den er forkert.",
  },
  noNewRight: {
    sentence: "Der er ikke registreret en indplacering i en ny dagpengeperiode.",
    lift: "Registrér den nye indplacering først.",
  },
  nothingToCorrect: { sentence: "Der er ingen årsagskode at rette.", lift: "Sæt slutdato og årsagskode først." },
  sameRegistration: {
    sentence: "Der står allerede kode {reasonCode} med samme slutdato.",
    lift: "Vælg en anden årsagskode eller dag.",
  },
  notEnded: { sentence: "Deltagelsen er åben, så der er intet at annullere.", lift: null },
  anotherParticipationOpen: {
    sentence: "Medlemmet har en anden åben deltagelse.",
    lift: "Den anden deltagelse skal slutte først.",
  },
  teamLeadOnly: { sentence: "Kun en teamleder kan annullere en slutdato.", lift: "Bed din teamleder om det." },
  notReplaced: {
    sentence:
      "Deltagelsen sluttede {endedOn:day}, og indplaceringen fra {effectiveFrom:day} giver ikke en ny dagpengeperiode derefter.",
    lift: "En genindplacering åbner for en ny deltagelse.",
  },
  noPlacement: {
    sentence: "Deltagelsen sluttede {endedOn:day}, og der er ingen ny indplacering.",
    lift: "Registrér genindplaceringen først.",
  },
  tooManyInterviews: {
    sentence:
      "Dagen ville få {interviews} samtaler med i alt {purposes} formål. Der er højst plads til {most} af hver.",
    lift: "Vælg en anden dag, eller aflys en af samtalerne.",
  },
  samePurposeTwice: {
    sentence: "Der er allerede en {purpose:purposes} den dag.",
    lift: "Vælg en anden dag.",
  },
  pairNotAllowed: {
    sentence: "{pair:pair} kan ikke ligge på samme dag.",
    lift: "Cv eller rådighed kan kombineres med jobsamtale eller fælles jobsamtale. Vælg ellers en anden dag.",
  },
  mustBeInPerson: {
    sentence: "En individuel jobsamtale kan ikke holdes som {form:forms}.",
    lift: "Vælg personligt fremmøde, eller registrér, at medlemmet deltager i et tilbud.",
  },
  memberBooks: {
    sentence: "Det er medlemmet selv, der booker {purposes:pair}.",
    lift: "Sæt en bookingfrist, eller skriv, hvorfor det haster, hvis det er en jobsamtale.",
  },
  fundSummons: {
    sentence: "Det er a-kassen, der indkalder til {purposes:pair}.",
    lift: "Indkald medlemmet i stedet.",
  },
  summonsStands: {
    sentence: "Samtalen er indkaldt af a-kassen, så medlemmet kan ikke selv flytte eller aflyse den.",
    lift: "Skriv til a-kassen, hvis tiden ikke passer.",
  },
  interviewPast: { sentence: "Dagen er gået: {on:day}.", lift: "Vælg en dag fra {today:day} og frem." },
  interviewFuture: {
    sentence: "Samtalen ligger først {on:day}, så den kan endnu hverken være holdt eller forsømt.",
    lift: "Registrér udfaldet på dagen eller derefter.",
  },
  afterParticipation: {
    sentence: "Deltagelsen slutter {endDate:day}, og samtalen ligger {on:day}.",
    lift: "Vælg en dag i perioden.",
  },
  exemptFromInterviews: {
    sentence: "Medlemmet er fritaget for cv- og jobsamtaler {on:day} på grund af mindre intensiv indsats.",
    lift: "Vælg en dag efter fritagelsen.",
  },
  exemptFromDeadline: {
    sentence:
      "Medlemmet er på mindre intensiv indsats og fritaget for pligterne, så der kan ikke løbe en bookingfrist.",
    lift: "Sæt fristen, når fritagelsen er slut.",
  },
  deadlinePast: {
    sentence: "Fristen {deadline:day} er allerede gået.",
    lift: "Vælg en dag fra {today:day} og frem.",
  },
  deadlineAfterParticipation: {
    sentence: "Fristen {deadline:day} ligger efter deltagelsens sidste dag, {endDate:day}.",
    lift: "Vælg en tidligere dag.",
  },
  noBookableTimes: {
    sentence: "Der er ingen ledige tider frem til og med {deadline:day}.",
    lift: "Åbn tider først, eller vælg en senere frist.",
  },
  notRegistered: {
    sentence: "Medlemmet er ikke tilmeldt som arbejdssøgende.",
    lift: "Det bliver muligt, når medlemmet er tilmeldt igen.",
  },
  deadlineNotPassed: { sentence: "Fristen løber endnu, til og med {deadline:day}.", lift: null },
  deadlineMet: {
    sentence: "Medlemmet bookede {bookedOn:day}. Det var i tide, for fristen var {deadline:day}.",
    lift: null,
  },
  deadlineLapsed: { sentence: "Fristen {deadline:day} er bortfaldet.", lift: "Sæt en ny frist." },
  dayNotGivenBack: {
    sentence: "{on:day} gives ikke tilbage: der var tider at booke hele dagen, eller dagen ligger uden for fristen.",
    lift: "En dag gives tilbage, når der på noget tidspunkt af den ikke var en tid at booke, eller portalen var nede.",
  },
  deregisteredByHand: {
    sentence: "A-kassen har ikke valgt, at afmelding sker af sig selv.",
    lift: "En sagsbehandler kan afmelde.",
  },
  deadlineChangedSince: {
    sentence: "Fristen er ændret, efter at medlemmet fik at vide, at den var overskredet.",
    lift: "En sagsbehandler ser på sagen og kan afmelde.",
  },
  explanationUnread: {
    sentence: "Medlemmet har forklaret sig, og forklaringen er ikke behandlet.",
    lift: "Læs forklaringen, og markér den som behandlet.",
  },
  timeToExplain: {
    sentence: "Medlemmet har endnu tid til at forklare sig. Afmelding kan tidligst ske af sig selv: {takenOn:day}.",
    lift: "En sagsbehandler kan afmelde.",
  },
  deadlineCouldNotBeMet: {
    sentence:
      "Medlemmet havde ingen ledig tid at vælge inden fristen {deadline:day}, så den kan ikke føre til afmelding.",
    lift: "Åbn tider, og sæt en ny frist.",
  },
  bookingMustRemain: {
    sentence: "Fristen udløb {deadline:day}, og det er den eneste booking, der opfylder den.",
    lift: "Flyt samtalen til en anden tid i stedet.",
  },
  outcomeRegistered: {
    sentence: "Samtalens udfald er allerede registreret.",
    lift: "Ret registreringen i stedet.",
  },
  cvIncomplete: { sentence: "Cv’et på Jobnet er {lack:lacks}.", lift: "Medlemmet retter cv’et på Jobnet." },
  jobcenterMayNotCall: {
    sentence: "A-kassen har kontaktforløbet, så jobcenteret må hverken indkalde eller sætte frister.",
    lift: null,
  },
  jobcenterMayNotContact: {
    sentence: "Jobcenteret må kun ringe om en konkret jobordre, mens a-kassen har kontaktforløbet.",
    lift: null,
  },
  jobcenterMayNotWrite: {
    sentence: "Jobcenteret skriver først i Min Plan, når det har overtaget kontaktforløbet.",
    lift: null,
  },
  holidayDayFixed: {
    sentence: "{on:day} er optaget af {why:fixedDays}, som ikke kan flyttes.",
    lift: "Kan samtalen flyttes, så flyt den først. Ellers vælg andre dage.",
  },
  holidayStarted: {
    sentence: "Ferien begyndte {from:day}, før den blev meldt {reportedOn:day}.",
    lift: "Skriv til a-kassen. Den kan registrere ferien.",
  },
  holidayOutsidePeriod: {
    sentence: "Forsøget sluttede {endDate:day}, så ferien meldes til jobcenteret.",
    lift: "Kontakt jobcenteret.",
  },
  holidayBegun: {
    sentence: "Ferien begynder {from:day}, så den kan ikke længere ændres her.",
    lift: "Skriv til a-kassen. Den kan rette ferien.",
  },
  holidayNotStanding: {
    sentence: "Ferien fra {from:day} er afslået eller trukket tilbage.",
    lift: "Meld en ny ferie.",
  },
  holidayAfterSummons: {
    sentence:
      "Ferien blev meldt {reportedAt:instant}, og indkaldelsen til {on:day} blev sendt {summonsSentAt:instant}.",
    lift: "Vurdér, om samtalen skal flyttes.",
  },
  selfRegistrationSuffices: {
    sentence: "Ferien {from:day} er meldt {daysNotice} dage i forvejen, så den skal ikke godkendes.",
    lift: "Medlemmet registrerer den selv.",
  },
  otherCitizenshipToo: {
    sentence: "Medlemmet har både dansk og et andet statsborgerskab.",
    lift: "Vurdér, om repatrieringsloven gælder, og skriv hvorfor.",
  },
  jobcenterUndecided: {
    sentence: "Jobcenteret har endnu ikke sagt, om det deltager.",
    lift: "Medlemmet eller a-kassen kan bede om det.",
  },
  minPlanLacks: { sentence: "I Min Plan mangler {lack:lacks}.", lift: "Udfyld det i Min Plan." },
  measuresNoGround: {
    sentence: "Indsatser, der er givet ved en varsling, er ikke en grund til at flytte kontaktforløbet.",
    lift: null,
  },
  alreadyRegistered: {
    sentence: "Medlemmet er allerede tilmeldt som arbejdssøgende fra {registeredOn:day}.",
    lift: "Ret tilmeldingen, hvis dagen er forkert.",
  },
  alreadyPlaced: {
    sentence: "Der er allerede registreret en indplacering fra {effectiveFrom:day}.",
    lift: "Ret den, hvis den er forkert.",
  },
  alreadyVisited: {
    sentence: "Medlemmet blev visiteret til a-kassen {visitedOn:day}.",
    lift: "Sæt slutdato og årsagskode, hvis jobcenteret skal have kontaktforløbet.",
  },
  deadlineRunning: {
    sentence: "Der løber allerede en bookingfrist til og med {deadline:day}.",
    lift: "Flyt den i stedet.",
  },
  notJoint: {
    sentence: "Jobcenteret deltager kun i en fælles jobsamtale.",
    lift: "Vælg en fælles jobsamtale.",
  },
  timePast: {
    sentence: "Tiden {on:day} er allerede begyndt eller gået.",
    lift: "Vælg en tid, der ikke er begyndt.",
  },
  followUpSettled: { sentence: "Det er allerede ordnet.", lift: null },
  wayNotOpen: {
    sentence: "Det kan ikke gøres om på den måde.",
    lift: "Vælg en anden måde, eller lad det stå med en begrundelse.",
  },
  letterSent: {
    sentence: "Brevet har nået medlemmet og kan ikke trækkes tilbage.",
    lift: "Send et brev, der retter det.",
  },
  deadlineToReview: {
    sentence:
      "Fristen {deadline:day} bortfaldt med en afslutning, der siden er gjort om. Ingen har endnu sagt, om den løber.",
    lift: "Tag stilling til fristen under Følger i sagen.",
  },
  notDeregistered: { sentence: "Medlemmet er ikke afmeldt, så der er intet at annullere.", lift: null },
  deregisteredOtherwise: {
    sentence: "Afmeldingen skyldes ikke en overskredet bookingfrist.",
    lift: "Ret tilmeldingen, hvis dagen er forkert.",
  },
  leadAnnulsDeregistration: {
    sentence: "Kun en teamleder kan annullere en afmelding.",
    lift: "Bed din teamleder om det.",
  },
};
