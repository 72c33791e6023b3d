import { describe, expect, it } from 'vitest';
import { said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { event, mentioned } from '../support/slack-payloads.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the language we speak to somebody', () => {
  it('is that of their Slack, whatever they ask in; the quote stays as it is', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'de-DE' } });
    await slack.deliver(mentioned('what was leased?'));
    const posted = await slack.one('chat.postMessage');
    expect(said(posted.blocks)).toEqual([
      '¹ Ostrey leases its harbour · Abs. 1, Satz 1 · Erscheinungsdatum nicht erfasst · Hervorhebung wie in der Quelle',
    ]);
    expect(posted.text).toContain('The town of Ostrey has signed a 12-year lease for its old harbour.');
    expect(slack.to('users.info')[0]?.args).toMatchObject({ user: 'U1', include_locale: 'true' });
  });

  it('is asked for once a day', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'fr-FR' } });
    await slack.deliver(mentioned('who sang?', { ts: '1.1' }));
    await slack.deliver(mentioned('who sang?', { ts: '1.2' }));
    expect(slack.to('users.info')).toHaveLength(1);
    for (const { args } of slack.to('chat.postMessage'))
      expect(args.text).toContain('Pas dans mes articles.');
    slack.clock.turn(DAY);
    await slack.deliver(mentioned('who sang?', { ts: '1.3' }));
    expect(slack.to('users.info')).toHaveLength(2);
  });

  it('is that of the question where the workspace does not let us ask, which it is asked once', async () => {
    const slack = await workspace();
    slack.reply('users.info', { error: 'missing_scope' });
    await slack.deliver(mentioned('Wer hat das gesungen und warum?', { ts: '1.1' }));
    await slack.deliver(mentioned('who sang it?', { ts: '1.2', user: 'U2' }));
    const [german, english] = slack.to('chat.postMessage').map(({ args }) => String(args.text));
    expect(german).toContain('Das steht nicht in meinen Artikeln.');
    expect(english).toContain('Not in my articles.');
    expect(slack.to('users.info')).toHaveLength(1);
  });

  it('is English for a locale we do not speak, and where Slack fails', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'pl-PL' } }, { error: 'fatal_error' });
    await slack.deliver(mentioned('who sang?', { ts: '1.1' }));
    await slack.deliver(mentioned('who sang?', { ts: '1.2', user: 'U2' }));
    for (const { args } of slack.to('chat.postMessage')) expect(args.text).toContain('Not in my articles.');
  });

  it('is spoken in App Home too', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'sv-SE' } });
    await slack.deliver(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
    expect(said((await slack.one('views.publish')).view)).toContain('Frågor att prova:');
  });
});
