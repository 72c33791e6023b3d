import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/answer/answer.ts';
import { openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { articleOf } from '../support/libraries.ts';

/** In each language: an article, a question for the first speaker's words, one for the second's, one for words that nobody gave. */
const ASKED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  de: [
    'Die neue Brücke in Lindenau ist fertig. „Wir haben lange darauf gewartet“, sagte Bürgermeisterin Karla Wendt. Der Ingenieur Jonas Heller erklärte, dass der Boden zu feucht war. Zur Feier kam auch Petra Lang.',
    'Was sagte Karla Wendt?',
    'Was hat Jonas Heller gesagt?',
    'Was sagte Petra Lang?',
  ],
  fr: [
    'Le nouveau pont de Royan est terminé. « Nous avons attendu longtemps », a déclaré la maire Paule Royer. L’ingénieur Jean Hellier explique que le sol était trop humide. À la fête est venue aussi Claire Vidal.',
    'Qu’a dit Paule Royer ?',
    'Que dit Jean Hellier ?',
    'Qu’a dit Claire Vidal ?',
  ],
  es: [
    'El nuevo puente de Lugo está terminado. «Hemos esperado mucho tiempo», dijo la alcaldesa Rosa Lamas. El ingeniero Juan Otero explicó que el suelo era demasiado húmedo. A la fiesta vino también Clara Vidal.',
    '¿Qué dijo Rosa Lamas?',
    '¿Qué dijo Juan Otero sobre el suelo?',
    '¿Qué dijo Clara Vidal?',
  ],
  it: [
    'Il nuovo ponte di Lucca è finito. «Abbiamo aspettato a lungo», ha detto il sindaco Marco Rinaldi. L’ingegnere Piero Galli ha spiegato che il terreno era troppo umido. Alla festa è venuta anche Clara Vitale.',
    'Che cosa ha detto Marco Rinaldi?',
    'Che cosa ha detto Piero Galli?',
    'Che cosa ha detto Clara Vitale?',
  ],
  pt: [
    'A nova ponte de Braga está pronta. “Esperámos muito tempo”, disse a ministra Ana Teles. O engenheiro Rui Gomes explicou que o solo era demasiado húmido. À festa veio também Clara Vidal.',
    'O que disse Ana Teles?',
    'O que disse Rui Gomes?',
    'O que disse Clara Vidal?',
  ],
  nl: [
    'De nieuwe brug in Zwolle is klaar. “We hebben lang gewacht”, zei burgemeester Joost Kramer. Ingenieur Piet Visser vertelde dat de bodem te nat was. Op het feest was ook Clara Bakker.',
    'Wat zei Joost Kramer?',
    'Wat zei Piet Visser?',
    'Wat zei Clara Bakker?',
  ],
  sv: [
    'Den nya bron i Lund är klar.\n\n– Vi har väntat länge, säger Karin Ekman.\n\nIngenjören Per Holm berättade att marken var för blöt. Till festen kom också Clara Berg.',
    'Vad sa Karin Ekman?',
    'Vad sa Per Holm?',
    'Vad sa Clara Berg?',
  ],
  no: [
    'Den nye broen i Bodø er ferdig. «Vi har ventet lenge», sier ordfører Nils Berge. Ingeniøren Per Holm fortalte at bakken var for våt. Til festen kom også Clara Dahl.',
    'Hva sa Nils Berge?',
    'Hva sa Per Holm?',
    'Hva sa Clara Dahl?',
  ],
  ru: [
    'Новый мост в Туле готов. «Мы долго этого ждали», — сказал мэр Иван Петров. Инженер Олег Громов сообщил, что почва была слишком сырой. На праздник пришла и Анна Белова.',
    'Что сказал Иван Петров?',
    'Что сказал Олег Громов?',
    'Что сказала Анна Белова?',
  ],
};

describe.each(Object.entries(ASKED))(
  'somebody’s words asked for in %s',
  (language, [body, first, second, none]) => {
    const library = openLibrary([articleOf('bridge', body, { language })], [], NO_LEXICON);
    const quoted = (question: string) => factsIn(library.answer(question)).map(({ ordinal }) => ordinal);

    it('are quoted', () => {
      expect(quoted(first)).toEqual([1]);
      expect(quoted(second)).toEqual([2]);
    });

    it('are refused where nobody gives them, by the name of who is mentioned', () => {
      expect(library.answer(none)).toMatchObject({
        kind: 'refused',
        missing: { kind: 'statement', about: null },
      });
    });
  },
);
