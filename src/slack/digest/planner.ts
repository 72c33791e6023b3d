import { setImmediate as breathe } from 'node:timers/promises';
import type { Digest } from '../../digest/digest.ts';
import { type Due, GRACE, plan } from '../../digest/due.ts';
import type { EditionStep, Ledger, LedgerEntry, Outgoing, Planned, Unheard } from '../../ports/ledger.ts';
import type { Log } from '../log.ts';
import { composed, type DigestSources } from './composed.ts';
import { wordsOf } from './digest-words.ts';
import { draftMessage } from './draft-message.ts';
import { assemble, type Layout } from './layout.ts';
import { droppedNotice, isLasting, missedNotice, noticeOf } from './notices.ts';
import { newSlots } from './slots.ts';
import { sayAgainAt } from './unheard.ts';

/** A draft reaches its editor so long before its edition is due, in milliseconds: two hours. */
export const REVIEW_TIME = 2 * 60 * 60 * 1000;
/** Editions that are looked at in one go. */
const BATCH = 50;

/** Looks which digests need attention and gives it to them. Any number of replicas may do so at once. */
export interface Planner {
  /** @returns How many digests were moved on; 0 when there is nothing to do now. */
  tick(): Promise<number>;
}

/**
 * The planner. A tick goes by the moment at which it began. It settles what became of queued editions, and then takes
 * the digests that are due: composes, and writes edition, ledger and outgoing message in one step, which only one replica
 * can make. A digest that fails does not keep the others waiting.
 */
export function planner(sources: DigestSources, log: Log): Planner {
  const { ledger } = sources;
  const slots = newSlots();
  return {
    async tick() {
      let moved = 0;
      const now = await ledger.now();
      for (const outcome of await ledger.outcomes(BATCH)) {
        const then = { notices: noticeOf(outcome, now), block: isLasting(outcome) };
        if (await ledger.settle(outcome, then)) moved++;
      }
      for (const unheard of await ledger.unheard(BATCH)) await repeat(ledger, unheard, now, log);
      const due = await ledger.due(now, BATCH);
      for (const planned of due) {
        try {
          const slot = slots(planned.digest.team, now);
          if (await attend(sources, planned, now, slot)) moved++;
        } catch (error) {
          log.error('a digest could not be composed', error, { digest: planned.digest.id });
        }
        await breathe();
      }
      return moved;
    },
  };
}

/** Says something again; where Slack will not take it for an editor, to the owner of the digest instead. */
async function repeat(ledger: Ledger, unheard: Unheard, now: number, log: Log): Promise<void> {
  const { outgoing, refusal } = unheard;
  const again = sayAgainAt(unheard, now);
  if (again !== null || refusal === null || outgoing.notAfter <= now) {
    await ledger.sayAgain(unheard, again);
    return;
  }
  log.warn('somebody cannot be told about a digest', { reason: refusal });
  const { about, team, channel } = outgoing;
  const owner = (await ledger.find(team, about?.digest ?? ''))?.digest.owner ?? channel;
  await (owner === channel ? ledger.sayAgain(unheard, null) : ledger.sayAgain(unheard, now, owner));
}

async function attend(sources: DigestSources, planned: Planned, now: number, slot: number): Promise<boolean> {
  const { digest, next: pending } = planned;
  if (digest.settings.review !== 'none' && pending.at > now) {
    const drafted = await sources.ledger.entry(digest.id, pending.day);
    const { edition, outgoing } = drafted === null ? await draft(sources, planned, now) : NOTHING;
    const step = { from: planned, missed: [], next: pending, wakesAt: pending.at, edition, outgoing };
    return await sources.ledger.step(step);
  }
  const { post, missed, next } = plan(digest.settings, pending, now);
  const made = post === null ? NOTHING : await editionFor(sources, planned, post, now, slot);
  return await sources.ledger.step({
    from: planned,
    missed,
    edition: made.edition,
    outgoing: [...made.outgoing, ...missedNotice(digest, missed, next, now)],
    next,
    wakesAt: wakesAt(digest, next),
  });
}

interface Made {
  readonly edition: EditionStep | null;
  readonly outgoing: readonly Outgoing[];
}

const NOTHING: Made = { edition: null, outgoing: [] };

/** When a digest needs attention for its next edition: earlier when an editor is to see a draft. */
export function wakesAt({ settings }: Digest, next: Due): number {
  return settings.review === 'none' ? next.at : next.at - REVIEW_TIME;
}

async function draft(sources: DigestSources, planned: Planned, now: number): Promise<Made> {
  const { digest, next } = planned;
  const { layout, asOf } = await composed(sources, planned, next.day, now);
  const outgoing: Outgoing = {
    key: `draft:${digest.id}:${next.day}`,
    team: digest.team,
    channel: digest.editor ?? digest.owner,
    message: draftMessage(digest, next, layout, now),
    notBefore: now,
    notAfter: next.at,
    about: { digest: digest.id, day: next.day },
  };
  return {
    edition: { due: next, state: 'draft', content: layout, asOf, keys: [] },
    outgoing: isSilent(layout, digest) ? [] : [outgoing],
  };
}

async function editionFor(
  sources: DigestSources,
  planned: Planned,
  due: Due,
  now: number,
  slot: number,
): Promise<Made> {
  const { digest } = planned;
  const drafted = await sources.ledger.entry(digest.id, due.day);
  if (drafted !== null && drafted.state !== 'draft' && drafted.state !== 'approved') return NOTHING;
  const { layout, asOf } =
    drafted === null
      ? await composed(sources, planned, due.day, now)
      : { layout: layoutIn(drafted), asOf: drafted.asOf };
  const entry = { due, content: layout, asOf };
  const without = (state: 'empty' | 'dropped'): EditionStep => ({ ...entry, state, keys: [] });
  if (isSilent(layout, digest)) return { edition: without('empty'), outgoing: [] };
  if (digest.settings.review === 'else_drop' && drafted?.state !== 'approved') {
    return { edition: without('dropped'), outgoing: [droppedNotice(digest, due, now)] };
  }
  const keys = layout.pieces.flatMap((piece) => piece.keys);
  return {
    edition: { ...entry, state: 'queued', keys },
    outgoing: [editionOutgoing(digest, due, layout, slot)],
  };
}

/** An edition on its way. Its name holds the planned local day: there is no second one of that name. */
export function editionOutgoing(digest: Digest, due: Due, layout: Layout, notBefore: number): Outgoing {
  return {
    key: `digest:${digest.id}:${due.day}`,
    team: digest.team,
    channel: digest.channel,
    message: assemble(layout, wordsOf(digest)),
    notBefore,
    notAfter: Math.max(due.at, notBefore) + GRACE,
  };
}

/** The layout that the ledger keeps with an edition. */
export function layoutIn({ content }: Pick<LedgerEntry, 'content'>): Layout {
  return content as Layout;
}

function isSilent({ pieces, since }: Layout, { settings }: Digest): boolean {
  return pieces.length === 0 && since !== null && !settings.whenNothingNew;
}
