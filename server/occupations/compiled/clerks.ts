/** ISCO-08 major group 4: clerical support workers. Compiled for the project; no official list. */
export const CLERKS = `
4110;Kontorassistent;General office clerks;kontorassistent, kontorfunktionær, administrativ medarbejder, administrativ assistent, kontormedarbejder, kontorassistent i det offentlige
4120;Sekretær;Secretaries (general);sekretær, afdelingssekretær, skolesekretær
4131;Skrivende medarbejder;Typists and word processing operators;maskinskriver, skrivestuemedarbejder
4132;Dataregistrering;Data entry clerks;dataindtaster, registreringsmedarbejder, dataregistrant
4211;Kasserer i bank og post;Bank tellers and related clerks;bankassistent, bankkasserer, kassemedarbejder i bank, vekselmedarbejder
4212;Croupier og spilmedarbejder;Bookmakers, croupiers and related gaming workers;croupier, kasinomedarbejder, spilmedarbejder
4213;Pantelåner;Pawnbrokers and money-lenders;pantelåner, långiver
4214;Inkassomedarbejder;Debt-collectors and related workers;inkassomedarbejder, rykkermedarbejder, inkassosagsbehandler
4221;Rejsekonsulent;Travel consultants and clerks;rejsekonsulent, rejsebureaumedarbejder, turistinformationsmedarbejder, billetmedarbejder
4222;Kundeservicemedarbejder i callcenter;Contact centre information clerks;kundeservicemedarbejder, callcentermedarbejder, kundesupporter, kunderådgiver på telefon
4223;Telefonist;Telephone switchboard operators;telefonist, omstillingsmedarbejder, alarmoperatør
4224;Hotelreceptionist;Hotel receptionists;hotelreceptionist, natportier, portier
4225;Informationsmedarbejder;Enquiry clerks;borgerservicemedarbejder, informationsmedarbejder, kundevejleder ved skranke
4226;Receptionist;Receptionists (general);receptionist, lægeklinikreceptionist, receptionsmedarbejder
4227;Interviewer;Survey and market research interviewers;telefoninterviewer, interviewer
4229;Anden medarbejder med kundekontakt;Client information workers not elsewhere classified;patientmodtager, visitatorassistent
4311;Bogholderi- og regnskabsassistent;Accounting and bookkeeping clerks;bogholderiassistent, regnskabsmedarbejder, fakturamedarbejder, kasserer på kontor
4312;Assistent i bank, forsikring og statistik;Statistical, finance and insurance clerks;forsikringsassistent, pensionsassistent, finansassistent, policemedarbejder
4313;Lønmedarbejder;Payroll clerks;lønbogholder, lønkonsulent, lønassistent, lønmedarbejder
4321;Lagerassistent;Stock clerks;lagerassistent, lageradministrator, varemodtager, lagerdisponent, lagerekspedient
4322;Produktionsassistent på kontor;Production clerks;produktionsassistent, planlægger i produktion, materialeplanlægger, ordrebehandler
4323;Transportassistent;Transport clerks;disponent, kørselsleder, transportplanlægger, vognmandsassistent, trafikassistent
4411;Biblioteksmedarbejder;Library clerks;bibliotekskontorassistent, biblioteksmedarbejder, bogopsætter
4412;Postbud og postsorterer;Mail carriers and sorting clerks;postbud, postarbejder, avisbud, pakkesorterer, posthusmedarbejder
4413;Korrekturlæser og koder;Coding, proof-reading and related clerks;korrekturmedarbejder, kodemedarbejder
4414;Skriver for andre;Scribes and related workers;brevskriver
4415;Arkivmedarbejder;Filing and copying clerks;arkivmedarbejder, journalmedarbejder, kopimedarbejder, scanningsmedarbejder
4416;Personaleassistent;Personnel clerks;HR-assistent, personaleassistent, HR-administrator
4419;Anden kontormedarbejder;Clerical support workers not elsewhere classified;servicemedarbejder på kontor, annonceekspedient, vagtplanlægger
`;
