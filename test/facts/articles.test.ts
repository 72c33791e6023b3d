import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/facts/article.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { COUNCIL, EXPEDITION, RETURNS, WIRELESS } from '../support/articles.ts';
import { holds, place, seen, told } from './reading.ts';

/** Place, manners with speakers, and the words of every fact. */
const read = (article: Article) =>
  factsOf(article).map((fact) => `${place(fact)} [${told(fact).join(', ')}] ${seen(article, fact.span)}`);
const heldBy = (article: Article, at: string) =>
  factsOf(article).flatMap((fact) => (place(fact) === at ? holds(fact) : []));

describe('an article on office technology', () => {
  it('is read with its headings, steps, code and block quote', () => {
    expect(read(WIRELESS)).toEqual([
      '1.1 [narration] Joining the office wireless network',
      '2.1 [narration] Use the network Heron in all buildings.',
      '2.2 [narration] It speaks 802.1x, so a shared password will not work; guests use Heron Guest instead.',
      '3.1 [narration] Before you start',
      '4.1 [narration] Ask the service desk for a certificate, e.g. by e-mail to desk@heron.example.',
      '5.1 [narration] Update your laptop:',
      '6.1 [narration] Windows: version 11.2 or later.',
      '7.1 [narration] Linux: install `wpa_supplicant` 2.10.',
      '8.1 [narration] Restart.',
      '9.1 [narration] When it fails',
      '10.1 [narration] node certificates.js --renew',
      '10.2 [narration] systemctl restart network',
      '11.1 [quote Mara Lindqvist, reported Mara Lindqvist] “Nine out of ten failures are clocks that run late,” says Dr. Mara > Lindqvist, who leads the network team.',
      '11.2 [narration] Check the date before > anything else.',
      '12.1 [narration] Still stuck?',
      '12.2 [narration] Call extension 4411 between 8 a.m. and 6 p.m.',
      '12.3 [narration] Calls outside these hours cost $25.',
    ]);
  });

  it('tells headings, items and sentences apart', () => {
    const facts = factsOf(WIRELESS);
    expect(facts.filter(({ form }) => form === 'heading').map(place)).toEqual(['1.1', '3.1', '9.1']);
    expect(facts.filter(({ form }) => form === 'item').map(place)).toEqual([
      '4.1',
      '5.1',
      '6.1',
      '7.1',
      '8.1',
    ]);
    const under = facts.map((fact) => (fact.under === null ? null : seen(WIRELESS, fact.under)));
    expect(new Set(under)).toEqual(
      new Set([null, 'Joining the office wireless network', 'Before you start', 'When it fails']),
    );
  });

  it('holds names over the line breaks of its block quote', () => {
    expect(heldBy(WIRELESS, '11.1')).toEqual(['number Nine', 'number ten', 'person Dr. Mara > Lindqvist']);
    expect(heldBy(WIRELESS, '12.2')).toEqual(['number 4411', 'date 8 a.m.', 'date 6 p.m.']);
  });
});

