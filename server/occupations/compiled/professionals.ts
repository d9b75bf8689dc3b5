/** ISCO-08 major group 2: professionals. Compiled for the project; no official list. */
export const PROFESSIONALS = `
2111;Fysiker og astronom;Physicists and astronomers;fysiker, astronom, hospitalsfysiker
2112;Meteorolog;Meteorologists;meteorolog, klimaforsker
2113;Kemiker;Chemists;kemiker, biokemiker, cand.scient. i kemi
2114;Geolog og geofysiker;Geologists and geophysicists;geolog, geofysiker, hydrogeolog
2120;Matematiker, statistiker og aktuar;Mathematicians, actuaries and statisticians;matematiker, statistiker, aktuar, dataanalytiker
2131;Biolog, botaniker og zoolog;Biologists, botanists, zoologists and related professionals;biolog, mikrobiolog, bioinformatiker, molekylærbiolog, zoolog
2132;Agronom og rådgiver i landbrug, skov og fiskeri;Farming, forestry and fisheries advisers;agronom, landbrugskonsulent, forstkandidat, planteavlskonsulent, hortonom
2133;Miljøspecialist;Environmental protection professionals;miljømedarbejder, miljøkonsulent, klimakoordinator, miljøplanlægger
2141;Produktionsingeniør;Industrial and production engineers;procesingeniør, kvalitetsingeniør, lean-konsulent
2142;Bygningsingeniør;Civil engineers;anlægsingeniør, konstruktionsingeniør, vejingeniør, statiker, diplomingeniør i byggeri
2143;Miljøingeniør;Environmental engineers;miljøingeniør, spildevandsingeniør
2144;Maskiningeniør;Mechanical engineers;maskiningeniør, konstruktør af maskiner, skibsingeniør
2145;Kemiingeniør;Chemical engineers;kemiingeniør, fødevareingeniør, procesingeniør i kemi
2146;Ingeniør i råstoffer og metaller;Mining engineers, metallurgists and related professionals;metallurg, olieingeniør, materialeingeniør
2149;Anden ingeniør;Engineering professionals not elsewhere classified;sikkerhedsingeniør, biomedicinsk ingeniør, energiingeniør, teknisk projektleder
2151;Elektroingeniør i stærkstrøm;Electrical engineers;elektroingeniør, stærkstrømsingeniør, elingeniør
2152;Elektronikingeniør;Electronics engineers;elektronikingeniør, svagstrømsingeniør, hardwareingeniør
2153;Teleingeniør;Telecommunications engineers;teleingeniør, netværksingeniør i tele
2161;Arkitekt;Building architects;arkitekt, bygningsarkitekt, cand.arch.
2162;Landskabsarkitekt;Landscape architects;landskabsarkitekt, parkarkitekt
2163;Industriel designer og tøjdesigner;Product and garment designers;designer, industriel designer, tøjdesigner, modedesigner, smykkedesigner
2164;By- og trafikplanlægger;Town and traffic planners;byplanlægger, trafikplanlægger, planlægger i kommune
2165;Landinspektør og kartograf;Cartographers and surveyors;landinspektør, landmåler, kartograf, GIS-medarbejder
2166;Grafisk designer og multimediedesigner;Graphic and multimedia designers;grafiker, multimediedesigner, grafisk designer, animator, webdesigner
2211;Alment praktiserende læge;Generalist medical practitioners;læge, praktiserende læge, reservelæge, turnuslæge, vagtlæge
2212;Speciallæge;Specialist medical practitioners;overlæge, kirurg, psykiater, afdelingslæge, anæstesilæge
2221;Sygeplejerske;Nursing professionals;sygeplejerske, hjemmesygeplejerske, sundhedsplejerske, anæstesisygeplejerske, intensivsygeplejerske, psykiatrisk sygeplejerske
2222;Jordemoder;Midwifery professionals;jordemoder
2230;Behandler med traditionel eller alternativ uddannelse;Traditional and complementary medicine professionals;akupunktør, homøopat, naturlæge
2240;Sundhedsfaglig assistent med behandlerret;Paramedical practitioners;lægeassistent med behandlerret
2250;Dyrlæge;Veterinarians;dyrlæge, embedsdyrlæge
2261;Tandlæge;Dentists;tandlæge, tandkirurg, specialtandlæge
2262;Farmaceut;Pharmacists;farmaceut, apoteker
2263;Arbejdsmiljø- og hygiejnespecialist;Environmental and occupational health and hygiene professionals;arbejdsmiljøkonsulent, hygiejnesygeplejerske, tilsynsførende i Arbejdstilsynet
2264;Fysioterapeut;Physiotherapists;fysioterapeut
2265;Diætist og ernæringsspecialist;Dieticians and nutritionists;klinisk diætist, ernæringsvejleder, professionsbachelor i ernæring og sundhed, diætist
2266;Audiolog og logopæd;Audiologists and speech therapists;logopæd, talehørelærer, audiolog, talepædagog
2267;Optiker og optometrist;Optometrists and ophthalmic opticians;optometrist, optiker med autorisation
2269;Ergoterapeut og anden sundhedsspecialist;Health professionals not elsewhere classified;ergoterapeut, kiropraktor, musikterapeut, fodterapeut med autorisation
2310;Underviser på universitet og højere uddannelse;University and higher education teachers;lektor på universitet, professor, adjunkt, ph.d.-stipendiat, docent, undervisningsassistent
2320;Lærer på erhvervsuddannelse;Vocational education teachers;faglærer, erhvervsskolelærer, SOSU-underviser, AMU-underviser
2330;Lærer på gymnasial uddannelse;Secondary education teachers;gymnasielærer, lektor på gymnasium, HF-lærer
2341;Lærer i grundskolen;Primary school teachers;folkeskolelærer, lærer, skolelærer, klasselærer, lærervikar, friskolelærer
2342;Pædagog i dagtilbud;Early childhood educators;pædagog, børnehavepædagog, vuggestuepædagog, SFO-pædagog, daginstitutionspædagog, socialpædagog i dagtilbud
2351;Pædagogisk konsulent;Education methods specialists;læringskonsulent, uddannelsesudvikler, pædagogisk konsulent, didaktisk konsulent
2352;Speciallærer;Special needs teachers;specialpædagog, specialundervisningslærer, læsevejleder, støttelærer
2353;Anden sproglærer;Other language teachers;danskunderviser for voksne, sprogskolelærer, dansklærer for udlændinge
2354;Anden musiklærer;Other music teachers;musikskolelærer, klaverlærer, sanglærer
2355;Anden lærer i kunstfag;Other arts teachers;danselærer, tegnelærer, dramalærer, billedskolelærer
2356;It-underviser;Information technology trainers;it-underviser, it-instruktør, datalærer
2359;Anden underviser og uddannelsesvejleder;Teaching professionals not elsewhere classified;studievejleder, uddannelsesvejleder, privatlærer, lektiehjælper, UU-vejleder
2411;Revisor og regnskabsspecialist;Accountants;revisor, statsautoriseret revisor, regnskabskonsulent, controller, økonomikonsulent
2412;Finans- og investeringsrådgiver;Financial and investment advisers;bankrådgiver, investeringsrådgiver, formuerådgiver, pensionsrådgiver
2413;Finansanalytiker;Financial analysts;finansanalytiker, aktieanalytiker, kreditanalytiker, risikoanalytiker
2421;Organisations- og ledelseskonsulent;Management and organization analysts;organisationskonsulent, managementkonsulent, forretningsudvikler, projektleder, procesekspert
2422;Administrativ specialist og fuldmægtig;Policy administration specialists;fuldmægtig, AC-fuldmægtig, akademisk medarbejder, udviklingskonsulent, specialkonsulent, politisk konsulent
2423;HR-konsulent og karriererådgiver;Personnel and careers professionals;HR-konsulent, rekrutteringskonsulent, karriererådgiver, jobkonsulent, beskæftigelseskonsulent, HR-partner
2424;Uddannelses- og udviklingskonsulent i personale;Training and staff development professionals;kursusleder, uddannelseskonsulent, træningskonsulent, HR-udviklingskonsulent
2431;Marketing- og reklamespecialist;Advertising and marketing professionals;marketingkoordinator, marketingkonsulent, content manager, SEO-specialist, brand manager, markedsanalytiker
2432;Kommunikations- og pressemedarbejder;Public relations professionals;kommunikationskonsulent, kommunikationsmedarbejder, pressemedarbejder, SoMe-manager
2433;Salgsspecialist i teknik og medicin;Technical and medical sales professionals (excluding ICT);teknisk sælger, lægemiddelkonsulent, salgsingeniør, key account manager i industri
2434;Salgsspecialist i it;Information and communications technology sales professionals;it-sælger, it-konsulent i salg, account manager i it
2511;Systemanalytiker;Systems analysts;systemanalytiker, it-forretningsanalytiker, business analyst, it-arkitekt, product owner
2512;Softwareudvikler;Software developers;softwareudvikler, datamatiker, programmør, backendudvikler, frontendudvikler, systemudvikler, fullstackudvikler
2513;Web- og multimedieudvikler;Web and multimedia developers;webudvikler, spiludvikler, webmaster med udvikling
2514;Applikationsprogrammør;Applications programmers;applikationsudvikler, appudvikler
2519;Anden softwarespecialist og tester;Software and applications developers and analysts not elsewhere classified;softwaretester, testmanager, QA-ingeniør, scrum master
2521;Databasedesigner og databaseadministrator;Database designers and administrators;databaseadministrator, data engineer, BI-udvikler
2522;Systemadministrator;Systems administrators;systemadministrator, driftsspecialist, serveradministrator, cloudspecialist
2523;Netværksspecialist;Computer network professionals;netværksspecialist, netværksadministrator
2529;It-sikkerhedsspecialist og anden it-specialist;Database and network professionals not elsewhere classified;it-sikkerhedskonsulent, cybersikkerhedsspecialist, it-revisor
2611;Advokat;Lawyers;advokat, advokatfuldmægtig, anklager, jurist i advokatfirma
2612;Dommer;Judges;dommer, dommerfuldmægtig
2619;Jurist;Legal professionals not elsewhere classified;jurist, juridisk konsulent, cand.jur., juridisk rådgiver, bobestyrer
2621;Arkivar og museumsinspektør;Archivists and curators;arkivar, museumsinspektør, konservator, samlingsansvarlig
2622;Bibliotekar og informationsspecialist;Librarians and related information professionals;bibliotekar, informationsspecialist, kulturformidler, dokumentalist
2631;Økonom;Economists;økonom, cand.oecon., cand.polit., nationaløkonom
2632;Sociolog, antropolog og samfundsforsker;Sociologists, anthropologists and related professionals;sociolog, antropolog, arkæolog, kriminolog, etnolog
2633;Filosof, historiker og statskundskaber;Philosophers, historians and political scientists;historiker, filosof, cand.scient.pol., politolog
2634;Psykolog;Psychologists;psykolog, skolepsykolog, klinisk psykolog, erhvervspsykolog
2635;Socialrådgiver og socialfaglig rådgiver;Social work and counselling professionals;socialrådgiver, familierådgiver, misbrugsbehandler, sagsbehandler i jobcenter, børne- og ungerådgiver, familieterapeut
2636;Præst og religiøs leder;Religious professionals;præst, sognepræst, imam, provst
2641;Forfatter og skribent;Authors and related writers;forfatter, tekstforfatter, teknisk skribent, manuskriptforfatter
2642;Journalist;Journalists;journalist, redaktør, reporter, sportsjournalist
2643;Oversætter, tolk og sprogforsker;Translators, interpreters and other linguists;oversætter, tolk, translatør, korrekturlæser, tegnsprogstolk
2651;Billedkunstner;Visual artists;kunstner, billedkunstner, maler (kunst), illustrator, skulptør, keramisk kunstner
2652;Musiker, sanger og komponist;Musicians, singers and composers;musiker, sanger, komponist, organist, dirigent, korsanger
2653;Danser og koreograf;Dancers and choreographers;danser, koreograf, balletdanser
2654;Instruktør og producer i film og teater;Film, stage and related directors and producers;filminstruktør, producer, tv-tilrettelægger, filmproducent
2655;Skuespiller;Actors;skuespiller, statist
2656;Vært i radio og tv;Announcers on radio, television and other media;radiovært, tv-vært, speaker, podcastvært
2659;Anden udøvende kunstner;Creative and performing artists not elsewhere classified;artist, tryllekunstner, stand-up komiker, cirkusartist
`;
