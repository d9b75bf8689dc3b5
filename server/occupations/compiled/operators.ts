/** ISCO-08 major group 8: plant and machine operators, and assemblers. Compiled for the project; no official list. */
export const OPERATORS = `
8111;Operatør i grus og stenbrud;Miners and quarriers;grusgravsarbejder, stenbrudsarbejder
8112;Operatør i mineralbehandling;Mineral and stone processing plant operators;stenknuseroperatør, kalkværksarbejder
8113;Borer og brøndborer;Well drillers and borers and related workers;brøndborer, borerigsoperatør, geotekniker i boring
8114;Operatør i cement og beton;Cement, stone and other mineral products machine operators;betonelementarbejder, cementarbejder, betonblandeoperatør
8121;Operatør på metalværk;Metal processing plant operators;stålvalser, metalværksoperatør, smelteværksarbejder
8122;Operatør i overfladebehandling af metal;Metal finishing, plating and coating machine operators;overfladebehandler, galvanisør, forzinker, sandblæser
8131;Maskinoperatør i kemi og medicin;Chemical products plant and machine operators;medicinalarbejder, industrioperatør i medicin, maskinoperatør i kemi, farmaceutisk operatør
8132;Operatør i fotoprodukter;Photographic products machine operators;fotolaborant, filmfremkalder
8141;Maskinoperatør i gummi;Rubber products machine operators;gummiarbejder, vulkanisør, dækmontør i produktion
8142;Maskinoperatør i plast;Plastic products machine operators;plastmager, plastoperatør, sprøjtestøber
8143;Maskinoperatør i papir;Paper products machine operators;kartonnagearbejder, papiroperatør, emballageoperatør
8151;Spinder og spoler;Fibre preparing, spinning and winding machine operators;spinderimedarbejder, spoler
8152;Væver og strikker;Weaving and knitting machine operators;vævemaskineoperatør, strikkerimedarbejder
8153;Symaskineoperatør;Sewing machine operators;symaskineoperatør, industrisyer
8154;Operatør i farvning og blegning;Bleaching, dyeing and fabric cleaning machine operators;farverimedarbejder, blegerioperatør
8155;Operatør i læder og pels;Fur and leather preparing machine operators;garverioperatør, pelserimedarbejder
8156;Operatør i sko;Shoemaking and related machine operators;skofabriksarbejder
8157;Vaskerimedarbejder på maskine;Laundry machine operators;vaskeritekniker, vaskeriassistent, vaskerimedarbejder, renserimedarbejder
8159;Anden operatør i tekstil;Textile, fur and leather products machine operators not elsewhere classified;tekstiloperatør, filtoperatør
8160;Maskinoperatør i fødevarer;Food and related products machine operators;industrioperatør i fødevarer, slagteriarbejder, fødevareoperatør, mejerioperatør, bryggeriarbejder, fiskeindustriarbejder, procesoperatør i fødevarer
8171;Operatør i papirfremstilling;Pulp and papermaking plant operators;papirmaskinefører, pulpoperatør
8172;Operatør på savværk;Wood processing plant operators;savværksarbejder, træindustrioperatør, finéroperatør
8181;Operatør i glas og keramik;Glass and ceramics plant operators;glasværksoperatør, teglværksarbejder, keramikoperatør
8182;Kedelpasser;Steam engine and boiler operators;kedelpasser, fyrbøder, dampmaskinepasser
8183;Pakke- og fyldemaskineoperatør;Packing, bottling and labelling machine operators;pakkeoperatør, tapperiarbejder, etiketteringsoperatør
8189;Anden maskinoperatør;Stationary plant and machine operators not elsewhere classified;industrioperatør, maskinoperatør, kabeloperatør, produktionsoperatør
8211;Montør af maskiner;Mechanical machinery assemblers;maskinmontør, motormontør, vindmøllemontør i produktion, pumpemontør
8212;Montør af elektronik;Electrical and electronic equipment assemblers;elektronikmontør, elektronikoperatør, loddemedarbejder, printmontør
8219;Anden montør;Assemblers not elsewhere classified;møbelmontør, montagearbejder, montrice, samlebåndsmontør
8311;Lokomotivfører;Locomotive engine drivers;lokomotivfører, togfører af metro, S-togsfører
8312;Rangerleder og signalmedarbejder;Railway brake, signal and switch operators;rangerleder, stationsbestyrer, rangermedarbejder
8321;Chauffør på motorcykel;Motorcycle drivers;motorcykelbud, scooterbud
8322;Taxichauffør og varebilschauffør;Car, taxi and van drivers;taxichauffør, varebilschauffør, pakkechauffør, budchauffør, flextrafikchauffør, kurér
8331;Buschauffør;Bus and tram drivers;buschauffør, turistchauffør, letbanefører, rutebuschauffør
8332;Lastbilchauffør;Heavy truck and lorry drivers;lastbilchauffør, chauffør, eksportchauffør, godschauffør, tankbilchauffør, distributionschauffør, kranbilchauffør, renovationschauffør
8341;Fører af land- og skovbrugsmaskiner;Mobile farm and forestry plant operators;traktorfører, mejetærskerfører, maskinstationsmedarbejder
8342;Entreprenørmaskinfører;Earthmoving and related plant operators;gravemaskinefører, entreprenørmaskinfører, gummigedfører, maskinfører, rendegraverfører
8343;Kranfører;Crane, hoist and related plant operators;kranfører, tårnkranfører, mobilkranfører, elevatorfører
8344;Truckfører;Lifting truck operators;truckfører, gaffeltruckfører, teleskoplæsserfører
8350;Sømand og dæksmand;Ships' deck crews and related workers;skibsassistent, matros, dæksmand, færgemedarbejder, havnebådfører
`;