describe('an article from a town paper', () => {
  it('is read with everybody who speaks in it', () => {
    expect(read(COUNCIL)).toEqual([
      '1.1 [reported officials] ALDERBY (Courier) -- The city council voted 7-2 on Tuesday to close Mill Lane to cars, officials said.',
      '2.1 [quote Joan Pettifer, reported Joan Pettifer] "We waited eleven years for this," Mayor Joan Pettifer told reporters after the vote.',
      '2.2 [quote Joan Pettifer] "Children will walk to school again.',
      '2.3 [quote Joan Pettifer] They deserve it."',
      '3.1 [reported Joan Pettifer] Pettifer, 61, a former bus driver from Thornley, said that work would begin in March.',
      '3.2 [reported Joan Pettifer] She added that the closure would cost £1.2 million.',
      '4.1 [reported Derek Voss, quote Derek Voss] Council member Derek Voss called the plan "reckless."',
      '4.2 [narration] The lane was built by his grandfather in 1932.',
      '5.1 [reported a report by the fire service] According to a report by the fire service, engines would need 40 seconds longer.',
      '5.2 [quote Amir Haddad (a letter), reported Amir Haddad (a letter)] "Forty seconds is a long time," fire chief Lt. Amir Haddad wrote in a letter to the council.',
      '6.1 [quote Derek Voss, reported Derek Voss] "Nobody asked the shops," said Voss.',
      '6.2 [quote Derek Voss] "Nobody asked the farmers.',
      '7.1 [quote Derek Voss] "And nobody asked me."',
      '8.1 [reported Residents of Mill Lane] Residents of Mill Lane said they would appeal.',
      '8.2 [narration] The so-called "quiet quarter" has 212 houses.',
    ]);
  });

  it('holds its people, days and sums', () => {
    expect(heldBy(COUNCIL, '1.1')).toEqual([
      'organisation ALDERBY',
      'name Courier',
      'number 7',
      'number 2',
      'date Tuesday',
      'name Mill Lane',
    ]);
    expect(heldBy(COUNCIL, '3.1')).toEqual(['person Pettifer', 'number 61', 'name Thornley', 'date March']);
    expect(heldBy(COUNCIL, '3.2')).toEqual(['money £1.2 million']);
    expect(heldBy(COUNCIL, '5.2')).toEqual(['duration Forty seconds', 'person Lt. Amir Haddad']);
  });
});

describe('a policy with lists and a table', () => {
  it('is read line by line where it is a list or a table, and over wrapped lines where it is not', () => {
    expect(read(RETURNS).map((line) => line.replace('[narration] ', ''))).toEqual([
      '1.1 Returns and refunds',
      '2.1 You may return any item within 30 days of delivery.',
      '2.2 Keep the receipt; without it we can only offer a voucher.',
      '2.3 Opened software, food and underwear cannot be returned.',
      '3.1 Unused items: full refund',
      '4.1 Damaged items: replacement or full refund, as you like',
      '5.1 Gift cards: no refund',
      '6.1 Country | Who pays the parcel | Days until the refund',
      '7.1 Ireland | we do | 5',
      '8.1 Norway | you do | 10 to 14',
      '9.1 This policy was last changed on 1 February 2026 by Head of Sales Ruth van der Meer.',
    ]);
    expect(heldBy(RETURNS, '9.1')).toEqual([
      'date 1 February 2026',
      'person Head of Sales Ruth van der Meer',
    ]);
  });
});

describe('an account in wrapped lines and single quotation marks', () => {
  it('is read with everybody who speaks in it', () => {
    expect(read(EXPEDITION)).toEqual([
      '1.1 [narration] The survey ship Petrel left Hobart on 12 January 2025 with 43 people on board, among them Prof. J. R. R. Okafor and the photographer Lena d’Aubigny.',
      '1.2 [narration] She returned after two and a half years.',
      '2.1 [quote J. R. R. Okafor (a blog post), reported J. R. R. Okafor (a blog post)] ‘The ice was louder than any of us had dreamt of,’ Okafor wrote in a blog post.',
      '2.2 [narration] Did the crew despair?',
      '2.3 [reported J. R. R. Okafor] ‘Never!’ he said, although d’Aubigny remembers it differently.',
      '2.4 [reported (a statement)] In a statement on the ship’s website, she said that she had wanted to go home every single day.',
      '3.1 [analysis Analysts] Analysts believe the voyage cost some 80 million dollars.',
      '3.2 [analysis] It also marks the end of an era, since the Petrel will be scrapped.',
      '3.3 [narration] Both the U.S. and Australia paid a third.',
    ]);
  });

  it('holds its people, days and sums', () => {
    expect(heldBy(EXPEDITION, '1.1')).toEqual([
      'name Petrel',
      'name Hobart',
      'date 12 January 2025',
      'number 43',
      'person Prof. J. R. R. Okafor',
      'person Lena d’Aubigny',
    ]);
    expect(heldBy(EXPEDITION, '3.3')).toEqual(['nation U.S.', 'nation Australia', 'number a third']);
  });
});
