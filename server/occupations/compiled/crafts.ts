/** ISCO-08 major group 7: craft and related trades workers. Compiled for the project; no official list. */
export const CRAFTS = `
7111;Husbygger;House builders;husbygger, allround håndværker, bygningshåndværker
7112;Murer;Bricklayers and related workers;murer, murersvend, flisemurer
7113;Stenhugger;Stonemasons, stone cutters, splitters and carvers;stenhugger, stentekniker
7114;Betonarbejder og struktør;Concrete placers, concrete finishers and related workers;struktør, bygningsstruktør, betonarbejder, jernbinder, betonmager
7115;Tømrer og bygningssnedker;Carpenters and joiners;tømrer, bygningssnedker, tømrersvend, gulvsnedker, vinduesmontør
7119;Anden bygningshåndværker;Building frame and related trades workers not elsewhere classified;stilladsarbejder, nedriver, stilladsmontør, bygningsvedligeholder
7121;Tagdækker;Roofers;tagdækker, tagpapdækker, tækkemand
7122;Gulvlægger og fliselægger;Floor layers and tile setters;gulvlægger, fliselægger, gulvafhøvler
7123;Stukkatør;Plasterers;stukkatør, gipser, pudser
7124;Isolatør;Insulation workers;isolatør, teknisk isolatør
7125;Glarmester;Glaziers;glarmester, glasmontør
7126;VVS-montør;Plumbers and pipe fitters;VVS-montør, blikkenslager, VVS-energispecialist, rørsmed, rørlægger, varmemontør
7127;Køletekniker;Air conditioning and refrigeration mechanics;køletekniker, kølemontør, ventilationstekniker, varmepumpemontør
7131;Maler;Painters and related workers;maler, bygningsmaler, malersvend, tapetserer af vægge
7132;Lakerer;Spray painters and varnishers;autolakerer, industrilakerer, sprøjtemaler
7133;Facaderenser og skorstensfejer;Building structure cleaners;skorstensfejer, facaderenser, skimmelsanerer
7211;Former i støberi;Metal moulders and coremakers;støberiarbejder, former, støberitekniker
7212;Svejser;Welders and flame cutters;svejser, certifikatsvejser, rørsvejser, TIG-svejser
7213;Pladesmed;Sheet metal workers;pladesmed, ventilationssmed, karrosserismed i industri
7214;Stålmontør;Structural metal preparers and erectors;stålmontør, skibsbygger, konstruktionssmed
7215;Rigger og kabelsplejser;Riggers and cable splicers;rigger, taljemontør
7221;Smed;Blacksmiths, hammersmiths and forging press workers;smed, klejnsmed, beslagsmed, grovsmed
7222;Værktøjsmager;Toolmakers and related workers;værktøjsmager, låsesmed, modelsnedker i metal, finmekaniker
7223;CNC-operatør og industritekniker;Metal working machine tool setters and operators;CNC-operatør, industritekniker, drejer, fræser, maskinarbejder
7224;Metalsliber;Metal polishers, wheel grinders and tool sharpeners;metalsliber, polerer
7231;Mekaniker;Motor vehicle mechanics and repairers;mekaniker, automekaniker, personvognsmekaniker, lastvognsmekaniker, autoteknolog
7232;Flymekaniker;Aircraft engine mechanics and repairers;flymekaniker, flytekniker
7233;Maskinreparatør;Agricultural and industrial machinery mechanics and repairers;landbrugsmaskinmekaniker, entreprenørmaskinmekaniker, vindmølletekniker, industrimekaniker, vedligeholdstekniker, reparatør, servicetekniker
7234;Cykelmekaniker;Bicycle and related repairers;cykelmekaniker, cykelsmed
7311;Finmekaniker og urmager;Precision-instrument makers and repairers;urmager, instrumentmager, høreapparattekniker
7312;Instrumentbygger;Musical instrument makers and tuners;instrumentbygger, klaverstemmer, orgelbygger
7313;Guldsmed;Jewellery and precious-metal workers;guldsmed, sølvsmed, ædelsmed
7314;Keramiker og pottemager;Potters and related workers;keramiker, pottemager
7315;Glasmager;Glass makers, cutters, grinders and finishers;glaspuster, glassliber
7316;Skiltemaler og skiltetekniker;Sign writers, decorative painters, engravers and etchers;skiltetekniker, skiltemaler, gravør
7317;Håndværker i træ og kurv;Handicraft workers in wood, basketry and related materials;kurvemager, trædrejer, børstenbinder
7318;Håndværker i tekstil og læder;Handicraft workers in textile, leather and related materials;væver, broderer, læderhåndværker
7319;Anden kunsthåndværker;Handicraft workers not elsewhere classified;lysestøber, kunsthåndværker
7321;Prepressmedarbejder;Pre-press technicians;mediegrafiker, grafisk tekniker, reprotekniker
7322;Trykker;Printers;trykker, grafisk trykker, serigraf, offsettrykker
7323;Bogbinder;Print finishing and binding workers;bogbinder, grafisk efterbehandler
7411;Elektriker;Building and related electricians;elektriker, bygningselektriker, installationselektriker, el-svend, installationstekniker
7412;Elmekaniker og automatiktekniker;Electrical mechanics and fitters;automatiktekniker, elmekaniker, elektromekaniker, elevatormontør, automatikmekaniker
7413;Montør af elledninger;Electrical line installers and repairers;elmontør, kabelmontør, ledningsmontør, kørestrømsmontør
7421;Elektronikmekaniker;Electronics mechanics and servicers;elektronikmekaniker, radiomekaniker, elektronikreparatør, kopimaskinetekniker
7422;It- og telemontør;Information and communications technology installers and servicers;telemontør, fibermontør, antennemontør, it-montør, alarmmontør
7511;Slagter;Butchers, fishmongers and related food preparers;slagter, butiksslagter, industrislagter, gourmetslagter, fiskehandler, tarmrenser
7512;Bager og konditor;Bakers, pastry-cooks and confectionery makers;bager, konditor, bager og konditor, chokolademager
7513;Mejerist;Dairy products makers;mejerist, ostemager, mejeriarbejder med uddannelse
7514;Konserverer af frugt og grønt;Fruit, vegetable and related preservers;konservesarbejder med uddannelse, saftpresser
7515;Smager og sorterer af mad;Food and beverage tasters and graders;kaffesmager, kvalitetsbedømmer af mad
7516;Tobaksarbejder;Tobacco preparers and tobacco products makers;cigarmager, tobaksarbejder
7521;Træbehandler;Wood treaters;træimprægnerer, trætørringsoperatør
7522;Møbelsnedker;Cabinet-makers and related workers;møbelsnedker, snedker, inventarsnedker, orgelsnedker
7523;Maskinsnedker;Woodworking-machine tool setters and operators;maskinsnedker, produktionsassistent i træ
7531;Skrædder;Tailors, dressmakers, furriers and hatters;skrædder, dameskrædder, kostumier, buntmager, modist, tøjspecialist
7532;Tilskærer;Garment and related pattern-makers and cutters;tilskærer, mønsterkonstruktør, beklædningshåndværker
7533;Syer og broderer;Sewing, embroidery and related workers;syerske, reparationssyer, sejlmager
7534;Møbelpolstrer;Upholsterers and related workers;møbelpolstrer, autosadelmager, polstrer, møbeltapetserer
7535;Garver;Pelt dressers, tanners and fellmongers;garver, pelsbereder
7536;Skomager;Shoemakers and related workers;skomager, ortopædiskomager, sadelmager
7541;Dykker;Underwater divers;dykker, erhvervsdykker
7542;Sprængningsspecialist;Shotfirers and blasters;sprængningsspecialist, sprængmester
7543;Kvalitetskontrollør;Product graders and testers (excluding foods and beverages);kvalitetskontrollør, produktkontrollør, varekontrollør
7544;Skadedyrsbekæmper;Fumigators and other pest and weed controllers;skadedyrsbekæmper, rottefænger
7549;Anden håndværker;Craft and related workers not elsewhere classified;blomsterdekoratør, florist, blomsterbinder, linsesliber
`;
