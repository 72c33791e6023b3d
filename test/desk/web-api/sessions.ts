import { PROMPTS } from '../limits/check-view.ts';
import type { Method, Methods } from './method.ts';

const setStatus: Method = ({ channel_id, thread_ts, status }, { sessions }) => {
  if (typeof channel_id !== 'string' || typeof thread_ts !== 'string')
    return { ok: false, error: 'invalid_arguments' };
  sessions.setStatus(channel_id, thread_ts, String(status ?? ''));
  return { ok: true };
};

const setTitle: Method = ({ channel_id, thread_ts, title }, { sessions }) => {
  if (typeof channel_id !== 'string' || typeof thread_ts !== 'string')
    return { ok: false, error: 'invalid_arguments' };
  if (typeof title !== 'string' || title.length < 1 || title.length > 200)
    return { ok: false, error: 'invalid_arguments' };
  sessions.setTitle(channel_id, thread_ts, title);
  return { ok: true };
};

/** The agent panel, in its present form (`agents.sessions`) and its former one (`assistant.threads`). */
export const sessionMethods: Methods = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setTitle': setTitle,
  'agents.sessions.rename': setTitle,

  'agents.sessions.setStatus': (args, backstage) => {
    if (!['processing', 'active', 'suspended', 'closed'].includes(String(args.status))) {
      return { ok: false, error: 'invalid_arguments' };
    }
    const busy = args.status === 'processing' ? 'is working…' : '';
    return setStatus({ ...args, status: busy }, backstage);
  },

  'assistant.threads.setSuggestedPrompts': ({ channel_id, title, prompts }, { sessions }) => {
    const checked = PROMPTS.safeParse(prompts);
    if (typeof channel_id !== 'string' || !checked.success) return { ok: false, error: 'invalid_arguments' };
    sessions.setPrompts(channel_id, typeof title === 'string' ? title : null, checked.data);
    return { ok: true };
  },
};
