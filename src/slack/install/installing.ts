import type { HTTPReceiverOptions, InstallationStore, Installation as SlackInstallation } from '@slack/bolt';
import { FootnoteError } from '../../errors.ts';
import type { Installation, Installations } from '../../ports/installations.ts';
import { clientOptions } from '../bolt-app.ts';
import { SCOPES } from '../listeners.ts';
import { INSTALL_PATH, invitation, regret, stateIn, welcome } from './pages.ts';
import { workplaceOf } from './workplace.ts';

/** What Slack knows the app by, for workspaces that install it. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state of an installation, so that any replica can end what another one began. */
  readonly stateSecret: string;
}

/**
 * What Bolt's receiver needs to take installations at `/slack/install`. Their state is Bolt's own: signed, bound to
 * the browser, valid for ten minutes; and used up in the database, so that it works once whichever replica is asked.
 */
export function installing(options: {
  credentials: AppCredentials;
  slackApiUrl: string | null;
  installations: Installations;
}): Pick<
  HTTPReceiverOptions,
  'clientId' | 'clientSecret' | 'stateSecret' | 'scopes' | 'installationStore' | 'installerOptions'
> {
  const { credentials, slackApiUrl, installations } = options;
  return {
    ...credentials,
    scopes: [...new Set<string>([...SCOPES.needed, ...SCOPES.optional])],
    installationStore: boltStore(installations),
    installerOptions: {
      installPath: INSTALL_PATH,
      renderHtmlForInstallPath: invitation,
      clientOptions: clientOptions(slackApiUrl),
      callbackOptions: {
        beforeInstallation: async (_, request, response) => {
          const first = await installations.use(stateIn(request));
          if (!first) regret('slack_oauth_invalid_state', response);
          return first;
        },
        success: (installation, _, __, response) => welcome(installation, response),
        failure: ({ code }, _, __, response) => regret(code, response),
      },
    },
  };
}

/** Our installations as Bolt wants them. Only what a bot needs is kept; we ask for nobody's own token. */
function boltStore(installations: Installations): InstallationStore {
  return {
    storeInstallation: (installation) => installations.keep(kept(installation), installation.user.id),
    fetchInstallation: async (query) => {
      const found = await installations.find(workplaceOf(query));
      if (found !== null) return given(found);
      throw new FootnoteError(
        'not_installed',
        'The bot is not installed in this workspace.',
        `Install it at ${INSTALL_PATH}.`,
      );
    },
  };
}

function kept({
  bot,
  team,
  enterprise,
  isEnterpriseInstall: wide = false,
  appId,
}: SlackInstallation): Installation {
  const id = wide ? enterprise?.id : team?.id;
  if (bot === undefined || id === undefined)
    throw new FootnoteError(
      'no_bot_token',
      'Slack gave no bot token.',
      'Compare the app’s settings with manifest.yml.',
    );
  if (bot.refreshToken !== undefined)
    throw new FootnoteError(
      'rotating_tokens',
      'The app has token rotation switched on.',
      'Switch it off in its settings, under OAuth & Permissions.',
    );
  return {
    id,
    ...{ name: (wide ? enterprise?.name : team?.name) ?? null, wide, appId: appId ?? null },
    organisation: wide ? null : (enterprise?.id ?? null),
    ...{ token: bot.token, scopes: bot.scopes, botId: bot.id, botUserId: bot.userId },
  };
}

function given({ id, name, organisation, wide, token, scopes, botId, botUserId }: Installation) {
  const named = name === null ? { id } : { id, name };
  const common = {
    bot: { token, scopes: [...scopes], id: botId, userId: botUserId },
    user: { id: '', token: undefined, scopes: undefined },
    authVersion: 'v2' as const,
  };
  const installation: SlackInstallation<'v2', boolean> = wide
    ? { ...common, team: undefined, enterprise: named, isEnterpriseInstall: true }
    : {
        ...common,
        team: named,
        enterprise: organisation === null ? undefined : { id: organisation },
        isEnterpriseInstall: false,
      };
  return installation;
}
