/** ISCO-08 major groups 0 and 1: armed forces, and managers. Compiled for the project; no official list. */
export const MANAGERS = `
0110;Officer i forsvaret;Commissioned armed forces officers;officer, løjtnant, kaptajn i hæren, major
0210;Befalingsmand i forsvaret;Non-commissioned armed forces officers;sergent, oversergent, befalingsmand
0310;Soldat og anden militær tjeneste;Armed forces occupations, other ranks;soldat, konstabel, menig, værnepligtig
1111;Politiker i lovgivende forsamling;Legislators;politiker, folketingsmedlem, borgmester
1112;Øverste leder i det offentlige;Senior government officials;departementschef, kommunaldirektør, styrelsesdirektør, ambassadør
1113;Høvding og traditionel leder;Traditional chiefs and heads of villages;høvding
1114;Øverste leder i interesseorganisation;Senior officials of special-interest organizations;forbundsformand, generalsekretær, organisationsdirektør
1120;Administrerende direktør;Managing directors and chief executives;direktør, adm. direktør, CEO, virksomhedsleder
1211;Økonomichef;Finance managers;økonomidirektør, regnskabschef, CFO, økonomileder
1212;HR-chef;Human resource managers;personalechef, HR-leder, HR-direktør
1213;Leder af politik og planlægning;Policy and planning managers;planlægningschef, udviklingschef, strategichef, kvalitetschef
1219;Leder af administration og forretningsservice;Business services and administration managers not elsewhere classified;administrationschef, kontorchef, facility manager, driftschef, sekretariatschef
1221;Salgs- og marketingchef;Sales and marketing managers;salgschef, marketingchef, salgsdirektør, kommerciel chef
1222;Kommunikations- og reklamechef;Advertising and public relations managers;kommunikationschef, pressechef, reklamechef, PR-chef
1223;Forsknings- og udviklingschef;Research and development managers;udviklingsdirektør, R&D manager, produktudviklingschef
1311;Driftsleder i landbrug og skovbrug;Agricultural and forestry production managers;driftsleder i landbrug, godsforvalter, skovrider
1312;Driftsleder i fiskeri og dambrug;Aquaculture and fisheries production managers;dambrugsleder, fiskeridriftsleder
1321;Produktionschef;Manufacturing managers;fabrikschef, produktionsleder, teknisk chef, fabriksdirektør
1322;Leder i råstofudvinding;Mining managers;grusgravsleder, offshoreleder
1323;Leder i byggeri og anlæg;Construction managers;byggeleder, entrepriseleder, projektchef i byggeri, byggechef
1324;Logistik- og lagerchef;Supply, distribution and related managers;logistikchef, lagerchef, indkøbschef, transportchef, supply chain manager
1330;It-chef;Information and communications technology service managers;it-leder, CIO, it-direktør, it-driftschef
1341;Leder i daginstitution;Child care services managers;daginstitutionsleder, børnehaveleder, vuggestueleder, SFO-leder, dagplejeleder
1342;Leder i sundhedsvæsenet;Health services managers;afdelingssygeplejerske, hospitalsdirektør, klinikchef, oversygeplejerske
1343;Leder i ældreplejen;Aged care services managers;plejehjemsleder, centerleder i ældreplejen, hjemmeplejeleder
1344;Leder på det sociale område;Social welfare managers;socialchef, forstander på bosted, botilbudsleder, familiechef
1345;Leder i undervisning;Education managers;skoleleder, rektor, viceskoleleder, uddannelseschef, pædagogisk leder
1346;Filialleder i bank og forsikring;Financial and insurance services branch managers;bankdirektør, filialdirektør, forsikringschef
1349;Leder af faglige tjenester;Professional services managers not elsewhere classified;museumsdirektør, beredskabschef, politichef, bibliotekschef, arkivchef
1411;Hotelchef;Hotel managers;hoteldirektør, hotelbestyrer, kroejer, campingpladsbestyrer
1412;Restaurantchef;Restaurant managers;restauratør, cafébestyrer, kantineleder, restaurantbestyrer
1420;Leder i detail- og engroshandel;Retail and wholesale trade managers;butikschef, varehuschef, købmand, butiksbestyrer, souschef i butik, grossist
1431;Leder i sport, kultur og fritid;Sports, recreation and cultural centre managers;idrætscenterleder, biografleder, teaterchef, kulturhusleder, halinspektør
1439;Leder i anden service;Services managers not elsewhere classified;rengøringschef, callcenterchef, rejsebureauchef, konferencechef
`;
