import type { Listener } from './listener.ts';

/** What Slack tells agents about their panel. There is nothing to stop and no context to keep; it is heard, that is all. */
export const agentPanel: Listener = {
  needs: { events: ['app_context_changed', 'agent_session_stopped'], scopes: [] },
  register(app) {
    app.event('app_context_changed', async () => {});
    app.event('agent_session_stopped', async () => {});
  },
};
