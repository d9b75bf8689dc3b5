import type { DutyTexts } from "../../duties/duty";

/** Hvordan en forpligtelse læses: kort i lister, i en sætning for sagsbehandleren og, hvor medlemmet ser den, for det. */
export const duties: DutyTexts = {
  visitation: {
    label: "Visitation",
    caseworker: "Afgør indplacering og visitation. Medlemmet er tilmeldt fra {registeredOn:day}.",
    member: "Din a-kasse afgør, om den eller jobcenteret skal følge dig, mens du er ledig.",
  },
  visitationAgain: {
    label: "Ny visitation",
    caseworker: "Afgør visitationen på ny. A-kassen fik kendskab til den nye dagpengeret {learnedOn:day}.",
    member: "Du har optjent en ny dagpengeret. Din a-kasse afgør, hvem der nu skal følge dig.",
  },
  markOutLeftFund: {
    label: "Udmeldt: årsagskode 43",
    caseworker: "Registrér årsagskode 43. Medlemmets sidste dag i a-kassen er {since:day}.",
    member: null,
  },
  markOutMoved: {
    label: "Flyttet: årsagskode 42",
    caseworker: "Registrér årsagskode 42. Medlemmet bor fra {since:day} i en kommune uden for a-kassens tilladelse.",
    member: null,
  },
  guidance: {
    label: "Vejledning om forsøget",
    caseworker: "Vejled om alle emner, og registrér det. Mangler: {missing:topics}.",
    member: "Din a-kasse skal fortælle dig om forløbet: {missing:topics}.",
  },
  moveGuidance: {
    label: "Vejledning før overgang",
    caseworker: "Vejled om pligterne over for jobcenteret, som overtager kontaktforløbet efter {endDate:day}.",
    member:
      "Din a-kasse skal fortælle dig, hvad der gælder hos jobcenteret. Dit forløb i a-kassen slutter {endDate:day}.",
  },
  repatriation: {
    label: "Vurdering af repatriering",
    caseworker: "Registrér, om repatrieringsloven gælder for medlemmet. Vurderingen mangler for samtalen {on:day}.",
    member: null,
  },
  repatriationGuidance: {
    label: "Vejledning om repatriering",
    caseworker:
      "Vejled medlemmet om repatrieringsloven, og registrér det. Ved samtalen {on:day} var medlemmet omfattet, men blev ikke vejledt.",
    member: null,
  },
  cvInterview: {
    label: "Cv-samtale",
    caseworker: "Hold cv-samtalen inden for to uger efter tilmeldingen {registeredOn:day}.",
    member: "Din a-kasse indkalder dig til en samtale om dit cv.",
  },
  book: {
    label: "Book en jobsamtale",
    caseworker: "Medlemmet skal booke en jobsamtale senest {deadline:day}.",
    member:
      "Book en jobsamtale senest {deadline:day}. Gør du ikke det, kan a-kassen afmelde dig fra {deregisteredFrom:day}, og så kan du miste dagpenge.",
  },
  bookExtended: {
    label: "Book en jobsamtale",
    caseworker:
      "Medlemmet skal booke en jobsamtale senest {deadline:day}. Fristen er forlænget, fordi der manglede ledige tider. Dage lagt til: {daysGivenBack}.",
    member:
      "Book en jobsamtale senest {deadline:day}. Din frist er forlænget, fordi der manglede ledige tider. Dage lagt til: {daysGivenBack}.",
  },
  deregister: {
    label: "Bookingfrist overskredet",
    caseworker:
      "Fristen {deadline:day} blev ikke overholdt. Hør medlemmets forklaring, og tag stilling til afmelding med virkning fra {deregisteredFrom:day}.",
    member:
      "Du bookede ikke senest {deadline:day}. Fortæl din a-kasse hvorfor, før den tager stilling til at afmelde dig.",
  },
  individualInterview: {
    label: "Jobsamtale {number}",
    caseworker: "Jobsamtale nr. {number} mangler. Sæt en bookingfrist, så medlemmet kan vælge en tid.",
    member: "Du skal til jobsamtale nr. {number} i din a-kasse. A-kassen sætter en frist, når du kan booke.",
  },
  individualInterviewPlanned: {
    label: "Jobsamtale {number}",
    caseworker: "Jobsamtale nr. {number} er aftalt til {plannedOn:day}.",
    member: "Jobsamtale nr. {number} er aftalt til {plannedOn:day}.",
  },
  individualInterviewAwaiting: {
    label: "Jobsamtale {number}",
    caseworker: "Jobsamtale nr. {number} afventer medlemmets booking, frist {deadline:day}.",
    member: "Jobsamtale nr. {number} afventer, at du booker senest {deadline:day}.",
  },
  jointInterview: {
    label: "Fælles jobsamtale",
    caseworker: "Den fælles jobsamtale er endnu ikke holdt.",
    member: "Du skal til en fælles jobsamtale. Din a-kasse indkalder dig.",
  },
  jointInterviewPlanned: {
    label: "Fælles jobsamtale",
    caseworker: "Den fælles jobsamtale er aftalt til {plannedOn:day}.",
    member: "Den fælles jobsamtale er aftalt til {plannedOn:day}.",
  },
  jointCall: {
    label: "Indkald til fælles jobsamtale",
    caseworker: "Indkald til den fælles jobsamtale, og hør, om jobcenteret deltager.",
    member: null,
  },
  attendBooked: {
    label: "Aftalt samtale",
    caseworker: "Medlemmet har booket: {purposes:purposes}, {on:day}.",
    member: "Mød til {purposes:purposes} {on:day}. Giv besked i god tid, hvis du ikke kan komme.",
  },
  attendSummoned: {
    label: "Indkaldt til samtale",
    caseworker: "Medlemmet er indkaldt: {purposes:purposes}, {on:day}.",
    member: "Du er indkaldt til {purposes:purposes} {on:day}. Giv besked i god tid, hvis du ikke kan komme.",
  },
  outcome: {
    label: "Udfald mangler",
    caseworker: "Registrér, hvad der skete med samtalen {on:day} ({purposes:purposes}).",
    member: null,
  },
  hoursReached: {
    label: "Timegrænsen er nået",
    caseworker:
      "{total:hours} af {threshold:hours} timer er brugt. Registrér årsagskode 41, så forløbet slutter {endDate:day}.",
    member: "Du har brugt {total:hours} af {threshold:hours} timer. Jobcenteret tager over efter {endDate:day}.",
  },
  hoursNear: {
    label: "Tæt på timegrænsen",
    caseworker: "{remaining:hours} timer tilbage. Grænsen ventes nået i {month:month}: forbered overgangen.",
    member:
      "Du har {remaining:hours} timer tilbage i a-kassens forløb. Jobcenteret ventes at tage over efter {month:month}.",
  },
  expiry: {
    label: "Ordningen er udløbet",
    caseworker:
      "Ordningen sluttede {endDate:day}. Registrér årsagskode 41, så kontaktforløbet overgår til jobcenteret.",
    member: "Ordningen sluttede {endDate:day}. Dit forløb går over til jobcenteret.",
  },
  holiday: {
    label: "Ferie at tage stilling til",
    caseworker: "Godkend eller afslå ferie fra {from:day} til {to:day}, meldt {reportedOn:day}.",
    member: "Din a-kasse svarer på dit ønske om ferie fra {from:day} til {to:day}.",
  },
  minPlan: {
    label: "Min Plan mangler",
    caseworker: "Skriv Min Plan sammen med medlemmet, og publicér den.",
    member: "Du og din a-kasse skal lave din plan sammen.",
  },
  minPlanPublish: {
    label: "Min Plan er et udkast",
    caseworker: "Min Plan ligger som udkast. Gør den færdig, og publicér den.",
    member: "Din plan er et udkast. Din a-kasse gør den færdig sammen med dig.",
  },
  jobGoal: {
    label: "Jobmål mangler",
    caseworker: "Registrér og godkend mindst ét jobmål i Min Plan.",
    member: "Aftal med din a-kasse, hvilke job du går efter.",
  },
  similarJobGoal: {
    label: "Jobmål om lignende job",
    caseworker:
      "Mindst ét jobmål skal sigte mod et job, der ligner det nuværende, fordi medlemmet er opsagt eller selvstændig.",
    member: "Et af dine jobmål skal gå efter et job, der ligner det, du har eller havde.",
  },
  minPlanDraft: {
    label: "Udkast til Min Plan",
    caseworker: "Lav et udkast til Min Plan: medlemmet overgik til jobcenteret {sentOn:day}, inden for de to uger.",
    member: "Din a-kasse laver et udkast til din plan, som jobcenteret kan bruge.",
  },
  planActivity: {
    label: "Aktivitet med pligt",
    caseworker: "Aftalt i Min Plan, med pligt til at deltage: {what}",
    member: "{what}",
  },
  planStep: {
    label: "Næste skridt i Min Plan",
    caseworker: "Aftalt i Min Plan: {what}",
    member: "{what}",
  },
  noticeEffort: {
    label: "Indsats i opsigelsesperioden",
    caseworker: "Tilbyd en indsats: medlemmet er opsagt, kendt fra {since:day}.",
    member: "Du er opsagt. Din a-kasse tilbyder at hjælpe dig, allerede før du bliver ledig.",
  },
  cv: {
    label: "Cv på Jobnet",
    caseworker: "Medlemmet holder sit cv på Jobnet fyldestgørende, opdateret og søgbart; a-kassen ser efter.",
    member: "Hold dit cv på Jobnet fyldestgørende, opdateret og søgbart.",
  },
  cvLacking: {
    label: "Cv på Jobnet er ikke i orden",
    caseworker: "Cv’et på Jobnet var {since:day} ikke i orden: fyldestgørende {complete:cv}, søgbart {searchable:cv}.",
    member:
      "Dit cv på Jobnet er ikke i orden: fyldestgørende {complete:cv}, søgbart {searchable:cv}. Ret det på Jobnet.",
  },
  cvToFollowUp: {
    label: "Cv på Jobnet er ikke i orden",
    caseworker:
      "Cv’et på Jobnet var {since:day} ikke i orden: fyldestgørende {complete:cv}, søgbart {searchable:cv}. Følg op med medlemmet.",
    member: null,
  },
  afterDeath: {
    label: "Medlemmet er død",
    caseworker:
      "Medlemmet døde {on:day}. Aftaler og frister er bortfaldet, og der bliver ikke skrevet til medlemmet. Afslut deltagelsen, når der er ro til det.",
    member: null,
  },
  readGuidance: {
    label: "Vejledning i portalen",
    caseworker: "Medlemmet har endnu ikke læst disse emner i portalen: {unread:topics}.",
    member: "Læs om dit forløb i a-kassen. Emner, du mangler: {count}.",
  },
  jobcenterMeeting: {
    label: "Møde i jobcenteret",
    caseworker: "Jobcenteret skal aflyse mødet {on:day}. Bed om det, hvis det ikke sker.",
    member: "Jobcenteret skal aflyse dit møde {on:day}: din a-kasse følger dig nu.",
  },
  jobcenterIndividual: {
    label: "Jobcenterets jobsamtaler",
    caseworker:
      "Individuelle jobsamtaler, som jobcenteret mindst skal holde: {owed}, heraf {fromFund}, som a-kassen ikke nåede.",
    member: "Jobcenteret skal holde jobsamtaler med dig: mindst {owed}.",
  },
  jobcenterJoint: {
    label: "Jobcenterets fælles jobsamtaler",
    caseworker:
      "Fælles jobsamtaler, som jobcenteret mindst skal holde: {owed}, heraf {fromFund}, som a-kassen ikke nåede.",
    member: "Jobcenteret skal holde fælles jobsamtaler med dig: mindst {owed}.",
  },
  readMessage: { label: "Besked at læse", caseworker: "Læs medlemmets besked fra {on:day}, og svar.", member: null },
  readSummonsAnswer: {
    label: "Svar på indkaldelse",
    caseworker: "Læs medlemmets svar på indkaldelsen, fra {on:day}.",
    member: null,
  },
  readIllness: {
    label: "Medlemmet er syg",
    caseworker: "Medlemmet har {on:day} fortalt om sygdom fra {from:day}. Tag stilling til det, der er aftalt.",
    member: null,
  },
  readJob: {
    label: "Medlemmet har fået job",
    caseworker: "Medlemmet har {on:day} fortalt om job fra {from:day}. Registrér afmeldingen.",
    member: null,
  },
  readRegisteredAgain: {
    label: "Medlemmet er tilmeldt igen",
    caseworker: "Medlemmet har {on:day} fortalt om ny tilmelding fra {from:day}. Registrér den.",
    member: null,
  },
  readExplanation: {
    label: "Forklaring at læse",
    caseworker: "Læs medlemmets forklaring fra {on:day}, før du går videre.",
    member: null,
  },
  readGoalProposal: {
    label: "Forslag til jobmål",
    caseworker: "Tag stilling til det jobmål, medlemmet foreslog {on:day}.",
    member: null,
  },
  readPlanComment: {
    label: "Kommentar til Min Plan",
    caseworker: "Læs medlemmets kommentar til Min Plan fra {on:day}.",
    member: null,
  },
  readAccessQuestion: {
    label: "Spørgsmål om loggen",
    caseworker: "Svar på medlemmets spørgsmål fra {on:day} om, hvem der har set sagen.",
    member: null,
  },
  tellWell: {
    label: "Raskmelding",
    caseworker: "Medlemmet siger til, når sygdommen fra {from:day} er forbi.",
    member: "Du er syg fra {from:day}. Sig til her, når du er rask igen.",
  },
  exchangeRefused: {
    label: "Afvist af DFDG",
    caseworker: "DFDG afviste en besked {since:day}: {error:refusal}. Ret den, og send den igen.",
    member: null,
  },
  notificationUnclear: {
    label: "Besked, der ikke kunne bruges",
    caseworker:
      "En besked fra DFDG {since:day} kunne ikke bruges: {type:notification}. Tag stilling til den under Fra DFDG.",
    member: null,
  },
  exchangeDiffers: {
    label: "Forskel til DFDG",
    caseworker: "DFDG har noget andet end a-kassen om {what:differences}. Fundet {since:day}.",
    member: null,
  },
  letterFailed: {
    label: "Brev kom ikke frem",
    caseworker: "Et brev kom ikke frem {since:day}: {error:letterProblems}. Find en anden vej til medlemmet.",
    member: null,
  },
  hoursBelowLimit: {
    label: "Timer rettet til under grænsen",
    caseworker:
      "Timerne blev {since:day} rettet til under grænsen, efter at årsag 41 var registreret. Årsag 41 står ved magt. Burde medlemmet aldrig have været markeret ind, rettes koden til 38.",
    member: null,
  },
  glassBroken: {
    label: "Sagen er åbnet uden adgang",
    caseworker: "{who} åbnede {since:day} sagen uden at stå på listen over dem, der må. Begrundelsen var: {reason}",
    member: null,
  },
  followUpLetter: {
    label: "Brev efter rettelse",
    caseworker: "Et brev fra {on:day} passer ikke længere. Træk det tilbage, eller send et, der retter det.",
    member: null,
  },
  followUpInterview: {
    label: "Samtale efter rettelse",
    caseworker: "Samtalen {on:day} hang på en registrering, der er rettet. Gør den om, eller lad den stå.",
    member: null,
  },
  followUpDeadline: {
    label: "Frist efter rettelse",
    caseworker: "Bookingfristen {on:day} hang på en registrering, der er rettet. Sig, om den løber.",
    member: null,
  },
  followUpDeregistration: {
    label: "Afmelding efter rettelse",
    caseworker: "Afmeldingen fra {on:day} hang på en registrering, der er rettet. Annullér den, eller lad den stå.",
    member: null,
  },
  complaintReceived: {
    label: "Klage modtaget",
    caseworker: "Se på afgørelsen igen: medlemmet klagede {on:day}.",
    member: null,
  },
  complaintTreating: {
    label: "Klage behandles",
    caseworker: "Afgør klagen fra {on:day}. Den har været under behandling siden {since:day}.",
    member: null,
  },
  complaintUpheld: {
    label: "Klage skal sendes videre",
    caseworker: "A-kassen fastholdt {since:day} afgørelsen. Send klagen fra {on:day} videre.",
    member: null,
  },
  complaintSentOn: {
    label: "Klage sendt videre",
    caseworker: "Klagen fra {on:day} blev sendt videre {since:day}. Der ventes svar.",
    member: null,
  },
  complaintReversed: {
    label: "Medhold i klage",
    caseworker: "Medlemmet fik {since:day} medhold. Annullér afmeldingen, så alle får besked.",
    member: null,
  },
};
