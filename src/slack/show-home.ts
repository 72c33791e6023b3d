import type { webApi } from '@slack/bolt';
import type { Bot } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { digestBlocks } from './digest/digest-list.ts';
import { homeView } from './home-view.ts';

/** Shows a person their App Home as it is now. */
export async function showHome(
  bot: Bot,
  client: webApi.WebClient,
  { team, user }: { readonly team: string; readonly user: string },
  words: Words,
): Promise<void> {
  const library = bot.library();
  const { ledger } = bot.digests;
  const digests = await ledger.list(team);
  const none = digests.length === 0 && library.articles.length === 0;
  const listed = none ? [] : digestBlocks(user, digests, await ledger.now(), words);
  await client.views.publish({ user_id: user, view: homeView(library, words, listed) });
}
