import type { Article } from '../../facts/article.ts';
import { languageOf } from '../../facts/article-language.ts';
import type { Fact } from '../../facts/fact.ts';
import type { ReadFact } from '../../facts/facts.ts';
import { visibleIn } from '../../facts/quote.ts';
import { stemsOf, type Token } from '../../text/tokens.ts';
import { spelledOut } from '../aliases.ts';
import { associationsAmong, type NamedInFact, namesIn, type Stems, stemsOnce } from '../associations.ts';
import { FORMS, KINDS, MANNERS, NOTED } from './segment.ts';
import type { SegmentColumns } from './segment-columns.ts';

const CAPITAL = /^\p{Lu}/u;

/** Adds an article with all its facts to a segment. */
export function writeArticle(into: SegmentColumns, article: Article, read: readonly ReadFact[]): void {
  const facts = read.map(({ fact }) => fact);
  const stems = stemsOnce();
  const notes = new Map<number, number>();
  const note = (word: number, bits: number) => notes.set(word, (notes.get(word) ?? 0) | bits);
  const names = facts.map((fact) => namesIn(fact, stems));
  const linked = associationsAmong(facts, names, stems);
  const headings = new Map<number, number>();
  read.forEach(({ fact, words }, at) => {
    writePlace(into, fact, headings);
    writeWords(into, words(), linked[at] ?? [], note);
    writeStatements(into, fact, stems, note);
    writeEntities(into, fact, stems);
  });
  into.end('articleStarts');
  into.languages.push(into.name(languageOf(article).code));
  into.acronyms.push(spelledOut(facts));
  writePeople(into, names.flat(), note);
  for (const word of new Set(stemsOf(article.title ?? '', languageOf(article)).map(into.word))) {
    into.titleWords.push(word);
    note(word, NOTED.title);
  }
  into.end('titleStarts');
  for (const [word, bits] of notes) {
    into.noteWords.push(word);
    into.noteBits.push(bits);
  }
  into.end('noteStarts');
}

function writePlace(into: SegmentColumns, fact: Fact, headings: Map<number, number>): void {
  into.spanStarts.push(fact.span.start);
  into.spanEnds.push(fact.span.end);
  into.paragraphs.push(fact.paragraph);
  into.sentences.push(fact.sentence);
  into.forms.push(FORMS.indexOf(fact.form));
  const { under } = fact;
  if (under !== null && !headings.has(under.start)) {
    into.headingStarts.push(under.start);
    into.headingEnds.push(under.end);
    headings.set(under.start, into.headingStarts.length);
  }
  into.headings.push(under === null ? 0 : (headings.get(under.start) ?? 0));
}

function writeWords(
  into: SegmentColumns,
  tokens: readonly Token[],
  linked: readonly string[],
  note: (word: number, bits: number) => void,
): void {
  const own = new Set<number>();
  tokens.forEach((token, at) => {
    const word = into.wordOf(token);
    if (at > 0 && token.capital && CAPITAL.test(token.text)) note(word, NOTED.capital);
    into.words.push(word);
    into.content.push(token.stop ? 0 : 1);
    if (!token.stop) own.add(word);
  });
  into.end('wordStarts');
  for (const stem of linked) {
    const word = into.word(stem);
    if (!own.has(word)) into.associated.push(word);
  }
  into.end('associatedStarts');
}

function writeStatements(
  into: SegmentColumns,
  fact: Fact,
  stems: Stems,
  note: (word: number, bits: number) => void,
): void {
  const voices = new Set<number>();
  for (const { span, manner, speaker, medium } of fact.statements) {
    into.statementFrom.push(span.start);
    into.statementTo.push(span.end);
    into.statementManners.push(MANNERS.indexOf(manner));
    into.statementSpeakers.push(into.name(speaker));
    into.statementMedia.push(into.name(medium));
    if (speaker !== null) for (const stem of stems(speaker, fact.article)) voices.add(into.word(stem));
  }
  into.end('statementStarts');
  for (const word of voices) {
    into.voices.push(word);
    note(word, NOTED.speaker);
  }
  into.end('voiceStarts');
}

function writeEntities(into: SegmentColumns, fact: Fact, stems: Stems): void {
  for (const { kind, span } of fact.entities) {
    into.entityFrom.push(span.start);
    into.entityTo.push(span.end);
    into.entityKinds.push(KINDS.indexOf(kind));
    for (const stem of stems(visibleIn(fact.article, span), fact.article))
      into.entityWords.push(into.word(stem));
    into.entityWordStarts.push(into.entityWords.length);
  }
  into.end('entityStarts');
}

function writePeople(
  into: SegmentColumns,
  names: readonly NamedInFact[],
  note: (word: number, bits: number) => void,
): void {
  const pairs = new Set<string>();
  for (const { stems, own } of names) {
    for (const stem of stems) note(into.word(stem), NOTED.named);
    const person = own.map(into.word);
    const last = person.pop();
    if (last === undefined) continue;
    note(last, NOTED.lastName | NOTED.speaker);
    for (const first of person) {
      note(first, NOTED.firstName | NOTED.speaker);
      if (pairs.has(`${first} ${last}`)) continue;
      pairs.add(`${first} ${last}`);
      into.firstNames.push(first);
      into.lastNames.push(last);
    }
  }
  into.end('personStarts');
}
