import type { Installations, Workplace } from '../../ports/installations.ts';
import type { TokenOf } from '../delivery/calls.ts';

/** Where an event comes from, as installations are asked for it. */
export function workplaceOf(source: {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}): Workplace {
  return {
    team: source.teamId ?? null,
    organisation: source.enterpriseId ?? null,
    wide: source.isEnterpriseInstall && source.enterpriseId !== undefined,
  };
}

/** The tokens for what is posted, where each workspace has its own. */
export function tokensOf(installations: Installations): TokenOf {
  return async (team) => (await installations.find({ team, organisation: null, wide: false }))?.token ?? null;
}
