import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Norwegian, Bokmål: nouns are put together and carry their article at the end. */
export const NORWEGIAN: Language = {
  code: 'no',
  stopWords: foldedWords(
    `alle alt alltid at av bare ble blei blir bli blitt både da de deg dem den denne der deres derfor det dette
    di din disse ditt dog du dit eller en enn er et ett etter ettersom finnes fantes fikk flere for fordi fra få
    får før først gjennom gjorde gjør gjøre ha hadde han hans har hele henne hennes her hun hva hvem hver hvilke
    hvilken hvilket hvis hvor hvordan hvorfor i ikke ingen ingenting inn innen ja jeg jo kan kom kommer kun
    kunne kunnet lenge litt man mange med meg mellom men mens mer mest mot mye må måtte ned nei noe noen nok nå
    når og også om opp oss over på samme samt seg selv siden sin sine sitt ske skal skulle slik slike som så til
    tross uten under ut var ved vi vil ville være vært vår våre vårt vel å år heter kalles fant finner`,
  ),
  chatWords: foldedWords(
    `sagt sier hei heisann hallo takk vennligst spørsmål vet noen vite si fortell forklar egentlig artikkel artikkelen
    artikler tekst ting nøyaktig teamet lurer morn`,
  ),
  stem: snowball(
    'no',
    `null en/ett to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten
    nitten tjue`,
  ),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: true,
  abbreviations: foldedWords(
    `dr prof hr fr ca bl.a f.eks dvs osv m.m m.fl s.k nr kap st kl resp jf jan feb apr aug sept okt nov des tlf
    avd ang pga`,
  ),
  about: 'Hva sier artikkelen om {topic}?',
  asks: {
    statement: phrase('hva (?:sa|sier|mener|mente|svarte|skrev|synes)|hva har(?= .{1,60} sagt)'),
    percent: phrase('hvor mange prosent|hvor stor andel|hvilken andel|prosent'),
    age: phrase('hvor gammelt?|hvor gamle'),
    duration: phrase('hvor lenge|hvor lang tid|hvor mange (?:år|måneder|uker|dager|timer|minutter)'),
    money: phrase(
      'hvor mye (?:koster|kostet|penger|betaler|betalte)|hvor mye(?= har .{1,60} kostet)|hva koster|hva kostet|hvor dyr|hvor dyrt|hvilken pris|hva er prisen|hvilket budsjett|hvor stort er budsjettet|hvor stort var budsjettet',
    ),
    number: phrase(
      'hvor mange|hvor mye|hvor høy|hvor høyt|hvor stor|hvor stort|hvor dyp|hvor dypt|hvor langt|hvor lang|hvor tung|hvor ofte|hvilket antall',
    ),
    date: phrase(
      'når|siden når|fra når|hvilket år|i hvilket år|hvilken dag|hvilken måned|hvilken dato|hvilket tidspunkt',
    ),
    nation: phrase('hvilket land|hvilke land|i hvilket land|fra hvilket land'),
    place: phrase(
      'hvor|hvorfra|hvorhen|i hvilken by|hvilken by|hvilket sted|på hvilket sted|i hvilken bygning',
    ),
    reason: phrase('hvorfor|av hvilken grunn|hva var grunnen|hva er grunnen|hva var årsaken|hva er årsaken'),
    person: phrase('hvem|hvilken person|av hvem|med hvem|hvilken (?:minister|arkitekt|kunstner|forsker)'),
    manner: phrase('hvordan|på hvilken måte'),
  },
  measures: {
    months: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
    weekdays: '(?:man|tirs|ons|tors|fre|lør|søn)dag(?:en|er|s(?:morgen|kveld|natt)(?:en)?)?',
    relative:
      'i ?går|i ?dag|i ?morgen|(?:forrige|neste|denne|dette) (?:uken?|uka|måneden?|året|sommeren?|vinteren?|høsten?|våren?)|i år|i fjor',
    some: 'flere|noen|et par|atskillige',
    units:
      'sekunder|sekund|minutter|minutt|timer|time|dager|dag|døgn|netter|natt|uker|uke|måneder|måned|kvartal|år|tiår|århundrer',
    century: 'tallet|århundret|århundre',
    currencies: 'kroner|krone|øre|euro|dollar|pund|yen',
    percent: 'prosent|prosentpoeng',
    numbers:
      'to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:en|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni)?|(?:ett|to|tre|fire|fem|seks|sju|åtte|ni)?(?:hundre|tusen)|et dusin|dusinvis|hundrevis|tusenvis|halvparten|en tredel|en firedel',
    scales: 'hundre|tusen|millioner|million|milliarder|milliard',
    of: 'i',
  },
  speech: {
    says: 'kommenterte|kommenterer|kalte|kaller|innrømmer|innrømmet|håper|frykter|påpeker|påpekte|konstaterer|konstaterte|tror|synes|syntes|uttalte|uttaler|sa|sier|forklarte|forklarer|fortalte|forteller|skrev|skriver|mener|mente|advarte|advarer|la til|legger til|lovet|lover|svarte|svarer|hevder|hevdet|understreket|understreker|opplyste|opplyser',
    behind: '',
    according: 'ifølge|i følge|ifølgje',
    pronouns: 'han|hun',
    about: 'om',
  },
  turns: {
    marks: ['', '?'],
    joins: 'og|men',
    also: 'også|dessuten',
    leads: 'og|men|så|ok|da|altså',
    what: 'hva|hvilke[nt]?',
    before: 'med|av|hos|for|på|i|ut|til|fra|om|siden|mot|under',
    whatOf: 'hva med|hvordan (?:er|står) det (?:til )?med|hva gjelder',
    several: 'hvilke|hvordan (?:kan|skal|må|gjør) (?:jeg|man)|hva (?:må|skal) (?:jeg|man)',
    persons: 'han|hun|ham|henne|hans|hennes|de|dem|deres',
    things: 'den|det|dens|dets|dette|denne|disse|de|dem|deres',
    more: 'mer|annet|andre|annen|ellers',
    thing: '(?<=\\p{L} \\p{L}+ )(?:(?:den|det|de) \\p{L}+ )?\\p{L}{3,}(?:en|et|ene|a)(?!\\p{L})',
    drops: false,
  },
  alike: `begynne begynte begynner starte startet starter start begynnelse
    slutte sluttet avslutte avsluttet slutt
    få fikk motta mottok
    koste koster kostet kostnad pris dyr
    lønn lønninger
    bygge bygde bygd oppføre oppført
    grunnlegge grunnlagt stifte stiftet opprette
    lede leder ledet sjef direktør
    dø døde død drept
    skade skadet skadde
    vinne vant seier
    kjøpe kjøpte kjøp overta overtok
    selge solgte salg
    øke økte økning heve hevet
    synke sank redusere nedgang kutt
    ansatt ansatte medarbeider arbeider personale
    firma bedrift selskap foretak
    bil kjøretøy
    ulykke kollisjon
    avtale traktat overenskomst kontrakt
    forhandle forhandlet forhandlinger samtaler
    møte toppmøte
    arrestere arrestert pågripe pågrepet
    årsak grunn
    bo bor innbyggere beboere
    stenge stengte stengt stenging
    åpne åpnet åpning
    plan planlegge planlagt
    skip båt
    vare varer gjelde gjelder
    tegne tegnet tegnte
    eie eier eieren eide
    betale betaler finansiere finansieres`,
};
