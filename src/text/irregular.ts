/**
 * Irregular English forms, each line a base form and what is derived from it. The Porter stemmer only cuts
 * endings, so without these "held" and "hold" would be two words.
 */
const FORMS = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone
become became|begin began begun|bend bent|bet|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known
lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lie lain|light lit|lose lost|make made
mean meant|meet met|mislead misled|mistake mistook mistaken|overcome overcame|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|plead pled|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran
say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spell spelt
spend spent|spill spilt|spin spun|split|spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|stink stank stunk|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld
wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|write wrote written|arise arose arisen|awake awoke awoken|bear bore borne
beat beaten|behold beheld|bid bade bidden|die dying died|tie tying tied|lie lying lied|man men|woman women|child children
person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|leaf leaves|life lives|knife knives|wife wives|half halves
shelf shelves|thief thieves|wolf wolves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses
criterion criteria|phenomenon phenomena|datum data|medium media|index indices|appendix appendices|matrix matrices
good better best|bad worse worst|far further farther furthest`;

const BASE = new Map<string, string>();
for (const line of FORMS.trim().split(/[|\n]/)) {
  const [base, ...forms] = line.trim().split(/\s+/);
  if (base !== undefined) for (const form of forms) BASE.set(form, base);
}

/** The base form of an irregular lower-case word; any other word as it is. */
export function baseForm(word: string): string {
  return BASE.get(word) ?? word;
}
