import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** German: nouns have capitals and are put together, verbs part from their prefixes. */
export const GERMAN: Language = {
  code: 'de',
  stopWords: foldedWords(
    `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bereits bin bis bist
    da dabei dafür damit danach dann daran darauf daraus darin das dass dazu dein deine dem den denen denn der
    deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch eben ein eine einem einen
    einer eines er es etwa etwas euch euer für gegen gab gewesen gibt haben hab habe hat hatte hatten hattest
    hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes
    jene jener kann kannst kein keine keinem keinen keiner können könnte machen man mehr mein meine mich mir mit
    mal muss müssen nach nachdem neben nicht nichts noch nun nur ob oder ohne schon sehr sein seine seinem
    seinen seiner seit seitdem selbst sich sie sind so sogar solche sollen soll sollte sondern sonst sowie über
    um und uns unser unsere unter vom von vor war waren warst was weil welche welchem welchen welcher welches
    wem wen wenn wer werde werden wessen wie wieder wieso weshalb will wir wird wo wobei wodurch wohin woher
    wollen wollte worden wurde wurden während zu zum zur zwar zwischen wann warum wieviel viel viele lange heißt
    heißen trotz wofür worüber womit worauf wozu`,
  ),
  chatWords: foldedWords(
    `gesagt sagt steht stehen hallo hi hey bitte danke moin servus guten tag morgen abend frage weiß jemand weißt wissen sagen sag erzähl
    erklär mal kurz eigentlich leute team artikel text meldung beitrag genau sache sachen`,
  ),
  stem: snowball(
    'de',
    `null ein/eins/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn
    vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig`,
    /^ge\p{Ll}{2,}(?:t|en)$/u,
  ),
  elision: null,
  spaced: true,
  capitalNouns: true,
  compounds: true,
  abbreviations: foldedWords(
    `dr prof hr fr ca bzw usw ggf evtl inkl exkl z.b z d.h u.a s.o vgl nr str st abs art bd mio mrd tel geb gest
    sog ing dipl jan feb apr aug sep sept okt nov dez jh chr u a d h b`,
  ),
  about: 'Was sagt der Artikel über {topic}?',
  asks: {
    statement: phrase(
      'was (?:hat|haben|hatte|hatten)(?= .{1,80} (?:gesagt|erklärt|geäußert|gemeint|betont|angekündigt|versprochen|gefordert))|was (?:sagte|sagten|sagt|sagen|meinte|meint|meinen|erklärte|betonte|forderte|schrieb|denkt)|(?:gesagt|erklärt|geäußert|gemeint)$',
    ),
    percent: phrase(
      'wie viel prozent|wie viele prozent|wieviel prozent|welcher anteil|welcher prozentsatz|prozent',
    ),
    age: phrase('wie alt'),
    duration: phrase(
      'wie lange|wie lang(?! (?:ist|sind|war|waren|wird) (?:der|die|das|eine?) (?!\\p{L}*(?:frist|dauer|vertrag|zeit)))|für wie lange|wie viele (?:jahre|jahren|monate|monaten|wochen|tage|tagen|stunden|minuten)|welche dauer',
    ),
    money: phrase(
      'wie viel (?:geld|kostet|kostete|kosten)|wie viel(?= (?:hat|haben) .{1,60} gekostet)|wieviel (?:kostet|kostete)|wie teuer|was kostet|was kostete|was kosten|zu welchem preis|wie hoch (?:sind|waren|ist|war) (?:die|der) (?:kosten|preis|eintritt|miete|gebühr|strafe)',
    ),
    number: phrase(
      'auf wie viel (?:beläuft|belaufen|summier\\p{L}+|schätz\\p{L}+)|wie viele|wie viel|wieviel|wieviele|wie hoch|wie groß|wie weit|wie tief|wie schwer|wie breit|wie schnell|wie oft|wie lang',
    ),
    date: phrase(
      'wann|seit wann|bis wann|ab wann|in welchem jahr|in welchem monat|an welchem tag|welches jahr|welches datum|um wie viel uhr|zu welcher zeit',
    ),
    nation: phrase('welches land|welche länder|in welchem land|aus welchem land'),
    place: phrase(
      'wo|wohin|woher|in welcher stadt|in welchem ort|an welchem ort|welche stadt|welcher ort|in welchem gebäude',
    ),
    reason: phrase('warum|weshalb|wieso|aus welchem grund|was war der grund|wozu'),
    person: phrase(
      'wer|wen|wem|wessen|von wem|mit wem|welche person|welcher (?:mann|minister|politiker|künstler|architekt|forscher)',
    ),
    manner: phrase('wie|auf welche weise|womit|wodurch'),
  },
  measures: {
    months: 'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
    weekdays:
      '(?:mon|diens|donners|frei|sams|sonn)tag(?:s|(?:vor|nach)?mittag|morgen|abend|nacht|früh)?|(?:mittwoch|sonnabend)(?:s|(?:vor|nach)?mittag|morgen|abend|nacht|früh)?',
    relative:
      'gestern|heute|morgen|vorgestern|übermorgen|(?:letzte|vergangene|nächste|kommende|diese)[nrsm]? (?:woche|monat|jahr|frühjahr|sommer|herbst|winter)',
    some: 'mehrere|einige|wenige|ein paar|etliche',
    units:
      'sekunden?|minuten?|stunden?|tagen?|tage?s?|nächten?|wochen?|monate?n?|quartale?|jahre?n?|jahrzehnte?n?|jahrhunderte?n?',
    century: 'jahrhunderts?',
    currencies: 'euro|cent|dollar|franken|pfund|kronen|yen|rubel|mark',
    percent: 'prozent|prozentpunkte?',
    numbers:
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?:hundert|tausend)|ein dutzend|dutzende|hunderte|tausende|die hälfte|ein drittel|ein viertel',
    scales: 'tausend|millionen|million|milliarden|milliarde|mio|mrd',
    of: 'des jahres',
  },
  speech: {
    says: 'nannte|nennt|kommentierte|kommentiert|gab zu|gibt zu|bedauerte|bedauert|mahnte|mahnt|stellte fest|unterstrich|kritisiert|bezeichnete|beschrieb|sagte|sagt|sagten|sagen|erklärten?|erklärt|betonten?|betont|meinten?|meint|berichteten?|berichtet|warnten?|warnt|forderten?|fordert|schrieb|schreibt|schreiben|versprach|verspricht|kritisierten?|kritisiert|lobten?|bestätigten?|bestätigt|äußerte|ergänzte|ergänzt|behauptete|antwortete|teilte mit|teilt mit|wies darauf hin|hob hervor|stellte klar|räumte ein|kündigte an|kündigt an|entgegnete|glaubt|hofft|befürchtet|zufolge',
    behind: 'so',
    according:
      'laut|nach angaben (?:von|des|der)|nach ansicht (?:von|des|der)|nach den worten (?:von|des|der)',
    pronouns: 'er|sie',
    about: 'über|zu|zum|zur',
  },
  turns: {
    marks: ['', '?'],
    joins: 'und|sowie|aber',
    also: 'auch|außerdem',
    leads: 'und|aber|also|ok|okay|dann|na|ja|gut',
    what: 'was|welche[rsnm]?|worüber|wovor|wofür|woran|worauf|wovon|worum',
    before: 'mit|von|bei|für|an|in|auf|aus|zu|über|nach|durch|seit|bis|um|gegen',
    whatOf: '(?:was|wie) (?:ist|war) (?:es )?mit|wie (?:steht|sieht) es (?:mit|um|bei)',
    several:
      'welche (?:\\p{L}+en |zwei |drei |vier |fünf )?\\p{L}+(?:e|en|er|n|s)|(?:was|wer) (?:sind|waren)|wie (?:kann|muss|soll|beantragt|bekommt) (?:ich|man)|was (?:muss|soll|kann) (?:ich|man)',
    persons: 'er|sie|ihm|ihr|ihn|ihnen|sein|seine[rsnm]?|ihre[rsnm]?',
    things: 'es|er|sie|ihn|ihm|ihr|ihnen|dies|dazu|davon|damit|dafür|darüber|dessen|deren|das(?=[?! ]*$)',
    more: 'noch|sonst|weitere[rsnm]?|andere[rsnm]?',
    thing:
      '(?<!\\p{L})(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|diese[rsnm]?) (?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}-]+',
    drops: false,
  },
  alike: `beginnen begann begonnen anfangen angefangen fing starten startete gestartet Start Beginn Anfang
    enden endete beenden beendet abschließen abgeschlossen Ende Schluss
    bekommen bekam erhalten erhielt kriegen
    kosten kostete Preis Kosten teuer
    Lohn Gehalt Verdienst Bezahlung
    bauen baute gebaut errichten errichtet Bau
    gründen gegründet Gründung
    leiten leitet geleitet führen geführt Leiter Leiterin Chef Chefin Direktor Direktorin
    sterben starb gestorben Tod tot Tote getötet
    verletzt Verletzte Verwundete
    gewinnen gewann gewonnen siegen siegte Sieg
    kaufen kaufte gekauft erwerben erwarb erworben übernehmen übernahm
    verkaufen verkauft Verkauf
    steigen stieg gestiegen erhöhen erhöht Anstieg Erhöhung Zunahme
    sinken sank gesunken senken gesenkt fallen Rückgang Senkung
    Mitarbeiter Mitarbeiterin Beschäftigte Angestellte Arbeiter Personal Belegschaft
    Firma Unternehmen Betrieb Konzern
    Auto Wagen Fahrzeug Pkw
    Unfall Unglück
    Abkommen Vertrag Vereinbarung Einigung Pakt
    verhandeln verhandelt Verhandlung Gespräche
    Treffen Sitzung Gipfel Versammlung
    verhaften verhaftet festnehmen festgenommen Festnahme
    Grund Ursache Anlass
    wohnen wohnt leben lebt Einwohner Bewohner
    schließen schloss geschlossen Schließung
    öffnen geöffnet eröffnen eröffnet Eröffnung
    stattfinden fanden abhalten abgehalten
    planen plant geplant Plan vorhaben
    gehören gehört besitzen besitzt Besitzer Besitzerin Eigentümer Eigentümerin Inhaber
    bezahlen bezahlt zahlen finanzieren finanziert`,
};
