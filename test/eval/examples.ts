import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { doubt, doubtOfFew } from '../../src/answer/doubts.ts';
import { judge } from '../../src/answer/judge.ts';
import { preferred } from '../../src/answer/prefer.ts';
import { SIGNALS, signals } from '../../src/answer/signals.ts';
import type { Article } from '../../src/facts/article.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { FEATURES } from '../../src/intents/features.ts';
import type { Ranking } from '../../src/intents/rank.ts';
import { rank } from '../../src/intents/rank.ts';
import type { Scope } from '../../src/intents/retrieve.ts';
import { isSmall } from '../../src/intents/smallness.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { type AnnotatedQuestion, readQuestions } from '../../src/observe/question-set.ts';
import type { Lexicon } from '../../src/text/lexicon.ts';
import { overlaps } from '../../src/text/span.ts';
import type { DecisionExample, RankingExample } from './fit.ts';

/** The ranker's weights by feature. */
type Weights = Readonly<Record<string, number>>;

/** A question set with its articles, ready to be asked. */
export interface TrainingSet {
  readonly name: string;
  /** Null for a set without articles: questions that belong to no article at all. */
  readonly library: OpenLibrary | null;
  readonly questions: readonly AnnotatedQuestion[];
}

/** Reads a set; a set whose articles are short passages can be trained on passage by passage. */
export async function readSet(dir: string, lexicon: Lexicon): Promise<TrainingSet> {
  const own = join(dir, 'articles');
  const questions = await readQuestions(join(dir, 'questions.jsonl'));
  if (!existsSync(own)) return { name: basename(dir), library: null, questions };
  const { articles, problems } = await readFolder(own);
  return { name: basename(dir), library: openLibrary(articles, problems, lexicon), questions };
}

/** For each answerable question its candidates' features: once among all articles, once within its own. */
export function rankingExamples(
  { library, questions }: TrainingSet,
  lexicon: Lexicon,
): { whole: RankingExample[]; within: RankingExample[] } {
  const whole: RankingExample[] = [];
  const within: RankingExample[] = [];
  if (library === null) return { whole, within };
  for (const question of questions.filter(({ spans }) => spans.length > 0)) {
    const own: Scope = (article) => library.articles[article]?.id === question.within;
    whole.push(rankingExample(rank(library.index, lexicon, question.question), question));
    within.push(rankingExample(rank(library.index, lexicon, question.question, own), question));
  }
  return { whole, within };
}

function rankingExample({ ranked }: Ranking, question: AnnotatedQuestion): RankingExample {
  const rows = new Float32Array(ranked.length * FEATURES.length);
  for (const [row, { values }] of ranked.entries()) rows.set(values, row * FEATURES.length);
  const right = Uint8Array.from(ranked, ({ candidate }) =>
    isRight(candidate.index.facts[candidate.fact], question) ? 1 : 0,
  );
  return { rows, right, group: question.within ?? question.id };
}

/** How a question stands to the articles it is asked of. */
export type Standing = 'answerable' | 'near-miss' | 'away' | 'off-topic';

/** A decision with what is known about its question. */
export interface StandingExample extends DecisionExample {
  readonly standing: Standing;
  /** Something is missing for an answer, whatever the gate says. */
  readonly doubted: boolean;
  /** What people get however sure the gate is: an answer, or a refusal by what is missing; null where the gate decides. */
  readonly settled: 'answered' | 'refused' | null;
}

/** How much a decision counts by its standing: many near-misses make a gate too shy of everything else. */
const WEIGHT: Readonly<Record<Standing, number>> = {
  answerable: 1,
  'near-miss': 0.4,
  away: 1,
  'off-topic': 1,
};

/**
 * Decisions among all articles of a set, and those about questions that belong nowhere. Where a set takes no article
 * away itself, every question is also asked without its own.
 */
