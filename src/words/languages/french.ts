import { FRENCH_DIGESTS } from '../digests/french.ts';
import type { Sentences } from '../words.ts';

/** French, with "vous". */
export const FRENCH_SENTENCES: Sentences = {
  quoted: '« {text} »',

  nothing_asked: 'Il n’y avait pas de question à chercher.',
  not_a_question: 'Je ne réponds qu’aux questions sur les articles.',
  too_long: 'C’est plus long que {limit} caractères. Posez une seule question, en une phrase.',
  no_articles: 'Il n’y a pas encore d’articles.',
  name_missing: {
    one: 'L’article ne mentionne pas {names}.',
    other: 'Aucun des {count} articles ne mentionne {names}.',
  },
  names_missing: {
    one: 'L’article ne mentionne pas {names}.',
    other: 'Aucun des {count} articles ne mentionne {names}.',
  },
  words_missing: {
    one: 'Rien dans l’article ne parle de {words}.',
    other: 'Rien dans les {count} articles ne parle de {words}.',
  },
  evidence_missing: {
    one: 'Aucune phrase de l’article n’y répond assez clairement.',
    other: 'Aucune phrase des {count} articles n’y répond assez clairement.',
  },
  never_quoted: '{speaker} est mentionné, mais aucune phrase ne rapporte ses paroles.',
  not_quoted_on: 'Les paroles de {speaker} sont citées ou rapportées, mais pas sur {topic}.',
  lacks_person: 'Le sujet y est, mais aucune phrase ne dit qui.',
  lacks_place: 'Le sujet y est, mais aucune phrase n’indique de lieu.',
  lacks_country: 'Le sujet y est, mais aucune phrase ne nomme de pays.',
  lacks_date: 'Le sujet y est, mais aucune phrase ne donne de date.',
  lacks_duration: 'Le sujet y est, mais aucune phrase ne dit combien de temps.',
  lacks_amount: 'Le sujet y est, mais aucune phrase ne donne de montant.',
  lacks_number: 'Le sujet y est, mais aucune phrase ne donne de nombre.',
  lacks_percentage: 'Le sujet y est, mais aucune phrase ne donne de pourcentage.',
  lacks_reason: 'Le sujet y est, mais aucune phrase ne donne de raison.',
  lacks_opinion: 'Le sujet y est, mais aucune phrase n’en juge.',

  not_in_articles: 'Pas dans mes articles.',
  related: 'Proche du sujet, mais pas une réponse :',
  first_article: 'Déposez un fichier .txt ou .md dans knowledge/, et je pourrai le citer.',
  ask_me: 'Posez-moi une question sur les articles, par exemple :',
  ask_me_later:
    'Posez-moi une question, et je réponds avec des phrases des articles. Il n’y a pas encore d’articles.',
  question: 'Question :',
  read_as: 'Compris comme :',
  shared_by: 'Partagé par @{name}',
  which_one: {
    one: '{count} lecture est possible. Laquelle ?',
    other: '{count} lectures sont possibles. Laquelle ?',
  },
  articles_differ: 'Les articles ne disent pas la même chose. Lequel est visé ?',
  mentioned_only: '{name} (mentionné, non cité)',
  other_readings: 'Autres lectures de la question :',
  differing_answers: 'Les articles ne disent pas la même chose :',
  note_no_person: 'Aucune phrase à ce sujet ne nomme une personne.',
  note_no_publication_date:
    'L’article n’a pas de date de publication : {day} ne peut pas devenir une date du calendrier.',
  note_no_year: 'L’article ne donne pas d’année pour {date}.',
  note_other_date:
    'La phrase citée en premier ne parle pas de {verb} : sa date peut être celle d’autre chose.',
  note_left_open: 'Sans réponse : {part} {missing}',
  note_list_goes_on: {
    one: 'La liste continue avec {count} autre point.',
    other: 'La liste continue avec {count} autres points.',
  },
  more_hidden: {
    one: '{count} autre passage n’est pas montré ici.',
    other: '{count} autres passages ne sont pas montrés ici.',
  },
  sentence_shortened: {
    one: 'Abrégé ici : la phrase continue sur {count} caractère.',
    other: 'Abrégé ici : la phrase continue sur {count} caractères.',
  },
  article_shortened: {
    one: 'Abrégé : encore {count} caractère dans l’article.',
    other: 'Abrégé : encore {count} caractères dans l’article.',
  },

  place: '§ {paragraph}, phrase {sentence}',
  published: 'publié le {date}',
  date_not_recorded: 'date de publication non indiquée',
  emphasis: 'mise en relief de la source',
  said_on: '{speaker}, sur {medium}',
  said_at: '{speaker}, lors de {medium}',
  said_in: '{speaker}, dans {medium}',
  quoted_directly: 'cité mot pour mot',
  reported: 'propos rapportés, non cités mot pour mot',
  their_judgement: 'leur jugement, tel que l’article le rapporte',
  own_judgement: 'jugement de l’article lui-même',
  rest_reported: 'les mots entre {marks} sont cités mot pour mot, le reste est rapporté',
  rest_judgement: 'les mots entre {marks} sont cités mot pour mot, le reste est un jugement',
  rest_narration: 'les mots entre {marks} sont cités mot pour mot, le reste est de l’article',

  read_in_context: 'Lire dans le contexte',
  read_number_in_context: 'Lire {number} dans le contexte',
  in_context: 'Dans le contexte',
  article_gone: 'Cet article n’est plus dans mon dossier.',
  article_changed: 'Cet article a changé depuis ma réponse. Veuillez reposer la question.',
  place_forgotten: 'Je ne sais plus où cela se trouve. Veuillez reposer la question.',
  answer_forgotten: 'Je n’ai plus cette réponse. Veuillez reposer la question.',
  underlined: '{place}, souligné ici',
  to_cite: 'Pour le citer :',
  open_original: 'Ouvrir l’original',
  share: 'Partager dans le canal',
  shared: 'Partagé à {time}',
  not_in_channel:
    'Pas partagé : je ne suis pas dans ce canal. Invitez-moi avec /invite @Footnote, puis partagez à nouveau.',
  close: 'Fermer',
  ask: 'Demander',
  ask_footnote: 'Demander à Footnote',
  your_question: 'Votre question',
  another_question: 'Une autre question',
  write_first: 'Écrivez d’abord une question.',
  follow_up: 'Poursuivre',
  following: 'À la suite de :',
  apology:
    'Quelque chose s’est mal passé de mon côté, je n’ai donc pas de réponse (référence {reference}). Veuillez reposer la question dans un instant.',
  perhaps_answered:
    'Slack ne m’a pas dit si ma réponse est arrivée ici, et je ne dis rien deux fois. Si vous n’en voyez pas, veuillez reposer la question.',

  from_articles: { one: '{count} article', other: '{count} articles' },
  sentences: { one: '{count} phrase', other: '{count} phrases' },
  promise:
    'Je réponds uniquement avec des phrases tirées de {articles} ({sentences}). Si cela n’y est pas, je le dis.',
  try_these: 'Essayez l’une de celles-ci :',
  about_quotes:
    'Chaque citation est copiée caractère par caractère d’un article, avec son paragraphe et sa phrase ; seules les mises en relief passent en gras. Je n’écris jamais de réponse à moi et je ne résume jamais.',
  about_privacy: 'Ce que vous demandez ne va qu’à moi et revient à Slack, et je ne lis pas vos canaux.',
  help_mention: '@Footnote et une question, dans un canal où je suis : je réponds dans le fil.',
  help_direct: 'Un message direct, ou le panneau de l’agent : pas besoin de me mentionner.',
  help_message: '« Ask Footnote about this » dans le menu d’un message : je prends le message pour question.',
  help_global: '« Ask Footnote » parmi les raccourcis : demandez de partout, vous seul voyez la réponse.',
  help_command:
    '/footnote et une question : vous seul voyez la réponse, et vous pouvez la partager dans le canal.',
  help_topics:
    '/footnote digest apporte les nouveautés à un canal ou à vous seul ; /footnote gaps montre ce que les articles laissent ouvert ; /footnote articles et /footnote about disent ce que je cite, et comment.',
  can_quote_from: 'Je peux citer {articles} :',
  publisher_not_recorded: 'éditeur non indiqué',
  no_date: 'date non indiquée',
  and_more: { one: 'Et {count} de plus.', other: 'Et {count} de plus.' },
  files_unread: {
    one: '{count} fichier n’a pas pu être lu ; App Home dit lequel.',
    other: '{count} fichiers n’ont pas pu être lus ; App Home dit lesquels.',
  },
  no_articles_title: 'Pas encore d’articles',
  questions_to_try: 'Questions à essayer :',
  home_hint:
    'Mentionnez-moi dans un canal, écrivez-moi ici, ou tapez /footnote et votre question. /footnote help en dit plus.',
  file_problems: { one: '{count} problème de fichier', other: '{count} problèmes de fichiers' },

  feedback_useful: 'Utile',
  feedback_wrong: 'Pas correct',
  noted_useful: 'Noté comme utile.',
  noted_wrong: 'Noté comme incorrect. /footnote gaps en tient le compte.',
  no_gaps:
    'Aucune question laissée ouverte par les articles n’a été posée par plusieurs personnes, pour autant que les questions soient conservées.',
  gaps: 'Les articles laissent ouvert ce que plusieurs personnes ont demandé ces deux dernières semaines :',
  gap_answered: 'Nous y avons répondu',
  gap_out_of_scope: 'Hors sujet',
  gap_closed_answered: '{question} est fermée : répondue. Elle se rouvre si plusieurs personnes la reposent.',
  gap_closed_out_of_scope: '{question} est fermée : hors sujet.',
  gap_open_again: '{question} est de nouveau ouverte.',
  gap_nearest: 'Le plus proche : {source}',
  gaps_answered: 'Déjà demandé, et les articles y répondent maintenant :',
  open_questions: 'Questions ouvertes',
  gaps_command: '/footnote gaps les montre toutes.',
  judged: {
    one: '{count} réponse jugée utile et {wrong} inexactes ces deux dernières semaines.',
    other: '{count} réponses jugées utiles et {wrong} inexactes ces deux dernières semaines.',
  },
  wrong_times: { one: 'jugé inexact {count} fois', other: 'jugé inexact {count} fois' },
  ...FRENCH_DIGESTS,
};
