import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Installation } from '@slack/bolt';

/** Where an installation begins. */
export const INSTALL_PATH = '/slack/install';

/** The page before Slack asks for consent. @param url Slack's page. */
export function invitation(url: string): string {
  return page('Add Footnote to Slack', [
    'Footnote answers in the words of a folder of articles, each with its source. It reads no channel: it hears its own mentions, direct messages and commands.',
    `<a href="${attribute(url)}">Add to Slack</a>`,
  ]);
}

/** Tells whoever has installed the bot that it is there, and how to begin. */
export function welcome(
  { team, enterprise, enterpriseUrl, appId }: Installation,
  response: ServerResponse,
): void {
  const name = text(team?.name ?? enterprise?.name ?? 'your workspace');
  const addWorkspaces = `${enterpriseUrl ?? ''}manage/organization/apps/profile/${appId ?? ''}/workspaces/add`;
  send(response, 200, 'Footnote is in Slack', [
    team === undefined
      ? `It is installed for ${name}. <a href="${attribute(addWorkspaces)}">Choose the workspaces</a> that get it.`
      : `It is installed in ${name}. <a href="https://app.slack.com/client/${attribute(team.id)}">Open Slack</a>, and ask <b>@Footnote</b> something or type <b>/footnote help</b>.`,
  ]);
}

/** Why an installation did not happen, by the code of its error: what to say, and the status of the page. */
const REASONS: Readonly<Record<string, readonly [status: number, why: string]>> = {
  slack_oauth_installer_authorization_error: [403, 'Nobody allowed it in Slack. Nothing was changed.'],
  slack_oauth_invalid_state: [400, 'This page was opened too late, twice, or in another browser.'],
  slack_oauth_missing_state: [400, 'This address holds no installation.'],
  slack_oauth_missing_code: [400, 'This address holds no installation.'],
  rotating_tokens: [
    500,
    'The app has token rotation switched on, with which Footnote does not work. Whoever runs it can switch it off in the app’s settings, under OAuth &amp; Permissions.',
  ],
  no_bot_token: [
    500,
    'Slack gave no bot token. Whoever runs Footnote can compare its app with manifest.yml.',
  ],
};

/** Tells whoever wanted to install the bot why it is not there, and what to do. */
export function regret(code: string, response: ServerResponse): void {
  const [status, why] = REASONS[code] ?? [
    502,
    'Slack or the database could not be reached. Nothing was changed.',
  ];
  send(response, status, 'Footnote was not added', [why, `<a href="${INSTALL_PATH}">Begin again</a>`]);
}

/** The state in the address of a request from Slack's page of consent. */
export function stateIn({ url }: IncomingMessage): string {
  return new URL(url ?? '', 'http://localhost').searchParams.get('state') ?? '';
}

function send(response: ServerResponse, status: number, title: string, paragraphs: readonly string[]): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(page(title, paragraphs));
}

/** A page that loads nothing, and tells no other page where it was: its address may hold a code. */
function page(title: string, paragraphs: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 15vh auto; padding: 0 1rem } a { font-weight: 600 }</style>
</head>
<body>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</body>
</html>
`;
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(value: string): string {
  return text(value).replaceAll('"', '&quot;');
}
