import type { Missing } from './answer.ts';

/** Longest question looked at, in characters. People ask in a sentence; a pasted page is no question. */
export const LONGEST_QUESTION = 1_000;

const TALK = [
  /^(?:many )?(?:thanks|thank you|thankyou|thx|ta|cheers|great|nice|perfect|awesome|cool|lovely|brilliant|ok|okay|k|got it|understood|noted|will do|sounds good|good (?:job|bot|work)|well done|bravo|wow|lol|haha+|yes|no|yep|nope|sure|never ?mind|nvm|sorry|oops|test|testing|ping|stop|bye|goodbye|see you|good ?night)\b(?:[\s,!.]*(?:so much|a lot|very much|again|that'?s? .{0,40}|that is .{0,40}|for .{0,40}|footnote|all|everyone|team|mate|man|bot|much|you|it helps|exactly .{0,30}))*[\s!.:)]*$/i,
  /^(?:thanks|thank you|thankyou|thx|cheers)\b(?!.*(?:\?|\b(?:who|what|when|where|why|how|which|tell|show)\b))/i,
  /^(?:hi|hello|hey|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|morning|greetings|what'?s up|sup|how are you|how'?s it going|how do you do)\b[\s,!.?]*(?:there|footnote|all|everyone|team|folks|bot|today|doing|mate)?[\s!.?]*$/i,
  /^(?:why|what|who|when|where|how|which|really|huh|eh|hm+|pardon|and|so|then|what then|how so|why not|says who|what else|more|go on|continue|help|help me|what now)[\s?!.]*$/i,
  /\b(?:are you|r u|you are|you'?re)\b.{0,30}\b(?:bot|robot|human|real|person|ai|chatgpt|machine|alive|there|stupid|smart|useless|kidding)\b/i,
  /^(?:so |and |but |lol |hey |ok )*(?:who|what) (?:are|r) (?:you|u)\b|\bwho (?:made|built|created|wrote) you\b|\bwhat (?:can|do) you do\b|\bwhat'?s your name\b|\bdo you (?:like|love|want|sleep|eat|dream|have)\b|\bhow (?:do|does) (?:you|this (?:bot|thing)) work\b/i,
  /^(?:(?:hey|hi|please|pls|can|could|would|will|you|u|footnote|ok|so|just)[\s,]+)*(?:write|draft|compose|translate|summari[sz]e(?!.*\b(?:who|what|when|where|why|how)\b)|rewrite|rephrase|shorten|book|schedule|order|play|sing|draw|paint|create|generate|make me|give me a (?:summary|headline|joke|poem)|tell me a (?:joke|story))\b/i,
  /^(?:(?:please|pls|can you|could you|footnote)[\s,]+)*(?:code|program|tweet|email|mail|call|text|post|print|open|close|remind) (?:me|us|him|her|them|it|this|that|my|a|an|the)\b/i,
  /^(?:i|we) (?:love|like|hate|need|want|am|are|will|can|think|just|have|had|was)\b[^?]*$/i,
];

/** What a text that is no question for the articles lacks; null when it may be one. */
export function notAsked(text: string): Missing | null {
  const bare = text.replace(/<[!@#][^>]*>/g, ' ').trim();
  if (bare === '') return { kind: 'nothing_asked' };
  if ([...bare].length > LONGEST_QUESTION) return { kind: 'too_long', limit: LONGEST_QUESTION };
  if (!/[\p{L}\p{N}]/u.test(bare)) return { kind: 'nothing_asked' };
  if (TALK.some((pattern) => pattern.test(bare))) return { kind: 'not_a_question' };
  return null;
}
