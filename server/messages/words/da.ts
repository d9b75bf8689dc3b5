import { type LetterWords, WEEKS_TO_COMPLAIN } from "./shape";

const BOOK_OR_ELSE =
  "Booker du ikke, inden fristen er gået, bliver du afmeldt som arbejdssøgende, og så kan du ikke få dagpenge fra dagen efter.";
/** As the portal says it: deregistering is the fund's act, after the member has been heard. */
const BOOK_OR_MAY =
  "Booker du ikke, inden fristen er gået, kan vi afmelde dig som arbejdssøgende fra dagen efter. Så kan du miste dagpenge.";

export const da: LetterWords = {
  letters: {
    visitedToFund: [
      {
        title: "A-kassen har dit kontaktforløb",
        body: `Fra {startdag} er det a-kassen, du holder samtaler med, mens du er ledig. Jobcenteret har fået besked.

Du får en frist for at booke din første jobsamtale. Møder og frister i jobcenteret falder væk.

Læs om, hvordan forløbet er, under Vejledning på Min side.`,
      },
    ],
    visitedToJobcenter: [
      {
        title: "Jobcenteret har dit kontaktforløb",
        body: `Det er jobcenteret, du holder samtaler med, mens du er ledig{fra-dagen-efter}.

Jobcenteret indkalder dig. Dine dagpenge får du stadig fra a-kassen.`,
      },
    ],
    guidanceGiven: [
      {
        title: "Det har vi vejledt dig om",
        body: `Vi har {dag} vejledt dig om:

{emner}

Du kan læse det igen under Vejledning på Min side. Skriv til os, hvis der er noget, du er i tvivl om.`,
      },
    ],
    deadlineSet: [
      {
        title: "Du skal booke en jobsamtale",
        body: `Book en jobsamtale senest {frist}. Den dag tæller med.

Vælg selv en tid på Min side. ${BOOK_OR_ELSE}

Er der ingen tider at vælge, får du dagene igen. Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
      {
        title: "Du skal booke en jobsamtale",
        body: `Book en jobsamtale senest {frist}. Den dag tæller med.

Vælg selv en tid på Min side. ${BOOK_OR_MAY}

Er der ingen tider at vælge, får du dagene igen. Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
    ],
    deadlineMoved: [
      {
        title: "Du har fået en ny frist for at booke",
        body: `Fristen for at booke en jobsamtale var {før}. Nu er den {frist}. Den dag tæller med.

Vælg selv en tid på Min side. ${BOOK_OR_ELSE}

Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
      {
        title: "Du har fået en ny frist for at booke",
        body: `Fristen for at booke en jobsamtale var {før}. Nu er den {frist}. Den dag tæller med.

Vælg selv en tid på Min side. ${BOOK_OR_MAY}

Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
    ],
    deadlineExtended: [
      {
        title: "Du har fået flere dage til at booke",
        body: `Fristen for at booke var {før}. Nu er den {frist}. Den dag tæller med.

Der var dage uden tider at booke, og dem får du igen. Du skal ikke gøre noget for at få dem.

Book en jobsamtale på Min side inden den nye frist.`,
      },
    ],
    deadlineWithdrawn: [
      {
        title: "Du behøver ikke booke",
        body: `Fristen {frist} for at booke en jobsamtale gælder ikke længere.

Du skal ikke gøre noget.`,
      },
    ],
    deadlineReminder: [
      {
        title: "Husk at booke en jobsamtale",
        body: `Du har ikke booket en jobsamtale endnu. Det skal du gøre senest {frist}. Den dag tæller med.

Vælg en tid på Min side. ${BOOK_OR_ELSE}

Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
      {
        title: "Husk at booke en jobsamtale",
        body: `Du har ikke booket en jobsamtale endnu. Det skal du gøre senest {frist}. Den dag tæller med.

Vælg en tid på Min side. ${BOOK_OR_MAY}

Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
    ],
    deadlineMissed: [
      {
        title: "Du bookede ikke inden fristen",
        body: `Du skulle have booket en jobsamtale senest {frist}. Vi kan ikke se en booking fra dig.

Vi kan afmelde dig som arbejdssøgende fra {afmeldt-fra}, og så kan du miste dagpenge. Det er ikke afgjort endnu.

Fortæl os først, hvad der skete. Det gør du på overblikket på Min side. Har du papirer på det, så vedlæg dem.`,
      },
    ],
    interviewBooked: [
      {
        title: "Din samtale er booket",
        body: `Du har booket en tid til: {samtale}. Det er {dag} kl. {start} til {slut}. Form: {form-og-sted}.

Du skal ikke gøre mere nu. Kan du ikke komme, så flyt samtalen på Min side i god tid.`,
      },
    ],
    interviewSummoned: [
      {
        title: "Du er indkaldt til en samtale",
        body: `Samtalen handler om: {samtale}. Den er {dag} kl. {start} til {slut}. Form: {form-og-sted}.

Du skal komme. Svar på Min side, om du kommer, eller om du har brug for en anden tid. Tiden gælder, til vi har flyttet den.

Bliver du væk uden en god grund, kan det få betydning for dine dagpenge.`,
      },
    ],
    interviewMoved: [
      {
        title: "Din samtale er flyttet",
        body: `Samtalen ({samtale}) var {før}. Nu er den {dag} kl. {start} til {slut}. Form: {form-og-sted}.

Skriv den nye tid i din kalender. Passer den ikke, så sig til med det samme.`,
      },
    ],
    interviewReminder: [
      {
        title: "Husk din samtale",
        body: `Du har en aftale om: {samtale}. Det er {dag} kl. {start}. Form: {form-og-sted}.

Kan du ikke komme, så sig til på Min side med det samme.`,
      },
    ],
    interviewCancelled: [
      {
        title: "Din samtale er aflyst",
        body: `Samtalen {dag} kl. {start} ({samtale}) bliver ikke til noget.

Du skal ikke møde op. Skal du have en ny tid, får du besked.`,
      },
    ],
    interviewKeeps: [
      {
        title: "Din samtale er ændret",
        body: `Samtalen {dag} kl. {start} handler nu kun om: {samtale}. Resten bortfalder, fordi dit kontaktforløb i a-kassen er slut.

Du skal stadig komme på samme tid og sted.`,
      },
    ],
    interviewSummary: [
      {
        title: "Det talte vi om",
        body: `Her er, hvad vi talte om til samtalen {dag}:

{tekst}

Du kan læse det igen under Aftaler på Min side. Skriv til os, hvis noget er forkert eller mangler.`,
      },
    ],
    interviewMissed: [
      {
        title: "Du kom ikke til samtalen",
        body: `Du var ikke til samtalen {dag}.

Det kan få betydning for dine dagpenge. Var du syg, eller var der en anden god grund, så fortæl os det nu, også hvis du har sagt det før.

Du skal have en ny tid. Skriv til os, hvis du ikke har fået en.`,
      },
    ],
    deregistered: [
      {
        title: "Du er afmeldt som arbejdssøgende",
        body: `Du er afmeldt som arbejdssøgende fra {afmeldt-fra}.

Tilmeld dig på Jobnet i dag. Du kan ikke få dagpenge for de dage, du ikke er tilmeldt. Sig det til os på Min side, når du har tilmeldt dig, så fortsætter dit forløb.`,
      },
    ],
    registeredAgain: [
      {
        title: "Vi har registreret, at du er tilmeldt igen",
        body: `Du er tilmeldt som arbejdssøgende igen fra {tilmeldt-fra}.

Er dit forløb ikke slut, fortsætter det, hvor det slap, og timerne tæller videre.

Hold øje med Min side: du kan få en ny frist for at booke.`,
      },
    ],
    reducedEffort: [
      {
        title: "Du er fritaget for en tid",
        body: `Fra {fra} til {til} gælder en mindre intensiv indsats for dig.

{hvad-der-gælder}`,
      },
    ],
    holidayApproved: [
      {
        title: "Din ferie er godkendt",
        body: `Du holder ferie fra {fra} til {til}. Du skal ikke til samtaler, mens du holder ferie.

{bemærkning}

Vil du ændre ferien, så gør det, før den begynder.`,
      },
    ],
    holidayRefused: [
      {
        title: "Du kan ikke holde ferie i den periode",
        body: `Vi har sagt nej til din ferie fra {fra} til {til}.

Du skal møde til de samtaler, der er aftalt, og overholde dine frister. Du kan bede om en anden periode.`,
      },
    ],
    courseMoves: [
      {
        title: "Jobcenteret overtager dit kontaktforløb",
        body: `Din sidste dag i kontaktforløbet hos a-kassen er {sidste-dag}. Derefter er det jobcenteret, du holder samtaler med. Årsagen er: {årsag}.

Du har holdt {holdte-samtaler} i a-kassen. Jobcenteret skal mindst holde {resterende-samtaler} med dig.

Jobcenteret har fået besked og indkalder dig. Dine dagpenge får du stadig fra a-kassen.`,
      },
    ],
    participationEnds: [
      {
        title: "Dit kontaktforløb slutter",
        body: `Dit kontaktforløb i a-kassen slutter {sidste-dag}. Årsagen er: {årsag}.

De samtaler og frister i forløbet, der ligger senere, falder væk. Jobcenteret har fået besked.`,
      },
    ],
    codeCorrected: [
      {
        title: "Årsagen til, at dit forløb sluttede, er rettet",
        body: `Der var registreret en forkert årsag til, at dit kontaktforløb i a-kassen sluttede. Den er rettet.

Den rigtige årsag er: {årsag}. Din sidste dag i forløbet er {sidste-dag}.

Jobcenteret har fået samme besked. Du skal ikke gøre noget.`,
      },
    ],
    endAnnulled: [
      {
        title: "Dit forløb i a-kassen fortsætter",
        body: `Det var en fejl, at dit kontaktforløb blev afsluttet{med-sidste-dag}. Det er, som om det aldrig var sket.

Det er stadig a-kassen, du holder samtaler med. Jobcenteret har fået besked.`,
      },
    ],
    registrationCorrected: [
      {
        title: "Din tilmelding er rettet",
        body: `Vi har rettet din tilmelding. Du er tilmeldt fra {tilmeldt-fra}{og-afmeldt}.

Er det ikke rigtigt, så skriv til os.`,
      },
    ],
    deregistrationAnnulled: [
      {
        title: "Du er ikke afmeldt alligevel",
        body: `Vi afmeldte dig som arbejdssøgende fra {afmeldt-fra}. Det var ikke rigtigt, og afmeldingen er annulleret. Det er, som om den aldrig var sket.

{og-fristen}

Jobcenteret har fået besked. Mangler du dagpenge for de dage, så skriv til os.`,
      },
    ],
    letterCorrected: [
      {
        title: "Rettelse til et brev fra os",
        body: `Vi skrev til dig {dag}. Det, vi skrev, passer ikke.

{tekst}`,
      },
    ],
    complaintReceived: [
      {
        title: "Vi har fået din klage",
        body: `Vi fik din klage {dag}. Nu ser vi på afgørelsen igen.

Vi skriver til dig, når vi er færdige. Har du mere at fortælle, så skriv det til os.`,
      },
    ],
    complaintReversed: [
      {
        title: "Du har fået medhold",
        body: `Du klagede {dag}. Vi har set på afgørelsen igen, og du har ret.

{bemærkning}

Det, der skal gøres om, gør vi nu. Du får besked om hver ting.`,
      },
    ],
    complaintUpheld: [
      {
        title: "Vi fastholder afgørelsen",
        body: `Du klagede {dag}. Vi har set på afgørelsen igen, og vi er kommet til det samme.

{bemærkning}

Vi sender nu din klage videre til dem, der afgør den. Det skal du ikke gøre noget for.`,
      },
    ],
    complaintSentOn: [
      {
        title: "Din klage er sendt videre",
        body: `Vi har sendt din klage fra {dag} videre med det, der er i sagen. Du får svar derfra.`,
      },
    ],
    interviewRestored: [
      {
        title: "Din samtale bliver alligevel til noget",
        body: `Samtalen ({samtale}) var aflyst ved en fejl. Den er {dag} kl. {start} til {slut}. Form: {form-og-sted}.

Du skal komme. Passer tiden ikke længere, så sig til med det samme.`,
      },
    ],
    interviewOfferedAgain: [
      {
        title: "Du får en ny tid",
        body: `Samtalen {dag} ({samtale}) blev aflyst ved en fejl, og tiden er ikke længere fri.

Du får en ny tid, eller du kan vælge en selv på Min side, når du har fået en frist. Det kommer dig ikke til skade, at samtalen blev aflyst.`,
      },
    ],
    deadlineRunsAgain: [
      {
        title: "Din frist for at booke gælder igen",
        body: `Fristen {frist} for at booke en jobsamtale gælder igen. Den dag tæller med.

Vælg selv en tid på Min side. ${BOOK_OR_ELSE}

Kan du ikke nå det, så skriv til os, før fristen går.`,
      },
    ],
    message: [{ title: "Besked fra din a-kasse", body: "{tekst}" }],
    reply: [{ title: "Svar fra din a-kasse", body: "{tekst}" }],
    unreadReminder: [
      {
        title: "Du har et brev, du ikke har læst",
        body: `Vi skrev til dig {dag}, og vi kan se, at du ikke har læst det endnu.

Læs det under Beskeder på Min side. Der kan stå noget, du skal gøre inden en bestemt dag.`,
      },
    ],
  },
  reasons: {
    visitedToJobcenter: "{årsagen-er}",
    interviewMissed: "Du havde en aftale om: {samtale}. Den var {dag} kl. {start}, og du mødte ikke.",
    deregistered: "Du skulle have booket en jobsamtale senest {frist}, og det er ikke sket. {om-forklaringen}",
    holidayRefused: "{bemærkning}",
    courseMoves: "{årsagen-er}",
  },
  headings: { reason: "Begrundelse", law: "Det står i" },
  complaint: {
    title: "Er du ikke enig?",
    paragraphs: [
      "Skriv til a-kassen, at du klager, og hvorfor du er uenig. Så ser den på afgørelsen igen.",
      `Det skal du gøre inden ${WEEKS_TO_COMPLAIN} uger, efter at du har fået afgørelsen.`,
      "Holder a-kassen fast i afgørelsen, sender den din klage videre til Center for Klager om Arbejdsløshedsforsikring i Styrelsen for Arbejdsmarked og Rekruttering, som afgør den.",
    ],
  },
};
