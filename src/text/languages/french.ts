import { foldedWords } from '../fold.ts';
import { phrase } from './asking.ts';
import type { Language } from './language.ts';
import { snowball } from './stemming.ts';

/** French: "l’accord" is two words. */
export const FRENCH: Language = {
  code: 'fr',
  stopWords: foldedWords(
    `aura auront seront serait a ai aie ainsi alors après au aucun aucune aujourd aussi autre autres aux avaient avait avant avec avez
    avoir avons ayant c car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme
    comment d dans de depuis des dès donc dont du elle elles en encore entre est et étaient était étant été être
    eu eux fait faire font fut furent hui il ils j je jusque l la le les leur leurs lors lui là m ma mais me
    même mêmes mes moi moins mon n ne ni nos notre nous on ont ou où par parce pas pendant peu peut peuvent plus
    pour pourquoi près puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses
    si sien soit son sont sous suis sur t ta tandis te tes toi ton tous tout toute toutes très tu un une vers
    voici voilà vos votre vous y à ça été combien est-ce lequel laquelle lesquels lesquelles temps lieu trouve
    trouvent y-a-t-il`,
  ),
  chatWords: foldedWords(
    `dit bonjour salut bonsoir merci svp stp question sait quelqu'un savez sais savoir dire dis dites expliquer
    explique moi article articles texte chose choses exactement svp s'il plaît coucou équipe`,
  ),
  stem: snowball(
    'fr',
    `zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf vingt`,
  ),
  elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\p{L})/iu,
  spaced: true,
  capitalNouns: false,
  compounds: false,
  abbreviations: foldedWords(
    `m mm mme mlle dr pr me ex cf etc env av apr fig art p pp vol no n° st ste janv févr avr juil sept oct nov
    déc tél`,
  ),
  about: 'Que dit l’article sur {topic} ?',
  asks: {
    statement: phrase(
      "qu['’]est-ce(?= qu(?:e|['’]).{1,60} (?:dit|déclaré|expliqué|affirmé|répondu|promis|pensent?)(?!\\p{L}))|qu['’](?:a|ont) (?:dit|déclaré|expliqué|affirmé)|qu['’]a-t-(?:il|elle) (?:dit|déclaré)|que (?:dit|disait|disent|déclare|pense|pensent|affirme)|qu['’]en (?:dit|pense)|a-t-(?:il|elle) (?:dit|déclaré)",
    ),
    percent: phrase('quel pourcentage|quelle part|quelle proportion|pourcent|pour cent'),
    age: phrase("quel âge|quel est l['’]âge"),
    duration: phrase(
      "combien de temps|pendant combien|depuis combien|combien d['’]années|combien de (?:jours|mois|semaines|minutes)|combien d['’]heures|quelle durée|quelle est la durée",
    ),
    money: phrase(
      "combien (?:coûte|coûtent|coûtait|a coûté|ont coûté|vaut|a-t-il coûté|a-t-elle coûté|d['’]argent)|quel prix|quel est le prix|quel est le coût|quel coût|quel budget|quel est le budget|quel est le tarif|quel montant|à combien s['’]élève",
    ),
    number: phrase(
      'à combien (?:se mont|se chiffr|est estimé)\\p{L}*|combien|quel nombre|quelle taille|quelle hauteur|quelle distance|quelle superficie|quelle (?:est la )?(?:longueur|largeur|vitesse|profondeur)',
    ),
    date: phrase(
      "quand|depuis quand|en quelle année|à quelle date|quelle date|quel jour|quel mois|en quel mois|à quelle heure|jusqu['’]à quand|quelle année",
    ),
    nation: phrase('quel pays|quels pays|dans quel pays|de quel pays'),
    place: phrase(
      "où|d['’]où|dans quelle ville|quelle ville|quel lieu|à quel endroit|dans quel bâtiment|quelle région|dans quelle région",
    ),
    reason: phrase('pourquoi|pour quelle raison|quelle est la raison|à cause de quoi|quelle est la cause'),
    person: phrase(
      'qui|à qui|de qui|par qui|quelle personne|quel (?:ministre|architecte|artiste|chercheur|homme)',
    ),
    manner: phrase('comment|de quelle manière|de quelle façon'),
  },
  measures: {
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    relative:
      "hier|aujourd['’]hui|demain|(?:la semaine|le mois|l['’]année|l['’]an) (?:dernière?|prochaine?|passée?)|cette (?:semaine|année)|ce mois-ci",
    some: 'plusieurs|quelques',
    units:
      'secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|trimestres?|ans?|années?|décennies?|siècles?',
    century: 'siècles?',
    currencies: 'euros?|centimes?|dollars?|francs?|livres?|couronnes|yens?|roubles?',
    percent: 'pour cent|pourcents?',
    numbers:
      '(?:quatre-vingt-|soixante-)?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix-sept|dix-huit|dix-neuf|dix|onze|douze|treize|quatorze|quinze|seize)|(?:vingt|trente|quarante|cinquante)(?:-(?:et-)?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|soixante|quatre-vingts?|cents?|mille|une dizaine|une douzaine|une centaine|des centaines|des milliers|la moitié|un tiers|un quart',
    scales: 'cents?|mille|millions?|milliards?',
    of: "d['’]|de|du",
  },
  speech: {
    says: 'commente|a commenté|indique|a indiqué|rappelle|a rappelé|insiste|a insisté|juge|a jugé|déplore|a déploré|soutient|a soutenu|reconnaît|a reconnu|admet|a admis|redoute|craint|espère|critique|a critiqué|a dit|ont dit|dit|disait|déclare|a déclaré|déclarait|explique|a expliqué|expliquait|affirme|a affirmé|assure|a assuré|précise|a précisé|souligne|a souligné|estime|a estimé|ajoute|a ajouté|raconte|a raconté|a annoncé(?= qu)|(?<=\\s{2},? ?)(?:annonce|a annoncé)|annonce(?= qu)|écrit|a écrit|promet|a promis|regrette|a regretté|confie|prévient|a prévenu|répond|a répondu',
    behind: '',
    according: "selon|d['’]après",
    pronouns: 'il|elle',
    about: 'sur|à propos de',
  },
  turns: {
    marks: ['', ' ?'],
    joins: 'et',
    also: 'aussi|également',
    leads: 'et|mais|alors|ok|donc|bon|puis',
    what: "qu['’]est-ce qu(?:e|i|['’])|qu['’](?=a[ -]|ont |en )|quoi|quel(?:le)?s?|lequel|laquelle|lesquel(?:le)?s|que(?= (?:dit|disent|pense|prévoit|contient|fait|va|doit|veut|peut|change|signifie))",
    before: 'à|de|avec|pour|par|dans|en|sur|chez|contre|depuis',
    whatOf: "qu['’]en est-il (?:de |du |des |d['’])|(?:et )?en ce qui concerne|quid (?:de |du |des |d['’])",
    several:
      'quel(?:le)?s|(?:qui|que) sont|comment (?:puis-je|peut-on|faire|faut-il|dois-je)|que (?:dois-je|faut-il|faire)',
    persons: 'il|elle|lui|ils|elles|son|sa|ses|leurs?',
    things: "il|elle|ils|elles|cela|ça|ceci|y|en|(?<=qui )(?:l['’](?=\\p{L})|la|le|les)",
    more: 'autres?|encore|plus',
    thing:
      "(?<!\\p{L})(?:(?:les?|la|une?|cet(?:te)?|ces?|du|des|aux?) |l['’])(?:(?:premi|derni|nouv|anci|grand|petit|vie|deuxi|second)\\p{L}* )?\\p{L}{3,}",
    drops: false,
  },
  alike: `commencer commencé commence débuter débuté début démarrer commencement
    finir fini terminer terminé achever achevé fin
    obtenir obtient obtenu recevoir reçoit reçu toucher
    coûter coûte coût prix tarif
    salaire salaires paie rémunération traitement
    construire construit bâtir bâti construction
    fonder fondé créer créé fondation création
    diriger dirige dirigé directeur directrice patron patronne chef
    mourir mort morte décès décéder décédé tué
    blessé blessés blesser
    gagner gagné remporter remporté victoire
    acheter acheté acquérir acquis achat
    vendre vendu vente
    augmenter augmentent augmentation hausse relever
    baisser baisse diminuer diminution réduire réduction
    salarié salariés employé employés travailleur personnel effectif
    entreprise société compagnie firme
    voiture automobile véhicule
    accident collision
    accord traité pacte contrat entente
    négocier négocié négociation pourparlers
    réunion séance sommet rencontre
    arrêter arrêté arrestation interpeller interpellé
    raison cause motif
    habiter habitants vivre population
    fermer fermé fermeture
    ouvrir ouvert ouverture inaugurer inauguré
    tenir tenu lieu déroulé dérouler
    prévoir prévu projet plan
    bateau navire
    manifester manifestation protester protestation
    appartenir appartient posséder possède propriétaire
    payer paie financer financé`,
};
