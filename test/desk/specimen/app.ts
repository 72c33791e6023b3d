import type { InstalledApp } from '../installed-app.ts';

/** How the specimen would be installed. */
export const SPECIMEN_APP: InstalledApp = {
  commands: ['/footnote'],
  subscriptions: ['app_home_opened', 'app_mention', 'message.im'],
  shortcuts: [
    { name: 'Ask about this', type: 'message', callbackId: 'about' },
    { name: 'Ask Footnote', type: 'global', callbackId: 'ask' },
  ],
};
