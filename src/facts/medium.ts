/** Where words were said, near the verb that gives them or at the sentence's beginning. */
const MEDIUM =
  /(?:\b(?:said|stated|wrote|posted|told|tweeted|added|announced|declared|remarked)\b[^.;“”"]{0,40}?|^\s{0,20})\b(?:on (X|Twitter|Facebook|Instagram|Truth Social|LinkedIn|Telegram|Weibo|YouTube|Mastodon|Bluesky|TikTok|television|TV|social media)(?!\p{L})|(?:in|at|during) (an? (?:\p{Ll}{3,12} )?(?:statement|interview|press conference|news conference|press release|speech|letter|e-?mail|memo|blog post|briefing|op-ed|tweet|post))(?!\p{L}))/iu;

/** Some word begins like this wherever a sentence says that. */
export const MEDIUM_CUE =
  /^(?:X|Twitter|Facebook|Instagram|Truth|LinkedIn|Telegram|Weibo|YouTube|Mastodon|Bluesky|TikTok|television|TV|social|statement|interview|press|news|speech|letter|e|mail|memo|blog|briefing|op|tweet|post)/iu;

/** Where a sentence says that its words were said, as the article names it: "X", "a news conference". */
export function mediumOf(text: string): string | null {
  const found = MEDIUM.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}
