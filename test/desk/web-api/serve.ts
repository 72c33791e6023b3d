import type { Backstage } from '../backstage.ts';
import type { WebFault } from '../faults.ts';
import type { Credentials } from '../identity.ts';
import type { Answer, Arguments } from '../workspace.ts';
import { readArguments } from './arguments.ts';
import { messageMethods } from './messages.ts';
import type { Methods } from './method.ts';
import { sessionMethods } from './sessions.ts';
import { streamMethods } from './streams.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** A call as it came over HTTP. */
export interface WebRequest {
  /** Such as `chat.postMessage`. */
  readonly method: string;
  readonly authorization: string | undefined;
  readonly contentType: string;
  readonly body: string;
}

/** What goes back over HTTP; `silent` keeps the connection open, `cut` ends it without a word. */
export type WebReply =
  | { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly answer: Answer }
  | 'silent'
  | 'cut';

const METHODS: Methods = {
  ...messageMethods,
  ...viewMethods,
  ...sessionMethods,
  ...streamMethods,
  ...userMethods,
  'api.test': (args) => ({ ok: true, args }),
};

/** Answers Web API calls: signs the caller in, lets planned faults happen, and passes on to `emulate` what is not ours. */
export function createWebApi(backstage: Backstage, credentials: Credentials, connectionUrl: () => string) {
  return async function serve(request: WebRequest): Promise<WebReply> {
    const { method } = request;
    const args = readArguments(request.contentType, request.body);
    const fault = backstage.faults.takeCall(method);
    const instead = fault === undefined ? null : happen(fault);
    if (instead !== null) {
      backstage.calls.record({ method, args, answer: typeof instead === 'string' ? null : instead.answer });
      return instead;
    }
    const answer = await carryOut(request, args);
    backstage.calls.record({ method, args, answer: fault?.kind === 'cut' ? null : answer });
    return fault?.kind === 'cut' ? 'cut' : { status: 200, headers: {}, answer };
  };

  async function carryOut({ method, authorization }: WebRequest, args: Arguments): Promise<Answer> {
    const token = authorization?.replace(/^Bearer /, '') ?? args.token;
    if (method === 'api.test') return { ok: true };
    if (token === undefined) return { ok: false, error: 'not_authed' };
    if (token !== credentials.botToken && token !== credentials.appToken)
      return { ok: false, error: 'invalid_auth' };
    if ((method === 'apps.connections.open') !== (token === credentials.appToken)) {
      return { ok: false, error: 'not_allowed_token_type' };
    }
    if (method === 'apps.connections.open') return { ok: true, url: connectionUrl() };
    const ours = METHODS[method];
    return ours === undefined ? backstage.workspace.call(method, args, 'bot') : ours(args, backstage);
  }
}

/** The reply a fault gives instead of carrying the call out; null for those that carry it out. */
function happen(fault: WebFault): WebReply | null {
  switch (fault.kind) {
    case 'rate_limited':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.retryAfter) },
        answer: { ok: false, error: 'ratelimited' },
      };
    case 'status':
      return { status: fault.status, headers: {}, answer: { ok: false, error: 'internal_error' } };
    case 'error':
      return { status: 200, headers: {}, answer: { ok: false, error: fault.error } };
    case 'silent':
      return 'silent';
    case 'cut':
      return null;
  }
}
