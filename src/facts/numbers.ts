const raw = String.raw;
const WORDS = [
  'two-thirds|three-quarters|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen',
  'sixteen|seventeen|eighteen|nineteen',
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?',
  'hundred|(?:a )?dozen|dozens|hundreds|thousands|millions|billions|(?:a )?half|a quarter|a third',
  '(?:a|one|several) (?:hundred|thousand|million|billion)',
].join('|');

/** Digits with separators; bounded, so that a line of "1.1.1.1" takes linear time. */
export const DIGITS = raw`\d{1,24}(?:[.,]\d{1,24}){0,6}(?:(?:[\u00a0\u202f]\d{3}){1,4})?`;

/** What multiplies a number. */
export const SCALE = '(?:hundred|thousand|million|billion|trillion|lakh|crore|bn|mn|[mk])';

/** A number in digits or words, with its scale: "1.5 million", "twenty-one". */
export const NUMBER = raw`(?:${DIGITS}|${WORDS})(?:[ -]?${SCALE}\b){0,3}`;
