import type { Decision } from '../answer/decide.ts';
import { threshold } from '../answer/gate.ts';
import { FEATURES } from '../intents/features.ts';
import type { Ranking } from '../intents/rank.ts';
import { WEIGHTS } from '../intents/weights.ts';

/** How a decision came about: what was understood, what each word met, and what speaks for the first two facts. */
export function whyText({ answer, ranking }: Decision): string {
  if (ranking === null) return 'Nothing was looked up: the text is no question for the articles.';
  const { question, ranked } = ranking;
  const index = ranked[0]?.candidate.index;
  const words = question.terms.map(({ text, role, weight, variants }) => {
    const meant = variants
      .slice(0, 4)
      .map(({ terms, kinship }) => `${terms.map((term) => index?.stems[term]).join('+')} (${kinship})`);
    return `  ${text} · ${role}, weight ${weight.toFixed(1)} · ${meant.length > 0 ? meant.join(', ') : 'nowhere in the articles'}`;
  });
  return [
    `Wanted: ${question.wanted}. Outcome: ${answer.kind}, confidence ${answer.confidence.toFixed(2)}${index === undefined ? '' : ` (answered from ${threshold(index).toFixed(2)})`}.`,
    'Words and what they may stand for:',
    ...words,
    ...ranked
      .slice(0, 2)
      .flatMap((one, at) => [
        `${at === 0 ? 'First' : 'Second'}: score ${one.score.toFixed(2)}`,
        ...reasons(one),
      ]),
  ].join('\n');
}

function reasons({ candidate, values }: Ranking['ranked'][number]): string[] {
  const fact = candidate.index.facts[candidate.fact];
  const parts = FEATURES.map(({ name }, at) => ({
    name,
    value: values[at] ?? 0,
    part: (WEIGHTS.ranker[name] ?? 0) * (values[at] ?? 0),
  }));
  const telling = parts
    .filter(({ part }) => Math.abs(part) >= 0.05)
    .sort((a, b) => Math.abs(b.part) - Math.abs(a.part));
  return [
    `  ${fact?.article.id} ¶${fact?.paragraph}, sentence ${fact?.sentence}`,
    ...telling
      .slice(0, 8)
      .map(
        ({ name, value, part }) =>
          `  ${part >= 0 ? '+' : ''}${part.toFixed(2)}  ${name} (${value.toFixed(2)})`,
      ),
  ];
}
