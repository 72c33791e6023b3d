import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Dutch: nouns are put together. */
export const DUTCH: Language = {
  code: 'nl',
  stopWords: foldedWords(
    `aan af al alle alleen als altijd andere anders be ben bent bij bijna daar daarbij daardoor daarin daarmee
    daarna daarom daarvan dan dat de den der deze dezelfde die dit doch doen door dus eens een één eigen elk
    elke en er ergens erg etc ge geen geweest haar had hadden heb hebben hebt heeft hem hen het hier hij hoe
    hoeveel hun ieder iedere iemand iets ik in is ja je jij jou jouw jullie kan kon konden kunnen maar me meer
    men met mij mijn moest moet moeten na naar nadat niet niets nog nu of om omdat onder ons onze ook op over
    per reeds samen sinds steeds te tegen terug terwijl toch toen tot tussen u uit uw van vanaf vanuit veel via
    volgens voor vooral waar waarbij waarin waarom waarop waarmee waarvoor waarvan wanneer want waren was wat we
    wel welk welke werd werden weer wie wiens wij wil willen word worden wordt ze zeer zelf zich zij zijn zo
    zo'n zoals zonder zou zouden zulke zullen lang duurt hoelang heet heten`,
  ),
  chatWords: foldedWords(
    `gezegd zegt hallo hoi dag goedemorgen goedemiddag alsjeblieft alstublieft dank bedankt vraag weet iemand weten zeggen
    zeg vertel leg uit even eigenlijk artikel artikelen tekst ding dingen precies team mensen`,
  ),
  stem: snowball(
    'nl',
    `nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien
    zeventien achttien negentien twintig`,
    /^ge(?!bied$|zicht$|dicht$|wicht$|vecht$|recht$|luid$|richt$)\p{Ll}{3,}[dt]$/u,
  ),
  elision: null,
  spaced: true,
  capitalNouns: false,
  compounds: true,
  abbreviations: foldedWords(
    `dhr mevr mw dr drs ir ing prof mr bijv bv enz o.a d.w.z m.b.t t.o.v ca nr blz art vgl evt incl excl jan febr
    feb mrt apr aug sept okt nov dec tel str st`,
  ),
  about: 'Wat zegt het artikel over {topic}?',
  asks: {
    statement: phrase(
      'wat (?:zei|zegt|zeiden|zeggen|vindt|vond|denkt|vertelde|verklaarde|schreef)|wat (?:heeft|hebben)(?= .{1,60} gezegd)',
    ),
    percent: phrase('hoeveel procent|welk percentage|welk deel|procent|welk aandeel'),
    age: phrase('hoe oud'),
    duration: phrase(
      'hoe lang(?! (?:is|was|zijn) )|hoelang|hoeveel (?:jaar|jaren|maanden|weken|dagen|uur|uren|minuten)|voor hoe lang|welke duur',
    ),
    money: phrase(
      'hoeveel (?:kost|kostte|kosten|kostten|geld|betaalt|betaalde)|hoeveel(?= (?:heeft|hebben) .{1,60} gekost)|hoe duur|wat kost|wat kostte|wat kosten|welke prijs|wat is de prijs|welk bedrag|hoe hoog (?:is|was|zijn|waren) (?:de|het) (?:prijs|kosten|budget|huur|boete)|welk budget',
    ),
    number: phrase(
      'hoeveel|hoe hoog|hoe groot|hoe diep|hoe ver|hoe zwaar|hoe breed|hoe vaak|hoe lang|welk aantal',
    ),
    date: phrase(
      'wanneer|sinds wanneer|tot wanneer|vanaf wanneer|in welk jaar|op welke dag|in welke maand|welk jaar|welke datum|op welke datum|hoe laat',
    ),
    nation: phrase('welk land|welke landen|in welk land|uit welk land'),
    place: phrase(
      'waar|waarheen|waarvandaan|in welke stad|welke stad|op welke plaats|welke plaats|in welk gebouw|in welke regio',
    ),
    reason: phrase('waarom|om welke reden|hoe komt het|wat was de reden|wat is de reden|waardoor'),
    person: phrase(
      'wie|wiens|van wie|met wie|door wie|welke persoon|welke (?:minister|architect|kunstenaar|onderzoeker)',
    ),
    manner: phrase('hoe|op welke manier|op welke wijze'),
  },
  measures: {
    months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
    weekdays: '(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|middag|avond|nacht)?',
    relative:
      'gisteren|vandaag|morgen|eergisteren|overmorgen|(?:vorige?|afgelopen|volgende?|komende|deze|dit) (?:week|maand|jaar|zomer|winter|herfst|voorjaar|najaar)',
    some: 'enkele|enige|meerdere|een paar|verscheidene',
    units:
      'seconden?|minuten|minuut|uren|uur|dagen|dag|nachten|nacht|weken|week|maanden|maand|kwartalen|kwartaal|jaren|jaar|decennia|eeuwen|eeuw',
    century: 'eeuw',
    currencies: "euro['’]?s?|cent|dollars?|ponden|pond|kronen|gulden|yen|frank",
    percent: 'procent|procentpunten',
    numbers:
      'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|(?:twee|drie|vier|vijf|zes|zeven|acht|negen)?(?:honderd|duizend)|een dozijn|tientallen|honderden|duizenden|de helft|een derde|een kwart',
    scales: 'duizend|miljoen|miljard',
    of: 'van',
  },
  speech: {
    says: 'noemde|noemt|reageerde|reageert|gaf toe|geeft toe|stelde|stelt|oordeelde|kritiseerde|zei|legde uit|legt uit|liet weten|laat weten|zegt|zeiden|zeggen|verklaarde|verklaart|vertelde|vertelt|meldde|meldt|schreef|schrijft|waarschuwde|waarschuwt|benadrukte|benadrukt|vindt|vond|denkt|hoopt|vreest|beloofde|belooft|antwoordde|antwoordt|bevestigde|bevestigt',
    behind: 'aldus',
    according: 'volgens',
    pronouns: 'hij|ze|zij',
    about: 'over',
  },
  turns: {
    marks: ['', '?'],
    joins: 'en|maar',
    also: 'ook|verder',
    leads: 'en|maar|dus|ok|oké|dan|nou',
    what: 'wat|welke?|waarover|waarvoor|waarmee|waarop|waarvan',
    before: 'met|van|bij|voor|aan|in|op|uit|naar|over|door|sinds|tot|om|tegen',
    whatOf: '(?:en )?hoe (?:zit|staat) het met|wat is er met|wat met',
    several:
      'welke (?:twee |drie |vier )?\\p{L}+(?:en|s)|(?:wat|wie) (?:zijn|waren)|hoe (?:kan|moet) (?:ik|je|men)|wat moet (?:ik|je|men)',
    persons: 'hij|ze|zij|hem|haar|hen|hun|zijn(?= \\p{L})',
    things:
      'het(?=$| (?:is|was|wordt|werd|kost|duurt))|hij|ze|zij|hem|haar|dit|dat|ervan|erover|daarvan|daarover',
    more: 'nog|verder|andere?',
    thing: '(?<!\\p{L})(?:de|het|een|deze|dit) (?:\\p{L}+e )?\\p{L}{3,}',
    drops: false,
  },
  alike: `beginnen begon begonnen starten startte gestart start aanvang
    eindigen eindigde afgelopen stoppen stopte einde
    krijgen krijgt kreeg ontvangen ontvangt ontving
    kosten kost kostte prijs duur
    loon salaris lonen
    bouwen bouwde gebouwd bouw
    oprichten opgericht stichten gesticht oprichting
    leiden leidt leidde directeur baas leider chef
    sterven stierf gestorven overlijden overleden dood doden
    gewond gewonden
    winnen won gewonnen zege overwinning
    kopen kocht gekocht overnemen
    verkopen verkocht verkoop
    stijgen stegen gestegen verhogen verhoogd stijging verhoging toename
    dalen daalde gedaald verlagen daling
    werknemer werknemers medewerker medewerkers personeel
    bedrijf onderneming firma
    auto wagen voertuig
    ongeluk ongeval
    akkoord verdrag overeenkomst contract
    onderhandelen onderhandeld onderhandelingen gesprekken
    vergadering zitting top bijeenkomst
    arresteren gearresteerd oppakken opgepakt arrestatie aanhouden aangehouden
    reden oorzaak
    wonen woont inwoners bewoners leven
    sluiten sloot sloten gesloten sluiting
    openen opende geopend opening
    plannen gepland plan
    helpen geholpen hulp
    schip boot
    ontwerpen ontworpen ontwierp
    eigenaar eigenares bezit bezitten
    betalen betaalt betaald financieren gefinancierd`,
};
