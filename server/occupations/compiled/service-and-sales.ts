/** ISCO-08 major group 5: service and sales workers. Compiled for the project; no official list. */
export const SERVICE_AND_SALES = `
5111;Stewardesse og rejsevært;Travel attendants and travel stewards;stewardesse, kabinepersonale, togstewardesse, flypersonale
5112;Togfører og billetkontrollør;Transport conductors;togfører, billetkontrollør, kontrollør i bus og tog
5113;Guide og rejseleder;Travel guides;guide, rejseleder, turistguide, museumsguide
5120;Kok;Cooks;kok, kantinekok, ernæringsassistent, køkkenleder i institution, smørrebrødsjomfru, madmand, gastronom
5131;Tjener;Waiters;tjener, servitrice, serveringsmedarbejder, overtjener
5132;Bartender og barista;Bartenders;bartender, barista, barmedarbejder
5141;Frisør;Hairdressers;frisør, herrefrisør, barber
5142;Kosmetolog og kosmetiker;Beauticians and related workers;kosmetolog, negletekniker, kosmetiker, spaterapeut, makeupartist
5151;Leder af rengøring og husholdning;Cleaning and housekeeping supervisors in offices, hotels and other establishments;oldfrue, rengøringsleder, rengøringsinspektør, husholdningsleder
5152;Husbestyrer i private hjem;Domestic housekeepers;husbestyrer, bed and breakfast-vært, husholderske
5153;Ejendomsservicetekniker og vicevært;Building caretakers;vicevært, ejendomsfunktionær, pedel, ejendomsservicetekniker, teknisk servicemedarbejder, gårdmand, varmemester
5161;Astrolog og spåkone;Astrologers, fortune-tellers and related workers;astrolog, clairvoyant
5162;Personlig ledsager;Companions and valets;ledsager, selskabsdame
5163;Bedemand;Undertakers and embalmers;bedemand, krematoriemedarbejder, rustvognschauffør
5164;Dyrepasser;Pet groomers and animal care workers;dyrepasser, hundefrisør, staldmedarbejder, hundepasser
5165;Kørelærer;Driving instructors;kørelærer, køreteknisk instruktør
5169;Anden personlig service;Personal services workers not elsewhere classified;datingvært, vært i natteliv
5211;Sælger på marked og i bod;Stall and market salespersons;torvehandler, markedssælger
5212;Sælger af mad på gaden;Street food salespersons;pølsemand, gademadssælger, food truck-medarbejder
5221;Butiksindehaver;Shopkeepers;butiksejer, kioskejer, selvstændig købmand
5222;Butiksleder og salgsleder i butik;Shop supervisors;salgsleder i butik, afdelingsleder i butik, souschef i supermarked, teamleder i butik
5223;Butiksassistent;Shop sales assistants;butiksassistent, ekspedient, butiksmedarbejder, salgsassistent, servicemedarbejder i supermarked, tømmerhandelsekspedient, blomsterekspedient, apoteksekspedient
5230;Kassemedarbejder;Cashiers and ticket clerks;kassemedarbejder, kasseassistent, kassedame, billetsælger
5241;Model;Fashion and other models;model, fotomodel, mannequin
5242;Demonstratør;Sales demonstrators;demonstratør, produktdemonstratør
5243;Gade- og dørsælger;Door to door salespersons;dørsælger, facer, gadesælger af abonnementer
5244;Telefonsælger;Contact centre salespersons;telefonsælger, telemarketingmedarbejder, mødebooker
5245;Tankpasser;Service station attendants;tankpasser, tankstationsmedarbejder
5246;Ekspedient af mad;Food service counter attendants;cafémedarbejder, kantinemedarbejder, fastfoodmedarbejder, bagerekspedient, pizzamedarbejder, kantineassistent
5249;Anden sælger;Sales workers not elsewhere classified;udlejningsmedarbejder, biludlejningsassistent
5311;Medhjælper i børnepasning;Child care workers;pædagogmedhjælper, dagplejer, barnepige, vuggestuemedhjælper, børnepasser, legepladsmedarbejder, pædagogisk assistent i dagtilbud
5312;Medhjælper i skole;Teachers' aides;pædagogisk assistent, skolepædagogmedhjælper, klubmedarbejder, undervisningsassistent i skole, støttepædagogmedhjælper
5321;Omsorgs- og plejearbejde på institution og sygehus;Health care assistants;social- og sundhedshjælper, sosu-hjælper, sosu-hjælper på plejehjem, plejehjemsmedarbejder, sygehjælper, SSH, plejemedhjælper
5322;Omsorgs- og plejearbejde i private hjem;Home-based personal care workers;hjemmehjælper, sosu-hjælper i hjemmeplejen, handicaphjælper, BPA-hjælper, personlig assistent, aflaster
5329;Anden medarbejder i pleje og sundhed;Personal care workers in health services not elsewhere classified;sterilassistent, portør, serviceassistent på hospital, hospitalsportør, hospitalsserviceassistent
5411;Brandmand;Firefighters;brandmand, redder, deltidsbrandmand
5412;Politibetjent;Police officers;politibetjent, politikadet, politiassistent
5413;Fængselsbetjent;Prison guards;fængselsbetjent, arrestforvarer
5414;Vagt;Security guards;vagt, vægter, butiksdetektiv, dørmand, sikkerhedsvagt, lufthavnsvagt, parkeringsvagt
5419;Anden redder og vagt;Protective services workers not elsewhere classified;livredder, autohjælpsredder, badelivredder, skolepatruljevagt
`;
