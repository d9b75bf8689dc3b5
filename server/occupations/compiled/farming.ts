/** ISCO-08 major group 6: skilled agricultural, forestry and fishery workers. Compiled for the project; no official list. */
export const FARMING = `
6111;Planteavler;Field crop and vegetable growers;planteavler, kornavler, grøntsagsavler, landmand med planteavl
6112;Frugt- og bæravler;Tree and shrub crop growers;frugtavler, frugtplantør, vinavler, juletræsproducent
6113;Gartner;Gardeners, horticultural and nursery growers;gartner, anlægsgartner, væksthusgartner, planteskolegartner, greenkeeper, kirkegårdsgartner, groundsman, kirkegårdsgraver
6114;Landmand med blandede afgrøder;Mixed crop growers;landmand med flere afgrøder, økologisk avler
6121;Husdyravler og mælkeproducent;Livestock and dairy producers;mælkeproducent, svineproducent, kvægavler, fodermester, landmand med kvæg
6122;Fjerkræavler;Poultry producers;fjerkræavler, ægproducent, kyllingeproducent
6123;Biavler;Apiarists and sericulturists;biavler
6129;Anden dyreavler;Animal producers not elsewhere classified;minkavler, hesteopdrætter, hundeopdrætter, pelsdyravler
6130;Landmand;Mixed crop and animal producers;landmand, landbrugsassistent, faglært landmand, driftsassistent i landbrug
6210;Skovarbejder;Forestry and related workers;skovarbejder, skov- og naturtekniker, skovhugger, motorsavsfører, skovmaskinfører
6221;Dambrugsmedarbejder;Aquaculture workers;dambrugsmedarbejder, muslingeavler, fiskeopdrætter
6222;Fisker ved kysten;Inland and coastal waters fishery workers;kystfisker, fjordfisker, bundgarnsfisker
6223;Fisker på havet;Deep-sea fishery workers;fisker, havfisker, erhvervsfisker, fiskeskipper
6224;Jæger og fangstmand;Hunters and trappers;jæger, fangstmand, skytte
6310;Selvforsynende planteavler;Subsistence crop farmers;selvforsynende planteavler
6320;Selvforsynende dyreavler;Subsistence livestock farmers;selvforsynende dyreavler
6330;Selvforsynende landmand;Subsistence mixed crop and livestock farmers;selvforsynende landmand
6340;Selvforsynende fisker og samler;Subsistence fishers, hunters, trappers and gatherers;selvforsynende fisker, samler
`;
