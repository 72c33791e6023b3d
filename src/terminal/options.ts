import { InvalidArgumentError } from 'commander';

/** Reads the argument of an option that counts something. @throws InvalidArgumentError */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(value);
}

/** Reads the argument of an option that names a day. @throws InvalidArgumentError */
export function isoDay(value: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('It must be a date such as 2026-11-23.');
  return value;
}
