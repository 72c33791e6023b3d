import type { Article } from '../../src/facts/article.ts';
import { articleOf } from './libraries.ts';

/** How to join a wireless network that does not exist: headings, nested steps, code, a block quote. */
export const WIRELESS: Article = articleOf(
  'wireless',
  `# Joining the office wireless network

Use the network *Heron* in all buildings. It speaks 802.1x, so a shared password will not work; guests use
*Heron Guest* instead.

## Before you start

1. Ask the service desk for a certificate, e.g. by e-mail to desk@heron.example.
2. Update your laptop:
   - Windows: version 11.2 or later.
   - Linux: install \`wpa_supplicant\` 2.10.
3. Restart.

## When it fails

\`\`\`sh
node certificates.js --renew
systemctl restart network
\`\`\`

> “Nine out of ten failures are clocks that run late,” says Dr. Mara
> Lindqvist, who leads the network team. Check the date before
> anything else.

Still stuck? Call extension 4411 between 8 a.m. and 6 p.m. Calls outside these hours cost $25.
`,
  { title: 'Joining the office wireless network' },
);

/** News of a council that does not exist, in plain text with straight quotation marks. */
export const COUNCIL: Article = articleOf(
  'council',
  `ALDERBY (Courier) -- The city council voted 7-2 on Tuesday to close Mill Lane to cars, officials said.

"We waited eleven years for this," Mayor Joan Pettifer told reporters after the vote. "Children will walk to school again. They deserve it."

Pettifer, 61, a former bus driver from Thornley, said that work would begin in March. She added that the closure would cost £1.2 million.

Council member Derek Voss called the plan "reckless." The lane was built by his grandfather in 1932.

According to a report by the fire service, engines would need 40 seconds longer. "Forty seconds is a long time," fire chief Lt. Amir Haddad wrote in a letter to the council.

"Nobody asked the shops," said Voss. "Nobody asked the farmers.

"And nobody asked me."

Residents of Mill Lane said they would appeal. The so-called "quiet quarter" has 212 houses.
`,
  { title: 'Council closes Mill Lane', source: 'Alderby Courier', published: '2026-03-04' },
  'plain',
);

/** The returns policy of a shop that does not exist: a table, bullets, hard-wrapped paragraphs, a rule. */
export const RETURNS: Article = articleOf(
  'returns',
  `Returns and refunds
===================

You may return any item within 30 days of delivery. Keep the
receipt; without it we can only offer
a voucher. Opened software, food and underwear cannot be returned.

* Unused items: full refund
* Damaged items: replacement or **full refund**, as you like
* Gift cards: no refund

| Country | Who pays the parcel | Days until the refund |
| ------- | ------------------- | --------------------- |
| Ireland | we do               | 5                     |
| Norway  | you do              | 10 to 14              |

---

This policy was last changed on 1 February 2026 by Head of Sales Ruth van der Meer.
`,
);

/** An account of an expedition that never sailed, in hard-wrapped plain text with single curly quotation marks. */
export const EXPEDITION: Article = articleOf(
  'expedition',
  `The survey ship Petrel left Hobart on 12 January 2025 with 43 people
on board, among them Prof. J. R. R. Okafor and the photographer Lena
d’Aubigny. She returned after two and a half years.

‘The ice was louder than any of us had dreamt of,’ Okafor wrote in a
blog post. Did the crew despair? ‘Never!’ he said, although d’Aubigny
remembers it differently. In a statement on the ship’s website, she said
that she had wanted to go home every single day.

Analysts believe the voyage cost some 80 million dollars. It also marks
the end of an era, since the Petrel will be scrapped. Both the U.S. and
Australia paid a third.
`,
  { title: 'The last voyage of the Petrel', language: 'en-GB' },
  'plain',
);
