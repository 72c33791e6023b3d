import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Swedish: nouns are put together and carry their article at the end. */
export const SWEDISH: Language = {
  code: 'sv',
  stopWords: foldedWords(
    `alla allt alltid att av bara bli blir blev blivit bort både där därför då de dem den denna deras dess dessa
    det detta dig din ditt dina dock du efter eftersom ej eller en enligt er ert era ett finns fanns flera från
    för få får fick före genom gjorde gör göra ha hade han hans har hela henne hennes hon honom hur här i icke
    in innan inga ingen inget inom inte ja jag ju kan kom kommer kunde kunna kring lite man med medan mellan men
    mer mest mig min mina mitt mot mycket många måste ned ner ni nog nu någon något några när och också om oss
    på redan sedan ser sig sin sina sitt själv ska skall skulle som så sådan sådana samma samt tar till trots
    under upp ur ut utan vad var vara varför varit varje varifrån vars vart vem vems vid vi vilka vilken vilket
    vill väl vår våra vårt än ännu är även över åt länge heter kallas`,
  ),
  chatWords: foldedWords(
    `sagt säger hej hejsan hallå tack snälla fråga frågan vet någon veta säga säg berätta förklara egentligen artikel
    artikeln artiklar text sak saker exakt teamet undrar godmorgon`,
  ),
  stem: snowball(
    'sv',
    `noll en/ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton
    nitton tjugo`,
  ),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: true,
  abbreviations: foldedWords(
    `dr prof hr fr ca bl.a t.ex d.v.s osv m.m m.fl s.k f.d nr kap st kl resp jfr jan febr feb apr aug sept okt
    nov dec tel avd ang`,
  ),
  about: 'Vad säger artikeln om {topic}?',
  asks: {
    statement: phrase('vad (?:sa|sade|säger|tycker|anser|menar|svarade|skrev)|vad har(?= .{1,60} sagt)'),
    percent: phrase('hur många procent|hur stor andel|vilken andel|procent'),
    age: phrase('hur gammalt?|hur gamla'),
    duration: phrase(
      'hur länge|hur lång tid|hur många (?:år|månader|veckor|dagar|timmar|minuter)|under hur lång',
    ),
    money: phrase(
      'hur mycket (?:kostar|kostade|pengar|betalar|betalade)|hur mycket(?= har .{1,60} kostat)|vad kostar|vad kostade|hur dyr|hur dyrt|vilket pris|vad är priset|vilken budget|hur stor är budgeten|hur stor var budgeten',
    ),
    number: phrase(
      'hur många|hur mycket|hur hög|hur högt|hur stor|hur stort|hur djup|hur djupt|hur långt|hur lång|hur tung|hur ofta|vilket antal',
    ),
    date: phrase('när|sedan när|från när|vilket år|vilken dag|vilken månad|vilket datum|vilken tid|hur dags'),
    nation: phrase('vilket land|vilka länder|i vilket land|från vilket land'),
    place: phrase(
      'var|vart|varifrån|i vilken stad|vilken stad|på vilken plats|vilken plats|i vilken byggnad',
    ),
    reason: phrase(
      'varför|av vilken anledning|av vilket skäl|vad var orsaken|vad är orsaken|hur kommer det sig',
    ),
    person: phrase(
      'vem|vems|vilka personer|vilken person|av vem|med vem|vilken (?:minister|arkitekt|konstnär|forskare)',
    ),
    manner: phrase('hur|på vilket sätt'),
  },
  measures: {
    months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
    weekdays:
      '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|s(?:morgon|kväll|natt)(?:en)?|s(?:för|efter)middag(?:en)?)?',
    relative:
      'i ?går|i ?dag|i ?morgon|(?:förra|nästa|denna|den här) (?:veckan?|månaden?|året|sommaren?|vintern?|hösten?|våren?)|i år|i fjol',
    some: 'flera|några|ett par|åtskilliga',
    units:
      'sekunder|sekund|minuter|minut|timmar|timme|dagar|dag|dygn|nätter|natt|veckor|vecka|månader|månad|kvartal|år|decennier|århundraden',
    century: 'talet|århundradet',
    currencies: 'kronor|krona|öre|euro|dollar|pund|yen',
    percent: 'procent|procentenheter',
    numbers:
      'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?(?:hundra|tusen)|ett dussin|dussintals|hundratals|tusentals|hälften|en tredjedel|en fjärdedel',
    scales: 'hundra|tusen|miljoner|miljon|miljarder|miljard',
    of: 'i',
  },
  speech: {
    says: 'kommenterade|kommenterar|kallade|kallar|erkänner|erkände|hoppas|befarar|konstaterar|konstaterade|påpekar|påpekade|uppger|uppgav|tycker|tyckte|tror|sa|sade|säger|förklarade|förklarar|berättade|berättar|skrev|skriver|menar|menade|varnade|varnar|tillade|tillägger|lovade|lovar|svarade|svarar|anser|ansåg|hävdar|hävdade|betonade|betonar|(?:meddelade|meddelar)(?= att)|(?<=\\s{2},? ?)(?:meddelade|meddelar)',
    behind: '',
    according: 'enligt',
    pronouns: 'han|hon',
    about: 'om',
  },
  turns: {
    marks: ['', '?'],
    joins: 'och|men',
    also: 'också|dessutom',
    leads: 'och|men|så|ok|okej|då|alltså',
    what: 'vad|vilk(?:en|et|a)',
    before: 'med|av|hos|för|på|i|ur|till|från|om|sedan|mot|under',
    whatOf: 'hur är det med|hur ligger det till med|vad gäller(?: för)?|vad sägs om',
    several: 'vilka|hur (?:kan|ska|gör|måste) (?:jag|man)|vad (?:ska|måste) (?:jag|man)',
    persons: 'han|hon|honom|henne|hans|hennes|de|dem|deras',
    things: 'den|det|dess|dessa|detta|denna|de|dem|deras',
    more: 'mer|annat|andra|annan|ytterligare',
    thing: '(?<=\\p{L} \\p{L}+ )(?:(?:den|det|de) \\p{L}+ )?\\p{L}{3,}(?:en|et|na|an)(?!\\p{L})',
    drops: false,
  },
  alike: `börja började börjar starta startade start början inleda inledde
    sluta slutade avsluta avslutade slut
    få fick erhålla erhöll
    kosta kostar kostade kostnad pris dyr
    lön löner
    bygga byggde byggd byggdes uppföra uppförde
    grunda grundade grundades bilda
    leda leder ledare chef direktör
    dö dog död döda
    skada skadad skadade
    vinna vann seger
    köpa köpte köp förvärva förvärvade
    sälja sålde försäljning
    öka ökade ökning höja höjde höjning
    minska minskade minskning sänka sänkte sänkning
    anställd anställda medarbetare personal arbetare
    företag bolag firma
    bil fordon
    olycka krock
    avtal fördrag överenskommelse kontrakt
    förhandla förhandlade förhandlingar samtal
    möte sammanträde toppmöte
    gripa grep gripen anhålla anhållen
    skäl orsak anledning
    bo bor invånare
    stänga stängde stängd stängning
    öppna öppnade öppnas öppning invigning
    plan planera planerar planerade
    fartyg båt skepp
    rita ritat ritade
    äga äger ägare ägaren
    betala betalar finansiera finansieras`,
};
