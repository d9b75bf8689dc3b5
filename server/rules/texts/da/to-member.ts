import type { MemberTexts } from "../shape";

/** Det, som loven betyder for medlemmet, sagt til medlemmet selv. */
export const toMember: MemberTexts = {
  grounds: {
    factMissing: {
      sentence: "A-kassen mangler at registrere noget om dig, før det kan lade sig gøre.",
      lift: "Skriv til a-kassen, så bliver det rettet.",
    },
    notParticipating: {
      sentence: "Du er ikke i et kontaktforløb i a-kassen lige nu, så der er ikke noget at booke her.",
      lift: null,
    },
    tooManyInterviews: {
      sentence:
        "Du ville få {interviews} samtaler den dag med i alt {purposes} formål. Der er højst plads til {most} af hver.",
      lift: "Vælg en anden dag.",
    },
    samePurposeTwice: { sentence: "Du har allerede en {purpose:purposes} den dag.", lift: "Vælg en anden dag." },
    pairNotAllowed: { sentence: "{pair:pair} kan ikke ligge på samme dag.", lift: "Vælg en anden dag." },
    mustBeInPerson: {
      sentence: "Til en jobsamtale skal I mødes. Den kan ikke holdes som {form:forms}.",
      lift: "Vælg en tid, hvor I mødes. Deltager du i et tilbud, så skriv det til a-kassen: så kan det lade sig gøre.",
    },
    memberBooks: {
      sentence: "Du har selv booket samtalen, så der er ingen indkaldelse at svare på.",
      lift: "Flyt eller aflys samtalen i stedet.",
    },
    fundSummons: {
      sentence: "A-kassen indkalder dig til {purposes:pair}, så den booker du ikke selv.",
      lift: "Vent på indkaldelsen, eller skriv til a-kassen.",
    },
    summonsStands: {
      sentence: "A-kassen har indkaldt dig til samtalen, så du kan ikke selv flytte eller aflyse den.",
      lift: "Passer tiden ikke, så svar på indkaldelsen.",
    },
    interviewPast: { sentence: "Dagen er gået: {on:day}.", lift: "Kom du ikke, så fortæl a-kassen hvorfor." },
    afterParticipation: {
      sentence:
        "Dit forløb i a-kassen går til og med {endDate:day}. Samtaler derefter booker du hos jobcenteret på Jobnet.",
      lift: null,
    },
    exemptFromInterviews: {
      sentence: "Du er fritaget for cv- og jobsamtaler {on:day}, fordi du er på mindre intensiv indsats.",
      lift: "Vælg en dag efter fritagelsen. Indtil da skal du ikke gøre noget.",
    },
    bookingMustRemain: {
      sentence: "Din frist udløb {deadline:day}, og det er den eneste samtale, der opfylder den.",
      lift: "Flyt samtalen til en anden tid i stedet.",
    },
    outcomeRegistered: {
      sentence: "Samtalen er allerede afsluttet i din sag.",
      lift: "Skriv til a-kassen, hvis det er forkert.",
    },
    holidayDayFixed: {
      sentence: "{on:day} er optaget af {why:fixedDays}, som ikke kan flyttes.",
      lift: "Vælg andre dage. Er det en samtale, kan du også bede a-kassen om en anden tid.",
    },
    holidayStarted: {
      sentence: "Ferien begyndte {from:day}, før du meldte den {reportedOn:day}.",
      lift: "Skriv til a-kassen. Den kan registrere ferien.",
    },
    holidayOutsidePeriod: {
      sentence: "Dit forløb i a-kassen sluttede {endDate:day}, så du melder ferien til jobcenteret.",
      lift: "Meld ferien på Jobnet.",
    },
    holidayBegun: {
      sentence: "Ferien begynder {from:day}, så du kan ikke længere ændre den her.",
      lift: "Skriv til a-kassen. Den kan rette ferien.",
    },
    holidayNotStanding: {
      sentence: "Ferien fra {from:day} er afslået eller trukket tilbage, så der er ikke noget at ændre.",
      lift: "Meld en ny ferie.",
    },
    notJoint: { sentence: "Jobcenteret er kun med til fælles jobsamtaler.", lift: null },
  },
  told: {
    deregistrationAhead:
      "Booker du ikke i tide, kan a-kassen afmelde dig som arbejdssøgende fra {from:near}. Så kan du miste dagpenge.",
    deadlineMissed:
      "A-kassen kan afmelde dig som arbejdssøgende fra {from:near}, og så kan du miste dagpenge. Fortæl den først, hvorfor du ikke bookede.",
    deregistered:
      "Du er afmeldt, fordi fristen {deadline:near} ikke blev overholdt. Var der en god grund, kan a-kassen se på afgørelsen igen.",
    absence: "Udebliver du uden en gyldig grund, kan du miste dagpenge. Sig til i god tid, hvis du ikke kan komme.",
    summonsUnanswered:
      "Indkaldelsen gælder, indtil a-kassen har svaret dig. Kommer du ikke uden aftale, kan det få betydning for dine dagpenge.",
    jobcenterSets:
      "Jobcenteret sætter frister for dig på Jobnet og indkalder dig til samtaler. Dem skal du følge for at få dagpenge.",
    jobcenterMissed: "Gør du det ikke, kan du miste dagpenge.",
    exempt: "Du er fritaget for samtaler lige nu, fordi du er på mindre intensiv indsats.",
    courseKept: "Dine brugte timer og dine samtaler er ikke tabt: tilmelder du dig igen, fortsætter du, hvor du slap.",
    holidayNotice:
      "Du melder ferie til a-kassen, ikke til jobcenteret. Melder du den mindst {days} dage før, registreres den med det samme. Senere end det skal a-kassen først sige ja.",
    limitFullTime:
      "Du er fuldtidsforsikret, og grænsen er {limit:hours} timer. A-kassen har dit forløb til og med den måned, hvor den registrerer, at du har nået den. Derefter overtager jobcenteret.",
    limitPartTime:
      "Du er deltidsforsikret, og grænsen er {limit:hours} timer. A-kassen har dit forløb til og med den måned, hvor den registrerer, at du har nået den. Derefter overtager jobcenteret.",
    limitInWork: "Kommer du i arbejde, standser tællingen. Timerne er de samme, hvis du bliver ledig igen.",
  },
  guidance: {
    trial: {
      title: "Hvad forsøget går ud på",
      text: "Normalt er det jobcenteret, der holder samtaler med ledige. I et forsøg er det i stedet {fund} i din første tid som ledig. Så møder du de samme mennesker, der udbetaler dine dagpenge og kender dit fag.",
      benefits: "Dine dagpenge er de samme som uden forsøget. Det er kun mødestedet, der er et andet.",
    },
    contactCourse: {
      title: "Samtalerne i a-kassen",
      text: "Du skal til mindst to jobsamtaler med {fund} og til én fælles jobsamtale, hvor jobcenteret kan være med. Jobsamtalerne booker du selv, inden en frist. Den fælles samtale bliver du indkaldt til. Samtaler om dit cv og om din rådighed hører også til, og de kan ligge samme dag.",
      benefits: "Samtalerne er en del af det at få dagpenge. Du skal booke og komme til dem.",
    },
    jobcenterRelation: {
      title: "Jobcenteret imens",
      text: "Så længe {fund} har dit forløb, indkalder jobcenteret dig ikke og sætter ingen frister. Har du et møde i kalenderen hos jobcenteret fra før, skal det aflyse det. Ferie melder du til {fund}.",
      benefits: "Får du alligevel en indkaldelse fra jobcenteret, så skriv til os, før du bliver væk fra den.",
    },
    transfer: {
      title: "Når du går over til jobcenteret",
      text: "Forløbet i a-kassen varer de første tre måneder, du får dagpenge. De tælles i timer: {fullTime:hours} for fuldtidsforsikrede og {partTime:hours} for deltidsforsikrede. Når timerne er brugt, overtager jobcenteret fra næste måned. Det kan ske før, fx hvis du har brug for hjælp, som kun jobcenteret kan give.",
      benefits:
        "Dagpengene fortsætter. Men så er det jobcenterets frister og samtaler, du skal holde øje med. Du får besked før.",
    },
    consequences: {
      title: "Hvis du glemmer en frist eller en samtale",
      text: "Booker du ikke inden fristen, kan {fund} afmelde dig som arbejdssøgende fra dagen efter. Kommer du ikke til en samtale, kan det også få følger. Sig til, så snart du kan se, at noget glipper: så kan tiden ofte flyttes, og din forklaring bliver læst.",
      benefits:
        "Du kan miste dagpenge, præcis som hvis det havde været hos jobcenteret. Er du afmeldt, får du intet, til du har tilmeldt dig igen.",
    },
    jobcenterContact: {
      title: "Når jobcenteret ringer om et job",
      text: "Jobcenteret må ringe til dig, hvis en arbejdsgiver har bedt det om folk til et bestemt job. Ellers kontakter det dig ikke i denne tid. Det fortæller {fund}, at det har ringet.",
      benefits:
        "Du skal stå til rådighed for et job, du kan tage. Siger du nej uden en god grund, kan det koste dagpenge.",
    },
    offers: {
      title: "Kurser, praktik og andre tilbud",
      text: "Det er stadig jobcenteret, der giver tilbud som praktik, løntilskud og uddannelse. Har du selv fundet en praktikplads, er det også jobcenteret, der siger ja eller nej. {fund} kan anbefale et tilbud og vise dig, hvor du spørger.",
      benefits:
        "Mens du er i et tilbud, får du dagpenge som ellers. Har jobcenteret givet dig et tilbud, skal du deltage i det.",
    },
  },
};
