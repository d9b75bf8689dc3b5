/** ISCO-08 major group 9: elementary occupations. Compiled for the project; no official list. */
export const ELEMENTARY = `
9111;Rengøringshjælp i private hjem;Domestic cleaners and helpers;rengøringshjælp, hushjælp, au pair
9112;Rengøringsassistent;Cleaners and helpers in offices, hotels and other establishments;rengøringsassistent, rengøringsmedarbejder, stuepige, serviceassistent, hotelmedarbejder, hospitalsmedhjælper i rengøring
9121;Håndvasker og stryger;Hand launderers and pressers;stryger, rulledame, linnedmedarbejder
9122;Bilvasker;Vehicle cleaners;bilvasker, klargører, bilplejer
9123;Vinduespudser;Window cleaners;vinduespudser
9129;Anden rengøring;Other cleaning workers;tæpperenser, graffitirenser, skadeservicemedarbejder
9211;Medhjælper i planteavl;Crop farm labourers;markmedhjælper, jordbærplukker, frugtplukker
9212;Medhjælper i dyrehold;Livestock farm labourers;staldmedhjælper, malker, svinepasser, røgter
9213;Medhjælper i landbrug;Mixed crop and livestock farm labourers;landbrugsmedhjælper, ferieafløser i landbrug
9214;Medhjælper i gartneri;Garden and horticultural labourers;gartnerimedhjælper, gartneriarbejder, havemand, grønanlægsmedhjælper
9215;Medhjælper i skovbrug;Forestry labourers;skovmedhjælper, juletræsarbejder
9216;Medhjælper i fiskeri;Fishery and aquaculture labourers;fiskeriarbejder, dambrugsmedhjælper
9311;Arbejdsmand i råstoffer;Mining and quarrying labourers;arbejdsmand i grusgrav
9312;Arbejdsmand i anlæg;Civil engineering labourers;jord- og betonarbejder, vejarbejder, brolægger, asfaltarbejder, kloakarbejder, kloakmedhjælper, anlægsarbejder
9313;Arbejdsmand i byggeri;Building construction labourers;arbejdsmand, håndlanger, bygningsarbejder, murerarbejdsmand, nedrivningsarbejder
9321;Pakker;Hand packers;pakkemedarbejder, pakker, pakkeriarbejder
9329;Produktionsmedarbejder;Manufacturing labourers not elsewhere classified;produktionsmedarbejder, fabriksarbejder, industriarbejder, ufaglært i produktion, produktionsmedhjælper
9331;Cykelbud og pedalfører;Hand and pedal vehicle drivers;cykelbud, ladcykelfører, cykelbud for restaurant
9332;Kusk;Drivers of animal-drawn vehicles and machinery;kusk
9333;Fragt- og terminalarbejder;Freight handlers;havnearbejder, terminalarbejder, bagageportør, flyttemand, stevedore, lastearbejder
9334;Varefylder og lagermedarbejder;Shelf fillers;lagermedarbejder, varefylder, lagerarbejder, ordreplukker, lagermand, servicemedarbejder på lager, plukker
9411;Fastfoodmedhjælper;Fast food preparers;burgerstegemedarbejder, grillmedarbejder, fastfoodmedhjælper, pizzabager
9412;Køkkenmedhjælper;Kitchen helpers;køkkenmedhjælper, opvasker, køkkenassistent, kantinemedhjælper
9510;Gademedarbejder i service;Street and related service workers;skopudser, flyeruddeler
9520;Gadesælger;Street vendors (excluding food);gadesælger, blomstersælger på gaden
9611;Renovationsarbejder;Garbage and recycling collectors;skraldemand, renovationsarbejder
9612;Affaldssorterer;Refuse sorters;affaldssorterer, genbrugsmedarbejder, genbrugspladsmedarbejder
9613;Gadefejer;Sweepers and related labourers;gadefejer, parkmedhjælper, renholder
9621;Bud og bagageportør;Messengers, package deliverers and luggage porters;bud, kontorbud, piccolo, reklameomdeler, omdeler
9622;Altmuligmand;Odd job persons;altmuligmand, handyman, pedelmedhjælper, ejendomsmedhjælper
9623;Aflæser og automatpasser;Meter readers and vending-machine collectors;måleraflæser, automatpasser, parkeringsautomattømmer
9624;Vand- og brændesamler;Water and firewood collectors;brændehugger
9629;Andet ufaglært arbejde;Elementary workers not elsewhere classified;garderobemedarbejder, kontrollør ved indgang, billetriver, stadionmedarbejder
`;