export function decisionExamples(
  { library, questions }: TrainingSet,
  chat: readonly AnnotatedQuestion[],
  lexicon: Lexicon,
  ranker: Weights,
): StandingExample[] {
  if (library === null) return [];
  const asked = questions.map((question) => {
    const excluded = new Set(question.exclude ?? []);
    const standing = question.spans.length > 0 ? 'answerable' : excluded.size > 0 ? 'away' : 'near-miss';
    const scope: Scope = (article) => !excluded.has(library.articles[article]?.id ?? '');
    return decision(library, question, standing, { lexicon, ranker }, WEIGHT[standing], scope);
  });
  const withoutArticle = questions.some(({ exclude }) => exclude !== undefined)
    ? []
    : questions.map((question) => {
        const own: Scope = (article) => library.articles[article]?.id !== question.within;
        return decision(library, { ...question, spans: [] }, 'away', { lexicon, ranker }, WEIGHT.away, own);
      });
  return [
    ...asked,
    ...withoutArticle,
    ...chat.map((question) =>
      decision(library, question, 'off-topic', { lexicon, ranker }, WEIGHT['off-topic']),
    ),
  ];
}

/**
 * Decisions over folders of a few sentences: every passage of a set is a folder of its own, asked its own questions,
 * those of another passage, and chat. What a good answer looks like there differs from a large folder.
 */
export function smallFolderExamples(
  { library, questions }: TrainingSet,
  chat: readonly AnnotatedQuestion[],
  lexicon: Lexicon,
  ranker: Weights,
): StandingExample[] {
  if (library === null) return [];
  const folders = library.articles.map((article: Article) => openLibrary([article], [], lexicon));
  const numberOf = new Map(library.articles.map(({ id }, number) => [id, number]));
  return questions.flatMap((question, at) => {
    const own = folders[numberOf.get(question.within ?? '') ?? -1];
    const other = folders[((numberOf.get(question.within ?? '') ?? 0) + AWAY) % folders.length];
    const talk = chat[at % Math.max(1, chat.length)];
    if (own === undefined || other === undefined) return [];
    return [
      decision(own, question, question.spans.length > 0 ? 'answerable' : 'near-miss', { lexicon, ranker }, 1),
      decision(other, { ...question, spans: [] }, 'away', { lexicon, ranker }, 0.5),
      ...(talk === undefined ? [] : [decision(own, talk, 'off-topic', { lexicon, ranker }, 0.25)]),
    ];
  });
}

/** Decisions within the article a question is about: its near-misses and its answers share every subject. */
export function withinExamples(
  { library, questions }: TrainingSet,
  lexicon: Lexicon,
  ranker: Weights,
): StandingExample[] {
  if (library === null) return [];
  return questions
    .filter(({ within }) => within !== undefined)
    .map((question) => {
      const own: Scope = (article) => library.articles[article]?.id === question.within;
      const standing = question.spans.length > 0 ? 'answerable' : 'near-miss';
      return decision(library, question, standing, { lexicon, ranker }, WEIGHT[standing] / 2, own);
    });
}

/** How far off the passage lies that another's question is put to. */
const AWAY = 37;

function decision(
  { index }: OpenLibrary,
  question: AnnotatedQuestion,
  standing: Standing,
  { lexicon, ranker }: { lexicon: Lexicon; ranker: Weights },
  weight: number,
  scope?: Scope,
): StandingExample {
  const ranking = preferred(rank(index, lexicon, question.question, scope, ranker));
  const first = ranking.ranked[0]?.candidate;
  const right = first !== undefined && isRight(index.facts[first.fact], question);
  const doubted = isSmall(index) ? doubtOfFew(ranking) : doubt(ranking, 0);
  const answered = (sure: number) => judge(index, ranking, sure).kind === 'found';
  return {
    signals: signals(ranking),
    right,
    weight,
    standing,
    doubted: doubted !== null && (isSmall(index) || doubted.kind === 'names'),
    settled: answered(0) ? 'answered' : answered(1) ? null : 'refused',
    group: question.within ?? question.exclude?.[0] ?? question.id,
  };
}

/** How many numbers describe a decision. */
export const WIDTH = SIGNALS.length;

function isRight(fact: Fact | undefined, { spans }: AnnotatedQuestion): boolean {
  return (
    fact !== undefined && spans.some((span) => span.article === fact.article.id && overlaps(span, fact.span))
  );
}
