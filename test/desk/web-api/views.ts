import type { types } from '@slack/bolt';
import { PERSON } from '../identity.ts';
import { checkView } from '../limits/check-view.ts';
import { refused } from './content.ts';
import type { Method, Methods } from './method.ts';

const update: Method = (args, { views }) => {
  const before = views.find(String(args.view_id ?? args.external_id));
  if (before === undefined) return { ok: false, error: 'not_found' };
  if (args.hash !== undefined && args.hash !== before.hash) return { ok: false, error: 'hash_conflict' };
  const refusal = checkView(args.view, before.type === 'home' ? 'home' : 'modal');
  if (refusal !== null) return refused(refusal);
  return { ok: true, view: views.update(before.id, args.view as types.View) };
};

/** Modals and the Home. Ours from end to end: `emulate` checks neither blocks nor the three seconds exactly. */
export const viewMethods: Methods = {
  'views.open': ({ trigger_id, view }, { views, triggers }) => {
    const refusal = checkView(view, 'modal');
    if (refusal !== null) return refused(refusal);
    const redeemed = triggers.redeem(trigger_id);
    if ('error' in redeemed) return { ok: false, error: redeemed.error };
    return { ok: true, view: views.open(view as types.View) };
  },

  'views.push': ({ trigger_id, view }, { views, triggers }) => {
    const refusal = checkView(view, 'modal');
    if (refusal !== null) return refused(refusal);
    const redeemed = triggers.redeem(trigger_id);
    if ('error' in redeemed) return { ok: false, error: redeemed.error };
    if (redeemed.viewId === undefined) return { ok: false, error: 'view_not_found' };
    const pushed = views.push(view as types.View);
    return pushed === null ? { ok: false, error: 'push_limit_reached' } : { ok: true, view: pushed };
  },

  'views.update': update,

  'views.publish': ({ user_id, view, hash }, { views }) => {
    if (user_id !== PERSON.id) return { ok: false, error: 'invalid_arguments' };
    const refusal = checkView(view, 'home');
    if (refusal !== null) return refused(refusal);
    if (hash !== undefined && hash !== views.home()?.hash) return { ok: false, error: 'hash_conflict' };
    return { ok: true, view: views.publish(view as types.View) };
  },
};
