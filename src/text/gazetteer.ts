/**
 * Countries and blocs with the names they go by: country, demonym, capital as it is used for a government. A line's
 * names mean the same place to a searcher; the capital does so a little less. Lower case, folded.
 */
const PLACES = `
united states,us,usa,america,american;washington,white house
united kingdom,uk,britain,british,great britain,england,english;london,downing street,whitehall
european union,eu,europe,european;brussels
united nations,un;
india,indian;new delhi,delhi
china,chinese,prc;beijing
russia,russian,russian federation;moscow,kremlin
france,french;paris
germany,german;berlin
italy,italian;rome
spain,spanish;madrid
portugal,portuguese;lisbon
netherlands,dutch,holland;the hague,amsterdam
belgium,belgian;
switzerland,swiss;bern
austria,austrian;vienna
poland,polish;warsaw
ukraine,ukrainian;kyiv,kiev
turkey,turkish,turkiye;ankara
greece,greek;athens
sweden,swedish;stockholm
norway,norwegian;oslo
denmark,danish;copenhagen
finland,finnish;helsinki
ireland,irish;dublin
hungary,hungarian;budapest
romania,romanian;bucharest
serbia,serbian;belgrade
czech republic,czech,czechia;prague
japan,japanese;tokyo
south korea,south korean;seoul
north korea,north korean,dprk;pyongyang
taiwan,taiwanese;taipei
vietnam,vietnamese;hanoi
thailand,thai;bangkok
malaysia,malaysian;kuala lumpur,kl
singapore,singaporean;
indonesia,indonesian;jakarta
philippines,philippine,filipino;manila
australia,australian;canberra
new zealand,kiwi;wellington
pakistan,pakistani;islamabad
bangladesh,bangladeshi;dhaka
sri lanka,sri lankan;colombo
nepal,nepali,nepalese;kathmandu
afghanistan,afghan;kabul
iran,iranian;tehran
iraq,iraqi;baghdad
israel,israeli;jerusalem
palestine,palestinian;gaza
saudi arabia,saudi;riyadh
united arab emirates,uae,emirati;abu dhabi
qatar,qatari;doha
syria,syrian;damascus
lebanon,lebanese;beirut
jordan,jordanian;amman
egypt,egyptian;cairo
libya,libyan;tripoli
morocco,moroccan;rabat
algeria,algerian;algiers
tunisia,tunisian;tunis
ethiopia,ethiopian;addis ababa
kenya,kenyan;nairobi
nigeria,nigerian;abuja
ghana,ghanaian;accra
south africa,south african;pretoria
sudan,sudanese;khartoum
somalia,somali;mogadishu
zimbabwe,zimbabwean;harare
canada,canadian;ottawa
mexico,mexican;
brazil,brazilian;brasilia
argentina,argentine,argentinian;buenos aires
chile,chilean;santiago
colombia,colombian;bogota
venezuela,venezuelan;caracas
peru,peruvian;lima
cuba,cuban;havana
haiti,haitian;port-au-prince`;

/** One place, with every name it goes by as lower-case words. */
export interface Place {
  /** Names that mean the place itself. */
  readonly names: readonly string[];
  /** Its capital or seat of government, which stands for the government in the news. */
  readonly seats: readonly string[];
}

const places: readonly Place[] = PLACES.trim()
  .split('\n')
  .map((line) => {
    const [names = '', seats = ''] = line.split(';');
    return { names: names.split(','), seats: seats === '' ? [] : seats.split(',') };
  });

const byName = new Map<string, Place>();
for (const place of places) for (const name of [...place.names, ...place.seats]) byName.set(name, place);

/** Every name of a country or bloc and its people; not of its cities. */
export const NATION_NAMES: readonly string[] = places.flatMap((place) => place.names);

/** Most words a place name of the table has. */
export const LONGEST_PLACE = 3;

/**
 * The place that goes by this name, or whose people do: "americans".
 *
 * @example placeNamed('moscow')?.names[0] // 'russia'
 */
export function placeNamed(name: string): Place | undefined {
  return byName.get(name) ?? (/[a-z]{3}s$/.test(name) ? byName.get(name.slice(0, -1)) : undefined);
}

/** True for a country or bloc and its people, false for a city. */
export function isNation(name: string): boolean {
  return placeNamed(name)?.seats.includes(name) === false;
}
