/**
 * How long this thread computes while it does something, in milliseconds: what other processes do meanwhile does not
 * count, so that a bound on growth holds on a busy machine too.
 */
export function cpuTime(act: () => unknown): number {
  const before = process.threadCpuUsage();
  act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
