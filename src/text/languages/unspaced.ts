import type { Language } from './language.ts';

/** For a language written without spaces: its pairs of characters are its stems. */
function unspaced(code: string, asks: NonNullable<Language['asks']>): Language {
  return {
    code,
    stopWords: new Set(),
    chatWords: new Set(),
    stem: (word) => word,
    elision: null,
    spaced: false,
    capitalNouns: false,
    compounds: false,
    abbreviations: new Set(),
    about: null,
    asks,
    measures: null,
    speech: null,
    turns: null,
    alike: '',
  };
}

/** Chinese, in either script. */
export const CHINESE: Language = unspaced('zh', {
  percent: /(?:占)?百分之(?:多少|几)|多大比例|什么比例/u,
  duration: /(?:用了|花了|持续了?|需要)?(?:多长时间|多久)|(?:多少|几)(?:年|个月|周|天|小时|分钟)/u,
  money: /(?:多少|几)(?:钱|元|块)|价格是多少|造价是?多少|票价是?多少|多贵/u,
  number: /多少|有几|几(?:个|座|人|名|条|件|次|种|只|位|艘)|多(?:高|长|宽|大|远|重|深)/u,
  date: /(?:是)?(?:在)?(?:什么时候|何时|哪一?年|哪一?天|几月几?[日号]?|哪个月|什么日期|几点)/u,
  nation: /(?:哪个|哪些|什么)国家/u,
  place: /(?:是)?(?:在)?(?:哪里|哪儿|何处|什么地方|哪个城市|哪座城市|哪个地方)/u,
  reason: /为什么|为何|什么原因|因为什么/u,
  person: /(?:是)?(?:由)?(?:谁|哪位|什么人)/u,
  manner: /怎么样?|如何|怎样|什么方式/u,
});

/** Japanese. */
export const JAPANESE: Language = unspaced('ja', {
  percent: /何(?:パーセント|%|割)|どのくらいの割合/u,
  duration: /どのくらいの期間|どれくらいの期間|何(?:年間?|か月|ヶ月|カ月|週間|日間|時間|分)(?:かか)?/u,
  money: /いくら|何円|何ドル|値段は/u,
  number: /いくつ|何(?:人|個|つ|台|本|件|回|枚|匹|頭|羽|隻|種類|メートル|キロ)|どのくらい|どれくらい/u,
  date: /いつ|何年|何月|何日|何曜日|何時/u,
  nation: /どの国|どこの国|何という国/u,
  place: /どこ(?:に|で|の|へ|から)?|どの(?:都市|街|町|場所|建物)/u,
  reason: /なぜ|どうして|何故|理由は何|なんで/u,
  person: /誰(?:が|に|の|と|を)?|だれ|どなた|どの人/u,
  manner: /どのように|どうやって|どんな方法/u,
});
