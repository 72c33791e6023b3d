import { type Fact, written } from '../facts/fact.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** What a sentence's wording shows about what it can tell, each a bit of its traits. */
export const TRAIT = {
  reason: 1,
  purpose: 2,
  manner: 4,
  definition: 8,
  naming: 16,
  example: 32,
  enumeration: 64,
  superlative: 128,
  comparison: 256,
  question: 512,
  agent: 1024,
  pronoun: 2048,
  negation: 4096,
} as const;

const WORDINGS: readonly (readonly [number, RegExp])[] = [
  [
    TRAIT.reason,
    /\b(?:because|since|due to|owing to|as a result|therefore|thus|caused?|causes|reasons?|led to|leads? to|after|amid|why|thanks to|result(?:s|ed|ing)? (?:in|from)|in response)\b/i,
  ],
  [
    TRAIT.purpose,
    /\b(?:so that|in order to|so as to|to (?:avoid|prevent|protect|ensure|allow|help|reduce|make|provide|keep|get|improve|increase|support|create)|for the purpose|aim(?:s|ed|ing)?|intend(?:s|ed)?|goals?|designed to)\b/i,
  ],
  [
    TRAIT.manner,
    /\b(?:by \p{L}+ing|through|using|uses|via|with the|by means of|method|process|way|technique)\b/iu,
  ],
  [
    TRAIT.definition,
    /\b(?:is|are|was|were) (?:an?|the|one of|any|defined|known|called|considered)\b|\b(?:means|refers to|known as|called|defined as|stands for)\b/i,
  ],
  [
    TRAIT.naming,
    /\b(?:called|named|known as|titled|entitled|nicknamed|dubbed|termed|terms?|referred to as|refers? to|names?)\b|["“”]/i,
  ],
  [TRAIT.example, /\b(?:such as|for example|for instance|e\.g|including|includes?|like|examples?)\b/i],
  [TRAIT.enumeration, /,[^,;]{1,60},? (?:and|or) |;.{1,80};/i],
  [
    TRAIT.superlative,
    /\b(?:most|least|best|worst|first|last|largest|biggest|greatest|highest|lowest|longest|oldest|earliest|latest|main|primary|major|\p{L}{3,}est)\b/iu,
  ],
  [
    TRAIT.comparison,
    /\b(?:than|more|less|fewer|higher|lower|greater|larger|smaller|better|worse|compared|unlike|whereas|while|differ(?:s|ent|ence)?)\b/i,
  ],
  [TRAIT.question, /\?["'”’*_)\]]*$/],
  [TRAIT.agent, /\bby (?:the )?\p{Lu}/u],
  [TRAIT.pronoun, /^["“'‘(]*(?:he|she|it|they|his|her|its|their|this|that|these|those|such|both|we|i)\b/i],
  [
    TRAIT.negation,
    /\b(?:not|never|no|nor|without|cannot|none|neither|fail(?:s|ed)?|refus(?:es|ed)|lack(?:s|ed)?)\b|n['’]t\b/i,
  ],
];

/** Set in a fact's traits once they are read. */
const READ = 1 << 30;
const traits = new WeakMap<InvertedIndex, Int32Array>();

/** The traits of a fact, as {@link TRAIT} bits. Its text is read once, when it is first looked at. */
export function traitsOf(index: InvertedIndex, fact: number): number {
  let known = traits.get(index);
  if (known === undefined) {
    known = new Int32Array(index.facts.length);
    traits.set(index, known);
  }
  if (known[fact] === 0) {
    const found = index.facts[fact];
    known[fact] = READ | (found === undefined ? 0 : readTraits(found));
  }
  return known[fact] ?? 0;
}

function readTraits(fact: Fact): number {
  const text = written(fact);
  let bits = 0;
  for (const [bit, wording] of WORDINGS) if (wording.test(text)) bits |= bit;
  return bits;
}
