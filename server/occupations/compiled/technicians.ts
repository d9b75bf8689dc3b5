/** ISCO-08 major group 3: technicians and associate professionals. Compiled for the project; no official list. */
export const TECHNICIANS = `
3111;Laborant og tekniker i fysik og kemi;Chemical and physical science technicians;laborant, kemotekniker, miljøtekniker, laboratorietekniker
3112;Bygge- og anlægstekniker;Civil engineering technicians;bygningskonstruktør, byggetekniker, bygningskoordinator, kort- og landmålingstekniker, byggesagsbehandler
3113;Elektrotekniker;Electrical engineering technicians;elinstallatør, stærkstrømstekniker, el-tekniker, automationsteknolog
3114;Elektroniktekniker;Electronics engineering technicians;elektroniktekniker, it-teknolog, testtekniker i elektronik
3115;Maskintekniker;Mechanical engineering technicians;maskintekniker, produktionsteknolog, VVS-tekniker, energiteknolog
3116;Kemitekniker i produktion;Chemical engineering technicians;procestekniker, procesteknolog
3117;Tekniker i råstoffer og metaller;Mining and metallurgical technicians;boretekniker, materialetekniker
3118;Teknisk tegner og teknisk designer;Draughtspersons;teknisk designer, teknisk tegner, teknisk assistent, CAD-tegner
3119;Anden ingeniørfaglig tekniker;Physical and engineering science technicians not elsewhere classified;brandteknisk rådgiver, kvalitetstekniker, arbejdsstudietekniker, produktionsplanlægger
3121;Formand i råstofudvinding;Mining supervisors;formand i grusgrav
3122;Formand og teamleder i produktion;Manufacturing supervisors;værkfører, produktionsformand, teamleder i produktion, driftsleder i produktion, linjeleder
3123;Formand i byggeri og anlæg;Construction supervisors;formand i byggeri, sjakbajs, byggepladsleder, konduktør i byggeri
3131;Operatør på kraftværk;Power production plant operators;maskinmester på kraftværk, kraftværksassistent, varmemester på fjernvarmeværk
3132;Operatør på forbrænding og vandbehandling;Incinerator and water treatment plant operators;spildevandsoperatør, driftsassistent på renseanlæg, vandværkspasser
3133;Procesoperatør i kemi;Chemical processing plant controllers;procesoperatør, kemioperatør, medicinaloperatør
3134;Operatør på raffinaderi;Petroleum and natural gas refining plant operators;raffinaderioperatør, gasoperatør
3135;Operatør i metalproduktion;Metal production process controllers;operatør på stålværk, smelteoperatør
3139;Anden procesoperatør med styring;Process control technicians not elsewhere classified;robotoperatør, kontrolrumsoperatør, automatikoperatør
3141;Bioanalytiker-assistent og biologisk tekniker;Life science technicians (excluding medical);biologilaborant, laboratoriemedarbejder, vævstekniker
3142;Landbrugstekniker;Agricultural technicians;jordbrugsteknolog, landbrugstekniker, forsøgstekniker i landbrug
3143;Skovtekniker;Forestry technicians;skovfoged, skov- og landskabsingeniør, skovtekniker
3151;Maskinmester og skibsmaskinist;Ships' engineers;maskinmester, skibsmaskinist, maskinchef til søs
3152;Skibsfører og navigatør;Ships' deck officers and pilots;styrmand, kaptajn, skibsfører, lods, navigatør
3153;Pilot;Aircraft pilots and related associate professionals;pilot, trafikpilot, helikopterpilot, flyveinstruktør
3154;Flyveleder;Air traffic controllers;flyveleder, flyvekontrolassistent
3155;Tekniker i flysikkerhed;Air traffic safety electronics technicians;flysikkerhedstekniker
3211;Radiograf og operatør af medicinsk udstyr;Medical imaging and therapeutic equipment technicians;radiograf, røntgenassistent, stråleterapeut
3212;Bioanalytiker;Medical and pathology laboratory technicians;bioanalytiker, hospitalslaborant, medicinsk laborant
3213;Farmakonom;Pharmaceutical technicians and assistants;farmakonom, apoteksassistent
3214;Tekniker i tandproteser og bandager;Medical and dental prosthetic technicians;tandtekniker, klinisk tandtekniker, bandagist, protesetekniker
3221;Assisterende sygepleje;Nursing associate professionals;social- og sundhedsassistent, sosu-assistent, SSA, sygeplejeassistent
3222;Assisterende jordemoder;Midwifery associate professionals;jordemoderassistent
3230;Alternativ behandler;Traditional and complementary medicine associate professionals;zoneterapeut, kraniosakral terapeut, alternativ behandler
3240;Veterinærsygeplejerske;Veterinary technicians and assistants;veterinærsygeplejerske, dyrlægeassistent
3251;Tandplejer og klinikassistent;Dental assistants and therapists;tandplejer, tandklinikassistent, klinikassistent
3252;Tekniker i sundhedsdata;Medical records and health information technicians;kodningsmedarbejder i sundhed, sundhedsdatamedarbejder
3253;Sundhedsmedarbejder i lokalsamfundet;Community health workers;sundhedsformidler, bydelsmor
3254;Optikerassistent og optiker;Dispensing opticians;optiker, optikerassistent
3255;Fysioterapeutisk assistent og massør;Physiotherapy technicians and assistants;massør, terapiassistent, træningsassistent, fysiurgisk massør
3256;Lægesekretær med patientkontakt;Medical assistants;kliniksekretær, lægeklinikassistent, konsultationsassistent
3257;Tilsynsførende i miljø og arbejdsmiljø;Environmental and occupational health inspectors and associates;fødevarekontrollant, miljøtilsynsførende, arbejdsmiljøkoordinator
3258;Ambulancebehandler;Ambulance workers;ambulancebehandler, paramediciner, ambulanceredder, ambulanceassistent
3259;Anden sundhedsmedarbejder;Health associate professionals not elsewhere classified;fodterapeut, neurofysiologiassistent, hørerådgiver, audiologiassistent
3311;Vekselerer og børsmægler;Securities and finance dealers and brokers;børsmægler, valutahandler, fondshandler
3312;Kreditmedarbejder;Credit and loans officers;kreditmedarbejder, lånesagsbehandler, bankassistent i kredit
3313;Regnskabsmedarbejder og bogholder;Accounting associate professionals;bogholder, regnskabsassistent, økonomimedarbejder, debitorbogholder, kreditorbogholder, revisorassistent
3314;Assistent i statistik og matematik;Statistical, mathematical and related associate professionals;statistikassistent, aktuarassistent
3315;Vurderingsmand og taksator;Valuers and loss assessors;taksator, vurderingsmand, skadebehandler, ejendomsvurderer
3321;Forsikringsrådgiver;Insurance representatives;forsikringsassurandør, forsikringsrådgiver, assurandør
3322;Salgskonsulent;Commercial sales representatives;sælger, salgskonsulent, kørende sælger, salgsrepræsentant, account manager, kundekonsulent, engrossælger
3323;Indkøber;Buyers;indkøber, indkøbsassistent, kategoriindkøber, strategisk indkøber
3324;Handelsmægler;Trade brokers;skibsmægler, råvaremægler, handelsagent
3331;Speditør;Clearing and forwarding agents;speditør, shippingmedarbejder, toldmedarbejder i spedition, shippingassistent
3332;Konference- og eventplanlægger;Conference and event planners;eventmanager, eventkoordinator, konferencekoordinator, bryllupsplanlægger
3333;Jobformidler og vikarkonsulent;Employment agents and contractors;vikarkonsulent, jobformidler, bemandingskonsulent
3334;Ejendomsmægler og udlejer;Real estate agents and property managers;ejendomsmægler, ejendomsadministrator, udlejningskonsulent, lejeinspektør
3339;Anden forretningsmedarbejder;Business services agents not elsewhere classified;auktionarius, reklamesælger, sponsoransvarlig, callcenterkonsulent
3341;Kontorleder og teamkoordinator;Office supervisors;kontorleder, teamkoordinator på kontor, afdelingsleder på kontor
3342;Advokatsekretær;Legal secretaries;advokatsekretær, juridisk sekretær, inkassomedarbejder i advokatfirma
3343;Direktionssekretær;Administrative and executive secretaries;direktionssekretær, ledelsessekretær, PA, personlig assistent for direktør, projektassistent, korrespondent
3344;Lægesekretær;Medical secretaries;lægesekretær, sundhedsadministrativ koordinator
3351;Told- og grænsekontrollør;Customs and border inspectors;tolder, paskontrollør, grænsekontrollør
3352;Skattemedarbejder;Government tax and excise officials;skattemedarbejder, skatterevisor, skattesagsbehandler
3353;Sagsbehandler i sociale ydelser;Government social benefits officials;sagsbehandler, ydelsesmedarbejder, a-kassemedarbejder, dagpengesagsbehandler, kommunal sagsbehandler
3354;Sagsbehandler i tilladelser;Government licensing officials;byggesagsbehandler i kommune, udlændingesagsbehandler, tilladelsesmedarbejder
3355;Kriminalbetjent og efterforsker;Police inspectors and detectives;kriminalbetjent, efterforsker, kriminalassistent
3359;Anden kontrollør i det offentlige;Government regulatory associate professionals not elsewhere classified;fiskerikontrollør, kontrollør i det offentlige, markedskontrollør
3411;Juridisk medarbejder og foged;Police, legal and related associate professionals;paralegal, fogedmedarbejder, privatdetektiv, retsassistent
3412;Socialpædagog og social omsorg;Social work associate professionals;socialpædagog, omsorgsmedhjælper, støtte-kontaktperson, mentor, kontaktperson, husassistent på bosted, gadeplansmedarbejder
3413;Kirkelig medarbejder;Religious associate professionals;kirkesanger, kirketjener, sognemedhjælper, kordegn, missionær
3421;Idrætsudøver;Athletes and sports players;professionel idrætsudøver, fodboldspiller, håndboldspiller
3422;Træner og dommer i sport;Sports coaches, instructors and officials;fodboldtræner, svømmelærer, skiinstruktør, rideinstruktør
3423;Fitness- og fritidsinstruktør;Fitness and recreation instructors and programme leaders;fitnessinstruktør, personlig træner, yogalærer, friluftsvejleder
3431;Fotograf;Photographers;fotograf, pressefotograf, videograf
3432;Indretningsarkitekt og dekoratør;Interior designers and decorators;indretningsarkitekt, butiksdekoratør, dekoratør, scenograf
3433;Tekniker i museum og bibliotek;Gallery, museum and library technicians;biblioteksassistent, museumsassistent, konservatorassistent
3434;Køkkenchef;Chefs;køkkenchef, kok med ledelse, souschef i køkken
3435;Anden tekniker i kunst og kultur;Artistic and cultural associate professionals not elsewhere classified;scenetekniker, stuntmand, tatovør, rekvisitør, lystekniker
3511;It-driftstekniker;Information and communications technology operations technicians;it-driftstekniker, it-operatør, datatekniker med speciale i infrastruktur
3512;It-supporter;Information and communications technology user support technicians;it-supporter, it-servicedesk, helpdeskmedarbejder, it-medarbejder
3513;Netværks- og systemtekniker;Computer network and systems technicians;netværkstekniker, it-systemtekniker, datafagtekniker
3514;Webtekniker;Web technicians;webmaster, webredaktør, webintegrator
3521;Tekniker i lyd, lys og billede;Broadcasting and audiovisual technicians;lydtekniker, AV-tekniker, filmfotograf, mediegrafiker med video, film- og tv-produktionstekniker
3522;Teletekniker;Telecommunications engineering technicians;teletekniker, fibertekniker, telemontør med planlægning
`;
