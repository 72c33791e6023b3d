/** Parts of countries and big cities that are no seat of a government: only ever places, unlike a country. */
const REGIONS: ReadonlySet<string> = new Set(
  `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,
   kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
   new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
   south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,puerto rico,
   ontario,quebec,british columbia,alberta,manitoba,nova scotia,new south wales,queensland,tasmania,scotland,wales,
   northern ireland,bavaria,catalonia,sicily,siberia,punjab,kashmir,sindh,helmand,darfur,crimea,chechnya,west bank,hong kong,
   new york city,los angeles,chicago,houston,phoenix,philadelphia,san antonio,san diego,dallas,san jose,austin,san francisco,
   seattle,denver,boston,detroit,nashville,memphis,portland,las vegas,baltimore,milwaukee,atlanta,miami,new orleans,cleveland,
   minneapolis,honolulu,pittsburgh,cincinnati,orlando,st louis,salt lake city,toronto,montreal,vancouver,calgary,
   manchester,birmingham,liverpool,glasgow,edinburgh,belfast,cardiff,leeds,bristol,munich,hamburg,frankfurt,cologne,milan,
   naples,turin,venice,florence,barcelona,seville,porto,marseille,lyon,geneva,zurich,rotterdam,antwerp,krakow,kharkiv,odesa,
   istanbul,st petersburg,mumbai,kolkata,chennai,bangalore,bengaluru,hyderabad,karachi,lahore,peshawar,kandahar,shanghai,
   shenzhen,guangzhou,wuhan,osaka,kyoto,busan,ho chi minh city,dubai,jeddah,mecca,basra,mosul,aleppo,tel aviv,haifa,ramallah,
   alexandria,casablanca,lagos,mombasa,johannesburg,cape town,durban,sydney,melbourne,brisbane,perth,auckland,
   rio de janeiro,sao paulo,guadalajara,tijuana,medellin,southeast asia,middle east,indo-pacific,far east,latin america`
    .replaceAll('-', ' ')
    .split(/,\s*/)
    .map((name) => name.trim()),
);
const DIRECTION = /^(?:north|south|east|west|central|upstate|downtown)(?:ern)? /;

/**
 * True for a region or big city by its lower-case words, whichever part of it is meant.
 *
 * @example isRegion('southern california') // true
 */
export function isRegion(name: string): boolean {
  return REGIONS.has(name) || REGIONS.has(name.replace(DIRECTION, ''));
}
