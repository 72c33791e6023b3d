import type { types, webApi } from '@slack/bolt';
import { isTimeZone } from '../../digest/due.ts';
import type { Planned } from '../../ports/ledger.ts';
import { plain } from '../blocks.ts';

/** Where nothing is known of a person. */
const NOWHERE = 'UTC';
/** Slack takes so many options in a group of a menu. */
const GROUP = 100;
/** How long we wait for a person's time zone, in milliseconds: the modal must open within three seconds. */
const PATIENCE = 1000;

/** Zones that JavaScript lists by a name of long ago, and the names that people and Slack use. */
const TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** All time zones as a menu, by continent. Slack lets people search it by typing. */
export function timeZoneMenu(chosen: string): types.StaticSelect {
  const listed = Intl.supportedValuesOf('timeZone').map((zone) => TODAY[zone] ?? zone);
  const zones = [...new Set([NOWHERE, ...listed, chosen])].filter(isTimeZone).sort();
  const groups = Map.groupBy(zones, (zone) => zone.split('/')[0] ?? zone);
  return {
    type: 'static_select',
    action_id: 'zone',
    option_groups: [...groups].flatMap(([continent, members]) =>
      chunks(members).map((some, part) => ({
        label: plain(part === 0 ? continent : `${continent} (${part + 1})`),
        options: some.map(option),
      })),
    ),
    initial_option: option(chosen),
  };
}

/**
 * The time zone a person most likely means: their own in Slack, where the optional scope `users:read` lets us see it,
 * else that of the digest they set up last, else that of the workspace's last one.
 */
export async function timeZoneOf(
  client: webApi.WebClient,
  user: string,
  known: readonly Planned[],
): Promise<string> {
  const asked = client.users.info({ user }).then(
    (answer) => answer.user?.tz ?? null,
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null).unref());
  const own = await Promise.race([asked, late]);
  if (own !== null && isTimeZone(own)) return TODAY[own] ?? own;
  const mine = known.findLast(({ digest }) => digest.owner === user);
  return (mine ?? known.at(-1))?.digest.settings.timeZone ?? NOWHERE;
}

function option(zone: string): types.PlainTextOption {
  return { text: plain(zone.replaceAll('_', ' ')), value: zone };
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / GROUP) }, (_, at) =>
    all.slice(at * GROUP, (at + 1) * GROUP),
  );
}
