import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** Italian: "dell’accordo" is two words. */
export const ITALIAN: Language = {
  code: 'it',
  stopWords: foldedWords(
    `saranno sarà avrà avranno a abbia abbiamo ad agli ai al alla alle allo all altra altre altri altro anche ancora avendo aveva avevano
    avere c che chi ci ciò cioè come con contro così cosa cui da dagli dai dal dall dalla dalle dallo degli dei
    del dell della delle dello di dopo dove due durante e è ed egli ella era erano essere essi fa fare fino fra
    fu furono già gli ha hanno ho i il in infine io l la le lei lo loro lui ma mai me mentre mi mia mio molta
    molte molti molto ne negli nei nel nell nella nelle nello nessuno noi non nostra nostro o ogni oltre oppure
    per perché però più poco poi possono prima può proprio qual quale quali qualche quando quanta quante quanti
    quanto quasi quel quella quelle quelli quello questa queste questi questo qui sarà se senza sempre si sia
    siamo siano sin sono sopra sotto sta state stata stati stato su sua sue sugli sui sul sull sulla sulle sullo
    suo suoi tale tra tu tua tuo tutta tutte tutti tutto un una uno v vi viene vengono voi volta tempo`,
  ),
  chatWords: foldedWords(
    `detto dice ciao salve buongiorno buonasera grazie prego favore domanda qualcuno sa sapete sapere dire dimmi dica spiega
    spiegare articolo articoli testo cosa cose esattamente squadra`,
  ),
  stem: snowball(
    'it',
    `zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
    sedici diciassette diciotto diciannove venti`,
  ),
  elision: /^(?:\p{L}{0,4}[ldn]|c|s|m|t|v|un|quest|quell|dov|com)['’ʼ](?=\p{L})/iu,
  spaced: true,
  capitalNouns: false,
  compounds: false,
  abbreviations: foldedWords(
    `sig sig.ra dott dott.ssa prof ing avv on sen ecc es pag pagg n nr vol art ca cfr gen feb mar apr mag giu lug
    ago sett set ott nov dic tel v p`,
  ),
  about: 'Che cosa dice l’articolo su {topic}?',
  asks: {
    statement: phrase(
      "(?:che )?cosa (?:ha detto|hanno detto|dice|dicono|disse|pensa|ha dichiarato|sostiene)|che (?:ha detto|dice|ne (?:pensa|dice))|cos['’]ha detto",
    ),
    percent: phrase('che percentuale|quale percentuale|quanto per cento|per cento|che quota'),
    age: phrase(
      "quanti anni (?:ha|aveva|compie)(?! \\p{L}+(?:ato|uto|ito|sso|tto)(?!\\p{L}))|che età|qual è l['’]età",
    ),
    duration: phrase(
      'quanto tempo|per quanto|quanto (?:dur\\p{L}+|è durat[oa])|quanti (?:anni|mesi|giorni|minuti)|quante (?:settimane|ore)|da quanto|che durata',
    ),
    money: phrase(
      'quanti soldi|quanto denaro|quanto (?:costa|costò|costano|costarono|vale|è costat[oa]|sono costat[ei]|ha pagato|si paga|denaro)|che prezzo|qual è il prezzo|quale prezzo|qual è il costo|qual è stato il costo',
    ),
    number: phrase(
      'a quanto (?:ammont|ascend)\\p{L}+|quanto|quanti|quante|quanta|che numero|quale altezza|che altezza|quale superficie|quale distanza',
    ),
    date: phrase(
      'quando|da quando|fino a quando|in che anno|in quale anno|che giorno|in quale mese|in che data|quale data|a che ora|in quale giorno',
    ),
    nation: phrase('quale paese|quali paesi|in quale paese|in che paese|di quale paese'),
    place: phrase(
      "dove|dov['’]è|da dove|in quale città|quale città|in che città|in quale luogo|quale luogo|in quale edificio",
    ),
    reason: phrase('perché|per quale motivo|per quale ragione|come mai|qual è il motivo|qual è la ragione'),
    person: phrase(
      'chi|di chi|a chi|con chi|da chi|quale persona|quale (?:ministro|architetto|artista|ricercatore)',
    ),
    manner: phrase('come|in che modo|in quale modo'),
  },
  measures: {
    months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    relative:
      "ieri|oggi|domani|(?:la settimana|il mese|l['’]anno) (?:scors[ao]|prossim[ao])|quest['’]anno|questa settimana|questo mese",
    some: 'divers[ei]|parecchi[e]?|alcun[ei]|qualche|poch[ei]',
    units:
      'second[oi]|minut[oi]|or[ae]|giorn[oi]|nott[ei]|settiman[ae]|mes[ei]|trimestr[ei]|ann[oi]|decenni[o]?|secol[oi]',
    century: 'secolo|secoli',
    currencies: 'euro|centesimi|dollar[oi]|lir[ae]|sterlin[ae]|franch[i]|corone|yen',
    percent: 'per cento',
    numbers:
      'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a|uno|otto|[ia](?:due|tré|tre|quattro|cinque|sei|sette|nove))|(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento|mille|(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci)mila|una dozzina|una decina|un centinaio|centinaia|migliaia|la metà|un terzo|un quarto',
    scales: 'mila|milioni|milione|miliardi|miliardo',
    of: 'di|del',
  },
  speech: {
    says: 'ha commentato|commenta|ha definito|definisce|sostiene|ha sostenuto|teme|spera|ha ammesso|ammette|osserva|ha osservato|precisa|ha precisato|lamenta|ha detto|disse|dice|dicono|ha dichiarato|dichiara|ha spiegato|spiega|ha affermato|afferma|ha aggiunto|aggiunge|ha sottolineato|sottolinea|(?:ha annunciato|annuncia)(?= che)|(?<=\\s{2},? ?)(?:ha annunciato|annuncia)|ha scritto|scrive|ha raccontato|racconta|ha assicurato|assicura|ha avvertito|avverte|ha promesso|promette|ritiene|ha ricordato|ricorda|ha criticato|critica|ha risposto|risponde',
    behind: '',
    according: 'secondo|a detta di|stando a',
    pronouns: 'lui|lei|egli|ella',
    about: 'su|sul|sulla|sui|sulle|riguardo a',
  },
  turns: {
    marks: ['', '?'],
    joins: 'e|ed',
    also: 'anche|inoltre',
    leads: 'e|ed|ma|allora|ok|quindi|poi',
    what: "(?:che )?cosa|cos['’]|quali?|qual",
    before: 'a|di|con|per|da|in|su|contro',
    whatOf:
      '(?:che|cosa) (?:mi )?(?:ne è|dice|dici) (?:di|del|della)|(?:e )?per quanto riguarda|(?:e )?quanto a(?:l|lla|i|lle)?',
    several:
      'quali|chi sono|che (?:due |tre |quattro )?\\p{L}+i(?= )|come (?:posso|si può|devo)|(?:che )?cosa (?:devo|bisogna|si deve)',
    persons: 'lui|lei|loro|gli|suo|sua|suoi|sue',
    things: "lui|lei|esso|essa|questo|ciò|quello|suo|sua|suoi|sue|ne|(?<=chi )(?:l['’](?=\\p{L})|l[oaie]|li)",
    more: 'altr[oaie]|ancora|più',
    thing:
      "(?<!\\p{L})(?:(?:il|lo|la|i|gli|le|una?|quest[oaie]|de(?:l|lla|i|lle|llo|gli)|al|alla|nel|nella) |(?:l|un|dell|all|nell|quest)['’])(?:(?:prim|ultim|nuov|vecchi|antic|grand|second|prossim)\\p{L}* )?\\p{L}{3,}",
    drops: true,
  },
  alike: `iniziare iniziato inizia cominciare cominciato inizio avvio
    finire finito terminare terminato concludere concluso fine
    ricevere riceverà ricevuto ottenere ottenuto otterranno
    costare costa costo prezzo
    stipendio stipendi salario salari paga retribuzione
    costruire costruito edificare costruzione
    fondare fondato creare creato fondazione
    dirigere dirige direttore direttrice capo
    morire morto morta morte deceduto ucciso
    ferito feriti
    vincere vinto vittoria
    comprare comprato acquistare acquistato acquisto
    vendere venduto vendita
    aumentare aumentano aumento crescere crescita rialzo
    diminuire calare calo ridurre riduzione
    dipendente dipendenti lavoratore lavoratori impiegato personale
    azienda impresa società ditta compagnia
    auto automobile macchina vettura veicolo
    incidente scontro
    accordo patto trattato contratto intesa
    negoziare trattare trattato trattative negoziato negoziati
    riunione seduta vertice incontro
    arrestare arrestato arresto fermare fermato
    ragione motivo causa
    abitare abitanti vivere popolazione
    chiudere chiuso chiusura
    aprire aperto apertura inaugurare inaugurato
    svolgere svolto svolte tenere tenuto
    prevedere previsto piano progetto
    nave barca imbarcazione
    valido vale valere validità
    progettare progettato disegnare disegnato
    appartenere appartiene possedere possiede proprietario proprietaria
    pagare paga finanziare finanzia finanziato`,
};
