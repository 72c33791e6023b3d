import type { webApi } from '@slack/bolt';
import { looksAfter } from '../digest/digest.ts';
import type { Bot } from '../ports.ts';
import type { Words } from '../words/words.ts';
import { digestBlocks } from './digest/digest-list.ts';
import { gapsSection } from './gaps.ts';
import { homeView } from './home-view.ts';

/**
 * Shows a person their App Home as it is now; the questions that are open, where they look after a digest.
 *
 * @param from How many digests come before the first that is shown.
 */
export async function showHome(
  bot: Bot,
  client: webApi.WebClient,
  { team, user }: { readonly team: string; readonly user: string },
  words: Words,
  from = 0,
): Promise<void> {
  const library = bot.library();
  const { ledger } = bot.digests;
  const digests = await ledger.list(team);
  const mine = digests.some(({ digest }) => looksAfter(digest, user));
  const open = mine ? await gapsSection(bot, team, words) : [];
  const none = digests.length === 0 && library.articles.length === 0;
  const listed = none ? [] : digestBlocks(user, digests, await ledger.now(), words, from);
  await client.views.publish({ user_id: user, view: homeView(library, words, [...listed, ...open]) });
}
