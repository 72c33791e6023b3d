import { PERSON } from '../identity.ts';
import type { Answer } from '../workspace.ts';
import type { Methods } from './method.ts';

/** People as Slack knows them: with the time zone of this machine, which `emulate` leaves out. */
export const userMethods: Methods = {
  'users.info': async (args, { workspace }) => {
    const answer = await workspace.call('users.info', args, 'bot');
    const { user } = answer as Answer & { user?: { id?: unknown } };
    if (user?.id !== PERSON.id) return answer;
    return { ...answer, user: { ...user, tz: Intl.DateTimeFormat().resolvedOptions().timeZone } };
  },
};
