import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LISTENERS } from '../src/slack/listeners.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const manifest = parse(read('manifest.yml'));
const needed = (kind: 'events' | 'commands' | 'shortcuts' | 'scopes' | 'optional') =>
  [...new Set(LISTENERS.flatMap((listener) => listener.needs[kind] ?? []))].sort();

describe('the app’s manifest', () => {
  it('asks Slack for exactly what the listeners need', () => {
    const { features, oauth_config, settings } = manifest;
    expect(settings.event_subscriptions.bot_events.toSorted()).toEqual(needed('events'));
    expect(features.slash_commands.map(({ command }: { command: string }) => command).sort()).toEqual(
      needed('commands'),
    );
    expect(features.shortcuts.map((one: { callback_id: string }) => one.callback_id).sort()).toEqual(
      needed('shortcuts'),
    );
    expect(oauth_config.scopes.bot.toSorted()).toEqual(needed('scopes'));
    expect(oauth_config.scopes.bot_optional.toSorted()).toEqual(needed('optional'));
  });

  it('has every scope explained in the README', () => {
    const [, table = ''] = read('README.md').split('| scope | why | without it |');
    const rows = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `([\w:.]+)`( \(optional\))? \|/gmu)];
    const named = (optional: boolean) =>
      rows.filter((row) => (row[2] !== undefined) === optional).map((row) => row[1]);
    expect(named(false).sort()).toEqual(needed('scopes'));
    expect(named(true).sort()).toEqual(needed('optional'));
  });

  it('asks for no scope that reads channels', () => {
    expect(manifest.oauth_config.scopes).toEqual({
      bot: expect.any(Array),
      bot_optional: expect.any(Array),
    });
    for (const scope of [...needed('scopes'), ...needed('optional')])
      expect(scope).not.toMatch(/^(?:channels|groups|mpim|files|search)|:history$(?<!^im:history)/);
    for (const scope of needed('scopes')) expect(scope).not.toMatch(/^users/);
  });

  it('makes an agent that works over a socket', () => {
    expect(manifest.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
    expect(manifest.features).not.toHaveProperty('assistant_view');
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: true,
      interactivity: { is_enabled: true },
      token_rotation_enabled: false,
    });
  });

  it('keeps to the lengths Slack allows', () => {
    const { name, description, long_description } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long_description.length).toBeGreaterThanOrEqual(175);
    expect(long_description.length).toBeLessThanOrEqual(4000);
    for (const shortcut of manifest.features.shortcuts) {
      expect(shortcut.name.length).toBeLessThanOrEqual(24);
      expect(shortcut.description.length).toBeLessThanOrEqual(150);
    }
  });

  it('is handed to Slack’s command line as JSON', () => {
    const { hooks } = JSON.parse(read('.slack/hooks.json'));
    const run = (command: string) =>
      JSON.parse(execFileSync(command, { shell: true, cwd: new URL('..', import.meta.url) }).toString());
    expect(run(hooks['get-manifest'])).toEqual(manifest);
    expect(run(hooks['get-hooks'])).toMatchObject({ runtime: 'node' });
    expect(hooks.start).toBe('npm start');
  });
});
